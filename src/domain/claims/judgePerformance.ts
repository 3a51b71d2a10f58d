import type { Fact } from '../cube/fact';
import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Evidence } from './evidence';
import { spoken, unchecked, type JudgeContext, type Judgement } from './judgement';
import type { Range } from './quotient';
import type { Statement } from './statement';
import type { Target } from './subject';
import { sayFen, writeLike } from './writeFigure';

/**
 * 绩效 amounts: those of projects and evaluations need not equal any line of the tables, so a difference alone proves
 * nothing. Wrong is only what cannot be: nothing at all for the 整体支出, or more 项目支出 than there is.
 */
export function judgePerformance(statement: Statement, range: Range, context: JudgeContext): Judgement {
  const target = statement.subject?.all[0];
  const bare = target?.candidates[0];
  if (target === undefined || bare === undefined) return unchecked('performance');
  const before = statement.line.text.slice(Math.max(0, statement.start - 240), statement.start);
  const wholeBody = bare.item === '整体支出' || /整体(?:支出|绩效)/u.test(before.slice(before.lastIndexOf('。') + 1));
  const evidence = bare.item === '整体支出' || (bare.item === '绩效资金' && wholeBody) ? wholeEvidence(context) : context.book.printed(target, [context.own]);
  const matching = evidence.find((one) => one.range.low <= range.high && range.low <= one.range.high);
  if (matching !== undefined) return { verdict: 'ok', facts: factsOf(matching), coordinate: { ...bare, stage: context.own } };
  const best = evidence.find((one) => one.range.value > 0) ?? evidence[0];
  const fact = best?.fact;
  if (best === undefined || fact === undefined) return unchecked('performance');
  const table = sayFen(best.range.value, context.manner.unit);
  const place = context.placeOf(fact);
  const more = { facts: [fact], coordinate: fact.at, expected: statement.figure === undefined ? table : writeLike(statement.figure, statement.line, best.range.value, context.manner) };
  if (wholeBody && range.value === 0) return { verdict: 'wrong', rule: 'W-401', message: MESSAGES.wholeBodyZero(spoken(statement), place, table), wholeBody: true, ...more };
  if (bare.source !== undefined && range.low > best.range.high) return { verdict: 'wrong', rule: 'W-401', message: MESSAGES.beyondTotal(spoken(statement), place, table), ...more };
  if (wholeBody && statement.stages[0] === context.own) return unchecked('performance', { notice: 'wholeBody', rule: 'W-401', message: MESSAGES.wholeBody(spoken(statement), place, table), ...more });
  return unchecked('performance');
}

function wholeEvidence(context: JudgeContext): readonly Evidence[] {
  const whole: Target = { candidates: [{ flow: '支出' }, { flow: '支出', source: '财政拨款' }, { flow: '支出', source: '一般公共' }], key: '' };
  return context.book.printed(whole, [context.own]);
}

function factsOf({ fact, addends }: Evidence): readonly Fact[] {
  return fact === undefined ? (addends ?? []) : [fact];
}
