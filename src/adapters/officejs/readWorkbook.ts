import { SHEET_HEAD, type SheetTest } from '#app/ports';
import { rangeAddress, type SheetSnapshot, type WorkbookSnapshot } from '#domain/sheet';
import { patient, type ExcelHost } from './host';
import { refusalOf } from './refusal';
import { snapshotOf, type LoadedRange, type SheetEntry } from './sheetSnapshot';

/** Rows and columns beyond which a sheet is no 公开 table, whatever its name; such a sheet is given as its head. */
const LONGEST_TABLE = { rows: 5000, columns: 100 };

const HEAD = rangeAddress({ top: 0, left: 0, bottom: SHEET_HEAD.rows - 1, right: SHEET_HEAD.columns - 1 });
const WHOLE = rangeAddress({ top: 0, left: 0, bottom: LONGEST_TABLE.rows - 1, right: LONGEST_TABLE.columns - 1 });
const WANTED = ['text', 'values', 'formulas', 'rowIndex', 'columnIndex'];

interface ListedSheet extends SheetEntry {
  readonly id: string;
}

interface ListedWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly automaticCalculation: boolean;
}

/**
 * 读取: one request for the names, one for the cells. Sheets known as tables, by name or from an earlier reading, come whole,
 * the others as their head; only a head that turns out to be a table under a foreign name costs a third request, once.
 */
export class WorkbookReader {
  private readonly tables = new Set<string>();

  constructor(
    private readonly host: ExcelHost,
    private readonly looksLikeTable: SheetTest,
    private readonly onListed: (sheets: readonly { readonly id: string; readonly name: string }[]) => void,
  ) {}

  read(): Promise<WorkbookSnapshot> {
    return this.host.run(patient, async (context) => {
      const { sheets, automaticCalculation } = await listSheets(context);
      this.onListed(sheets);
      const first = await this.readCells(context, sheets, (sheet) => this.tables.has(sheet.id) || this.looksLikeTable(sheet.name, []));
      const late = sheets.filter((sheet) => first.get(sheet.id)?.headOnly === true && this.looksLikeTable(sheet.name, first.get(sheet.id)?.text ?? []));
      for (const sheet of late) this.tables.add(sheet.id);
      const second = late.length === 0 ? first : await this.readCells(context, late, () => true);
      return {
        sheets: sheets.map((sheet) => settled(sheet, second.get(sheet.id) ?? first.get(sheet.id))),
        automaticCalculation,
      };
    });
  }

  private async readCells(context: Excel.RequestContext, sheets: readonly ListedSheet[], isWhole: (sheet: ListedSheet) => boolean): Promise<Map<string, SheetSnapshot>> {
    try {
      return await requestCells(context, sheets, isWhole);
    } catch (error) {
      if (sheets.length < 2 || refusalOf(error).code !== 'tooLarge') throw error;
      const middle = Math.ceil(sheets.length / 2);
      const before = await this.readCells(context, sheets.slice(0, middle), isWhole);
      const after = await this.readCells(context, sheets.slice(middle), isWhole);
      return new Map([...before, ...after]);
    }
  }
}

async function listSheets(context: Excel.RequestContext): Promise<ListedWorkbook> {
  const { worksheets, application } = context.workbook;
  worksheets.load(['items/id', 'items/name', 'items/visibility']);
  application.load('calculationMode');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== 'Visible' })),
    automaticCalculation: application.calculationMode !== 'Manual',
  };
}

async function requestCells(context: Excel.RequestContext, sheets: readonly ListedSheet[], isWhole: (sheet: ListedSheet) => boolean): Promise<Map<string, SheetSnapshot>> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const whole = isWhole(sheet);
    const range = whole ? worksheet.getRange(WHOLE).getUsedRangeOrNullObject(true) : worksheet.getRange(HEAD);
    range.load(WANTED);
    return { sheet, whole, range };
  });
  await context.sync();
  return new Map(asked.map(({ sheet, whole, range }) => [sheet.id, snapshotOf(sheet, range.isNullObject ? undefined : cutToHead(range, whole), !whole || isTooLong(range))]));
}

function isTooLong(range: Excel.Range): boolean {
  return !range.isNullObject && range.rowIndex + range.values.length >= LONGEST_TABLE.rows;
}

function cutToHead(range: Excel.Range, whole: boolean): LoadedRange {
  if (!whole || !isTooLong(range)) return range;
  const rows = Math.max(0, SHEET_HEAD.rows - range.rowIndex);
  return {
    text: range.text.slice(0, rows),
    values: range.values.slice(0, rows),
    formulas: range.formulas.slice(0, rows),
    rowIndex: range.rowIndex,
    columnIndex: range.columnIndex,
  };
}

function settled(sheet: ListedSheet, snapshot: SheetSnapshot | undefined): SheetSnapshot {
  return snapshot ?? snapshotOf(sheet, undefined, true);
}
