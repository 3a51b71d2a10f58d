import type { Coordinate } from '../cube/coordinate';
import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import { spoken, type JudgeContext } from './judgement';
import type { OutlinedLine } from './outline';
import type { Section } from './section';
import { spot } from './wording';
import { sayFen } from './writeFigure';

const NONE = /(?:无|没有|未发生|未安排|不涉及)(?:此项|该项|相关|使用|安排)?[^,。;:]{0,24}?(?:收支|支出|收入|拨款|经费|安排|数据|预决算|预算)/u;

/** D-504: a part that says there is nothing, although the tables hold money of exactly that fund. */
export function checkNone(lines: readonly OutlinedLine[], context: JudgeContext): readonly Draft[] {
  return lines.flatMap(({ line, section, heading, from }) => {
    const wholes = wholesOf(section, context.own);
    if (heading || wholes.length === 0) return [];
    const match = NONE.exec(line.text.slice(from));
    if (match === null || /\d(?:元|万|亿|%)/u.test(line.text) || line.text.length > from + 80) return [];
    const fact = wholes.flatMap((at) => context.book.facts.at(at)).find(({ fen }) => fen > 0);
    if (fact === undefined) return [];
    const statement = spot(line, section, from + match.index, from + match.index + match[0].length);
    const place = context.placeOf(fact);
    return [{ rule: 'D-504', kind: '完整性' as const, grade: '错误' as const, message: MESSAGES.noneDespite(spoken(statement), place, sayFen(fact.fen, fact.unit)), statements: [statement], facts: [fact] }];
  });
}

function wholesOf({ kind }: Section, stage: Coordinate['stage']): readonly Coordinate[] {
  if (kind === '政府性基金') return [{ flow: '支出', stage, source: '政府性基金' }, { flow: '收入', stage, source: '政府性基金' }];
  if (kind === '国有资本') return [{ flow: '支出', stage, source: '国有资本' }];
  return [];
}
