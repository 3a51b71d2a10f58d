import { SHEET_HEAD, type SheetTest } from '#app/ports';
import { rangeAddress, type CellRange, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '#domain/sheet';
import { isFormula, rowsOf } from './cellEntry';
import { sheetsOf } from './sheetLookup';
import { WPS, type WpsApplication, type WpsWorkbook, type WpsWorksheet } from './wpsTypes';

/** Rows and columns beyond which a sheet is no 公开 table, whatever its name; such a sheet is given as its head. */
const LONGEST_TABLE = { rows: 5000, columns: 100 };

const ERRORS: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#GETTING_DATA']);

interface Grids {
  readonly text: string[][];
  readonly values: CellValue[][];
  readonly formulas: string[][];
}

/** 读取: sheets that look like tables by name or head as a whole, the others as their head. */
export function readWorkbook(application: WpsApplication, workbook: WpsWorkbook, looksLikeTable: SheetTest): WorkbookSnapshot {
  return {
    sheets: sheetsOf(workbook).map((sheet) => readSheet(sheet, looksLikeTable)),
    automaticCalculation: application.Calculation !== WPS.calculationManual,
  };
}

function readSheet(sheet: WpsWorksheet, looksLikeTable: SheetTest): SheetSnapshot {
  const used = usedBlock(sheet);
  const head = within(used, { top: 0, left: 0, bottom: SHEET_HEAD.rows - 1, right: SHEET_HEAD.columns - 1 });
  const tooLong = used.bottom >= LONGEST_TABLE.rows;
  const byName = !tooLong && looksLikeTable(sheet.Name, []);
  const first = byName ? undefined : readBlock(sheet, head);
  const whole = byName || (!tooLong && looksLikeTable(sheet.Name, first?.text ?? []));
  const block = whole ? within(used, { top: 0, left: 0, bottom: LONGEST_TABLE.rows - 1, right: LONGEST_TABLE.columns - 1 }) : head;
  return snapshotOf(sheet, block, whole || first === undefined ? readBlock(sheet, block) : first, !whole);
}

function usedBlock(sheet: WpsWorksheet): CellRange {
  const { Row, Column, Rows, Columns } = sheet.UsedRange;
  return { top: Row - 1, left: Column - 1, bottom: Row + Rows.Count - 2, right: Column + Columns.Count - 2 };
}

function within(block: CellRange, bounds: CellRange): CellRange | undefined {
  const cut = { top: Math.max(block.top, bounds.top), left: Math.max(block.left, bounds.left), bottom: Math.min(block.bottom, bounds.bottom), right: Math.min(block.right, bounds.right) };
  return cut.top > cut.bottom || cut.left > cut.right ? undefined : cut;
}

function readBlock(sheet: WpsWorksheet, block: CellRange | undefined): Grids {
  if (block === undefined) return { text: [], values: [], formulas: [] };
  const range = sheet.Range(rangeAddress(block));
  const given = rowsOf(range.Value2);
  const entries = rowsOf(range.Formula);
  const formulas = entries.map((line, row) => line.map((entry, column) => (isFormula(entry, given[row]?.[column]) ? entry : '')));
  const text = given.map((line, row) => line.map((value, column) => printed(value, () => sheet.Cells.Item(block.top + row + 1, block.left + column + 1).Text)));
  const values = given.map((line, row) => line.map((value, column) => cellValue(value, text[row]?.[column] ?? '', formulas[row]?.[column] ?? '')));
  return { text, values, formulas };
}

/** Text is its own print; only numbers, truth values and errors are asked for, cell by cell, as a block of them has no print. */
function printed(value: unknown, ask: () => string | null): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : (ask() ?? '');
}

function cellValue(value: unknown, text: string, formula: string): CellValue {
  if (value === null || value === undefined || value === '') return formula === '' ? null : '';
  if (typeof value !== 'string' && ERRORS.has(text)) return text;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : text;
}

function snapshotOf(sheet: WpsWorksheet, block: CellRange | undefined, grids: Grids, headOnly: boolean): SheetSnapshot {
  const rows = grids.values.flatMap((line, row) => (line.some((value) => value !== null) ? [row] : []));
  const columns = grids.values.flatMap((line) => line.flatMap((value, column) => (value === null ? [] : [column])));
  const [from = 0] = rows;
  const to = rows.at(-1) ?? -1;
  const left = columns.reduce((least, column) => Math.min(least, column), columns[0] ?? 0);
  const right = columns.reduce((most, column) => Math.max(most, column), -1);
  const cut = <T>(grid: readonly (readonly T[])[]): T[][] => grid.slice(from, to + 1).map((line) => line.slice(left, right + 1));
  return {
    name: sheet.Name,
    top: rows.length === 0 ? 0 : (block?.top ?? 0) + from,
    left: rows.length === 0 ? 0 : (block?.left ?? 0) + left,
    text: cut(grids.text),
    values: cut(grids.values),
    formulas: cut(grids.formulas),
    ...(sheet.Visible === WPS.sheetVisible ? {} : { hidden: true }),
    ...(headOnly ? { headOnly: true } : {}),
  };
}
