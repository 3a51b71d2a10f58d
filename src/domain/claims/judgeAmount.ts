import { editDistance } from '../chart/editDistance';
import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import { amountFigure, isOtherScope, type Evidence } from './evidence';
import { spoken, unchecked, type JudgeContext, type Judgement } from './judgement';
import type { Range } from './quotient';
import type { Statement } from './statement';
import type { Target } from './subject';
import { judgePerformance } from './judgePerformance';
import { sayDifference, sayFen, writeLike } from './writeFigure';

/** W-401, W-412: an amount or count against every table figure of its indicator. */
export function judgeAmount(statement: Statement, context: JudgeContext): Judgement {
  if (statement.skip !== undefined) return unchecked(statement.skip);
  const { subject, stages } = statement;
  const range = context.book.rangeOf(statement);
  if (subject === undefined || range === undefined) return unchecked('unknownSubject');
  if (context.book.facts.facts.length === 0) return unchecked('noTables');
  if (statement.section.kind === '绩效') return judgePerformance(statement, range, context);
  const judged = subject.all.map((target) => judgeTarget(statement, range, target, context.book.printed(target, stages), context));
  return judged.find(({ verdict }) => verdict === 'wrong') ?? judged.find(({ verdict }) => verdict === 'rounding') ?? judged.find(({ verdict }) => verdict === 'ok') ?? judged[0] ?? unchecked('noCounterpart');
}

/** Holds a figure against the evidence of one indicator. */
function judgeTarget(statement: Statement, range: Range, target: Target, evidence: readonly Evidence[], context: JudgeContext): Judgement {
  const best = closest(range, evidence);
  if (best === undefined) return unchecked(statement.stages[0]?.startsWith('上年') === true ? 'otherYear' : 'noCounterpart');
  const fact = best.fact ?? best.addends?.[0];
  const stage = statement.stages[0] ?? context.own;
  const base = { facts: best.fact === undefined ? (best.addends ?? []) : [best.fact], coordinate: fact === undefined || best.fact === undefined ? { ...(target.candidates[0] ?? { flow: '支出' }), stage } : best.fact.at };
  const difference = Math.abs(range.value - best.range.value);
  const allowed = Math.round(range.high - range.value) + Math.round(best.range.high - best.range.value);
  const { figure, line } = statement;
  if (figure === undefined) return unchecked('unknownSubject');
  const suggested = writeLike(figure, line, best.range.value, context.manner);
  const unit = figure.kind === 'count' ? '个' : (figure.money ?? context.manner.unit);
  if (difference === 0) return { verdict: 'ok', ...base, expected: suggested };
  const place = fact === undefined ? '表' : best.fact === undefined ? `${context.placeOf(fact)}等合计` : context.placeOf(fact);
  const quote = spoken(statement);
  const table = sayFen(best.range.value, unit);
  const more = { ...base, expected: suggested, suggested, difference: sayDifference(difference, unit), allowed: sayDifference(allowed, unit) };
  const coarse = coarseness(statement, best, context);
  if (coarse === 'finer' || (coarse === 'rounded' && (!context.manner.dropsZeros || isUsual(statement)))) return { verdict: 'ok', ...base, expected: suggested };
  if (statement.tentative === true || isOtherScope(statement, target, context.statements)) return unchecked('ambiguous', base);
  if (difference <= allowed || coarse === 'rounded') return { verdict: 'rounding', rule: 'W-401', message: MESSAGES.amountRounding(quote, place, table, sayDifference(difference, unit)), ...more };
  if (coarse === 'cut') return { verdict: 'rounding', rule: 'W-401', notice: 'truncated', message: MESSAGES.truncated(quote, table), ...more };
  const scaled = range.value !== 0 && evidence.some((one) => one.range.value !== 0 && isScaled(range, one.range));
  if (scaled) return { verdict: 'wrong', rule: 'W-412', message: MESSAGES.scale(quote, place, table), scale: true, ...more };
  return { verdict: 'wrong', rule: 'W-401', message: MESSAGES.amount(quote, sayFen(range.value, unit), place, table, sayDifference(difference, unit)), ...more };
}

/** Two decimals, as figures of this unit are printed: no zero was left out. */
function isUsual({ figure }: Statement): boolean {
  return figure !== undefined && figure.decimals >= 2;
}

function coarseness(statement: Statement, { range, fact }: Evidence, { manner }: JudgeContext): 'rounded' | 'finer' | 'cut' | undefined {
  const amount = amountFigure(statement, manner);
  const step = fact?.step ?? 1;
  if (amount === undefined || amount.fen < 0) return undefined;
  if (amount.step < step) return Math.round(amount.fen / step) * step === range.value ? 'finer' : undefined;
  if (amount.step === step) return undefined;
  if (Math.round(range.value / amount.step) * amount.step === amount.fen) return 'rounded';
  return Math.floor(range.value / amount.step) * amount.step === amount.fen ? 'cut' : undefined;
}

function closest(range: Range, evidence: readonly Evidence[]): Evidence | undefined {
  let best: Evidence | undefined;
  for (const one of evidence) {
    const matches = fits(range, one.range);
    if (matches && (best === undefined || !fits(range, best.range) || Math.abs(one.range.value - range.value) < Math.abs(best.range.value - range.value))) best = one;
  }
  return best ?? likeliest(range, evidence);
}

/** More digits apart than this says nothing of what was meant. */
const SLIPS = 2;

/** The figure that was probably meant where several may be: the one written with the fewest other digits, else the first. */
function likeliest(range: Range, evidence: readonly Evidence[]): Evidence | undefined {
  const numbers = evidence.filter((one) => one.fact?.printed.kind === 'number' || one.addends !== undefined);
  const written = String(range.value);
  let best = numbers[0] ?? evidence[0];
  let least = best === undefined ? 0 : editDistance(written, String(best.range.value), SLIPS);
  for (const one of numbers) {
    const distance = editDistance(written, String(one.range.value), SLIPS);
    if (distance >= least) continue;
    best = one;
    least = distance;
  }
  return best;
}

function fits(left: Range, right: Range): boolean {
  return left.low <= right.high && right.low <= left.high;
}

function isScaled(text: Range, table: Range): boolean {
  const up = { low: text.low * 10_000, high: text.high * 10_000 };
  const down = { low: table.low * 10_000, high: table.high * 10_000 };
  return (up.low <= table.high && table.low <= up.high) || (down.low <= text.high && text.low <= down.high);
}
