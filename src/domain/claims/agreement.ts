import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import { spoken, type JudgeContext, type Judgement } from './judgement';
import type { Statement } from './statement';

/**
 * W-408: "完成预算的98%，决算数小于预算数": where neither tables nor text print the budget, rate and comparison still bear each
 * other out or contradict each other.
 */
export function agreeOnCompletion({ statements }: JudgeContext, judgements: Judgement[]): void {
  for (const rate of statements) {
    if (rate.kind !== 'completion' || rate.figure === undefined || !isOpen(judgements[rate.id])) continue;
    const said = comparisonAfter(rate, statements);
    const possible = signsOf(rate.figure.digits);
    if (said?.sign === undefined || !isOpen(judgements[said.id])) continue;
    if (possible.includes(said.sign)) {
      judgements[rate.id] = { verdict: 'ok', partners: [said] };
      judgements[said.id] = { verdict: 'ok', partners: [rate] };
    } else judgements[said.id] = { verdict: 'wrong', rule: 'W-408', message: MESSAGES.directionOpposite(spoken(said), spoken(rate)), expected: WORDS[(possible[0] ?? 0) + 1] ?? '', partners: [rate] };
  }
}

const WORDS = ['小于', '等于', '大于'] as const;

function isOpen(judgement: Judgement | undefined): boolean {
  return judgement?.verdict === 'unchecked' && judgement.reason === 'noBase';
}

function comparisonAfter(rate: Statement, statements: readonly Statement[]): Statement | undefined {
  for (let id = rate.id + 1; id <= rate.id + 2; id += 1) {
    const one = statements[id];
    if (one === undefined || one.line !== rate.line || one.kind === 'completion') return undefined;
    const same = one.subject?.all[0]?.key === rate.subject?.all[0]?.key && one.base?.some((stage) => rate.base?.includes(stage)) === true;
    if ((one.kind === 'direction' || one.kind === 'equality') && same) return one;
  }
  return undefined;
}

/** Signs the printed rate leaves open: 100% may have been rounded from either side. */
function signsOf(digits: string): readonly (1 | 0 | -1)[] {
  const percent = Number(digits);
  if (percent === 100) return [0, 1, -1];
  return percent > 100 ? [1] : [-1];
}
