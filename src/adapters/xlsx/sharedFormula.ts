import type { Sheet } from 'hucre';
import { columnName } from '#domain/sheet';
import { columnIndex } from './a1Range';

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\d[\d.]*(?:E[+-]?\d+)?|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|[\s\S]/giu;

/**
 * A 共享公式 moved from its first cell to another one: references without $ follow by the same rows and columns.
 * References that would leave the sheet read #REF!, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (piece: string, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return piece;
    const column = columnIndex(letters) + (columnFixed === '$' ? 0 : columns);
    const row = Number(digits) - 1 + (rowFixed === '$' ? 0 : rows);
    if (column < 0 || row < 0) return '#REF!';
    return `${columnFixed ?? ''}${columnName(column)}${rowFixed ?? ''}${row + 1}`;
  });
}

/** Formulas of the cells of a sheet that only point at a 共享公式, by the library's key "row,column". */
export function shiftedFormulas(sheet: Sheet): ReadonlyMap<string, string> {
  const masters = new Map<number, { readonly row: number; readonly column: number; readonly formula: string }>();
  const shifted = new Map<string, string>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== 'shared' || !cell.formula || cell.formulaSharedIndex === undefined) continue;
    masters.set(cell.formulaSharedIndex, { ...placeOf(key), formula: cell.formula });
  }
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula !== '' || cell.formulaSharedIndex === undefined) continue;
    const master = masters.get(cell.formulaSharedIndex);
    if (master === undefined) continue;
    const place = placeOf(key);
    shifted.set(key, shiftFormula(master.formula, place.row - master.row, place.column - master.column));
  }
  return shifted;
}

/** Row and column of the library's key "row,column". */
export function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}
