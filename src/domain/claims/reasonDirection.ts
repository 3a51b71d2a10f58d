import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import { spoken, type JudgeContext } from './judgement';
import { passage } from './line';
import type { ReasonText, Statement } from './statement';
import { spot } from './wording';

const UP = /增加|增长|上升|提高|追加|新增|调增|增资|扩大|增多|上调|补发|提标|较多(?!.*上年)/u;
const DOWN = /减少|下降|降低|压减|缩减|节约|压缩|调减|厉行|过紧日子|未及时|未支付|未缴纳|取消|停办|退休减|下调|少支/u;
const ABOUT_LAST = /上年|去年|上一年|年初预算|预算编制|基数/u;

/** W-415: a reason whose every word of direction points the other way than the figures. */
export function checkReasons(reasons: readonly ReasonText[], context: JudgeContext): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { line, section, start, end, forId } of reasons) {
    const statement = context.statements[forId ?? -1];
    const sign = statement === undefined ? undefined : directionOf(statement, context);
    const words = line.text.slice(start, end);
    if (statement === undefined || sign === undefined || ABOUT_LAST.test(words)) continue;
    const up = UP.test(words);
    const down = DOWN.test(words);
    if (up === down || (sign === 1) === up) continue;
    const shown = passage(line, start, Math.min(end, start + 30)).replace(/^[是为：:\s]+/u, '');
    drafts.push({ rule: 'W-415', kind: '文内', grade: '提示', message: MESSAGES.reason(spoken(statement), shown), statements: [spot(line, section, start, Math.min(end, start + 30)), statement], facts: [] });
  }
  return drafts;
}

function directionOf(statement: Statement, { book, statements }: JudgeContext): 1 | -1 | undefined {
  if (statement.kind === 'completion') {
    const [whole = '0', fraction = ''] = (statement.figure?.digits ?? '').split('.');
    const percent = Number(whole);
    if (percent > 100 || (percent === 100 && /[1-9]/u.test(fraction))) return 1;
    return percent < 100 && percent > 0 ? -1 : undefined;
  }
  if (statement.sign === undefined || statement.sign === 0) return undefined;
  const zero = book.rangeOf(statement)?.value === 0 || book.rangeOf(statements[statement.changeId ?? -1])?.value === 0;
  return zero ? undefined : statement.sign;
}
