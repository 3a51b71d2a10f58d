import type { Coordinate, Stage } from '../cube/coordinate';
import type { Aspect } from '../wording/sentence';

/** What the value column of a row holds: money in the sheet's unit, a count with its classifier, a percent, or words. */
export type RowMeasure = 'money' | 'text' | 'percent' | { readonly classifier: string };

/** 一行 of 补充资料: the label that names it, in the sheet and to the reader, and what it is about. */
export interface SupplementRow {
  readonly label: string;
  /** Other labels a user may have typed. */
  readonly synonyms?: readonly string[];
  /** A figure of the cube, or the key of a text. */
  readonly of: Coordinate | string;
  readonly measure: RowMeasure;
  /** 用途/说明, for the person who fills it in. */
  readonly note?: string;
}

/**
 * One column of a block beside label, value and unit. `stage` overrides the row's own, where the aspect belongs to 决算;
 * a 值 column holds the same figure at that stage.
 */
export interface SupplementColumn {
  readonly aspect: Aspect;
  readonly header: string;
  readonly stage?: Stage;
  readonly synonyms?: readonly string[];
}

/** 一块 of 补充资料. `accounts` opens one row per 科目 under the fixed rows, `open` rows whose labels the user writes. */
export interface SupplementBlock {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly columns: readonly SupplementColumn[];
  readonly rows: readonly SupplementRow[];
  readonly accounts?: Coordinate;
  readonly open?: (name: string) => Pick<SupplementRow, 'of' | 'measure'>;
}

/** Labels are compared without spaces, brackets' width and numbering, so these are the columns in the order the sheet shows them. */
export const LABEL_HEADER = '项目';
export const UNIT_HEADER = '单位';
export const NOTE_HEADER = '说明';
