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
  const text = (range?.text ?? []);
  const values = ((range?.values ?? []) as unknown[][]).map((line, row) => line.map((value, column) => cellValue(value, range?.formulas[row]?.[column])));
  const formulas = ((range?.formulas ?? []) as unknown[][]).map((line, row) => line.map((entry, column) => (isFormula(entry, range?.values[row]?.[column]) ? entry : '')));
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
  const rows = values.flatMap((line, row) => (line.some((value) => value !== null) ? [row] : []));
  const columns = values.flatMap((line) => line.flatMap((value, column) => (value === null ? [] : [column])));
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return undefined;
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  return { top, left, bottom, right };
}

function cut<T>(grid: readonly (readonly T[])[], content: CellRange | undefined): T[][] {
  if (content === undefined) return [];
  return grid.slice(content.top, content.bottom + 1).map((line) => line.slice(content.left, content.right + 1));
}
