import { dateToSerial, type Sheet } from 'hucre';
import type { CellRange, CellValue, SheetSnapshot } from '#domain/sheet';
import { SHEET_HEAD, type SheetTest } from '#app/ports';
import { MAX_CELLS } from './limits';
import { printedText } from './printedText';
import { placeOf, shiftedFormulas } from './sharedFormula';

interface ReadCell {
  readonly value: CellValue;
  readonly formula: string;
  readonly text: string;
}

/** How a sheet was read, and which sheets are wanted as a whole (all of them when not said). */
export interface SnapshotOptions {
  readonly date1904: boolean;
  /** The sheet was left off before its end. */
  readonly cut: boolean;
  readonly looksLikeTable?: SheetTest;
}

/** Turns one sheet of the library into the domain's snapshot: the used block with values, formulas and printed texts. */
export function sheetSnapshot(sheet: Sheet, options: SnapshotOptions): SheetSnapshot {
  const block = usedBlock(sheet);
  const hidden = sheet.hidden === true || sheet.veryHidden === true ? { hidden: true } : {};
  if (block === null) return { name: sheet.name, top: 0, left: 0, text: [], values: [], formulas: [], ...hidden };
  const reader = cellReader(sheet, options.date1904);
  const headBlock = { ...block, bottom: Math.min(block.bottom, block.top + SHEET_HEAD.rows - 1), right: Math.min(block.right, block.left + SHEET_HEAD.columns - 1) };
  const head = readBlock(reader, headBlock);
  const cells = (block.bottom - block.top + 1) * (block.right - block.left + 1);
  const whole = !options.cut && cells <= MAX_CELLS && (options.looksLikeTable?.(sheet.name, head.text) ?? true);
  const complete = headBlock.bottom === block.bottom && headBlock.right === block.right && !options.cut;
  return {
    name: sheet.name,
    top: block.top,
    left: block.left,
    ...(whole && !complete ? readBlock(reader, block) : head),
    ...mergesOf(sheet),
    ...hiddenLines(sheet),
    ...hidden,
    ...(whole || complete ? {} : { headOnly: true }),
  };
}

function readBlock(read: (row: number, column: number) => ReadCell, block: CellRange): Pick<SheetSnapshot, 'text' | 'values' | 'formulas'> {
  const text: string[][] = [];
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const line: ReadCell[] = [];
    for (let column = block.left; column <= block.right; column += 1) line.push(read(row, column));
    text.push(line.map((cell) => cell.text));
    values.push(line.map((cell) => cell.value));
    formulas.push(line.map((cell) => cell.formula));
  }
  return { text, values, formulas };
}

function cellReader(sheet: Sheet, date1904: boolean): (row: number, column: number) => ReadCell {
  const shared = shiftedFormulas(sheet);
  return (row, column) => {
    const key = `${row},${column}`;
    const cell = sheet.cells?.get(key);
    const raw = cell?.value ?? sheet.rows[row]?.[column] ?? null;
    const value = raw instanceof Date ? dateToSerial(raw, date1904) : raw === '' ? null : raw;
    const written = cell?.formula === '' ? shared.get(key) : cell?.formula;
    const formula = written === undefined ? '' : `=${written}`;
    return { value, formula, text: cell?.type === 'error' ? String(value) : printedText(value, cell?.style?.numFmt, date1904) };
  };
}

function usedBlock(sheet: Sheet): CellRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const include = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null && value !== '') include(row, column);
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const { row, column } = placeOf(key);
    include(row, column);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function mergesOf(sheet: Sheet): Pick<SheetSnapshot, 'merges'> {
  const merges = (sheet.merges ?? []).map((merge) => ({ top: merge.startRow, left: merge.startCol, bottom: merge.endRow, right: merge.endCol }));
  return merges.length > 0 ? { merges } : {};
}

function hiddenLines(sheet: Sheet): Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns'> {
  const rows = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([index]) => index);
  const columns = (sheet.columns ?? []).flatMap((column, index) => (column.hidden === true ? [index] : []));
  return { ...(rows.length > 0 ? { hiddenRows: rows.sort((a, b) => a - b) } : {}), ...(columns.length > 0 ? { hiddenColumns: columns } : {}) };
}
