import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { preparePublication } from '#app/publishWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readPackageFacts } from '#adapters/xlsx/packageFacts';
import { publishWorkbook } from '#adapters/xlsx/publishWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { ZHEJIANG } from '#domain/editions/zhejiang/edition';
import { INPUT_FILL } from '#domain/layout/look';
import { publishedValue } from '#domain/submission/publication';
import type { WorkbookSnapshot } from '#domain/sheet';
import { libreOfficeReady, recalculate, sayNoLibreOffice } from '../../support/libreOffice';
import { CASE_IDS, caseBytes, sayAbsent, sharedCase } from '../../support/shared';
import { formatStyles, rawWorkbook, textCell } from '../../support/workbooks';

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function publish(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly working: WorkbookSnapshot; readonly published: WorkbookSnapshot }> {
  const working = await snapshotOf(bytes);
  const publication = preparePublication(working);
  if (!publication.ok) throw new Error(publication.error);
  const written = await publishWorkbook(bytes, publication.value);
  if (!written.ok) throw new Error(written.error.detail);
  return { bytes: written.value, working, published: await snapshotOf(written.value) };
}

async function sample(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await insertSample(workbook, ZHEJIANG);
  return workbook.bytes() ?? new Uint8Array();
}

function printedOf(workbook: WorkbookSnapshot, name: string): readonly (readonly string[])[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet?.text.map((row) => row.map((text) => text.trim())) ?? [];
}

describe('公开版', () => {
  test.each([
    [1013.584, '1,013.58', 1013.58],
    [0.90184, '90.18%', 0.9018],
    [-5.126, '(5.13)', -5.13],
    [0, '-', 0],
    [0, '', undefined],
    [45291, '2023-12-31', '2023-12-31'],
    ['合计', '合计', '合计'],
    [null, '', undefined],
    [12, '12 万元', '12 万元'],
  ])('%p shown as %p is published as %p', (value, printed, published) => {
    expect(publishedValue(value, printed)).toBe(published);
  });

  test('holds the tables as they are printed, and neither formulas nor helper sheets', async () => {
    const { bytes, working, published } = await publish(await sample());
    expect(working.sheets.map(({ name }) => name)).toContain('补充资料');
    expect(published.sheets.map(({ name }) => name)).toEqual(ZHEJIANG.tables.map((_, index) => working.sheets[index]?.name));
    for (const { name } of published.sheets) expect(printedOf(published, name)).toEqual(printedOf(working, name));
    expect(published.sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== '')).toEqual([]);
    expect(new TextDecoder().decode(unzipSync(bytes)['xl/styles.xml'])).not.toContain(INPUT_FILL.slice(1));
    expect(readPackageFacts(bytes)).toEqual({ ok: true, value: { comments: [], externalLinks: [], names: [], properties: [], extras: [] } });
    expect(Object.keys(unzipSync(bytes)).filter((part) => !/^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|styles\.xml|theme\/theme1\.xml|_rels\/workbook\.xml\.rels|worksheets\/sheet\d+\.xml))$/u.test(part))).toEqual([]);
  });

  test('keeps merges, widths, heights and print set-up for a second reader', async () => {
    const { bytes } = await publish(await sample());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const sheet = book.worksheets[0];
    const before = new ExcelJS.Workbook();
    await before.xlsx.load((await sample()) as unknown as ExcelJS.Buffer);
    const first = before.worksheets[0];
    expect(sheet?.model.merges).toEqual(first?.model.merges);
    expect(sheet?.pageSetup.printArea).toBe(first?.pageSetup.printArea);
    expect(sheet?.pageSetup.orientation).toBe(first?.pageSetup.orientation);
    expect(sheet?.getColumn(1).width).toBe(first?.getColumn(1).width);
    expect(sheet?.getRow(1).height).toBe(first?.getRow(1).height);
    expect(sheet?.getCell('A1').font).toEqual(first?.getCell('A1').font);
    expect(book.creator).toBeFalsy();
    book.eachSheet((one) => one.eachRow((row) => row.eachCell((cell) => expect([cell.formula, cell.note]).toEqual([undefined, undefined]))));
  });

  test('leaves out hidden lines, cells beside the tables, and whatever hangs on the file', async () => {
    const number = (address: string, value: string, formula = ''): string => `<c r="${address}" s="1">${formula === '' ? '' : `<f>${formula}</f>`}<v>${value}</v></c>`;
    const rows = [
      `<row r="1">${textCell('A1', '收入决算表')}</row>`,
      `<row r="2">${textCell('A2', '部门：示例市政务服务中心')}${textCell('D2', '金额单位：万元')}</row>`,
      `<row r="3">${textCell('A3', '科目编码')}${textCell('B3', '科目名称')}${textCell('C3', '本年收入合计')}${textCell('D3', '财政拨款收入')}</row>`,
      `<row r="4">${textCell('A4', '合计')}${number('C4', '10.004', 'SUM(C5:C6)')}${number('D4', '10.004')}${number('G4', '99')}</row>`,
      `<row r="5">${textCell('A5', '201')}${textCell('B5', '一般公共服务支出')}${number('C5', '10.004', "'[1]去年'!A1")}${number('D5', '10.004')}${textCell('E5', '经办13812345678')}</row>`,
      `<row r="6" hidden="1">${textCell('A6', '20103')}${textCell('B6', '政府办公厅（室）及相关机构事务')}${number('C6', '7')}</row>`,
      `<row r="7">${textCell('A7', '注：本表反映收入情况。')}</row>`,
    ];
    const sheet = `<cols><col min="5" max="5" width="9" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A7:D7"/></mergeCells><pageSetup orientation="landscape"/><headerFooter><oddHeader>&amp;L张三制表 &amp;F</oddHeader></headerFooter>`;
    const bytes = rawWorkbook({
      sheets: [{ name: '收入决算表', xml: sheet }, { name: '底稿', xml: `<sheetData><row r="1">${textCell('A1', '内部')}</row></sheetData>`, state: 'hidden' }],
      styles: formatStyles(['#,##0.00']),
      workbook: "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">收入决算表!$A$1:$E$7</definedName><definedName name=\"旧数\">'[1]去年'!$A$1</definedName></definedNames>",
      extra: { 'docProps/core.xml': '<cp:coreProperties><dc:creator>张三</dc:creator></cp:coreProperties>' },
    });
    const { bytes: made, published } = await publish(bytes);
    expect(published.sheets).toHaveLength(1);
    expect(printedOf(published, '收入决算表')).toEqual([
      ['收入决算表', '', '', ''],
      ['部门：示例市政务服务中心', '', '', '金额单位：万元'],
      ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
      ['合计', '', '10.00', '10.00'],
      ['201', '一般公共服务支出', '10.00', '10.00'],
      ['注：本表反映收入情况。', '', '', ''],
    ]);
    expect(published.sheets[0]?.values[3]?.[2]).toBe(10);
    expect(published.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }, { top: 5, left: 0, bottom: 5, right: 3 }]);
    const text = Object.values(unzipSync(made)).map((part) => new TextDecoder().decode(part)).join('');
    for (const secret of ['张三', '13812345678', '去年', '内部', '旧数', '10.004']) expect(text).not.toContain(secret);
    expect(text).toContain('收入决算表!$A$1:$D$6');
  });

  test('every case is published with its printed figures', async () => {
    for (const id of CASE_IDS) {
      const folder = sharedCase(id);
      if (folder === undefined) return sayAbsent(id);
      const { working, published } = await publish(caseBytes(folder, 'published.xlsx'));
      expect(published.sheets.length).toBeGreaterThan(6);
      for (const { name } of published.sheets) expect(printedOf(published, name)).toEqual(printedOf(working, name));
    }
  });

  test('LibreOffice opens it and shows the same figures', async () => {
    if (!libreOfficeReady()) return sayNoLibreOffice();
    const { bytes, published } = await publish(await sample());
    const opened = await recalculate(bytes);
    for (const sheet of published.sheets) {
      const shown = (opened.get(sheet.name) ?? []).flat().map((text) => text.trim()).filter((text) => text !== '');
      expect(shown).toEqual(sheet.text.flat().map((text) => text.trim()).filter((text) => text !== ''));
    }
  });
});
