import type { CellRange } from '#domain/sheet';

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** A block of cells from its A1 address such as "A4:F37", or null when the text is none. */
export function parseRange(text: string): CellRange | null {
  const found = RANGE.exec(text);
  if (found === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
}

/** Zero-based index of a column from its letters. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
