import type { Coordinate } from '../cube/coordinate';
import type { CellRef } from '../sheet';
import type { SupplementCell } from '../supplement/supplement';
import type { Outcome } from '../wording/sentence';
import type { Ledger } from './ledger';
import type { Operand } from './narrative';
import { isZero } from './print';
import { compareDecimals, percentOf } from './quotient';

/** A rate in percent, ready to print; `given` = taken over from the cell where the user stated it. */
export interface Rate {
  readonly percent: string;
  readonly given?: CellRef;
}

/** 比较 of a figure with its own value at another stage. `difference` is absolute, in 分. */
export interface Comparison {
  readonly outcome: Outcome;
  readonly now: Operand;
  readonly base: Operand;
  readonly difference?: number;
  readonly growth?: Rate;
  readonly completion?: Rate;
}

/** How the text prints: whether an amount disappears at its decimals, and how many decimals a percent has. */
export interface Precision {
  readonly percentDecimals: number;
  readonly vanishes: (fen: number) => boolean;
}

/**
 * Compares `now` with the same figure at `against`. The base comes from a table, from 补充资料, or from a change the user
 * states there. A stated rate wins over a computed one, because it was computed from exact 元; no rate on a base ≤ 0.
 */
export function compareWith(ledger: Ledger, now: Operand, base: Operand, precision: Precision): Comparison {
  const against: Coordinate = base.at;
  const changeCell = ledger.cell('增减额', against);
  const growthCell = ledger.cell('增减率', against);
  const completionCell = ledger.cell('完成率', against);
  if (now.fen === undefined || base.fen === undefined) return { outcome: 'unknown', now, base };
  const stated = changeCell?.fen !== undefined && explains(changeCell, now.fen - base.fen) ? changeCell.fen : undefined;
  const change = stated ?? now.fen - base.fen;
  const outcome = outcomeOf(change, base.fen, [growthCell, completionCell], precision);
  const growth = base.fen > 0 ? (statedRate(growthCell) ?? computed(Math.abs(change), base.fen, precision)) : undefined;
  const completion = base.fen > 0 ? (statedRate(completionCell) ?? computed(now.fen, base.fen, precision)) : undefined;
  return {
    outcome,
    now,
    base,
    difference: Math.abs(change),
    ...(growth === undefined || isZero(growth.percent) ? {} : { growth }),
    ...(completion === undefined ? {} : { completion }),
  };
}

/** A stated change may differ from the difference of two prints by their rounding, never more. */
function explains(change: SupplementCell, difference: number): boolean {
  return change.fen !== undefined && Math.abs(change.fen - difference) <= 3 * Math.max(change.half ?? 0, 1);
}

function outcomeOf(change: number, base: number, rates: readonly (SupplementCell | undefined)[], precision: Precision): Outcome {
  if (change === 0) return byStatedRate(rates);
  if (base === 0 && change > 0) return precision.vanishes(change) ? 'nearly' : 'fromNothing';
  if (precision.vanishes(change)) return 'nearly';
  return change > 0 ? 'more' : 'less';
}

function byStatedRate([growth, completion]: readonly (SupplementCell | undefined)[]): Outcome {
  const beyond = completion?.percent === undefined ? 0 : compareDecimals(completion.percent, '100');
  if (beyond !== 0) return beyond > 0 ? 'more' : 'less';
  return growth?.percent === undefined || isZero(growth.percent) ? 'same' : 'nearly';
}

function statedRate(cell: SupplementCell | undefined): Rate | undefined {
  return cell?.percent === undefined ? undefined : { percent: cell.percent.replace(/^-/u, ''), given: cell.place };
}

function computed(part: number, whole: number, precision: Precision): Rate {
  return { percent: percentOf(part, whole, precision.percentDecimals) };
}
