import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import type { SheetOp } from '#domain/sheet';
import { libreOfficeReady, recalculate, renderPages, sayNoLibreOffice } from '../../support/libreOffice';

const SHEET = '公开01表 收入（总）';
const FORMATS = [
  'General', '0', '0.00', '#,##0', '#,##0.00', '0.00%', '0%', '@', '#,##0.00_);(#,##0.00)', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '#,##0.00;-#,##0.00;"—"',
  '0.00;-0.00;', '#,##0.00"万元"', '"¥"#,##0.00', '[Red]0.00', '0000', '#,##0.00_ ;[Red]-#,##0.00 ',
];
/** LibreOffice multiplies by 100 in binary before it rounds, so halves under a percent sign tell nothing. */
const HALF = 1.005;
const VALUES = [3147.24, 0, -8.3, HALF, 0.5, 1097.505, 1234567.891, 3147.2400000000002, 999.995];

const write = async (ops: readonly SheetOp[]): Promise<Uint8Array> => {
  const written = await writeWorkbook([{ op: 'addSheet', sheet: SHEET }, ...ops]);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
};

describe('LibreOffice as a second opinion', () => {
  test('prints every number under every format as we do', async () => {
    if (!libreOfficeReady()) {
      sayNoLibreOffice();
      return;
    }
    const bytes = await write([
      { op: 'columnWidths', sheet: SHEET, left: 0, widths: FORMATS.map(() => 150) },
      { op: 'write', sheet: SHEET, row: 0, column: 0, cells: VALUES.map((value) => FORMATS.map(() => ({ value }))) },
      ...FORMATS.map((format, column): SheetOp => ({ op: 'style', sheet: SHEET, range: { top: 0, left: column, bottom: VALUES.length - 1, right: column }, style: { format } })),
    ]);
    const read = await readWorkbook(bytes);
    const ours = (read.ok ? read.value.sheets[0]?.text : undefined)?.map((row) => row.map((text) => text.trim()));
    const theirs = (await recalculate(bytes)).get(SHEET)?.map((row) => row.map((text) => text.trim()));
    FORMATS.forEach((format, column) => {
      const told = (rows: readonly (readonly string[])[] | undefined): unknown => rows?.filter((_, row) => !(format === '0%' && VALUES[row] === HALF)).map((row) => row[column] ?? '');
      expect([format, told(ours)]).toEqual([format, told(theirs)]);
    });
  });

  test('recalculates formulas instead of trusting the values beside them', async () => {
    if (!libreOfficeReady()) return;
    const bytes = await write([{ op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: 1.5 }, { value: 2 }, { formula: '=SUM(A1:B1)', value: 99 }, { formula: '="甲"&A1', value: '旧' }]] }]);
    expect((await recalculate(bytes)).get(SHEET)).toEqual([['1.5', '2', '3.5', '甲1.5']]);
  });

  test('prints a table on A4 pages, one page wide, its head repeated', async () => {
    if (!libreOfficeReady()) return;
    const bytes = await write([
      { op: 'write', sheet: SHEET, row: 0, column: 0, cells: Array.from({ length: 90 }, (_, row) => Array.from({ length: 12 }, (_cell, column) => ({ value: row === 0 ? `栏${column}` : row * column }))) },
      { op: 'style', sheet: SHEET, range: { top: 0, left: 0, bottom: 89, right: 11 }, style: { border: 'thin', font: '宋体', size: 10 } },
      { op: 'page', sheet: SHEET, setup: { orientation: 'landscape', titleRows: { from: 0, to: 0 }, printArea: { top: 0, left: 0, bottom: 89, right: 11 } } },
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-pages-'));
    const pages = await renderPages(bytes, 'xlsx', folder);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages.every((page) => existsSync(page))).toBe(true);
    await rm(folder, { recursive: true, force: true });
  });
});
