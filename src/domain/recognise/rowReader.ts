import type { PartialCoordinate } from '../cube/coordinate';

/** What the label cells of one row say: code and name as printed, and the words for a finding. */
export interface RowLabel {
  readonly code?: string;
  readonly name: string;
  readonly words: string;
  /** 支出功能分类 beside a 支出经济分类 code in the same row. */
  readonly account?: string;
  /** 预算单位 beside the 科目, by name or else by its code. */
  readonly unit?: string;
  /** 项目名称 in a column of its own. */
  readonly project?: string;
}

/** What a row means; undefined when its label is not understood. */
export type RowMeaning = PartialCoordinate | undefined;

/** Reads the lines of one block from top to bottom; a line may depend on the lines above it (年初结转 and its three funds). */
export interface RowReader {
  read(label: RowLabel): RowMeaning;
}
