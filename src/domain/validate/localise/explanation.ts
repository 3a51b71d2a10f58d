import type { CorrectionKind } from './correction';

/** 差错形态 of a whole explanation: what happened on the sheet. */
export type Operation = 'cell' | 'swap' | 'row' | 'chain' | 'shift' | 'unit' | 'pair';

/** One figure to be corrected, in 分. */
export interface Change {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  readonly kind: CorrectionKind;
}

/** 一种解释: figures which, corrected together, repair `repairs` (relation positions) and break nothing. Cheaper = likelier. */
export interface Explanation {
  readonly operation: Operation;
  readonly changes: readonly Change[];
  readonly repairs: readonly number[];
  readonly cost: number;
}

/** One group of broken relations with a common cause, and what explains it, likeliest first; none = 未定位. */
export interface Diagnosis {
  readonly broken: readonly number[];
  readonly explanations: readonly Explanation[];
}

/** What else is known about a figure: values the text or last year confirm, and cells edited last. Cells by position. */
export interface Evidence {
  readonly confirmed?: ReadonlyMap<number, readonly number[]>;
  readonly edited?: ReadonlySet<number>;
}
