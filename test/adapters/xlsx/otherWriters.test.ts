import { strFromU8, strToU8, zipSync } from 'fflate';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { formatStyles, rawParts, rawWorkbook, textCell } from '../../support/workbooks';
import { zipOf } from '../../support/zipWriter';

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const LABEL = textCell('A2', '本年收入合计');
const AMOUNT = '<c r="B2"><v>3147.24</v></c>';
const ROWS = row(1, textCell('A1', '项目') + textCell('B1', '决算数')) + row(2, LABEL + AMOUNT);
const PRINTED = [['项目', '决算数'], ['本年收入合计', '3147.24']];
const NAME = '收入决算表';
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

const partsOf = (rows = ROWS): Record<string, Uint8Array> => rawParts({ sheets: [{ name: NAME, xml: `<sheetData>${rows}</sheetData>` }] }) as Record<string, Uint8Array>;
const withRows = (rows: string, more: { readonly strings?: string; readonly styles?: string; readonly properties?: string } = {}): Uint8Array => rawWorkbook({ sheets: [{ name: NAME, xml: `<sheetData>${rows}</sheetData>` }], ...more });
const labelled = (cell: string, strings?: string): Uint8Array => withRows(ROWS.replace(LABEL, cell), strings === undefined ? {} : { strings });
const amounting = (cell: string): Uint8Array => withRows(ROWS.replace(AMOUNT, cell));
const everyPart = (change: (xml: string) => string): Uint8Array => zipSync(Object.fromEntries(Object.entries(partsOf()).map(([name, bytes]) => [name, strToU8(change(strFromU8(bytes)))])));
const edited = (name: string, change: (xml: string) => string): Uint8Array => zipSync({ ...partsOf(), [name]: strToU8(change(strFromU8(partsOf()[name] ?? new Uint8Array()))) });
const utf16 = (name: string, bigEndian = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${strFromU8(partsOf()[name] ?? new Uint8Array()).replace('UTF-8', 'UTF-16')}`, 'utf16le');
  return zipSync({ ...partsOf(), [name]: new Uint8Array(bigEndian ? bytes.swap16() : bytes) });
};
const prefixed = (xml: string): string => xml.replaceAll(/<(\/?)(?=\w)/gu, '<$1x:').replace('xmlns=', 'xmlns:x=');
const strict = (xml: string): string => xml.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');

const SAME: readonly (readonly [string, () => Uint8Array])[] = [
  ['sizes behind the parts', () => zipOf(partsOf(), { descriptors: true })],
  ['64-bit sizes', () => zipOf(partsOf(), { large: true })],
  ['64-bit sizes behind the parts', () => zipOf(partsOf(), { large: true, descriptors: true })],
  ['bytes before the first part, and a comment', () => zipOf(partsOf(), { before: 'PK before', comment: 'made elsewhere' })],
  ['byte order marks', () => everyPart((xml) => `\ufeff${xml}`)],
  ['a sheet in UTF-16', () => utf16(SHEET)],
  ['a sheet in UTF-16, big-endian', () => utf16(SHEET, true)],
  ['a workbook part in UTF-16', () => utf16(WORKBOOK)],
  ['single quotation marks', () => everyPart((xml) => xml.replaceAll('"', "'"))],
  ['the strict namespaces', () => everyPart(strict)],
  ['a namespace prefix on every element', () => edited(SHEET, prefixed)],
  ['another prefix for relations', () => edited(WORKBOOK, (xml) => xml.replaceAll('xmlns:r=', 'xmlns:d3p1=').replaceAll('r:id=', 'd3p1:id='))],
  ['targets from the root', () => edited(RELATIONS, (xml) => xml.replace('Target="', 'Target="/xl/'))],
  ['targets that go up and down again', () => edited(RELATIONS, (xml) => xml.replace('Target="', 'Target="../xl/'))],
  ['macros allowed', () => edited('[Content_Types].xml', (xml) => xml.replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main'))],
  ['no references', () => withRows(ROWS.replaceAll(/ r="\w+"/gu, ''))],
  ['rows out of order', () => withRows(ROWS.replace(/(<row r="1">.*)(<row r="2">.*)/u, '$2$1'))],
  ['cells out of order', () => withRows(ROWS.replace(LABEL + AMOUNT, AMOUNT + LABEL))],
  ['a range as wide as a sheet can be', () => rawWorkbook({ sheets: [{ name: NAME, xml: `<dimension ref="A1:XFD1048576"/><sheetData>${ROWS}</sheetData>` }] })],
  ['styles that are not there', () => amounting('<c r="B2" s="99999"><v>3147.24</v></c>')],
  ['extensions', () => edited(SHEET, (xml) => xml.replace('</worksheet>', '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>'))],
  ['alternate content', () => edited(WORKBOOK, (xml) => xml.replace('<sheets>', '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"/></mc:AlternateContent><sheets>'))],
  ['a sheet in a comment before the sheet', () => edited(SHEET, (xml) => xml.replace('<sheetData>', '<!-- <sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData> --><sheetData>'))],
  ['rich text in the cell', () => labelled('<c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>本年</t></r><r><t xml:space="preserve">收入合计</t></r></is></c>')],
  ['rich text with a reading', () => labelled('<c r="A2" t="s"><v>1</v></c>', '<si/><si><r><t>本年</t></r><r><t>收入合计</t></r><rPh sb="0" eb="1"><t>BENNIAN</t></rPh></si>')],
  ['text in a CDATA section', () => labelled('<c r="A2" t="s"><v>0</v></c>', '<si><t><![CDATA[本年收入合计]]></t></si>')],
  ['a text made by a formula', () => labelled('<c r="A2" t="str"><f>"本年收入"&amp;"合计"</f><v>本年收入合计</v></c>')],
  ['seventeen digits', () => amounting('<c r="B2"><v>3147.2399999999998</v></c>')],
  ['exponents', () => amounting('<c r="B2"><v>3.14724E3</v></c>')],
];

describe('workbooks as other programs write them', () => {
  test.each(SAME)('%s: reads the same, and a sheet can be added', async (_, make) => {
    const read = await readWorkbook(make());
    expect(read.ok ? read.value.sheets[0]?.text : read.error).toEqual(PRINTED);
    const written = await writeWorkbook([{ op: 'addSheet', sheet: '补充资料' }], make());
    const again = written.ok ? await readWorkbook(written.value) : written;
    expect(again.ok ? again.value.sheets.map(({ name, text }) => [name, text]) : again.error).toEqual([[NAME, PRINTED], ['补充资料', []]]);
  });

  test('an older Chinese program: a part in GB2312', async () => {
    const [before = '', after = ''] = `<?xml version="1.0" encoding="GB2312"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row(1, textCell('A1', '@'))}</sheetData></worksheet>`.split('@');
    const read = await readWorkbook(zipSync({ ...partsOf(), [SHEET]: new Uint8Array([...strToU8(before), 0xca, 0xd5, 0xc8, 0xeb, ...strToU8(after)]) }));
    expect(read.ok && read.value.sheets[0]?.text).toEqual([['收入']]);
  });

  test('a large sheet in UTF-16 reads the same', async () => {
    const xml = strFromU8(partsOf()[SHEET] ?? new Uint8Array()).replace('UTF-8', 'UTF-16').replace('</sheetData>', `${Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 3}"><c r="A${index + 3}" s="0"/></row>`).join('')}</sheetData>`);
    const read = await readWorkbook(zipSync({ ...partsOf(), [SHEET]: new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')) }));
    expect(read.ok && read.value.sheets[0]?.text).toEqual(PRINTED);
  });

  test('days counted from 1904, under the date format of the Chinese edition', async () => {
    const read = await readWorkbook(withRows(row(1, '<c r="A1" s="1"><v>44000</v></c>'), { styles: formatStyles([14]), properties: '<workbookPr date1904="1"/>' }));
    expect(read.ok && read.value.sheets[0]?.text).toEqual([['2024/6/19']]);
  });

  test('a row over all columns is read as far as a table can reach', async () => {
    const read = await readWorkbook(withRows(ROWS + row(4, '<c><v>1</v></c>'.repeat(16_384))));
    expect(read.ok && read.value.sheets[0]?.text[3]).toHaveLength(256);
  });
});
