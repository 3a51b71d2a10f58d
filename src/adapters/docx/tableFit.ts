import type { PrintedTable } from '#domain/narrative/printedTable';
import { lineCount } from './typeset';

const TWIPS = 20;
/** 小五 = 9 pt; below 6 pt nobody reads. */
const TYPE = { usual: 9, least: 6, step: 0.5 } as const;
/** Rows as the forms have them, and as close as a full page needs them. */
const ROW = { usual: 15, tight: 11 } as const;
const LEADING = 1.25;

/** Space left and right of a cell's text, in twips. */
export const CELL_PADDING = 50;

/** 排版 of a 公开表: type size and least row height in points, and the widths of its columns in twips. */
export interface TableFit {
  readonly size: number;
  readonly row: number;
  readonly widths: readonly number[];
}

/** Space for a table in twips. */
export interface TableRoom {
  readonly across: number;
  readonly down: number;
}

/** The largest type in which a table fits its page across and down; one too long for any page keeps what fits across. */
export function fitTable(table: PrintedTable, { across, down }: TableRoom): TableFit {
  const wish = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => Math.round((width / wish) * across));
  const widest = Math.max(TYPE.least, Math.min(TYPE.usual, Math.floor((2 * across) / (wish * 10)) / 2));
  for (const row of [ROW.usual, ROW.tight]) {
    for (let size = widest; size >= (row === ROW.usual ? Math.max(TYPE.least, widest - 1) : TYPE.least); size -= TYPE.step) {
      if (heightOf(table, { size, row, widths }) <= down) return { size, row, widths };
    }
  }
  return { size: widest, row: ROW.usual, widths };
}

/** Height of a line of a table's text, in twips: exact, so that every program breaks the page at the same row. */
export function lineOf(size: number): number {
  return Math.round(size * LEADING * TWIPS);
}

/** Height of the whole grid in twips. */
export function heightOf(table: PrintedTable, fit: TableFit): number {
  const reaching = new Map<number, { down: number; across: number }>();
  return table.rows.reduce((sum, cells) => sum + rowHeight(cells, fit, reaching), 0);
}

function rowHeight(cells: PrintedTable['rows'][number], fit: TableFit, reaching: Map<number, { down: number; across: number }>): number {
  const waiting = [...cells];
  let lines = 1;
  for (let column = 0; column < fit.widths.length; ) {
    const above = reaching.get(column);
    const cell = above === undefined ? waiting.shift() : undefined;
    const across = above?.across ?? cell?.across ?? 1;
    if (above !== undefined) {
      if (above.down === 1) reaching.delete(column);
      else above.down -= 1;
    } else if (cell !== undefined && cell.down > 1) reaching.set(column, { down: cell.down - 1, across });
    else if (cell !== undefined) lines = Math.max(lines, linesIn(cell.text, fit.widths.slice(column, column + across), fit.size));
    column += across;
  }
  return Math.max(fit.row * TWIPS, lines * lineOf(fit.size)) + TWIPS / 2;
}

function linesIn(text: string, widths: readonly number[], size: number): number {
  const room = (widths.reduce((sum, width) => sum + width, 0) - 2 * CELL_PADDING) / TWIPS;
  return text.split('\n').reduce((sum, line) => sum + lineCount(line, { room, size }), 0);
}
