import type { CorrectionKind } from './correction';

/** 差错形态: what happened on the sheet. */
export type Operation = 'cell' | 'swap' | 'row' | 'missingRow' | 'chain' | 'columnChain' | 'rowShift' | 'columnShift' | 'rowSwap' | 'columnSwap' | 'unit' | 'table' | 'cells';

/** One figure to be corrected, in 分. */
export interface Change {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  readonly kind: CorrectionKind;
  /** The value is known to fewer digits than the cell prints: never offered for writing. */
  readonly rough?: true;
}

/** 一种解释: figures which, corrected together, repair `repairs` (relation positions) and break nothing. Cheaper = likelier. */
export interface Explanation {
  readonly operation: Operation;
  readonly changes: readonly Change[];
  readonly repairs: readonly number[];
  readonly cost: number;
  /** The table an operation on a row, a column or a whole table speaks of. */
  readonly table?: number;
  /** Formula cells that come right by themselves once the changes are made. */
  readonly follows?: readonly Change[];
  /** Details of a stale table any of which may be the one left behind, where no other table tells. */
  readonly among?: readonly number[];
  /** A row that is not printed at all: its label where another table prints it, and its likely amounts by column. */
  readonly missing?: { readonly label: string | undefined; readonly like: readonly { readonly cell: number; readonly fen: number }[] };
}

/** An explanation and the groups of broken relations it repairs as a whole. */
export interface Proposal {
  readonly explanation: Explanation;
  readonly components: readonly number[];
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
