import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { withinEffort } from '../../support/effort';
import { compoundFile, rawParts, rawWorkbook, textCell } from '../../support/workbooks';
import { zipOf } from '../../support/zipWriter';

const SHEET = { name: '收入决算表', xml: `<sheetData><row r="1">${textCell('A1', '收入')}<c r="B1"><v>3147.24</v></c></row></sheetData>` };
const GOOD = rawWorkbook({ sheets: [SHEET] });
const PARTS = rawParts({ sheets: [SHEET] }) as Record<string, Uint8Array>;
const MEGABYTE = 1024 * 1024;
const noise = (length: number): string => Array.from({ length }, (_, index) => String.fromCharCode(97 + ((index * index) % 26))).join('');

const patched = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
};
const directoryOf = (bytes: Uint8Array): number => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
const flipped = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
const withPart = (name: string, part: Uint8Array): Uint8Array => zipSync({ ...rawParts({ sheets: [SHEET] }), [name]: part }, { level: 6 });
const record = (id: number, ...data: number[]): number[] => [id & 255, id >> 8, data.length & 255, data.length >> 8, ...data];

const lieAboutSize = (): Uint8Array => {
  const bytes = withPart('xl/aaa.xml', new Uint8Array(MEGABYTE / 2).fill(32));
  const view = new DataView(bytes.buffer);
  let at = directoryOf(bytes);
  while (view.getUint32(at + 24, true) !== MEGABYTE / 2) at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  return patched(bytes, at + 24, 100);
};

const REFUSED: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  ['an empty file', () => new Uint8Array(0), 'unreadable'],
  ['a text file with another extension', () => strToU8('单位：万元\n收入,1097.51\n'), 'unreadable'],
  ['a text file that starts like a ZIP', () => strToU8('PK 只是文本'), 'unreadable'],
  ['a web page saved as .xls', () => strToU8('<html><table><tr><td>收入</td></tr></table></html>'), 'unreadable'],
  ['a ZIP cut off in the middle', () => GOOD.slice(0, GOOD.length / 2), 'unreadable'],
  ['a ZIP without its last byte', () => GOOD.slice(0, -1), 'unreadable'],
  ['a damaged ZIP directory', () => patched(GOOD, directoryOf(GOOD), 0), 'unreadable'],
  ['a ZIP directory that lies outside the file', () => patched(GOOD, GOOD.length - 6, GOOD.length + 100), 'unreadable'],
  ['a damaged part', () => flipped(withPart('xl/worksheets/sheet1.xml', strToU8(`<worksheet>${'<a/>'.repeat(200)}</worksheet>`)), 75), 'unreadable'],
  ['a ZIP of other files', () => zipSync({ 'a.txt': strToU8('文本') }), 'unreadable'],
  ['a workbook without its workbook part', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8('<Relationships/>') }), 'unreadable'],
  ['broken XML in the workbook part', () => withPart('xl/workbook.xml', strToU8('<workbook><sheets><sheet name="甲"')), 'unreadable'],
  ['a part name that climbs out', () => withPart('../../etc/cron.d/x', strToU8('x')), 'unreadable'],
  ['an absolute part name', () => withPart('/etc/passwd', strToU8('x')), 'unreadable'],
  ['a part name that climbs out by backslashes', () => withPart('xl\\..\\..\\x', strToU8('x')), 'unreadable'],
  ['two sheets of one name but for case', () => rawWorkbook({ sheets: [{ ...SHEET, name: 'Sheet1' }, { ...SHEET, name: 'SHEET1' }] }), 'unreadable'],
  ['an external entity', () => withPart('xl/sharedStrings.xml', strToU8('<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>')), 'unreadable'],
  ['entities that multiply', () => rawWorkbook({ sheets: [{ name: '表', part: `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><worksheet><sheetData/></worksheet>` }] }), 'unreadable'],
  ['a password on the whole file', () => writeXlsx({ sheets: [{ name: '表', rows: [['收入', 1]] }], encryption: { password: '密码', spinCount: 1000 } }), 'encrypted'],
  ['a password on an .xls', () => compoundFile('Workbook', Uint8Array.from([...record(0x809, 0, 6, 5, 0), ...record(0x2f, 0, 0), ...record(0x0a)])), 'encrypted'],
  ['an OLE file that is no workbook', () => compoundFile('WordDocument', new Uint8Array(10)), 'unreadable'],
  ['an .xls of Excel 5', () => compoundFile('Book', new Uint8Array(10)), 'unsupported'],
  ['an .xls cut off', () => compoundFile('Workbook', Uint8Array.from(record(0x809, 0, 6, 5, 0))).slice(0, 1600), 'unsupported'],
  ['a binary workbook', () => withPart('xl/workbook.bin', new Uint8Array(8)), 'unsupported'],
  ['an OpenDocument workbook', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }), 'unsupported'],
  ['a workbook inside a ZIP', () => zipSync({ '决算公开/公开表.xlsx': GOOD }), 'unreadable'],
  ['a Word document', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8(`<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`), 'word/document.xml': strToU8('<w:document/>') }), 'unreadable'],
  ['a workbook without relations', () => zipSync(Object.fromEntries(Object.entries(rawParts({ sheets: [SHEET] })).filter(([name]) => name !== 'xl/_rels/workbook.xml.rels'))), 'unreadable'],
  ['a workbook that lists no sheet', () => rawWorkbook({ sheets: [] }), 'unreadable'],
  ['a sheet of no bytes', () => withPart('xl/worksheets/sheet1.xml', new Uint8Array(0)), 'unreadable'],
  ['a sheet of one character', () => withPart('xl/worksheets/sheet1.xml', strToU8('<')), 'unreadable'],
  ['a sheet outside the file', () => withPart('xl/_rels/workbook.xml.rels', strToU8('<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>')), 'unreadable'],
  ['an entity behind a long comment', () => withPart('xl/worksheets/sheet1.xml', strToU8(`<!--${noise(5000)}--><!DOCTYPE a [<!ENTITY x "9">]><worksheet><sheetData/></worksheet>`)), 'unreadable'],
  ['a comment long enough to hide an entity', () => withPart('xl/worksheets/sheet1.xml', strToU8(`<!--${noise(80_000)}--><worksheet><sheetData/></worksheet>`)), 'unreadable'],
  ['a part in UTF-16 cut off within a sign', () => withPart('xl/worksheets/sheet1.xml', new Uint8Array([0xff, 0xfe, 0x3c])), 'unreadable'],
  ['a part in an encoding nobody knows', () => withPart('xl/worksheets/sheet1.xml', strToU8('<?xml version="1.0" encoding="x-own"?><worksheet/>')), 'unreadable'],
  ['a directory that promises more than there is', () => zipOf(PARTS, { lie: ['xl/worksheets/sheet1.xml', 5000] }), 'unreadable'],
  ['a directory that promises four gigabytes', () => zipOf(PARTS, { lie: ['xl/worksheets/sheet1.xml', 0xfffffffe] }), 'tooLarge'],
  ['a directory of 64 bits that promises a petabyte', () => zipOf(PARTS, { large: true, lie: ['xl/worksheets/sheet1.xml', 2 ** 50] }), 'tooLarge'],
  ['a packing method nobody knows', () => zipOf(PARTS, { method: 99 }), 'unsupported'],
  ['a bomb by ratio', () => withPart('xl/worksheets/sheet1.xml', new Uint8Array(8 * MEGABYTE)), 'tooLarge'],
  ['a part larger than it declares', lieAboutSize, 'unreadable'],
  ['too many parts', () => zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`xl/p${index}.xml`, new Uint8Array(1)]))), 'tooLarge'],
];

describe('files that are no readable workbook', () => {
  test.each(REFUSED)('%s is refused in time', async (_, make, code) => {
    const bytes = await make();
    const read = await withinEffort(() => readWorkbook(bytes));
    expect(read.ok ? 'read' : read.error.code).toBe(code);
  });

  test.each(['7', '-1', '一'])('a cell that names the text %s of a workbook with one text is refused, not read as blank', async (number) => {
    const read = await readWorkbook(rawWorkbook({ sheets: [{ name: '收入决算表', xml: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>${number}</v></c></row></sheetData>` }], strings: '<si><t>收入</t></si>' }));
    expect(read).toMatchObject({ ok: false, error: { code: 'unreadable', sheet: '收入决算表' } });
  });

  test.each(REFUSED)('%s is never written over', async (_, make) => {
    const written = await writeWorkbook([{ op: 'addSheet', sheet: '新表' }], await make());
    expect(written.ok).toBe(false);
  });

  test('a cell of a million characters is refused', async () => {
    const text = Array.from({ length: 1_000_000 }, (_, index) => String.fromCharCode(0x4e00 + ((index * index) % 20_011))).join('');
    const read = await readWorkbook(rawWorkbook({ sheets: [{ name: '收入决算表', xml: `<sheetData><row r="1">${textCell('A1', text)}</row></sheetData>` }] }));
    expect(read).toMatchObject({ ok: false, error: { code: 'tooLarge', sheet: '收入决算表' } });
  });

  test('the good file beside them is read', async () => {
    const read = await readWorkbook(GOOD);
    expect(read.ok && read.value.sheets[0]?.text).toEqual([['收入', '3147.24']]);
  });
});

describe('parts of a workbook that are not read', () => {
  test.each([
    ['a bomb among the pictures', 'xl/media/image1.png', new Uint8Array(MEGABYTE / 2)],
    ['macros', 'xl/vbaProject.bin', new Uint8Array(2000).fill(7)],
    ['an unknown part with broken content', 'xl/drawings/drawing1.xml', strToU8('<<<')],
    ['an external link', 'xl/externalLinks/externalLink1.xml', strToU8('<!DOCTYPE a SYSTEM "http://example.org/a"><a/>')],
  ])('%s does no harm', async (_, name, part) => {
    const read = await readWorkbook(withPart(name, part));
    expect(read.ok && read.value.sheets[0]?.text).toEqual([['收入', '3147.24']]);
  });

  test('a chart sheet is passed over by reading, and kept by writing', async () => {
    const bytes = rawWorkbook({ sheets: [{ name: '图', kind: 'chartsheet', part: '<chartsheet/>' }, SHEET] });
    const written = await writeWorkbook([{ op: 'addSheet', sheet: '预算表', after: '图' }], bytes);
    const parts = unzipSync(written.ok ? written.value : bytes);
    expect(strFromU8(parts['xl/chartsheets/sheet1.xml'] ?? new Uint8Array())).toBe('<chartsheet/>');
    const names = async (file: Uint8Array): Promise<unknown> => {
      const read = await readWorkbook(file);
      return read.ok && read.value.sheets.map((sheet) => sheet.name);
    };
    expect(await names(bytes)).toEqual([SHEET.name]);
    expect(await names(written.ok ? written.value : bytes)).toEqual(['预算表', SHEET.name]);
  });
});
