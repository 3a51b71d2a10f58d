import { columnName } from '#domain/sheet';

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|[\s\S]/gu;

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

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
