import { parentCoordinate } from '../cube/dimension';
import type { Coordinate } from '../cube/coordinate';
import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Evidence } from './evidence';
import { spoken, unchecked, type JudgeContext, type Judgement } from './judgement';
import { fitShare, percentOf, percentText, type Fit } from './quotient';
import type { Statement } from './statement';
import { bareKey, type Bare, type Subject, type Target } from './subject';
import { sayFen } from './writeFigure';

const ORDER: readonly Fit[] = ['exact', 'rounding', 'truncated', 'off'];

/** W-402: a share against part ÷ whole, over every figure of both that tables and text give. */
export function judgeShare(statement: Statement, context: JudgeContext): Judgement {
  if (statement.skip !== undefined) return unchecked(statement.skip);
  const { subject, figure } = statement;
  if (subject === undefined || figure === undefined) return unchecked('unknownSubject');
  const pairings = pairingsOf(statement, subject, context);
  const parts = pairings.flatMap((pairing) => pairing.parts);
  const wholes = pairings.flatMap((pairing) => pairing.wholes);
  if (wholes.length > 0 && wholes.every(({ range }) => range.value === 0)) return zeroWhole(statement, parts, wholes);
  if (parts.length === 0 || wholes.length === 0) return unchecked('noBase');
  const printed = percentOf(figure.digits);
  let best: { fit: Fit; part: Evidence; whole: Evidence } | undefined;
  for (const pairing of pairings) {
    for (const whole of pairing.wholes.filter(({ range }) => range.high > 0)) {
      for (const part of pairing.parts) {
        const fit = fitShare(part.range, whole.range, printed);
        if (best === undefined || ORDER.indexOf(fit) < ORDER.indexOf(best.fit)) best = { fit, part, whole };
      }
    }
  }
  if (best === undefined) return unchecked('zeroBase');
  return verdictOf(statement, best, context);
}

function verdictOf(statement: Statement, { fit, part, whole }: { fit: Fit; part: Evidence; whole: Evidence }, context: JudgeContext): Judgement {
  const { figure } = statement;
  if (figure === undefined) return unchecked('unknownSubject');
  const expected = percentText(part.range.value, whole.range.value, figure.decimals);
  const facts = [part.fact, whole.fact].filter((fact) => fact !== undefined);
  const partners = [part.statement, whole.statement].filter((one) => one !== undefined);
  const unit = context.manner.unit;
  const base = { expected: `${expected}%`, formula: `${sayFen(part.range.value, unit)}÷${sayFen(whole.range.value, unit)}`, facts, partners };
  if (fit === 'exact') return { verdict: 'ok', ...base };
  if (fit === 'rounding') return { verdict: 'rounding', rule: 'W-402', ...base };
  const quote = spoken(statement);
  if (fit === 'truncated') return { verdict: 'rounding', rule: 'W-402', notice: 'truncated', message: MESSAGES.truncated(quote, `${expected}%`), suggested: expected, ...base };
  if (part.range.low > whole.range.high && whole.range.low >= 0) return { verdict: 'wrong', rule: 'W-402', message: MESSAGES.shareBeyond(quote, sayFen(part.range.value, unit), sayFen(whole.range.value, unit)), ...base };
  const message = MESSAGES.share(quote, `${figure.digits}%`, sayFen(part.range.value, unit), sayFen(whole.range.value, unit), `${expected}%`);
  return { verdict: 'wrong', rule: 'W-402', message, suggested: expected, ...base };
}

function zeroWhole(statement: Statement, parts: readonly Evidence[], wholes: readonly Evidence[]): Judgement {
  const zero = /^-?[0.]+$/u.test(statement.figure?.digits ?? '0');
  const facts = wholes.flatMap(({ fact }) => (fact === undefined ? [] : [fact])).slice(0, 1);
  const partners = [...parts, ...wholes].flatMap(({ statement: one }) => (one === undefined ? [] : [one]));
  if (zero) return unchecked('zeroBase', { notice: 'zeroBase', facts, partners });
  const named = statement.wholes?.[0]?.words ?? '合计数';
  return { verdict: 'wrong', rule: 'W-402', message: MESSAGES.shareZero(spoken(statement), named), facts, partners };
}

interface Pairing {
  readonly parts: readonly Evidence[];
  readonly wholes: readonly Evidence[];
}

/** Part and whole belong to one reading of the subject: a fund's 科目 is never held against another fund's total. */
function pairingsOf(statement: Statement, subject: Subject, context: JudgeContext): readonly Pairing[] {
  const [target] = subject.all;
  const fund = context.statements[statement.headId ?? -1]?.subject?.all[0]?.candidates[0]?.source;
  const ofFund = target?.candidates.filter(({ source }) => source === fund) ?? [];
  const candidates = fund === undefined || ofFund.length === 0 ? (target?.candidates ?? []) : ofFund;
  const readings = target === undefined || candidates.length === 0 ? [subject] : candidates.map((bare) => ({ ...subject, all: [{ ...target, candidates: [bare] }] }));
  return readings.map((reading) => ({ parts: partsOf(statement, reading, context), wholes: wholesOf(statement, reading, context) }));
}

function partsOf(statement: Statement, subject: Subject, context: JudgeContext): readonly Evidence[] {
  const own = context.statements[statement.amountId ?? -1];
  const range = context.book.rangeOf(own);
  const stated: readonly Evidence[] = own !== undefined && range !== undefined ? [{ range, statement: own }] : [];
  const [target] = subject.all;
  if (target === undefined || statement.section.kind === '绩效') return stated;
  const printed = context.book.printed(target, statement.stages);
  return [...printed, ...stated, ...(own === undefined ? context.book.stated(target, statement.stages) : [])];
}

function wholesOf(statement: Statement, subject: Subject, context: JudgeContext): readonly Evidence[] {
  const { book, statements } = context;
  const targets = (statement.wholes ?? []).flatMap((whole) => whole.all);
  const named = targets.flatMap((target) => evidenceOf(target, statement, context));
  if (statement.wholeNamed === true && !isLooseTotal(targets, subject)) return named;
  const head = statements[statement.headId ?? -1];
  const headRange = book.rangeOf(head);
  const fromHead: readonly Evidence[] = head !== undefined && headRange !== undefined && head.kind === 'amount' && isAbove(head, subject) ? [...(head.subject?.all ?? []).flatMap((target) => book.printed(target, head.stages)), { range: headRange, statement: head }] : [];
  const natural = subject.all[0]?.candidates.flatMap((bare) => ancestors(bare)) ?? [];
  const fromParents = natural.flatMap((bare) => evidenceOf({ candidates: [bare], key: bareKey(bare) }, statement, context));
  return [...(statement.wholeNamed === true ? [] : fromHead), ...fromParents, ...named];
}

function isLooseTotal(wholes: readonly Target[], subject: Subject): boolean {
  const flow = wholes[0]?.candidates[0]?.flow;
  const own = subject.all[0]?.candidates[0]?.flow;
  return (flow === '支出' || flow === '收入') && own !== undefined && own !== '支出' && own !== '收入';
}

function evidenceOf(target: Target, statement: Statement, { book }: JudgeContext): readonly Evidence[] {
  return [...book.printed(target, statement.stages), ...book.stated(target, statement.stages)];
}

const PARTS_OF_TOTAL: Readonly<Record<string, readonly string[]>> = { 收入总计: ['收入', '年初结转', '使用结余'], 支出总计: ['支出', '年末结转', '结余分配'] };

function isAbove(head: Statement, subject: Subject): boolean {
  const above = head.subject?.all[0]?.candidates[0];
  const bare = subject.all[0]?.candidates[0];
  if (bare === undefined || above === undefined) return head.subject?.all[0]?.key !== subject.all[0]?.key;
  if (above.flow !== bare.flow && PARTS_OF_TOTAL[above.flow]?.includes(bare.flow) !== true) return false;
  const narrower = (['account', 'nature', 'economic', 'item'] as const).every((dimension) => above[dimension] === undefined || above[dimension] === bare[dimension] || bare[dimension]?.startsWith(above[dimension]) === true || dimension === 'nature');
  return narrower && bareKey(above) !== bareKey(bare);
}

function ancestors(bare: Bare): readonly Bare[] {
  const at: Coordinate = { ...bare, stage: '决算' };
  const found: Bare[] = [];
  if (bare.account !== undefined) {
    const { account: _account, ...rest } = bare;
    found.push(rest);
  }
  for (const dimension of ['economic', 'nature', 'item', 'source'] as const) {
    const parent = parentCoordinate(at, dimension);
    if (parent === undefined || (dimension === 'source' && bare.account !== undefined)) continue;
    const { stage: _stage, ...rest } = parent;
    found.push(rest);
    if (dimension === 'economic' || dimension === 'source') found.push(...ancestors(rest));
  }
  if (bare.economic !== undefined && bare.nature !== undefined) {
    const { economic: _economic, nature: _nature, ...rest } = bare;
    found.push(rest);
  }
  return found;
}
