import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { ok, type Result } from '#domain/result';
import { address, type CellValue, type SheetOp } from '#domain/sheet';
import type { HostRefusal, ListColumn, ListRow, ListSheet } from '#app/ports';
import { MAX_CELL_CHARACTERS } from './limits';
import { EARLIEST } from './packageParts';
import { mayBeFormula } from './sheetEditor';
import { writeWorkbook } from './writeWorkbook';
import { escapeText } from './xmlTree';

const PATTERN_ROWS = /<row r="([2-9]|\d\d+)"[^>]*>.*?<\/row>/gsu;
const DIMENSION = /<dimension ref="[^"]*"\/>/u;
const END_OF_ROWS = '</sheetData>';
const CHUNK = 64 * 1024;
const FONT_SIZE = 10;
const LINE_HEIGHT = 13.5;
const PADDING = 6;
/** Excel's highest row, in points. */
const HIGHEST = 409;
const WIDE = /[\u1100-\uffff]/gu;

/** The numbers of the cell formats of one look: for each column, plain and for a text that could be taken for a formula. */
interface Look {
  readonly plain: readonly string[];
  readonly quoted: readonly string[];
}

/**
 * Writes 清单 as a workbook, row by row as they are asked for: the sheets are made with one row of each look by the same
 * writer as all others, and that row's formats are repeated as text. Memory stays the same however many rows there are.
 */
export async function writeLists(lists: readonly ListSheet[]): Promise<Result<Uint8Array, HostRefusal>> {
  const skeleton = await writeWorkbook(lists.flatMap(patternOps));
  if (!skeleton.ok) return skeleton;
  const sheets = new Map(lists.map((list, index) => [`xl/worksheets/sheet${index + 1}.xml`, list]));
  const packed: Uint8Array[] = [];
  const zip = new Zip((failure, piece) => {
    if (failure !== null) throw failure;
    packed.push(piece);
  });
  for (const [name, bytes] of Object.entries(unzipSync(skeleton.value))) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = EARLIEST;
    zip.add(entry);
    const list = sheets.get(name);
    if (list !== undefined) for (const piece of sheetPieces(strFromU8(bytes), list)) entry.push(strToU8(piece));
    entry.push(list === undefined ? bytes : new Uint8Array(), true);
  }
  zip.end();
  return ok(joined(packed));
}

/** The sheet with its header and two rows of each look, of which the second holds texts that look like formulas. */
function patternOps({ sheet, columns, looks = [] }: ListSheet): readonly SheetOp[] {
  const right = columns.length - 1;
  const bottom = 2 * (looks.length + 1);
  const pattern = Array.from({ length: bottom }, (_, row) => columns.map(() => ({ value: row % 2 === 0 ? '文' : '=' })));
  return [
    { op: 'addSheet', sheet },
    { op: 'write', sheet, row: 0, column: 0, cells: [columns.map(({ title }) => ({ value: title })), ...pattern] },
    { op: 'style', sheet, range: { top: 0, left: 0, bottom, right }, style: { font: '宋体', size: FONT_SIZE, vertical: 'center', wrap: true, border: 'thin' } },
    ...columns.flatMap(({ style }, column): SheetOp[] => (style === undefined ? [] : [{ op: 'style', sheet, range: { top: 1, left: column, bottom, right: column }, style }])),
    ...looks.map(({ column, style }, look): SheetOp => ({ op: 'style', sheet, range: { top: 2 * look + 3, left: column, bottom: 2 * look + 4, right: column }, style })),
    { op: 'style', sheet, range: { top: 0, left: 0, bottom: 0, right }, style: { font: '黑体', bold: true, horizontal: 'center', fill: '#F2F2F2' } },
    { op: 'rowHeights', sheet, top: 0, heights: [heightOf(columns.map(({ title }) => title), columns)] },
    { op: 'columnWidths', sheet, left: 0, widths: columns.map(({ width }) => width) },
    { op: 'freeze', sheet, rows: 1, columns: 1 },
    { op: 'page', sheet, setup: { orientation: 'landscape', titleRows: { from: 0, to: 0 } } },
  ];
}

function* sheetPieces(xml: string, { columns, rows }: ListSheet): Iterable<string> {
  const looks = looksIn(xml);
  const [head = '', tail = ''] = xml.replace(PATTERN_ROWS, '').split(END_OF_ROWS);
  yield head.replace(DIMENSION, '');
  let buffer = '';
  let count = 1;
  for (const row of rows()) {
    count += 1;
    buffer += rowXml(count, row, looks, columns);
    if (buffer.length < CHUNK) continue;
    yield buffer;
    buffer = '';
  }
  yield `${buffer}${END_OF_ROWS}<autoFilter ref="A1:${address(count - 1, columns.length - 1)}"/>${tail}`;
}

function looksIn(xml: string): readonly Look[] {
  const formats = [...xml.matchAll(PATTERN_ROWS)].map(([row]) => [...row.matchAll(/<c [^>]*?\bs="(\d+)"/gu)].map(([, style = '0']) => style));
  return Array.from({ length: formats.length / 2 }, (_, look) => ({ plain: formats[2 * look] ?? [], quoted: formats[2 * look + 1] ?? [] }));
}

function rowXml(number: number, { cells, look = 0 }: ListRow, looks: readonly Look[], columns: readonly ListColumn[]): string {
  const { plain = [], quoted = [] } = looks[look] ?? {};
  const written = cells.map((value, column) => cellXml(address(number - 1, column), value, (typeof value === 'string' && mayBeFormula(value) ? quoted : plain)[column] ?? '0'));
  return `<row r="${number}" ht="${heightOf(cells, columns)}" customHeight="1">${written.join('')}</row>`;
}

/** The height a row needs, in points: programs other than Excel do not find it by themselves. */
function heightOf(cells: readonly CellValue[], columns: readonly ListColumn[]): number {
  const lines = Math.max(1, ...cells.map((value, column) => (typeof value === 'string' ? linesOf(value, columns[column]?.width ?? Infinity) : 1)));
  return Math.min(lines * LINE_HEIGHT + PADDING, HIGHEST);
}

/** How many lines a text takes in a column: a Chinese sign is as wide as the font is high, a Latin one half of that. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - PADDING) / (FONT_SIZE / 2)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + (line.match(WIDE)?.length ?? 0)) / room)), 0);
}

function cellXml(place: string, value: CellValue, style: string): string {
  if (value === null || value === '') return `<c r="${place}" s="${style}"/>`;
  if (typeof value === 'string') return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(value.slice(0, MAX_CELL_CHARACTERS))}</t></is></c>`;
  return `<c r="${place}" s="${style}"${typeof value === 'boolean' ? ' t="b"' : ''}><v>${Number(value)}</v></c>`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
