import type { ICellData, IStyleData } from '@univerjs/core';
import { intersection } from './address';
import type { Block, BlockStyle, CellContent } from './store';
import { univerCell, univerStyle } from './univerStyle';

/** Cells by row and column, as Univer's commands take them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What waits to be written on one sheet: cells with content, cells with looks only, and merges. */
export interface PendingSheet {
  readonly contents: CellMatrix;
  readonly looks: CellMatrix;
  readonly merges: readonly Block[];
}

/**
 * Changes of one batch, gathered so that Univer hears of each sheet once: it looks through the whole workbook for formulas at
 * every single change of cells, and merges styles cell by cell.
 */
export class PendingCells {
  private readonly sheets = new Map<string, { cells: Map<number, Map<number, ICellData>>; merges: Block[] }>();

  write(sheet: string, top: number, left: number, cells: readonly (readonly (CellContent | undefined)[])[]): void {
    cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content !== undefined) this.put(sheet, top + row, left + column, univerCell(content));
      }),
    );
  }

  style(sheet: string, block: Block, style: BlockStyle): void {
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) this.put(sheet, row, column, { s: univerStyle(style, block, row, column) });
    }
  }

  merge(sheet: string, block: Block): void {
    const pending = this.at(sheet);
    pending.merges = [...pending.merges.filter((other) => !intersection(other, block)), block];
  }

  merges(sheet: string): readonly Block[] {
    return this.sheets.get(sheet)?.merges ?? [];
  }

  /** The number format a cell will have, where it is about to get one. */
  formatAt(sheet: string, row: number, column: number): string | undefined {
    return styleOf(this.sheets.get(sheet)?.cells.get(row)?.get(column)).n?.pattern;
  }

  /** Hands over what waits, sheet by sheet, and forgets it. */
  take(): [string, PendingSheet][] {
    const taken = [...this.sheets].map(([sheet, { cells, merges }]): [string, PendingSheet] => [sheet, { ...split(cells), merges }]);
    this.sheets.clear();
    return taken;
  }

  private put(sheet: string, row: number, column: number, cell: ICellData): void {
    const { cells } = this.at(sheet);
    let line = cells.get(row);
    if (line === undefined) cells.set(row, (line = new Map<number, ICellData>()));
    const before = line.get(column);
    if (before === undefined) line.set(column, cell);
    else line.set(column, { ...before, ...cell, ...(before.s && cell.s ? { s: mergedStyle(styleOf(before), styleOf(cell)) } : {}) });
  }

  private at(sheet: string): { cells: Map<number, Map<number, ICellData>>; merges: Block[] } {
    let pending = this.sheets.get(sheet);
    if (pending === undefined) this.sheets.set(sheet, (pending = { cells: new Map(), merges: [] }));
    return pending;
  }
}

/** The block a matrix reaches over, or undefined when it is empty. */
export function reachOf(matrix: CellMatrix): Block | undefined {
  const rows = Object.keys(matrix).map(Number);
  const columns = Object.values(matrix).flatMap((line) => Object.keys(line).map(Number));
  if (rows.length === 0) return undefined;
  const [least, most] = [(list: number[]): number => list.reduce((a, b) => Math.min(a, b)), (list: number[]): number => list.reduce((a, b) => Math.max(a, b))];
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

function split(cells: Map<number, Map<number, ICellData>>): { contents: CellMatrix; looks: CellMatrix } {
  const contents: CellMatrix = {};
  const looks: CellMatrix = {};
  for (const [row, line] of cells) for (const [column, cell] of line) ((cell.v === undefined ? looks : contents)[row] ??= {})[column] = cell;
  return { contents, looks };
}

function mergedStyle(before: IStyleData, after: IStyleData): IStyleData {
  return { ...before, ...after, ...(before.bd && after.bd ? { bd: { ...before.bd, ...after.bd } } : {}) };
}

function styleOf(cell: ICellData | undefined): IStyleData {
  return typeof cell?.s === 'object' && cell.s !== null ? cell.s : {};
}
