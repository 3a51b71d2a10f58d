import type { Fact, TableInfo } from '../cube/fact';
import type { SheetSnapshot } from '../sheet';

/** Columns of a sheet, absolute and both ends included, that its tables take up. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** The columns that the tables of a sheet take up together: from their first label to their last printed amount; undefined where the sheet holds none. */
export function spanOf(sheet: string, tables: readonly TableInfo[], facts: readonly Fact[]): Span | undefined {
  const own = tables.filter((table) => table.sheet === sheet);
  if (own.length === 0) return undefined;
  const left = Math.min(...own.map(({ range }) => range.left));
  return { left, right: facts.reduce((right, { place, printed }) => (place.sheet === sheet && printed.kind !== 'blank' ? Math.max(right, place.column) : right), left) };
}

/**
 * 表外单元格: columns beside the tables that an entirely blank column parts from them, so that nothing of a table whose
 * edge was misread can be among them. Absolute indexes.
 */
export function columnsBeside(sheet: SheetSnapshot, span: Span): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const row of sheet.text) row.forEach((text, column) => text.trim() !== '' && filled.add(sheet.left + column));
  for (const merge of sheet.merges ?? []) {
    if ((sheet.text[merge.top - sheet.top]?.[merge.left - sheet.left] ?? '').trim() === '') continue;
    for (let column = merge.left; column <= merge.right; column += 1) filled.add(column);
  }
  const beside = new Set<number>();
  let apart = false;
  const last = Math.max(...filled, span.right);
  for (let column = span.right + 1; column <= last; column += 1) {
    if (!filled.has(column)) apart = true;
    else if (apart) beside.add(column);
  }
  apart = false;
  for (let column = span.left - 1; column >= 0; column -= 1) {
    if (!filled.has(column)) apart = true;
    else if (apart) beside.add(column);
  }
  return beside;
}
