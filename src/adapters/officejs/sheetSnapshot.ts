import type { CellRange, CellValue, SheetSnapshot } from '#domain/sheet';
import { isFormula } from './asTyped';

/** Name and tab state of a sheet as the first request told them. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
}

/** What a loaded range says. */
export type LoadedRange = Pick<Excel.Range, 'text' | 'values' | 'formulas' | 'rowIndex' | 'columnIndex'>;

/** 工作表快照 of a loaded block, cut to its content. */
export function snapshotOf(sheet: SheetEntry, range: LoadedRange | undefined, headOnly: boolean): SheetSnapshot {
  const text = range?.text ?? [];
  const stored = (range?.values ?? []) as unknown[][];
  const entries = (range?.formulas ?? []) as unknown[][];
  const values = stored.map((line, row) => line.map((value, column) => cellValue(value, entries[row]?.[column])));
  const formulas = entries.map((line, row) => line.map((entry, column) => (isFormula(entry, stored[row]?.[column]) ? entry : '')));
  const content = contentOf(values);
  return {
    name: sheet.name,
    top: content === undefined ? 0 : (range?.rowIndex ?? 0) + content.top,
    left: content === undefined ? 0 : (range?.columnIndex ?? 0) + content.left,
    text: cut(text, content),
    values: cut(values, content),
    formulas: cut(formulas, content),
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(headOnly ? { headOnly: true } : {}),
  };
}

function cellValue(value: unknown, entry: unknown): CellValue {
  if (value === '') return isFormula(entry, value) ? '' : null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function contentOf(values: readonly (readonly CellValue[])[]): CellRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === null) return;
      [top, bottom] = [Math.min(top, row), row];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }),
  );
  if (bottom < 0) return undefined;
  return { top, left, bottom, right };
}

function cut<T>(grid: readonly (readonly T[])[], content: CellRange | undefined): T[][] {
  if (content === undefined) return [];
  return grid.slice(content.top, content.bottom + 1).map((line) => line.slice(content.left, content.right + 1));
}
