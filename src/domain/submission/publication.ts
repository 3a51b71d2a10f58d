import { Decimal } from 'decimal.js';
import type { Fact, TableInfo } from '../cube/fact';
import { parsePrinted } from '../money/printed';
import { isSheetCopy } from '../recognise/helperSheets';
import type { CellRange, CellValue, SheetSnapshot, WorkbookSnapshot } from '../sheet';
import { columnsBeside, spanOf } from './beside';

/** A cell of 公开版, at its place in the working file. */
export interface PublishedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** A sheet of 公开版: its values as they are shown, and the lines of the working file that are left out. */
export interface PublishedSheet {
  readonly name: string;
  readonly cells: readonly PublishedCell[];
  readonly droppedRows: readonly number[];
  readonly droppedColumns: readonly number[];
}

/** 公开版: what of a working file is published, as a value; nothing is written yet. */
export interface Publication {
  readonly sheets: readonly PublishedSheet[];
  /** Sheets of the working file that are left out, in tab order; copies made earlier are not among them. */
  readonly leftOut: readonly string[];
  readonly formulas: number;
  /** Cells whose stored value had more digits than shown. */
  readonly shortened: number;
  /** Cells left out because they are hidden or stand beside the tables. */
  readonly dropped: number;
  /** Cells that still show an error such as "#REF!". */
  readonly errors: number;
}

/** What is known of a workbook when its 公开版 is made; `formSheets` hold 绩效自评表. */
export interface PublicationSource {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly TableInfo[];
  readonly facts: readonly Fact[];
  readonly formSheets: readonly string[];
}

/** 公开版 of a workbook: the sheets of its tables and 绩效 forms, values only, as they are printed, without anything hidden. */
export function publicationOf({ workbook, tables, facts, formSheets }: PublicationSource): Publication {
  const wanted = new Set([...tables.map(({ sheet }) => sheet), ...formSheets]);
  const kept = workbook.sheets.filter((sheet) => wanted.has(sheet.name) && sheet.hidden !== true && sheet.headOnly !== true);
  const parts = kept.map((sheet) => {
    const span = formSheets.includes(sheet.name) ? undefined : spanOf(sheet.name, tables, facts);
    return publishSheet(sheet, span === undefined ? new Set() : columnsBeside(sheet, span));
  });
  const names = workbook.sheets.map(({ name }) => name);
  const sum = (count: (part: PublishedPart) => number): number => parts.reduce((total, part) => total + count(part), 0);
  return {
    sheets: parts.map(({ sheet }) => sheet),
    leftOut: workbook.sheets.filter((sheet) => !kept.includes(sheet) && !isSheetCopy(sheet.name, names)).map(({ name }) => name),
    formulas: sum((part) => part.formulas),
    shortened: sum((part) => part.shortened),
    dropped: sum((part) => part.dropped),
    errors: sum((part) => part.errors),
  };
}

/** The value a published cell holds: the number it shows, not the one behind it; undefined where it shows nothing. */
export function publishedValue(value: CellValue, printed: string): string | number | boolean | undefined {
  if (value === null || printed.trim() === '') return undefined;
  if (typeof value !== 'number') return typeof value === 'boolean' ? value : printed;
  const percent = /^([^%]*)%$/u.exec(printed.trim());
  const figure = parsePrinted(percent?.[1] ?? printed);
  if (figure.kind === 'number') return new Decimal(figure.digits).div(percent === null ? 1 : 100).toNumber() + 0;
  return figure.kind === 'dash' && value === 0 ? 0 : printed;
}

interface PublishedPart {
  readonly sheet: PublishedSheet;
  readonly formulas: number;
  readonly shortened: number;
  readonly dropped: number;
  readonly errors: number;
}

function publishSheet(sheet: SheetSnapshot, beside: ReadonlySet<number>): PublishedPart {
  const rows = new Set(sheet.hiddenRows);
  const columns = new Set([...(sheet.hiddenColumns ?? []), ...beside]);
  const moved = movedCorners(sheet, rows, columns);
  const cells: PublishedCell[] = [];
  let [formulas, shortened, dropped, errors] = [0, 0, 0, 0];
  sheet.text.forEach((line, down) => {
    line.forEach((printed, right) => {
      const value = publishedValue(sheet.values[down]?.[right] ?? null, printed);
      if (value === undefined) return;
      const place = moved.get(`${sheet.top + down},${sheet.left + right}`) ?? { row: sheet.top + down, column: sheet.left + right };
      if (rows.has(place.row) || columns.has(place.column)) {
        dropped += 1;
        return;
      }
      if ((sheet.formulas[down]?.[right] ?? '') !== '') formulas += 1;
      if (typeof value === 'number' && value !== sheet.values[down]?.[right]) shortened += 1;
      if (parsePrinted(printed).kind === 'error') errors += 1;
      cells.push({ ...place, value });
    });
  });
  return { sheet: { name: sheet.name, cells, droppedRows: [...rows], droppedColumns: [...columns] }, formulas, shortened, dropped, errors };
}

/** A merged block whose first row or column is hidden still shows its text: it moves to the first cell that stays. */
function movedCorners({ merges = [] }: SheetSnapshot, rows: ReadonlySet<number>, columns: ReadonlySet<number>): ReadonlyMap<string, { readonly row: number; readonly column: number }> {
  const first = (from: number, to: number, hidden: ReadonlySet<number>): number | undefined => {
    for (let index = from; index <= to; index += 1) if (!hidden.has(index)) return index;
    return undefined;
  };
  return new Map(
    merges.flatMap(({ top, left, bottom, right }: CellRange) => {
      const [row, column] = [first(top, bottom, rows), first(left, right, columns)];
      return row === undefined || column === undefined || (row === top && column === left) ? [] : [[`${top},${left}`, { row, column }] as const];
    }),
  );
}
