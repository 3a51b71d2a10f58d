import { strToU8, zipSync, type Zippable } from 'fflate';
import { compoundFile, escapeXml, rawParts, rawWorkbook, textCell } from '../../test/support/workbooks';

/** A file made to do harm, what it is in words, and how the command line has to end on it. */
export interface HostileInput {
  readonly name: string;
  readonly words: string;
  readonly make: () => Uint8Array;
  /** 2 refused with a sentence; 'read' read, the harmful part left out. */
  readonly ends: 2 | 'read';
}

const MEGABYTE = 1024 * 1024;
const TABLE = `<sheetData><row r="1">${textCell('A1', '收入支出决算总表')}</row><row r="2">${textCell('B2', '单位：万元')}</row><row r="3">${['项目', '决算数', '项目', '决算数'].map((text, column) => textCell(`${'ABCD'[column] ?? ''}3`, text)).join('')}</row><row r="4">${textCell('A4', '本年收入合计')}<c r="B4"><v>3147.24</v></c>${textCell('C4', '本年支出合计')}<c r="D4"><v>3147.24</v></c></row></sheetData>`;
const SHEET = { name: '收入支出决算总表', xml: TABLE };
const withPart = (name: string, part: Uint8Array | string, level: 0 | 1 | 6 = 6): Uint8Array => zipSync({ ...rawParts({ sheets: [SHEET] }), [name]: typeof part === 'string' ? strToU8(part) : part }, { level });
const withRows = (rows: string): Uint8Array => rawWorkbook({ sheets: [{ ...SHEET, xml: TABLE.replace('</sheetData>', `${rows}</sheetData>`) }] });
const texts = (count: number, length: number): string => Array.from({ length: count }, (_, index) => `<si><t>${String.fromCharCode(0x4e00 + (index % 20_000)).repeat(length)}${String((index * 2654435761) % 4294967296)}</t></si>`).join('');
const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(`<w:document ${SPACE}><w:body>${body}</w:body></w:document>`) }, { level: 6 });

function manyParts(): Zippable {
  return Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`xl/p${String(index)}.xml`, new Uint8Array(1)]));
}

function brokenDirectory(): Uint8Array {
  const bytes = rawWorkbook({ sheets: [SHEET] }).slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 6, true), 0, true);
  return bytes;
}

/** Every hostile workbook and narrative of docs/limits.md; .docx and .txt names are texts, all others workbooks. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [
  { name: 'ratio.xlsx', words: '压缩炸弹：一张表 900 MB 的零', make: () => withPart('xl/worksheets/sheet1.xml', new Uint8Array(900 * MEGABYTE)), ends: 2 },
  { name: 'many-bombs.xlsx', words: '压缩炸弹：二十个部件各 60 MB', make: () => zipSync({ ...rawParts({ sheets: [SHEET] }), ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`xl/worksheets/x${String(index)}.xml`, new Uint8Array(60 * MEGABYTE)])) }, { level: 1 }), ends: 2 },
  { name: 'parts.xlsx', words: '一万零一个部件', make: () => zipSync(manyParts(), { level: 0 }), ends: 2 },
  { name: 'climb.xlsx', words: '部件名跳出文件夹', make: () => withPart('../../etc/cron.d/x', 'x'), ends: 2 },
  { name: 'directory.xlsx', words: '中央目录损坏', make: brokenDirectory, ends: 2 },
  { name: 'cut.xlsx', words: '文件只有一半', make: () => rawWorkbook({ sheets: [SHEET] }).slice(0, 700), ends: 2 },
  { name: 'strings.xlsx', words: '共享字符串 60 MB', make: () => rawWorkbook({ sheets: [SHEET], strings: texts(40_000, 500) }), ends: 2 },
  { name: 'strings-within.xlsx', words: '共享字符串 30 MB，未超过限制', make: () => rawWorkbook({ sheets: [SHEET], strings: texts(20_000, 500) }), ends: 'read' },
  { name: 'styled.xlsx', words: '一百万个只有格式的空单元格', make: () => withRows(Array.from({ length: 10_000 }, (_, row) => `<row r="${String(row + 10)}">${Array.from({ length: 100 }, (_cell, column) => `<c r="${columnOf(column)}${String(row + 10)}" s="0"/>`).join('')}</row>`).join('')), ends: 'read' },
  { name: 'circular.xlsx', words: '循环引用', make: () => withRows('<row r="9"><c r="B9"><f>C9</f><v>1</v></c><c r="C9"><f>B9</f><v>1</v></c></row>'), ends: 'read' },
  { name: 'entity.xlsx', words: '外部实体', make: () => withPart('xl/sharedStrings.xml', '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>'), ends: 2 },
  { name: 'laughs.xlsx', words: '实体成倍展开', make: () => rawWorkbook({ sheets: [{ ...SHEET, part: `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><worksheet><sheetData/></worksheet>` }] }), ends: 2 },
  { name: 'macros.xlsm', words: '宏', make: () => withPart('xl/vbaProject.bin', new Uint8Array(MEGABYTE).fill(7)), ends: 'read' },
  { name: 'long-cell.xlsx', words: '一百万个字符的单元格', make: () => withRows(`<row r="9">${textCell('A9', longText(1_000_000))}</row>`), ends: 2 },
  { name: 'backtrack.xlsx', words: '三万字符、专为拖慢匹配的单元格', make: () => withRows(Array.from({ length: 300 }, (_, row) => `<row r="${String(row + 9)}">${textCell(`A${String(row + 9)}`, (['（', ' ', '1,', '其中：', '收入', '-'][row % 6] ?? '').repeat(10_000))}</row>`).join('')), ends: 'read' },
  { name: 'unclosed.xlsx', words: '四百万个没有闭合的标签', make: () => withRows(`<row r="9">${'<c '.repeat(1_200_000)}</row>`), ends: 2 },
  { name: 'unclosed-noise.xlsx', words: '二十万个没有闭合、各不相同的标签', make: () => withRows(`<row r="9">${noise('<c r="', 200_000)}></row>`), ends: 'read' },
  { name: 'unclosed-columns.xlsx', words: '三十万个没有闭合的列设置', make: () => rawWorkbook({ sheets: [{ ...SHEET, xml: `${noise('<cols>', 300_000)}${TABLE}` }] }), ends: 'read' },
  { name: 'bidi.xlsx', words: '从右到左与零宽字符', make: () => withRows(`<row r="9">${textCell('A9', '\u202e计合\u200b\u2066收入\u2069')}<c r="B9"><v>1</v></c></row>`), ends: 'read' },
  { name: 'same-names.xlsx', words: '只差大小写的重名工作表', make: () => rawWorkbook({ sheets: [{ ...SHEET, name: 'Sheet1' }, { ...SHEET, name: 'SHEET1' }] }), ends: 2 },
  { name: 'long-name.xlsx', words: '255 个字符的工作表名', make: () => rawWorkbook({ sheets: [{ ...SHEET, name: '收'.repeat(255) }] }), ends: 'read' },
  { name: 'formula-names.xlsx', words: '以 =、@ 开头的工作表名与单位', make: () => rawWorkbook({ sheets: [{ ...SHEET, name: escapeXml("=cmd|'") }] }), ends: 'read' },
  { name: 'sheets.xlsx', words: '近五千张工作表', make: () => rawWorkbook({ sheets: Array.from({ length: 4_900 }, (_, index) => ({ ...SHEET, name: `表${String(index)}` })) }), ends: 2 },
  { name: 'ole.xls', words: '首尾相接的 .xls 扇区链', make: loopingChain, ends: 2 },
  { name: 'bomb.docx', words: '压缩炸弹：正文 900 MB', make: () => zipSync({ 'word/document.xml': new Uint8Array(900 * MEGABYTE) }, { level: 1 }), ends: 2 },
  { name: 'entity.docx', words: '正文里的外部实体', make: () => zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE a SYSTEM "file:///etc/passwd"><w:document ${SPACE}><w:body/></w:document>`) }), ends: 2 },
  { name: 'paragraphs.docx', words: '六万个段落', make: () => docx('<w:p/>'.repeat(60_000)), ends: 2 },
  { name: 'deep.docx', words: '十万层嵌套', make: () => docx('<w:p><w:r>'.repeat(50_000)), ends: 'read' },
  { name: 'backtrack.txt', words: '一行十万个“收入”', make: () => strToU8(`一、收入支出决算总体情况说明\n${'收入'.repeat(100_000)}\n`), ends: 'read' },
  { name: 'amounts.txt', words: '一行两万个金额', make: () => strToU8(`一、收入支出决算总体情况说明\n${'收入1万元，'.repeat(20_000)}\n`), ends: 'read' },
];

function columnOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function noise(start: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${start}${String((index * 2654435761) % 4294967296)} `).join('');
}

function longText(length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * index) % 20_011))).join('');
}

function loopingChain(): Uint8Array {
  const bytes = compoundFile('Workbook', new Uint8Array(20_000)).slice();
  const view = new DataView(bytes.buffer);
  for (let sector = 0; sector < 60; sector += 1) view.setUint32(512 + sector * 4, sector, true);
  return bytes;
}
