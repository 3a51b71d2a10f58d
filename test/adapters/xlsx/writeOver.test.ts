import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import type { SheetOp } from '#domain/sheet';
import { CASE_IDS, caseBytes, sayAbsent, sharedCase } from '../../support/shared';
import { formatStyles, rawWorkbook, textCell } from '../../support/workbooks';

const NAME = '收入 决算';
const ONE_CELL: SheetOp = { op: 'write', sheet: NAME, row: 20, column: 0, cells: [[{ value: 1 }]] };

const over = async (base: Uint8Array, ...ops: SheetOp[]): Promise<Uint8Array> => {
  const written = await writeWorkbook(ops, base);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
};
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')).map(([name, part]) => [name, strFromU8(part)]));
const withoutSpace = (xml: string | undefined): string => (xml ?? '').replace(/\s*\/>/g, '/>');

/** A workbook with everything a user may have put into it. */
async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(NAME, {
    properties: { defaultRowHeight: 20, tabColor: { argb: 'FFFF0000' } },
    views: [{ state: 'frozen', ySplit: 2, zoomScale: 85, showGridLines: false }],
    pageSetup: { orientation: 'landscape', printArea: 'A1:D10', printTitlesRow: '1:2' },
    headerFooter: { oddFooter: '第 &P 页' },
  });
  sheet.columns = [{ width: 20, style: { font: { name: '黑体', size: 12 }, numFmt: '0.00' } }, { width: 10 }, { width: 10, hidden: true }];
  sheet.getCell('A1').value = { richText: [{ text: '红', font: { color: { argb: 'FFFF0000' }, bold: true } }, { text: '黑' }] };
  sheet.getCell('B2').value = { text: '链接', hyperlink: 'http://example.org/' };
  sheet.getCell('B3').value = 12;
  sheet.getCell('B3').note = '批注';
  sheet.getCell('B4').value = new Date(Date.UTC(2023, 2, 15));
  sheet.getCell('B5').value = { formula: '"a"', result: 'a' };
  sheet.getCell('B7').dataValidation = { type: 'list', formulae: ['"甲,乙"'], allowBlank: true };
  sheet.addConditionalFormatting({ ref: 'B8:B9', rules: [{ type: 'top10', rank: 3, percent: false, bottom: true, priority: 1, style: { font: { bold: true } } }] });
  sheet.getCell('B9').value = '控制_x0041_';
  sheet.getRow(4).hidden = true;
  sheet.mergeCells('A11:B12');
  const locked = workbook.addWorksheet('保护');
  locked.getCell('A1').value = 1;
  await locked.protect('口令', {});
  workbook.definedNames.add(`'${NAME}'!$A$1:$B$2`, '名称一');
  const image = workbook.addImage({ base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', extension: 'png' });
  sheet.addImage(image, 'D2:E4');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('writing into an existing workbook', () => {
  test('changes the named cell and nothing else', async () => {
    const base = await richWorkbook();
    const before = partsOf(base);
    const after = partsOf(await over(base, ONE_CELL));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const expected = new Map(before);
    const sheet = before.get('xl/worksheets/sheet1.xml') ?? '';
    expected.set('xl/worksheets/sheet1.xml', sheet.replace('</sheetData>', '<row r="21"><c r="A21" s="1"><v>1</v></c></row></sheetData>').replace('<dimension ref="A1:B12"/>', '<dimension ref="A1:B21"/>'));
    expected.set('xl/workbook.xml', (before.get('xl/workbook.xml') ?? '').replace('calcId="171027"', 'calcId="171027" fullCalcOnLoad="1"'));
    for (const [name, part] of expected) expect([name, withoutSpace(after.get(name))]).toEqual([name, withoutSpace(part)]);
  });

  test('starts new cells from the look of their column', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await over(await richWorkbook(), ONE_CELL)) as never);
    expect(workbook.getWorksheet(NAME)?.getCell('A21')).toMatchObject({ value: 1, numFmt: '0.00', font: { name: '黑体' } });
  });

  test('keeps names and print set-up with their sheets when a sheet is put in before them', async () => {
    const bytes = await over(await richWorkbook(), { op: 'addSheet', sheet: '末' }, { op: 'addSheet', sheet: '中', after: NAME }, { op: 'page', sheet: '末', setup: { orientation: 'portrait', titleRows: { from: 0, to: 1 } } });
    const names = partsOf(bytes).get('xl/workbook.xml') ?? '';
    expect([...names.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([NAME, '中', '保护', '末']);
    const local = [...names.matchAll(/<definedName name="([^"]*)" localSheetId="(\d)">([^<]*)</g)].map(([, name, index, reference]) => `${name ?? ''} ${index ?? ''} ${reference ?? ''}`);
    expect(local).toEqual([`_xlnm.Print_Area 0 &apos;${NAME}&apos;!$A1:$D10`, `_xlnm.Print_Titles 0 &apos;${NAME}&apos;!$1:$2`, "_xlnm.Print_Titles 3 '末'!$1:$2"]);
  });

  test('refuses a protected sheet, and a new sheet where the structure is locked', async () => {
    expect(await writeWorkbook([ONE_CELL, { ...ONE_CELL, sheet: '保护' }], await richWorkbook())).toMatchObject({ ok: false, error: { code: 'protected', sheet: '保护' } });
    const locked = rawWorkbook({ sheets: [{ name: '表' }], properties: '<workbookProtection lockStructure="1"/>' });
    expect(await writeWorkbook([{ op: 'addSheet', sheet: '新' }], locked)).toMatchObject({ ok: false, error: { code: 'protected' } });
  });

  test('puts rows and cells at their places between those that are there', async () => {
    const base = rawWorkbook({ sheets: [{ name: '表', xml: `<sheetData><row r="2" spans="2:2">${textCell('B2', '乙')}</row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>` }] });
    const sheet = partsOf(await over(base, { op: 'write', sheet: '表', row: 4, column: 0, cells: [[{ value: 5 }]] }, { op: 'write', sheet: '表', row: 1, column: 0, cells: [[{ value: 1 }, null, { value: 3 }]] }, { op: 'write', sheet: '表', row: 0, column: 3, cells: [[{ value: 4 }]] })).get('xl/worksheets/sheet1.xml');
    expect([...(sheet ?? '').matchAll(/<c r="([^"]*)"/g)].map(([, place]) => place)).toEqual(['D1', 'A2', 'B2', 'C2', 'A5', 'A9']);
    expect(sheet).not.toContain('spans=');
  });

  test('splits a stretch of columns that is only partly meant', async () => {
    const base = rawWorkbook({ sheets: [{ name: '表', xml: '<cols><col min="2" max="9" width="12" customWidth="1"/></cols><sheetData/>' }] });
    const sheet = partsOf(await over(base, { op: 'columnWidths', sheet: '表', left: 0, widths: [60, 30] }, { op: 'columnWidths', sheet: '表', left: 4, widths: [30] })).get('xl/worksheets/sheet1.xml') ?? '';
    expect([...sheet.matchAll(/<col [^>]*min="(\d+)" max="(\d+)"|<col [^>]*/g)]).toHaveLength(5);
    expect(/<cols>.*<\/cols>/.exec(sheet)?.[0].replace(/ customWidth="1"/g, '')).toMatch(/min="1" max="1".*min="2" max="2".*min="3" max="4" width="12".*min="5" max="5".*min="6" max="9" width="12"/);
  });

  test('takes the calculation chain away, which would name cells without formulas', async () => {
    const base = rawWorkbook({ sheets: [{ name: '表', xml: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' }], extra: { 'xl/calcChain.xml': '<calcChain/>' } });
    const relations = '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
    const { zipSync, strToU8 } = await import('fflate');
    const parts = unzipSync(base);
    const path = 'xl/_rels/workbook.xml.rels';
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace('</Relationships>', `${relations}</Relationships>`));
    const after = partsOf(await over(zipSync(parts), { op: 'write', sheet: '表', row: 0, column: 0, cells: [[{ value: 2 }]] }));
    expect(after.has('xl/calcChain.xml')).toBe(false);
    expect(after.get(path)).not.toContain('calcChain');
  });

  test('writes under the namespace prefix that the file uses', async () => {
    const part = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const base = rawWorkbook({ sheets: [{ name: '表', part }], styles: formatStyles([]) });
    const bytes = await over(base, { op: 'write', sheet: '表', row: 0, column: 1, cells: [[{ value: '文' }, { formula: '=A1*2', value: 2 }]] }, { op: 'merge', sheet: '表', range: { top: 2, left: 0, bottom: 2, right: 1 } });
    expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toMatch(/<(?!\/?x:|\?)/);
    const read = await readWorkbook(bytes);
    expect(read.ok && read.value.sheets[0]).toMatchObject({ text: [['1', '文', '2']], formulas: [['', '', '=A1*2']], merges: [{ top: 2, left: 0, bottom: 2, right: 1 }] });
  });

  test.each(CASE_IDS)('%s: every table prints the same after a write beside it', async (id) => {
    const folder = sharedCase(id);
    if (folder === undefined) {
      sayAbsent(id);
      return;
    }
    const base = caseBytes(folder, 'published.xlsx');
    const before = await readWorkbook(base);
    const after = await readWorkbook(await over(base, { op: 'addSheet', sheet: '补充资料' }));
    if (!before.ok || !after.ok) throw new Error('refused');
    expect(after.value.sheets.slice(0, -1)).toEqual(before.value.sheets);
  });
});
