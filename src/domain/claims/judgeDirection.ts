import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Evidence } from './evidence';
import { figuresOf } from './judgeChange';
import { spoken, unchecked, type JudgeContext, type Judgement } from './judgement';
import type { Statement } from './statement';
import { sayFen } from './writeFigure';

type Sign = 1 | -1 | 0;

/** W-408: "决算数大于预算数", "较上年增加的主要原因" against both figures, or against the change stated before. */
export function judgeDirection(statement: Statement, context: JudgeContext): Judgement {
  const { subject, sign = 0, base = [] } = statement;
  if (subject === undefined) return unchecked('unknownSubject');
  const change = statedChange(statement, context);
  if (change !== undefined && base[0]?.startsWith('上年') === true) return againstChange(statement, change, context);
  const finals = figuresOf(statement, statement.stages, context.statements[statement.amountId ?? -1], context);
  const bases = figuresOf(statement, base, undefined, context);
  if (finals.length === 0 || bases.length === 0) return unchecked('noBase');
  const compared = finals.flatMap((final) => bases.map((other) => ({ final, other, exact: Math.sign(final.range.value - other.range.value) as Sign, possible: possibleSigns(final, other) })));
  const partners = compared.flatMap(({ final, other }) => [final.statement, other.statement]).filter((one) => one !== undefined);
  const facts = [compared[0]?.final.fact, compared[0]?.other.fact].filter((fact) => fact !== undefined);
  if (compared.some(({ exact }) => exact === sign)) return { verdict: 'ok', facts };
  if (compared.some(({ possible }) => possible.includes(sign))) return { verdict: 'rounding', facts };
  const [first] = compared;
  if (first === undefined) return unchecked('noBase');
  const unit = context.manner.unit;
  const message = MESSAGES.direction(spoken(statement), sayFen(first.final.range.value, unit), sayFen(first.other.range.value, unit), wordFor(first.exact));
  return { verdict: 'wrong', rule: 'W-408', message, expected: wordFor(first.exact), facts, partners: [...new Set(partners)] };
}

/** W-409: "持平", "不存在差异" against both figures. */
export function judgeEquality(statement: Statement, context: JudgeContext): Judgement {
  const { subject, base = [], roughly } = statement;
  if (subject === undefined) return unchecked('unknownSubject');
  const finals = figuresOf(statement, statement.stages, context.statements[statement.amountId ?? -1], context);
  const bases = figuresOf(statement, base, undefined, context);
  if (finals.length === 0 || bases.length === 0) return unchecked('noBase');
  const pairs = finals.flatMap((final) => bases.map((other) => ({ final, other, off: Math.abs(final.range.value - other.range.value), possible: possibleSigns(final, other) })));
  const [first] = [...pairs].sort((left, right) => left.off - right.off);
  if (first === undefined) return unchecked('noBase');
  const facts = [first.final.fact, first.other.fact].filter((fact) => fact !== undefined);
  if (first.off === 0) return { verdict: 'ok', facts };
  if (first.possible.includes(0)) return { verdict: 'rounding', facts };
  const unit = context.manner.unit;
  if (roughly === true) {
    const near = first.off * 20 <= first.other.range.value;
    return near ? { verdict: 'ok', facts } : unchecked('ambiguous', { notice: 'roughly', facts });
  }
  const partners = [first.final.statement, first.other.statement].filter((one) => one !== undefined);
  const message = MESSAGES.equality(spoken(statement), sayFen(first.final.range.value, unit), sayFen(first.other.range.value, unit));
  return { verdict: 'wrong', rule: 'W-409', message, facts, partners };
}

function againstChange(statement: Statement, change: Statement, context: JudgeContext): Judgement {
  const range = context.book.rangeOf(change);
  const { sign = 0 } = statement;
  if (range === undefined) return unchecked('noBase');
  if (range.value === 0) return { verdict: 'wrong', rule: 'W-408', message: MESSAGES.directionNoChange(spoken(statement)), expected: '持平', partners: [change] };
  if (change.sign === sign) return { verdict: 'ok', partners: [change] };
  return { verdict: 'wrong', rule: 'W-408', message: MESSAGES.directionOpposite(spoken(statement), spoken(change)), expected: wordFor(change.sign ?? 0), partners: [change] };
}

function statedChange(statement: Statement, { statements }: JudgeContext): Statement | undefined {
  for (let id = statement.id - 1; id >= 0; id -= 1) {
    const one = statements[id];
    if (one === undefined || one.line !== statement.line) return undefined;
    const same = one.subject?.all[0]?.key === statement.subject?.all[0]?.key;
    if (one.kind === 'change' && one.skip === undefined && same && one.base?.[0] === statement.base?.[0]) return one;
  }
  return undefined;
}

function possibleSigns(final: Evidence, other: Evidence): readonly Sign[] {
  const signs: Sign[] = [];
  if (final.range.high > other.range.low) signs.push(1);
  if (final.range.low < other.range.high) signs.push(-1);
  if (final.range.low <= other.range.high && other.range.low <= final.range.high) signs.push(0);
  return signs;
}

function wordFor(sign: Sign): string {
  if (sign === 0) return '等于';
  return sign === 1 ? '大于' : '小于';
}
