import type { PictureLink } from '#app/checkPicture';

/** Where a tile stands, counted from the top left. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

/** Rows and columns of the tiles, and the heights everything is drawn with, in pixels. */
export interface PictureLayout {
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
  readonly spots: readonly Spot[];
}

export const TILE_HEIGHT = 36;
export const ROW_GAP = 34;
/** Width of a column in the coordinates of the drawing; the drawing is stretched to the width of the pane. */
export const COLUMN_WIDTH = 100;

const MOST_COLUMNS = 6;
const ONE_ROW = 3;

/** Two rows of tiles with room for lines between them; more rows only when there are more tables than fit. */
export function layTiles(tables: number): PictureLayout {
  const columns = Math.max(1, Math.min(MOST_COLUMNS, tables <= ONE_ROW ? tables : Math.ceil(tables / 2)));
  const rows = Math.max(1, Math.ceil(tables / columns));
  const spots = Array.from({ length: tables }, (_none, at): Spot => ({ column: at % columns, row: Math.floor(at / columns) }));
  return { columns, rows, height: rows * TILE_HEIGHT + Math.max(1, rows - 1) * ROW_GAP, spots };
}

/** The path of a line between two tiles: straight from row to row, an arc through the gap within a row. */
export function linePath({ spots, rows }: PictureLayout, { from, to }: Pick<PictureLink, 'from' | 'to'>): string {
  const [start, end] = [spots[from], spots[to]];
  if (start === undefined || end === undefined) return '';
  const [upper, lower] = start.row <= end.row ? [start, end] : [end, start];
  const [left, right] = [middle(upper), middle(lower)];
  if (upper.row !== lower.row) return `M${left} ${top(upper.row) + TILE_HEIGHT}L${right} ${top(lower.row)}`;
  const below = upper.row === 0 || upper.row < rows - 1;
  const edge = below ? top(upper.row) + TILE_HEIGHT : top(upper.row);
  const depth = Math.min(ROW_GAP * 1.7, 10 + Math.abs(upper.column - lower.column) * 10);
  return `M${left} ${edge}Q${(left + right) / 2} ${below ? edge + depth : edge - depth} ${right} ${edge}`;
}

function middle({ column }: Spot): number {
  return (column + 0.5) * COLUMN_WIDTH;
}

function top(row: number): number {
  return row * (TILE_HEIGHT + ROW_GAP);
}
