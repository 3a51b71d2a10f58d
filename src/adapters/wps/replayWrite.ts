import { rangeAddress, type CellInput, type CellRange, type SheetOp } from '#domain/sheet';
import { entryOf } from './cellEntry';
import type { WpsWorksheet } from './wpsTypes';

type Write = Extract<SheetOp, { op: 'write' }>;

interface Run {
  readonly range: CellRange;
  readonly cells: readonly (readonly CellInput[])[];
}

/** The block a write covers; undefined when it has no cell. */
export function blockOf(op: Write): CellRange | undefined {
  const width = op.cells.reduce((most, line) => Math.max(most, line.length), 0);
  return width === 0 ? undefined : { top: op.row, left: op.column, bottom: op.row + op.cells.length - 1, right: op.column + width - 1 };
}

/** 写入: the blocks of a write that have no gap, each given to the host at once; `before` hears of each beforehand. */
export function replayWrite(sheet: WpsWorksheet, op: Write, before: (range: CellRange) => void): void {
  for (const { range, cells } of runsOf(op)) {
    const entries = cells.map((line) => line.map(entryOf));
    before(range);
    sheet.Range(rangeAddress(range)).Formula = entries.length === 1 && entries[0]?.length === 1 ? entries[0][0] : entries;
  }
}

function runsOf(op: Write): Run[] {
  const whole = blockOf(op);
  if (whole === undefined) return [];
  const width = whole.right - whole.left + 1;
  const full = op.cells.filter((line) => line.length === width).map((line) => line.flatMap((cell) => (cell === null ? [] : [cell])));
  if (full.length === op.cells.length && full.every((line) => line.length === width)) return [{ range: whole, cells: full }];
  return op.cells.flatMap((line, down) => runsOfLine(line, op.row + down, op.column));
}

function runsOfLine(line: readonly (CellInput | null)[], row: number, column: number): Run[] {
  const runs: { left: number; cells: CellInput[] }[] = [];
  let open: { left: number; cells: CellInput[] } | undefined;
  line.forEach((cell, index) => {
    if (cell === null) open = undefined;
    else if (open === undefined) runs.push((open = { left: column + index, cells: [cell] }));
    else open.cells.push(cell);
  });
  return runs.map(({ left, cells }) => ({ range: { top: row, left, bottom: row, right: left + cells.length - 1 }, cells: [cells] }));
}
