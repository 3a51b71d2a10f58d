import ExcelJS from 'exceljs';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import type { SheetOp } from '#domain/sheet';

const SHEET = '公开01表 收入（总）';
const ADD: SheetOp = { op: 'addSheet', sheet: SHEET };

const write = async (ops: readonly SheetOp[], base?: Uint8Array): Promise<Uint8Array> => {
  const written = await writeWorkbook(ops, base);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
};

/** The same file through a second reader. */
const second = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
};

const sheetAfter = async (...ops: SheetOp[]): Promise<ExcelJS.Worksheet> => {
  const workbook = await second(await write([ADD, ...ops]));
  const sheet = workbook.getWorksheet(SHEET);
  if (sheet === undefined) throw new Error('sheet missing');
  return sheet;
};

describe('every operation, read back by a second reader', () => {
  test('write: numbers, texts, truth values and formulas with their values', async () => {
    const sheet = await sheetAfter({
      op: 'write',
      sheet: SHEET,
      row: 3,
      column: 1,
      cells: [[{ value: 3147.24 }, { value: '合计' }, { value: true }, null, { formula: '=SUM(B4:B5)', value: 3150 }], [{ value: 2.76 }, { value: '' }, {}, { formula: '="甲"&"乙"', value: '甲乙' }]],
    });
    expect(sheet.getCell('B4').value).toBe(3147.24);
    expect(sheet.getCell('C4').value).toBe('合计');
    expect(sheet.getCell('D4').value).toBe(true);
    expect(sheet.getCell('E4').value).toBeNull();
    expect(sheet.getCell('F4').value).toEqual({ formula: 'SUM(B4:B5)', result: 3150 });
    expect(sheet.getCell('E5').value).toEqual({ formula: '"甲"&"乙"', result: '甲乙' });
  });

  test.each(['=1+1', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(1)', '\t=1', '<b>&"', ' 空格 ', '多\n行', '\u200b零宽\u202e反向'])('write: %p stays a text', async (text) => {
    const sheet = await sheetAfter({ op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: text }]] });
    expect(sheet.getCell('A1').value).toBe(text);
    expect(sheet.getCell('A1').type).toBe(ExcelJS.ValueType.String);
  });

  test.each(['_x0041_', '回\r车\u0001', '_x005F_', '\ufffe'])('write: %p is spelled so that it is read as it was', async (text) => {
    const read = await readWorkbook(await write([ADD, { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: text }]] }]));
    expect(read.ok && read.value.sheets[0]?.values).toEqual([[text]]);
  });

  test('write: a text that could be taken for a formula stays a text when the user edits its cell', async () => {
    const sheet = await write([ADD, { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: '=1+1' }]] }]);
    expect(Buffer.from(await partOf(sheet, 'xl/styles.xml')).toString()).toContain('quotePrefix="1"');
  });

  test('style: font, fill, border, alignment, number format and protection', async () => {
    const sheet = await sheetAfter({
      op: 'style',
      sheet: SHEET,
      range: { top: 0, left: 0, bottom: 1, right: 1 },
      style: { font: '黑体', size: 16, bold: true, italic: true, color: '#1F3864', fill: '#DDEBF7', horizontal: 'center', vertical: 'center', wrap: true, indent: 2, border: 'thin', format: '#,##0.00', locked: false },
    });
    const cell = sheet.getCell('B2');
    expect(cell.font).toMatchObject({ name: '黑体', size: 16, bold: true, italic: true, color: { argb: 'FF1F3864' } });
    expect(cell.fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } });
    expect(cell.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true, indent: 2 });
    expect(cell.border).toMatchObject({ top: { style: 'thin' }, right: { style: 'thin' }, bottom: { style: 'thin' }, left: { style: 'thin' } });
    expect(cell.numFmt).toBe('#,##0.00');
    expect(cell.protection).toMatchObject({ locked: false });
  });

  test('style: what is left out stays, and "none" takes borders away', async () => {
    const all = { top: 0, left: 0, bottom: 0, right: 0 };
    const sheet = await sheetAfter(
      { op: 'style', sheet: SHEET, range: all, style: { font: '宋体', size: 12, border: 'thin', format: '0.00' } },
      { op: 'style', sheet: SHEET, range: all, style: { bold: true, border: 'none' } },
      { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: 1 }]] },
    );
    const cell = sheet.getCell('A1');
    expect(cell.font).toMatchObject({ name: '宋体', size: 12, bold: true });
    expect(cell.border).not.toMatchObject({ top: { style: 'thin' } });
    expect([cell.value, cell.numFmt]).toEqual([1, '0.00']);
  });

  test('merge, columnWidths, rowHeights, freeze', async () => {
    const sheet = await sheetAfter(
      { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: '标题' }], [{ value: '单位' }]] },
      { op: 'merge', sheet: SHEET, range: { top: 0, left: 0, bottom: 0, right: 5 } },
      { op: 'columnWidths', sheet: SHEET, left: 1, widths: [60, 120] },
      { op: 'rowHeights', sheet: SHEET, top: 0, heights: [30, 15.5] },
      { op: 'freeze', sheet: SHEET, rows: 6, columns: 2 },
    );
    expect(sheet.getCell('F1').master.address).toBe('A1');
    expect([sheet.getColumn(2).width, sheet.getColumn(3).width]).toEqual([10, 20]);
    expect([sheet.getRow(1).height, sheet.getRow(2).height]).toEqual([30, 15.5]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 6 });
  });

  test('freeze: no rows and no columns takes the frozen pane away', async () => {
    const sheet = await sheetAfter({ op: 'freeze', sheet: SHEET, rows: 2, columns: 0 }, { op: 'freeze', sheet: SHEET, rows: 0, columns: 0 });
    expect(sheet.views[0]?.state).not.toBe('frozen');
  });

  test('page: A4, one page wide, titles and area under a name that needs apostrophes', async () => {
    const bytes = await write([ADD, { op: 'page', sheet: SHEET, setup: { orientation: 'landscape', titleRows: { from: 0, to: 5 }, printArea: { top: 0, left: 0, bottom: 36, right: 5 }, blackAndWhite: true } }]);
    const { pageSetup } = (await second(bytes)).worksheets[0] ?? {};
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: 'A1:F37', printTitlesRow: '1:6', blackAndWhite: true });
    expect(Buffer.from(await partOf(bytes, 'xl/workbook.xml')).toString()).toContain(`'${SHEET}'!$A$1:$F$37`);
  });

  test('addSheet: at the end, and after another', async () => {
    const workbook = await second(await write([ADD, { op: 'addSheet', sheet: '乙' }, { op: 'addSheet', sheet: '甲', after: SHEET }]));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([SHEET, '甲', '乙']);
  });
});

describe('operations that no sheet can take', () => {
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  test.each<[string, SheetOp]>([
    ['a number that is not finite', { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: Number.NaN }]] }],
    ['a text longer than a cell', { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: '长'.repeat(32_768) }]] }],
    ['a formula longer than Excel takes', { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ formula: `=${'1+'.repeat(5000)}1` }]] }],
    ['a row below the last one', { op: 'write', sheet: SHEET, row: 1_048_576, column: 0, cells: [[{ value: 1 }]] }],
    ['a column beyond the last one', { op: 'write', sheet: SHEET, row: 0, column: 16_383, cells: [[{ value: 1 }, { value: 2 }]] }],
    ['a negative row', { op: 'style', sheet: SHEET, range: { ...cell, top: -1 }, style: { bold: true } }],
    ['a block upside down', { op: 'merge', sheet: SHEET, range: { ...cell, top: 2 } }],
    ['half a row', { op: 'rowHeights', sheet: SHEET, top: 0.5, heights: [20] }],
    ['a whole sheet of styled cells', { op: 'style', sheet: SHEET, range: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, style: { bold: true } }],
  ])('%s is refused', async (_, op) => {
    expect(await writeWorkbook([ADD, op])).toMatchObject({ ok: false, error: { code: 'rejected', sheet: SHEET } });
  });
});

describe('new workbooks', () => {
  test('need a sheet', async () => {
    expect(await writeWorkbook([])).toMatchObject({ ok: false, error: { code: 'rejected' } });
  });

  test('are the same bytes for the same operations', async () => {
    const ops: SheetOp[] = [ADD, { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: 1 }]] }];
    expect(Buffer.compare(await write(ops), await write(ops))).toBe(0);
  });

  test('hold twenty tables, written and read', async () => {
    const ops = Array.from({ length: 20 }, (_, index): SheetOp[] => [
      { op: 'addSheet', sheet: `决算${index + 1}表` },
      { op: 'write', sheet: `决算${index + 1}表`, row: 0, column: 0, cells: Array.from({ length: 60 }, (_row, row) => Array.from({ length: 10 }, (_cell, column) => ({ value: column === 0 ? `项目${row}` : row * column + 0.25 }))) },
      { op: 'style', sheet: `决算${index + 1}表`, range: { top: 0, left: 0, bottom: 59, right: 9 }, style: { border: 'thin', format: '#,##0.00', font: '宋体', size: 10 } },
    ]).flat();
    const read = await readWorkbook(await write(ops));
    expect(read.ok && read.value.sheets.map((sheet) => sheet.text.length)).toEqual(Array.from({ length: 20 }, () => 60));
  });
});

async function partOf(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { unzipSync } = await import('fflate');
  return unzipSync(bytes)[name] ?? new Uint8Array();
}
