import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import { FAMILIES } from './families';
import { spoken, type JudgeContext, type Judgement } from './judgement';
import { percentOf, stepsText } from './quotient';
import type { Statement } from './statement';
import { bareKey, type Target } from './subject';
import { sayDifference, sayFen } from './writeFigure';

/** W-410: one indicator stated twice with different figures, where no table decides which is right. */
export function checkTwice(context: JudgeContext, judgements: readonly Judgement[]): readonly Draft[] {
  const seen = new Map<string, Statement>();
  const drafts: Draft[] = [];
  for (const statement of context.statements) {
    const range = context.book.rangeOf(statement);
    const judgement = judgements[statement.id];
    const target = statement.subject?.all[0];
    if (range === undefined || target === undefined || target.candidates.length === 0 || statement.skip !== undefined || statement.assumed === true || isOpen(target) || statement.section.kind === '绩效') continue;
    if (statement.kind === 'growth' || statement.stages.length !== 1 || (judgement?.facts?.length ?? 0) > 0) continue;
    const key = `${statement.kind}/${target.key}@${statement.stages[0] ?? ''}/${statement.kind === 'change' ? (statement.base?.[0] ?? '') : ''}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, statement);
      continue;
    }
    const other = context.book.rangeOf(first);
    if (other === undefined) continue;
    const signed = statement.kind === 'change' ? Math.abs((statement.sign ?? 1) * range.value - (first.sign ?? 1) * other.value) : Math.abs(range.value - other.value);
    if (signed <= range.high - range.value + (other.high - other.value)) continue;
    const unit = statement.kind === 'count' ? '个' : context.manner.unit;
    drafts.push({ rule: 'W-410', kind: '文内', grade: '错误', message: MESSAGES.twice(spoken(first), spoken(statement), sayDifference(signed, unit)), statements: [statement, first], facts: [], difference: sayDifference(signed, unit), allowed: sayDifference(0, unit) });
  }
  return drafts;
}

/**
 * W-403: shares of one whole add up to 100 %, where the parts add up to it. Amounts of a small table whose own 尾差 is a
 * visible part of the whole move the sum with them: 36.32 and 32.52 of 68.85 are rightly 52.75 % and 47.23 %.
 */
export function checkShareSums(context: JudgeContext, judgements: readonly Judgement[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const shares of shareGroups(context)) {
    const total = completeTotal(shares, context);
    if (total === undefined || shares.some(({ id }) => judgements[id]?.verdict === 'wrong')) continue;
    if (isRounding(total, shares.length)) continue;
    if (shares.every(({ id }) => isRight(judgements[id]))) continue;
    const { steps, decimals } = total;
    const off = steps - 100n * 10n ** BigInt(decimals);
    const size = off < 0n ? -off : off;
    drafts.push({ rule: 'W-403', kind: '文内', grade: '错误', message: MESSAGES.shareSum(`${stepsText(steps, decimals)}%`), statements: shares, facts: [], difference: `${stepsText(size, decimals)}%` });
  }
  return drafts;
}

/** 科目 of one name under several codes, or a sentence without subject: two figures may well be two indicators. */
function isOpen({ candidates, either }: Target): boolean {
  return either !== undefined || new Set(candidates.map(({ account, economic }) => account ?? economic ?? '')).size > 1;
}

/** Shares that each fit their own part and whole cannot be wrong together: their wholes differ. */
function isRight(judgement: Judgement | undefined): boolean {
  return judgement?.verdict === 'ok' || judgement?.verdict === 'rounding';
}

/** Shares one last digit off whose list adds up to exactly 100 %: adjusted by hand, not wrong. */
export function forcedShares(context: JudgeContext, judgements: readonly Judgement[]): ReadonlySet<number> {
  const forced = new Set<number>();
  for (const shares of shareGroups(context)) {
    const total = completeTotal(shares, context);
    if (total === undefined || total.steps !== 100n * 10n ** BigInt(total.decimals)) continue;
    const wrong = shares.filter(({ id }) => judgements[id]?.verdict === 'wrong');
    const [only] = wrong;
    const expected = judgements[only?.id ?? -1]?.suggested;
    if (wrong.length !== 1 || only?.figure === undefined || expected === undefined) continue;
    const off = percentOf(only.figure.digits).steps - percentOf(expected).steps;
    if (off === 1n || off === -1n) forced.add(only.id);
  }
  return forced;
}

function shareGroups(context: JudgeContext): Iterable<readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of context.statements) {
    if (statement.kind !== 'share' || statement.skip !== undefined || statement.section.kind === '绩效' || statement.section.kind === '采购') continue;
    const whole = statement.wholes?.[0]?.all[0]?.key ?? `head${statement.headId ?? ''}`;
    const key = `${statement.section.line}/${statement.section.part ?? ''}/${whole}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [statement]);
    else if (!same.some((one) => one.subject?.all[0]?.key === statement.subject?.all[0]?.key)) same.push(statement);
  }
  return groups.values();
}

/** Shares of one whole added up, in steps of their last digit, beside the amounts they are shares of. */
interface ShareTotal {
  readonly steps: bigint;
  readonly decimals: number;
  readonly sum: number;
  readonly whole: number;
}

/** Each print moves the sum by half a step; between them the sum is 100 %, or what the printed amounts make of it. */
function isRounding({ steps, decimals, sum, whole }: ShareTotal, prints: number): boolean {
  const hundred = 200n * 10n ** BigInt(decimals);
  const said = 2n * steps * BigInt(whole);
  const slack = BigInt(prints) * BigInt(whole);
  return said >= hundred * BigInt(Math.min(sum, whole)) - slack && said <= hundred * BigInt(Math.max(sum, whole)) + slack;
}

function completeTotal(shares: readonly Statement[], context: JudgeContext): ShareTotal | undefined {
  const [first] = shares;
  if (first === undefined || shares.length < 2) return undefined;
  const amounts = shares.map(({ amountId }) => context.book.rangeOf(context.statements[amountId ?? -1]));
  const head = context.book.rangeOf(context.statements[first.headId ?? -1]);
  if (head === undefined || head.value <= 0 || amounts.some((range) => range === undefined)) return undefined;
  const sum = amounts.reduce((total, range) => total + (range?.value ?? 0), 0);
  const allowed = amounts.reduce((total, range) => total + ((range?.high ?? 0) - (range?.value ?? 0)), head.high - head.value);
  if (Math.abs(sum - head.value) > allowed) return undefined;
  const decimals = Math.max(...shares.map(({ figure }) => figure?.decimals ?? 0));
  const scaled = shares.map(({ figure }) => percentOf(figure?.digits ?? '0')).map((printed) => printed.steps * 10n ** BigInt(decimals - printed.decimals));
  return { steps: scaled.reduce((left, right) => left + right, 0n), decimals, sum, whole: head.value };
}

/** W-414: changes of all parts add up to the change of the whole. */
export function checkChangeSums(context: JudgeContext): readonly Draft[] {
  const drafts: Draft[] = [];
  const changes = context.statements.filter(({ kind, skip, base }) => kind === 'change' && skip === undefined && base?.[0]?.startsWith('上年') === true);
  const find = (key: string): Statement | undefined => changes.find(({ subject }) => subject?.all.length === 1 && subject.all[0]?.key === key);
  for (const { whole, parts } of FAMILIES) {
    const head = find(bareKey(whole));
    const all = parts.map((part) => find(bareKey(part)));
    const listed = all.filter((one) => one !== undefined);
    if (head === undefined || listed.length !== parts.length) continue;
    const value = (statement: Statement): number => (statement.sign ?? 1) * (context.book.rangeOf(statement)?.value ?? 0);
    const half = (statement: Statement): number => (context.book.rangeOf(statement)?.high ?? 0) - (context.book.rangeOf(statement)?.value ?? 0);
    const sum = listed.reduce((total, one) => total + value(one), 0);
    const allowed = listed.reduce((total, one) => total + half(one), half(head));
    if (Math.abs(sum - value(head)) <= allowed) continue;
    const unit = context.manner.unit;
    drafts.push({ rule: 'W-414', kind: '文内', grade: '错误', message: MESSAGES.changeParts(spoken(head), sayFen(sum, unit)), statements: [head, ...listed], facts: [], difference: sayDifference(Math.abs(sum - value(head)), unit), allowed: sayDifference(Math.floor(allowed), unit) });
  }
  return drafts;
}

/** Decimals of the finest percentage reckoned with. */
const FINEST = 8;

/** W-411: the shares of 货物, 工程, 服务 awarded to 中小企业 imply the amount awarded. */
export function checkEnterprises(context: JudgeContext): { readonly drafts: readonly Draft[]; readonly wrong: readonly Statement[]; readonly confirmed: readonly Statement[] } {
  const none = { drafts: [], wrong: [], confirmed: [] };
  const amountOf = (item: string | undefined): Statement | undefined => context.statements.find((one) => one.kind === 'amount' && one.skip === undefined && one.subject?.all[0]?.key === bareKey({ flow: '采购', ...(item === undefined ? {} : { item }) }));
  const total = amountOf('中小企业');
  const stated = context.book.rangeOf(total);
  if (total === undefined || stated === undefined) return none;
  let low = 0n;
  let high = 0n;
  let value = 0n;
  const shares: Statement[] = [];
  for (const kind of ['货物', '工程', '服务']) {
    const share = context.statements.find((one) => one.kind === 'share' && one.subject?.all[0]?.key === bareKey({ flow: '采购', item: `中小企业${kind}` }));
    const amount = context.book.rangeOf(amountOf(kind));
    if (share?.figure === undefined || amount === undefined || share.figure.decimals > FINEST) return none;
    const { steps, decimals } = percentOf(share.figure.digits);
    const scale = 10n ** BigInt(FINEST - decimals);
    const full = 200n * 10n ** BigInt(FINEST);
    const least = (2n * steps - 1n) * scale;
    const most = (2n * steps + 1n) * scale;
    low += BigInt(Math.max(0, amount.low)) * (least < 0n ? 0n : least);
    high += BigInt(amount.high) * (most > full ? full : most);
    value += BigInt(amount.value) * 2n * steps * scale;
    if (amount.value > 0) shares.push(share);
  }
  const unitOf = 200n * 10n ** BigInt(FINEST);
  if (low <= BigInt(stated.high) * unitOf && high >= BigInt(stated.low) * unitOf) return { drafts: [], wrong: [], confirmed: [total, ...shares] };
  const unit = context.manner.unit;
  const implied = Number((value + unitOf / 2n) / unitOf);
  const off = Math.abs(implied - stated.value);
  const message = MESSAGES.enterprises(sayFen(stated.value, unit), sayFen(implied, unit), sayDifference(off, unit));
  return { drafts: [{ rule: 'W-411', kind: '文内', grade: '错误', message, statements: [...shares, total], facts: [], difference: sayDifference(off, unit) }], wrong: shares, confirmed: [] };
}
