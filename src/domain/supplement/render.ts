import type { Coordinate } from '../cube/coordinate';
import { accountName } from '../chart/accountNames';
import type { Booklet } from '../chart/booklet';
import { chineseNumeral } from '../chart/functionClasses';
import type { MoneyUnit } from '../money/unit';
import type { CellInput, CellStyle, SheetOp } from '../sheet';
import { address } from '../sheet';
import type { Aspect } from '../wording/sentence';
import { LABEL_HEADER, NOTE_HEADER, UNIT_HEADER, type SupplementBlock, type SupplementColumn, type SupplementRow } from './blocks';
import { SUPPLEMENT_BLOCKS } from './layout';
import { SUPPLEMENT_SHEET } from './supplement';

/** What a fresh 补充资料 sheet is made for. `names` are 科目 names as the tables print them; the catalogue fills the rest. */
export interface SupplementOptions {
  readonly year: number;
  readonly entity: string;
  readonly unit: MoneyUnit;
  readonly codes: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
  readonly booklet?: Booklet;
  readonly sheet?: string;
  /** Keeps only the rows an edition's wording asks for. */
  readonly wanted?: (row: SupplementRow) => boolean;
}

const COLUMNS = 9;
const OPEN_ROWS = 6;
const NOTE_COLUMN = 7;
const WIDTHS = [205, 95, 42, 100, 84, 220, 175, 175, 70];

/** Every aspect stands in one column through all blocks, so that reasons are always found in the same place. */
const COLUMN_OF: Readonly<Partial<Record<Aspect, number>>> = { 增减额: 3, 占比: 3, 值: 3, 增减率: 4, 完成率: 4, 得分: 4, 原因: 5, 完成情况: 5, 用途: 6, 问题: 6, 措施: 7, 结论: 8 };
const TITLE: CellStyle = { font: '黑体', size: 16, horizontal: 'center', vertical: 'center' };
const BLOCK: CellStyle = { font: '黑体', size: 11, bold: true, fill: '#DDEBF7', border: 'thin' };
const HEADER: CellStyle = { font: '宋体', size: 10, bold: true, horizontal: 'center', vertical: 'center', wrap: true, fill: '#F2F2F2', border: 'thin' };
const LABEL: CellStyle = { font: '宋体', size: 10, vertical: 'center', wrap: true, border: 'thin' };
const INPUT: CellStyle = { font: '宋体', size: 10, vertical: 'center', wrap: true, border: 'thin', locked: false };
const NOTE: CellStyle = { font: '宋体', size: 9, color: '#7F7F7F', vertical: 'center', wrap: true };
const GUIDE = '起草情况说明所用、公开表中没有的数据和原因填在这里；空着的项目在情况说明里显示为【待填】。行可以增删，项目名称请勿改动；科目可按编码自行加行。';

/** 补充资料 as sheet operations: one block after another, labels bound by words so that rows may be moved or inserted later. */
export function renderSupplement(options: SupplementOptions): SheetOp[] {
  const page = new Page(options.sheet ?? SUPPLEMENT_SHEET);
  page.row([{ value: '补充资料' }], TITLE, { merge: [0, NOTE_COLUMN], height: 30 });
  page.row([{ value: GUIDE }], { ...LABEL, border: 'none' }, { merge: [0, NOTE_COLUMN], height: 32 });
  let shown = 0;
  for (const block of SUPPLEMENT_BLOCKS) {
    const rows = block.rows.filter((row) => options.wanted?.(row) ?? true);
    const codes = block.accounts === undefined ? [] : options.codes;
    if (rows.length + codes.length === 0 && block.open === undefined) continue;
    shown += 1;
    renderBlock(page, { ...block, title: `${chineseNumeral(shown)}、${block.title}` }, rows, codes, options);
  }
  return page.finish();
}

function renderBlock(page: Page, block: SupplementBlock, rows: readonly SupplementRow[], codes: readonly string[], options: SupplementOptions): void {
  page.row([{ value: block.title }], BLOCK, { merge: [0, NOTE_COLUMN] });
  const used = columnsUsed(block);
  const headers = new Map<number, string>([[0, LABEL_HEADER], [1, block.value], [2, UNIT_HEADER], ...block.columns.map((column) => [columnOf(column), column.header] as const)]);
  if (!headers.has(NOTE_COLUMN)) headers.set(NOTE_COLUMN, NOTE_HEADER);
  page.row(Array.from({ length: COLUMNS }, (_, column) => ({ value: headers.get(column) ?? null })), HEADER, { height: 30, columns: [...headers.keys()] });
  const first = page.next + rows.length;
  for (const row of rows) renderRow(page, row, row.label, valueOf(row, options, first, [...codes].sort()), options.unit, used);
  const { accounts, open } = block;
  for (const code of accounts === undefined ? [] : [...codes].sort()) {
    const name = options.names?.[code] ?? accountName(code, 'functional', options.year, options.booklet) ?? '';
    renderRow(page, { label: code, of: { ...(accounts as Coordinate), account: code }, measure: 'money' }, `${code} ${name}`.trim(), {}, options.unit, used);
  }
  if (open !== undefined) openRows(page, open, options.unit, used);
}

function columnsUsed(block: SupplementBlock): readonly number[] {
  return [0, 1, 2, ...block.columns.map(columnOf)];
}

function columnOf(column: SupplementColumn): number {
  return COLUMN_OF[column.aspect] ?? 3;
}

/** Empty rows for what the user names. */
function openRows(page: Page, open: NonNullable<SupplementBlock['open']>, unit: MoneyUnit, used: readonly number[]): void {
  for (let row = 0; row < OPEN_ROWS; row += 1) renderRow(page, { label: '', ...open('') }, '', {}, unit, used);
}

function renderRow(page: Page, row: SupplementRow, label: string, value: CellInput, unit: MoneyUnit, used: readonly number[]): void {
  const words = row.measure === 'text';
  const unitText = row.measure === 'money' ? unit : row.measure === 'percent' ? '%' : typeof row.measure === 'object' ? row.measure.classifier : '';
  const cells = Array.from({ length: COLUMNS }, (_, column): CellInput => (column === 0 ? { value: label } : column === 1 ? value : column === 2 ? { value: unitText } : column === NOTE_COLUMN ? { value: row.note ?? null } : {}));
  const format = row.measure === 'money' ? '#,##0.00' : words ? '@' : '0';
  const merge = words ? ([1, NOTE_COLUMN - 1] as const) : undefined;
  const columns = words ? [0, 1, 2, 3, 4, 5, 6] : used;
  page.row(cells, INPUT, { columns, label: LABEL, format, height: words ? 28 : 20, ...(merge === undefined ? {} : { merge }) });
}

function valueOf(row: SupplementRow, options: SupplementOptions, firstAccount: number, accounts: readonly string[]): CellInput {
  if (row.of === '单位名称') return { value: options.entity };
  if (row.of === '年度') return { value: String(options.year) };
  if (row.of === '金额单位') return { value: options.unit };
  const isTotal = typeof row.of !== 'string' && row.of.stage === '年初预算' && row.of.source === '一般公共' && row.of.account === undefined;
  if (!isTotal || accounts.length === 0) return {};
  const ranges = finestRows(accounts).map(([from, to]) => `${address(firstAccount + from, 1)}:${address(firstAccount + to, 1)}`).join(',');
  return { formula: `=IF(COUNT(${ranges})=0,"",SUM(${ranges}))`, value: '' };
}

/** Blocks of neighbouring rows of the finest level, so that a 类 beside its 项 is not counted twice. */
function finestRows(accounts: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const finest = Math.max(...accounts.map((code) => code.length));
  const rows: [number, number][] = [];
  for (const [row, code] of accounts.entries()) {
    const last = rows.at(-1);
    if (code.length < finest) continue;
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else rows.push([row, row]);
  }
  return rows;
}

interface RowLook {
  readonly merge?: readonly [from: number, to: number];
  /** The columns that carry the style; all of them when left out. */
  readonly columns?: readonly number[];
  readonly height?: number;
  readonly label?: CellStyle;
  readonly format?: string;
}

/** Columns as blocks of neighbours. */
function runsOf(columns: readonly number[] | undefined): readonly (readonly [left: number, right: number])[] {
  if (columns === undefined) return [[0, NOTE_COLUMN]];
  const blocks: [number, number][] = [];
  for (const column of [...columns].sort((left, right) => left - right)) {
    const last = blocks.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else blocks.push([column, column]);
  }
  return blocks;
}

/** Collects the operations of one sheet, row after row. */
class Page {
  next = 0;
  private readonly ops: SheetOp[] = [];
  private readonly heights: number[] = [];

  constructor(private readonly sheet: string) {}

  row(cells: readonly CellInput[], style: CellStyle, look: RowLook): void {
    const row = this.next;
    this.next += 1;
    this.heights.push(look.height ?? 20);
    this.ops.push({ op: 'write', sheet: this.sheet, row, column: 0, cells: [cells.map((cell) => (cell.value === undefined && cell.formula === undefined ? null : cell))] });
    for (const [left, right] of runsOf(look.columns)) this.ops.push({ op: 'style', sheet: this.sheet, range: { top: row, left, bottom: row, right }, style });
    if (cells[NOTE_COLUMN]?.value !== undefined && look.columns?.includes(NOTE_COLUMN) === false) this.ops.push({ op: 'style', sheet: this.sheet, range: { top: row, left: NOTE_COLUMN, bottom: row, right: NOTE_COLUMN }, style: NOTE });
    if (look.label !== undefined) this.ops.push({ op: 'style', sheet: this.sheet, range: { top: row, left: 0, bottom: row, right: 0 }, style: look.label });
    if (look.format !== undefined) this.ops.push({ op: 'style', sheet: this.sheet, range: { top: row, left: 1, bottom: row, right: 1 }, style: { format: look.format } });
    if (look.merge !== undefined) this.ops.push({ op: 'merge', sheet: this.sheet, range: { top: row, left: look.merge[0], bottom: row, right: look.merge[1] } });
  }

  finish(): SheetOp[] {
    return [
      ...this.ops,
      { op: 'columnWidths', sheet: this.sheet, left: 0, widths: WIDTHS },
      { op: 'rowHeights', sheet: this.sheet, top: 0, heights: this.heights },
      { op: 'freeze', sheet: this.sheet, rows: 2, columns: 1 },
      { op: 'page', sheet: this.sheet, setup: { orientation: 'landscape', titleRows: { from: 0, to: 1 } } },
    ];
  }
}
