import type { SheetOp } from '#domain/sheet';

/** One worksheet as a list of operations leaves it: cell contents by row and column, and merged blocks in A1 style. */
export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly merges: readonly string[];
}

/** A written cell; `text` is its constant or cached value as text. */
export interface WrittenCell {
  readonly text: string;
  readonly formula: string;
  readonly fill: string;
  readonly format: string;
}

const EMPTY: WrittenCell = { text: '', formula: '', fill: '', format: '' };

/** Replays operations on an empty workbook, for tests that look at what would be written. */
export function writtenSheets(ops: readonly SheetOp[]): readonly WrittenSheet[] {
  const sheets = new Map<string, { cells: WrittenCell[][]; merges: string[] }>();
  const at = (sheet: string, row: number, column: number, change: Partial<WrittenCell>): void => {
    const cells = sheets.get(sheet)?.cells;
    if (cells === undefined) throw new Error(`no sheet ${sheet}`);
    const line = (cells[row] ??= []);
    line[column] = { ...EMPTY, ...line[column], ...change };
  };
  for (const op of ops) {
    if (op.op === 'addSheet') sheets.set(op.sheet, { cells: [], merges: [] });
    if (op.op === 'write') {
      op.cells.forEach((line, down) =>
        line.forEach((cell, right) => {
          if (cell !== null) at(op.sheet, op.row + down, op.column + right, { text: cell.value === undefined || cell.value === null ? '' : String(cell.value), formula: cell.formula ?? '' });
        }),
      );
    }
    if (op.op === 'style') {
      const { top, bottom, left, right } = op.range;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) at(op.sheet, row, column, { ...(op.style.fill === undefined ? {} : { fill: op.style.fill }), ...(op.style.format === undefined ? {} : { format: op.style.format }) });
      }
    }
    if (op.op === 'merge') sheets.get(op.sheet)?.merges.push(a1(op.range.top, op.range.left) + ':' + a1(op.range.bottom, op.range.right));
  }
  return [...sheets].map(([name, { cells, merges }]) => ({ name, merges, cells: Array.from(cells, (line: WrittenCell[] | undefined) => Array.from(line ?? [], (cell: WrittenCell | undefined) => cell ?? EMPTY)) }));
}

/**
 * A worksheet as text, one line a row: labels as they stand, □ for a cell to fill in, Σ for a sum, → for a figure taken
 * from another table, and the merged blocks at the end.
 */
export function sheetText(sheet: WrittenSheet): string {
  const lines = sheet.cells.map((line) => line.map(cellText).join(' | ').replace(/(?: \| )+$/u, '').trimEnd());
  return `${lines.join('\n')}\n合并 ${sheet.merges.join(' ')}\n`;
}

function cellText({ text, formula, fill }: WrittenCell): string {
  if (formula.startsWith('=IF')) return text;
  if (formula !== '') return formula.includes('!') ? '→' : 'Σ';
  return fill === '' ? text : '□';
}

function a1(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
