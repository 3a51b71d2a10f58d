import type { Stage } from '../cube/coordinate';
import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import { isOtherScope, type Evidence } from './evidence';
import { spoken, unchecked, type JudgeContext, type Judgement } from './judgement';
import { fitBetween, fitGrowth, fitShare, percentOf, percentText, type Fit, type Range } from './quotient';
import type { Statement } from './statement';
import type { Subject } from './subject';
import { sayDifference, sayFen, writeLike } from './writeFigure';

const ORDER: readonly Fit[] = ['exact', 'rounding', 'truncated', 'off'];

/** What tables and text give for a subject in a stage: its own sentence's figure first when `own` is given. */
export function figuresOf(statement: Statement, stages: readonly Stage[], own: Statement | undefined, context: JudgeContext): readonly Evidence[] {
  const target = statement.subject?.all[0];
  const range = context.book.rangeOf(own);
  const stated: readonly Evidence[] = own !== undefined && range !== undefined ? [{ range, statement: own }] : [];
  if (target === undefined) return stated;
  const printed = target.candidates.some(({ item }) => item === '整体支出') || isOtherScope(statement, target, context.statements) ? [] : context.book.printed(target, stages);
  return [...printed, ...stated, ...context.book.stated(target, stages).filter((one) => one.statement !== own)];
}

/** W-404: a change against this figure and the base, where a table or the text gives the base. */
export function judgeChange(statement: Statement, context: JudgeContext): Judgement {
  if (statement.skip !== undefined) return unchecked(statement.skip);
  const { subject, figure, sign = 1, base = [] } = statement;
  const range = context.book.rangeOf(statement);
  if (subject === undefined || figure === undefined || range === undefined) return unchecked('unknownSubject');
  const zero = range.value === 0 && sign !== 0 ? { notice: 'zeroChange' as const } : {};
  const amounts = figuresOf(statement, statement.stages, context.statements[statement.amountId ?? -1], context);
  const bases = figuresOf(statement, base, context.statements[statement.budgetId ?? -1], context).filter(({ statement: one }) => one !== statement);
  if (bases.length > 0 && amounts.length > 0) return { ...againstBase(statement, range, amounts, bases, context), ...zero };
  const [amount] = amounts;
  const negative = sign === 1 && amounts.every((one) => range.low > one.range.high) && !closedFlow(subject);
  if (amount !== undefined && negative) {
    const message = MESSAGES.changeBelow(spoken(statement), sayFen(amount.range.value, context.manner.unit));
    return { verdict: 'wrong', rule: 'W-404', message, facts: amount.fact === undefined ? [] : [amount.fact], partners: amount.statement === undefined ? [] : [amount.statement] };
  }
  return unchecked('noBase', zero);
}

/** W-405, W-406: a growth rate against change ÷ last year's figure. */
export function judgeGrowth(statement: Statement, context: JudgeContext): Judgement {
  if (statement.skip !== undefined) return unchecked(statement.skip);
  const { subject, figure, sign = 1, base = [] } = statement;
  if (subject === undefined || figure === undefined) return unchecked('unknownSubject');
  const change = context.statements[statement.changeId ?? -1] ?? followingChange(statement, context);
  const changeRange = context.book.rangeOf(change);
  const amounts = figuresOf(statement, statement.stages, context.statements[statement.amountId ?? change?.amountId ?? -1], context);
  const bases = figuresOf(statement, base, context.statements[statement.budgetId ?? -1], context);
  const opposite = change !== undefined && changeRange !== undefined && changeRange.value !== 0 && change.sign !== undefined && change.sign !== 0 && sign !== 0 && change.sign !== sign && !isZero(figure.digits);
  if (opposite) return { verdict: 'wrong', rule: 'W-408', message: MESSAGES.directionOpposite(spoken(statement), spoken(change)), partners: [change] };
  const printed = percentOf(figure.digits);
  const direct = bestOf(amounts.flatMap((amount) => bases.filter(({ range }) => range.value > 0).map((last) => ({ fit: fitBetween(amount.range, last.range, printed), amount, last: last.range.value, change: Math.abs(amount.range.value - last.range.value), over: last.range.value, base: last.statement, facts: [amount.fact, last.fact] }))));
  if (direct?.fit === 'exact' || direct?.fit === 'rounding') return right(statement, direct, change, context);
  if (change === undefined || changeRange === undefined) return direct === undefined ? unchecked('noBase') : wrongGrowth(statement, direct, change, context);
  if (changeRange.value === 0 && isZero(figure.digits)) return amounts.some(({ range }) => range.value > 0) ? { verdict: 'ok', partners: [change] } : unchecked('zeroBase', { notice: 'zeroBase', partners: [change] });
  const way = (change.sign ?? 1) === -1 ? -1 : 1;
  const usable = amounts.filter(({ range }) => range.value - way * changeRange.value > 0);
  if (usable.length === 0) return overNothing(statement, amounts, changeRange, change);
  const computed = bestOf(
    usable.map((amount) => {
      const last = amount.range.value - way * changeRange.value;
      return { fit: fitGrowth(amount.range, changeRange, way, printed), amount, last, change: changeRange.value, over: last, facts: [amount.fact] };
    }),
  );
  if (computed === undefined) return unchecked('noBase');
  return computed.fit === 'off' ? wrongGrowth(statement, computed, change, context) : right(statement, computed, change, context);
}

/** W-406: the base may be anything the prints leave, down to nothing; a rate no such base gives has no meaning. */
function overNothing(statement: Statement, amounts: readonly Evidence[], range: Range, change: Statement): Judgement {
  if (amounts.length === 0) return unchecked('noBase');
  const digits = statement.figure?.digits ?? '0';
  const zero = { rule: 'W-406', partners: [change], message: MESSAGES.growthZero(spoken(statement)) };
  if (isZero(digits)) return unchecked('zeroBase', { notice: 'zeroBase', ...zero });
  const largest = Math.max(...amounts.map((amount) => amount.range.high - range.low));
  const possible = largest > 0 && fitShare({ low: range.low, value: range.value, high: Number.MAX_SAFE_INTEGER / 4 }, { low: largest, value: largest, high: largest }, percentOf(digits)) !== 'off';
  return possible ? { verdict: 'rounding', partners: [change] } : { verdict: 'wrong', ...zero };
}

function followingChange(statement: Statement, { statements }: JudgeContext): Statement | undefined {
  const next = statements[statement.id + 1];
  const same = next?.kind === 'change' && next.line === statement.line && next.skip === undefined && next.subject?.all[0]?.key === statement.subject?.all[0]?.key;
  return same && next.base?.[0] === statement.base?.[0] ? next : undefined;
}

interface Computed {
  readonly fit: Fit;
  readonly amount: Evidence;
  readonly last: number;
  readonly change: number;
  readonly over: number;
  readonly base?: Statement | undefined;
  readonly facts: readonly (Evidence['fact'] | undefined)[];
}

function bestOf(all: readonly Computed[]): Computed | undefined {
  return [...all].sort((left, right) => ORDER.indexOf(left.fit) - ORDER.indexOf(right.fit))[0];
}

function right(statement: Statement, computed: Computed, change: Statement | undefined, { manner }: JudgeContext): Judgement {
  const decimals = statement.figure?.decimals ?? 2;
  const expected = percentText(computed.change, computed.over, decimals);
  const partners = [change, computed.amount.statement, computed.base].filter((one) => one !== undefined);
  const base = { expected: `${expected}%`, formula: `${sayFen(computed.change, manner.unit)}÷${sayFen(computed.over, manner.unit)}`, partners, facts: computed.facts.filter((fact) => fact !== undefined) };
  if (computed.fit === 'exact') return { verdict: 'ok', ...base };
  if (computed.fit === 'rounding') return { verdict: 'rounding', rule: 'W-405', ...base };
  return { verdict: 'rounding', rule: 'W-405', notice: 'truncated', message: MESSAGES.truncated(spoken(statement), `${expected}%`), suggested: expected, ...base };
}

function wrongGrowth(statement: Statement, computed: Computed, change: Statement | undefined, { manner }: JudgeContext): Judgement {
  const { figure } = statement;
  const quote = spoken(statement);
  if (figure === undefined) return unchecked('unknownSubject');
  const expected = percentText(computed.change, computed.over, figure.decimals);
  const changed: Range = { low: computed.change, value: computed.change, high: computed.change };
  const thisYear = computed.amount.range.value > 0 && fitShare(changed, computed.amount.range, percentOf(figure.digits)) !== 'off';
  const message = thisYear ? MESSAGES.growthThisYear(quote, `${expected}%`) : MESSAGES.growth(quote, `${figure.digits}%`, sayFen(computed.change, manner.unit), sayFen(computed.last, manner.unit), `${expected}%`);
  const partners = [change, computed.amount.statement, computed.base].filter((one) => one !== undefined);
  return { verdict: 'wrong', rule: 'W-405', message, suggested: expected, expected: `${expected}%`, partners, facts: computed.facts.filter((fact) => fact !== undefined) };
}

function againstBase(statement: Statement, range: Range, amounts: readonly Evidence[], bases: readonly Evidence[], { manner }: JudgeContext): Judgement {
  const { figure, line, sign = 1 } = statement;
  const said = sign === 0 ? range.value : sign * range.value;
  type Pair = { readonly amount: Evidence; readonly last: Evidence; readonly off: number; readonly allowed: number; readonly expected: number };
  let nearest: Pair | undefined;
  let own: Pair | undefined;
  for (const amount of amounts) {
    for (const last of bases) {
      const expected = amount.range.value - last.range.value;
      const allowed = range.high - range.value + (amount.range.high - amount.range.value) + (last.range.high - last.range.value);
      const off = Math.abs(expected - said);
      const pair = { amount, last, off, allowed, expected };
      if (nearest === undefined || off < nearest.off) nearest = pair;
      if (amount.statement?.id === statement.amountId && last.statement?.id === statement.budgetId && amount.statement !== undefined && last.statement !== undefined) own = pair;
    }
  }
  if (nearest === undefined || figure === undefined) return unchecked('noBase');
  const { amount, last, off, allowed, expected } = nearest.off <= nearest.allowed ? nearest : (own ?? nearest);
  const suggested = writeLike(figure, line, Math.abs(expected), manner);
  const facts = [amount.fact, last.fact].filter((fact) => fact !== undefined);
  const partners = [amount.statement, last.statement].filter((one) => one !== undefined);
  const base = { expected: suggested, facts, partners, formula: `${sayFen(amount.range.value, manner.unit)}-${sayFen(last.range.value, manner.unit)}`, difference: sayDifference(off, manner.unit), allowed: sayDifference(Math.floor(allowed), manner.unit) };
  if (off === 0) return { verdict: 'ok', ...base };
  if (off <= allowed) return { verdict: 'rounding', rule: 'W-404', ...base };
  const opposite = Math.abs(Math.abs(expected) - range.value) <= allowed && expected !== 0;
  const message = opposite
    ? MESSAGES.direction(spoken(statement), sayFen(amount.range.value, manner.unit), sayFen(last.range.value, manner.unit), expected > 0 ? '增加' : '减少')
    : MESSAGES.change(spoken(statement), sayFen(range.value, manner.unit), sayFen(amount.range.value, manner.unit), sayFen(last.range.value, manner.unit), sayFen(Math.abs(expected), manner.unit));
  return { verdict: 'wrong', rule: opposite ? 'W-408' : 'W-404', message, ...(opposite ? {} : { suggested }), ...base };
}

function closedFlow(subject: Subject): boolean {
  return subject.all.some(({ candidates }) => candidates.some(({ flow }) => flow === '年末结转' || flow === '年初结转'));
}

function isZero(digits: string): boolean {
  return /^-?[0.]+$/u.test(digits);
}
