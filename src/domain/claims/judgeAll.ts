import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import { agreeOnCompletion } from './agreement';
import { checkEnterprises, forcedShares } from './consistency';
import { judgeAmount } from './judgeAmount';
import { judgeChange, judgeGrowth } from './judgeChange';
import { judgeCompletion } from './judgeCompletion';
import { judgeDirection, judgeEquality } from './judgeDirection';
import { spoken, unchecked, type JudgeContext, type Judgement } from './judgement';
import { judgeShare } from './judgeShare';
import { checkSums } from './sums';
import { confirmedElsewhere, denyNone } from './confirm';
import type { ReasonText } from './statement';
import type { Draft } from './draft';
import type { Statement } from './statement';

/** All conclusions, by statement, and the contradictions found by adding up. */
export interface JudgedText {
  readonly judgements: readonly Judgement[];
  readonly sums: readonly Draft[];
  /** Heads whose parts differ by rounding only. */
  readonly sumRounding: readonly Statement[];
}

const CONFIRMABLE: ReadonlySet<string> = new Set(['noCounterpart', 'noBase', 'performance', 'unknownSubject', 'noTables', 'otherYear']);

/** Judges every statement, then lets right computations confirm the figures they were computed from. */
export function judgeAll(context: JudgeContext, reasons: readonly ReasonText[]): JudgedText {
  const judgements = context.statements.map((statement) => ofPerformance(statement, judgeOne(statement, context)));
  settleAssumed(context, judgements);
  for (const id of forcedShares(context, judgements)) {
    const judgement = judgements[id];
    const statement = context.statements[id];
    if (judgement === undefined || statement === undefined) continue;
    judgements[id] = { ...judgement, verdict: 'rounding', notice: 'forced', message: MESSAGES.shareForced(spoken(statement), judgement.expected ?? '') };
  }
  wholeBodyRates(context, judgements);
  denyNone(context, reasons, judgements);
  agreeOnCompletion(context, judgements);
  const enterprises = checkEnterprises(context);
  for (const { id } of enterprises.wrong) judgements[id] = { ...(judgements[id] ?? unchecked('noBase')), verdict: 'wrong', rule: 'W-411', wholeBody: true };
  const sums = checkSums(context, judgements);
  confirm([...sums.confirmed, ...enterprises.confirmed], judgements);
  for (const { verdict, partners } of [...judgements]) if (verdict === 'ok' || verdict === 'rounding') confirm(partners ?? [], judgements);
  confirm(confirmedElsewhere(context, judgements), judgements);
  return { judgements, sums: [...sums.drafts, ...enterprises.drafts], sumRounding: sums.rounding };
}

/** Scores and outputs of the 绩效 part are no lines of a 公开表 to begin with. */
function ofPerformance({ section }: Statement, judgement: Judgement): Judgement {
  return section.kind === '绩效' && judgement.verdict === 'unchecked' && judgement.reason === 'unknownSubject' ? { ...judgement, reason: 'performance' } : judgement;
}

/** A sentence without subject whose one figure is the section's total to the last digit speaks of that total with the others too. */
function settleAssumed(context: JudgeContext, judgements: Judgement[]): void {
  const proven = new Set<string>();
  const keyOf = ({ line, subject }: Statement): string => `${String(line.number)}/${subject?.all[0]?.key ?? ''}`;
  for (const statement of context.statements) {
    const certain = statement.assumed === true && judgements[statement.id]?.verdict === 'ok' && (context.book.rangeOf(statement)?.value ?? 0) !== 0;
    if (certain) proven.add(keyOf(statement));
  }
  for (const statement of context.statements) {
    if (statement.assumed !== true || judgements[statement.id]?.reason !== 'ambiguous' || !proven.has(keyOf(statement))) continue;
    judgements[statement.id] = judgeOne({ ...statement, tentative: false }, context);
  }
}

function judgeOne(statement: Statement, context: JudgeContext): Judgement {
  switch (statement.kind) {
    case 'amount':
    case 'count':
      return judgeAmount(statement, context);
    case 'share':
      return judgeShare(statement, context);
    case 'change':
      return judgeChange(statement, context);
    case 'growth':
      return judgeGrowth(statement, context);
    case 'completion':
      return judgeCompletion(statement, context);
    case 'direction':
      return judgeDirection(statement, context);
    case 'equality':
      return judgeEquality(statement, context);
  }
}

function wholeBodyRates({ statements }: JudgeContext, judgements: Judgement[]): void {
  for (const statement of statements) {
    const amount = judgements[statement.amountId ?? -1];
    if (statement.kind !== 'completion' || amount?.wholeBody !== true || amount.verdict !== 'wrong') continue;
    judgements[statement.id] = { ...amount, suggested: '', expected: '' };
  }
}

function confirm(statements: readonly Statement[], judgements: Judgement[]): void {
  for (const { id } of statements) {
    const judgement = judgements[id];
    if (judgement === undefined || judgement.verdict !== 'unchecked' || judgement.notice !== undefined) continue;
    if (CONFIRMABLE.has(judgement.reason ?? '')) judgements[id] = { ...judgement, verdict: 'ok' };
  }
}
