import type { CellValue, SheetSnapshot } from '../sheet';
import { normaliseLabel } from '../chart/normaliseLabel';

/** A block of a sheet to be read, absolute zero-based bounds, ends included. */
export interface Region {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is printed in a cell, "" outside the used block. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.text[row - sheet.top]?.[column - sheet.left] ?? '';
}

/** What a cell stores. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** A cell's formula with "=", "" for a constant. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? '';
}

/** The whole used block of a sheet. */
export function usedRegion(sheet: SheetSnapshot): Region {
  const columns = sheet.text.reduce((most, row) => Math.max(most, row.length), 0);
  return { sheet, top: sheet.top, left: sheet.left, bottom: sheet.top + sheet.text.length - 1, right: sheet.left + columns - 1 };
}

/** A non-empty cell of one row: its column, its print, and its print in comparable form. */
export interface Word {
  readonly column: number;
  readonly text: string;
  readonly label: string;
}

/** The non-empty cells of a row, left to right. */
export function wordsOf(region: Region, row: number): readonly Word[] {
  const words: Word[] = [];
  for (let column = region.left; column <= region.right; column += 1) {
    const text = textAt(region.sheet, row, column);
    if (text === '') continue;
    const label = normaliseLabel(text);
    if (label !== '') words.push({ column, text, label });
  }
  return words;
}

const FIGURE = /^[(]?[+-]?[¥]?\d[\d,]*(?:\.\d*)?[)]?%?$/u;

/** True for text that is a figure, a code or a 行次: anything a numeric scan would read. */
export function isFigure(label: string): boolean {
  return FIGURE.test(label);
}

/** True for prints of none: dashes of any length. */
export function isDash(label: string): boolean {
  return /^-+$/u.test(label);
}
