import type { LeadRole } from './table';

/** First row of every grid: title, 表号 and 部门/单位 stand in the three rows above. */
export const GRID_TOP = 3;

/** A printed text of the grid and what it is; `waiting` cells are left for the user to name a 科目 or 单位. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly role: 'head' | 'number' | LeadRole | 'total' | 'heading' | 'dash' | 'waiting' | 'empty';
}
