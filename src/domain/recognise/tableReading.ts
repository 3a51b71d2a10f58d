import type { TableInfo } from '../cube/fact';
import type { DocumentStage } from './bind';
import type { Block } from './blocks';
import type { TitleMeaning } from './caption';
import type { Region } from './grid';
import type { GridRows } from './header';
import type { RowLabel, RowMeaning } from './rowReader';

/** A grid whose title, blocks and unit are known, ready to be bound. */
export interface TableReading {
  readonly region: Region;
  readonly rows: GridRows;
  readonly blocks: readonly Block[];
  readonly meaning: TitleMeaning;
  readonly info: TableInfo;
  readonly document: DocumentStage;
}

/** One row of a block: what its labels print and mean. */
export interface RowView {
  readonly row: number;
  readonly label: RowLabel;
  readonly meaning: RowMeaning;
}

/** A cell that prints an amount whose row or column was not understood. */
export interface UnreadCell {
  readonly row: number;
  readonly column: number;
}
