import { keyOf, type Flow, type PartialCoordinate } from '../cube/coordinate';
import type { Fact, TableInfo } from '../cube/fact';
import type { Finding, FindingCell } from '../finding/finding';
import { STRUCTURE_MESSAGES as MESSAGES } from '../finding/structureMessages';
import type { MoneyUnit } from '../money/unit';
import { address } from '../sheet';
import { bindCoordinate, type DocumentStage } from './bind';
import type { AmountColumn, Block } from './blocks';
import type { TitleMeaning } from './caption';
import { formulaAt, textAt, wordsOf, type Region, type Word } from './grid';
import { isHeaderRow, isIndexRow, type GridRows } from './header';
import { readCell, type CellReading } from './readCell';
import { readSpanningTotals } from './spanningTotals';
import type { RowLabel, RowMeaning } from './rowReader';
import { rowLabel, rowReaderFor, unitsIn } from './rows';
import { structural } from './structure';

/** A grid whose title, blocks and unit are known, ready to be bound. */
export interface TableReading {
  readonly region: Region;
  readonly rows: GridRows;
  readonly blocks: readonly Block[];
  readonly meaning: TitleMeaning;
  readonly info: TableInfo;
  readonly document: DocumentStage;
}

/** The facts of one table, ids from zero, and what could not be bound. */
export interface BoundTable {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** Rows that carry amounts, and how many of them were understood. */
  readonly rowsWithAmounts: number;
  readonly rowsBound: number;
  /** Cells that print an amount whose row or column was not understood. */
  readonly unread: readonly UnreadCell[];
}

interface UnreadCell {
  readonly row: number;
  readonly column: number;
}

interface RowView {
  readonly row: number;
  readonly label: RowLabel;
  readonly meaning: RowMeaning;
}

const MIRROR: Readonly<Partial<Record<Flow, Flow>>> = { 支出: '收入', 收入: '支出', 年末结转: '年初结转', 年初结转: '年末结转', 支出总计: '收入总计', 收入总计: '支出总计', 结余分配: '使用结余', 使用结余: '结余分配' };

/** Binds every amount cell of a grid to its coordinate; what does not fit becomes a structural finding with its place. */
export function recogniseTable(reading: TableReading): BoundTable {
  const { blocks } = reading;
  const views = blocks.map((block) => readRows(reading, block));
  const spanning = spanningTotals(reading);
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  const owners = new Map<string, number>();
  const unread: UnreadCell[] = [];
  let rowsWithAmounts = 0;
  let rowsBound = 0;
  blocks.forEach((block, index) => {
    const columns = repairColumns(reading, block, findings);
    for (const column of columns) {
      const figures = column.known ? [] : figuresOf(reading, column.column);
      if (figures.length > 0) findings.push(unknownColumn(reading, column));
      unread.push(...figures);
    }
    for (const view of views[index] ?? []) {
      if (spanning.has(view.row) || isHeading(reading, view, columns)) continue;
      const cells = columns.filter((column) => column.known && textAt(reading.region.sheet, view.row, column.column).trim() !== '');
      const hasNumber = cells.some((column) => readCell(reading.region.sheet, view.row, column.column, '元').printed.kind === 'number');
      const meaning = view.meaning ?? (hasNumber ? mirrored(views[1 - index], view) : undefined);
      if (meaning === undefined) {
        if (hasNumber && !isIdle(reading, view, cells)) {
          rowsWithAmounts += 1;
          findings.push(unplaced(reading, view, cells));
          unread.push(...cells.map(({ column }) => ({ row: view.row, column })));
        }
        continue;
      }
      if (cells.length > 0) {
        rowsWithAmounts += 1;
        rowsBound += 1;
      }
      if (view.meaning === undefined && cells.length > 0) findings.push(unplaced(reading, view, cells, true));
      bindRow(reading, view, meaning, columns, { facts, findings, owners, unread });
    }
  });
  for (const total of [...spanning.values()].flat()) bindRow(reading, total.view, total.view.meaning ?? {}, total.columns, { facts, findings, owners, unread });
  return { facts, findings: merged(findings), rowsWithAmounts, rowsBound, unread };
}

/** Findings of the same words about several cells are one finding. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const byMessage = new Map<string, Finding>();
  for (const finding of findings) {
    const same = byMessage.get(finding.message);
    byMessage.set(finding.message, same === undefined ? finding : { ...same, cells: [...same.cells, ...finding.cells] });
  }
  return [...byMessage.values()];
}

function readRows(reading: TableReading, block: Block): readonly RowView[] {
  const { region, rows, meaning } = reading;
  const lines = Array.from({ length: Math.max(0, rows.bodyBottom - rows.bodyTop + 1) }, (_, line) => rows.bodyTop + line).filter((row) => wordsOf(region, row).length > 0);
  const reader = rowReaderFor(meaning, block, reading.document.planned, unitsIn(region, lines, block));
  const views: RowView[] = [];
  if (block.labels.length === 0 && rows.bodyBottom < rows.bodyTop && (rows.noteTop > rows.bodyTop || rows.bodyTop > region.bottom)) return [{ row: rows.bodyTop, label: { name: '', words: '' }, meaning: {} }];
  for (let row = rows.bodyTop; row <= rows.bodyBottom; row += 1) {
    const words = wordsOf(region, row);
    if (words.length === 0 || isIndexRow(words) || (words.length > 1 && isHeaderRow(words) && !isBlankTotals(words, reading.blocks))) continue;
    if (block.labels.length === 0) {
      views.push({ row, label: { name: '', words: '' }, meaning: {} });
      continue;
    }
    const label = rowLabel(region, row, block);
    views.push({ row, label, meaning: label.words === '' ? undefined : reader.read(label) });
  }
  return views;
}

/** 收入总计 ‖ 支出总计 of a form not yet filled in: one total a block and no figure, which is no header. */
function isBlankTotals(words: readonly Word[], blocks: readonly Block[]): boolean {
  return words.length <= blocks.length && words.every(({ label }) => /(?:总计|合计)$/u.test(label));
}

/** A section heading such as "二、机关运行经费" names a total but prints no figure, or a dash. */
function isHeading(reading: TableReading, view: RowView, columns: readonly AmountColumn[]): boolean {
  const { kind, fixed } = reading.meaning;
  if (view.meaning === undefined || view.meaning.item !== undefined || (kind !== 'statistics' && (view.meaning.flow === undefined || fixed.flow === undefined || view.meaning.flow === fixed.flow))) return false;
  return columns.every((column) => ['blank', 'dash'].includes(readCell(reading.region.sheet, view.row, column.column, '元').printed.kind));
}

/** Totals of code blocks side by side, whose label may reach over several blocks. */
function spanningTotals(reading: TableReading): ReadonlyMap<number, readonly { readonly view: RowView; readonly columns: readonly AmountColumn[] }[]> {
  const totals = readSpanningTotals(reading.region, reading.rows, reading.blocks, reading.meaning);
  return new Map([...totals].map(([row, found]) => [row, found.map(({ words, meaning, columns }) => ({ view: { row, label: { name: words, words }, meaning }, columns }))]));
}

/** A row kept for a 科目 not yet named: no label, and only the 0.00 of its formulas. */
function isIdle(reading: TableReading, view: RowView, cells: readonly AmountColumn[]): boolean {
  return view.label.words === '' && cells.every((column) => [undefined, 0].includes(readCell(reading.region.sheet, view.row, column.column, '元').amount?.fen));
}

function mirrored(opposite: readonly RowView[] | undefined, view: RowView): RowMeaning {
  if (view.label.words !== '') return undefined;
  const beside = opposite?.find(({ row }) => row === view.row)?.meaning;
  const flow = beside?.flow === undefined || beside.account !== undefined ? undefined : MIRROR[beside.flow];
  return flow === undefined ? undefined : { ...beside, flow };
}

interface Collected {
  readonly facts: Fact[];
  readonly findings: Finding[];
  readonly owners: Map<string, number>;
  readonly unread: UnreadCell[];
}

function bindRow(reading: TableReading, view: RowView, meaning: PartialCoordinate, columns: readonly AmountColumn[], collected: Collected): void {
  const { info, region, document } = reading;
  let repeated = false;
  for (const column of columns) {
    if (!column.known) continue;
    const at = bindCoordinate(reading.meaning, column, meaning, document);
    if (at === undefined || (at.flow === '资产' && at.item === undefined)) {
      if (readCell(region.sheet, view.row, column.column, '元').printed.kind === 'number') {
        collected.findings.push(unplaced(reading, view, [column]));
        collected.unread.push({ row: view.row, column: column.column });
      }
      continue;
    }
    const key = keyOf(at);
    const measure = at.flow === '资产' || at.flow === '数量' ? 'count' : 'money';
    const unit: MoneyUnit | '个' = measure === 'count' ? '个' : info.unit;
    const cell = readCell(region.sheet, view.row, column.column, unit);
    const owner = collected.owners.get(key);
    if (owner !== undefined && owner !== view.row && !yields(collected.facts, key, cell)) {
      repeated = true;
      continue;
    }
    collected.owners.set(key, view.row);
    const place = { sheet: info.sheet, row: view.row, column: column.column, table: info.index, rowLabel: view.label.words, columnLabel: column.label.split(' / ').pop() ?? '' };
    const problem = problemOf(reading, view, column, cell.printed.kind, cell.amount === undefined);
    if (problem !== undefined) collected.findings.push(problem);
    if (cell.amount === undefined) continue;
    collected.facts.push({
      id: collected.facts.length,
      at,
      key,
      place,
      printed: cell.printed,
      measure,
      unit,
      ...cell.amount,
      formula: formulaAt(region.sheet, view.row, column.column),
      ...(cell.stored === undefined ? {} : { stored: cell.stored }),
    });
  }
  if (repeated) collected.findings.push(structural('C-303', '提示', MESSAGES.repeatedRow(nameOf(info), view.label.words), [cellOf(reading, view, columns[0])], '科目'));
}

/** A heading with dashes ("一、“三公”经费支出 —") gives way to the row below it that prints the figure. */
function yields(facts: Fact[], key: string, { printed }: CellReading): boolean {
  if (printed.kind !== 'number') return false;
  const held = facts.findIndex((fact) => fact.key === key);
  if (facts[held]?.printed.kind !== 'dash') return false;
  facts.splice(held, 1);
  facts.forEach((fact, id) => (facts[id] = { ...fact, id }));
  return true;
}

function problemOf(reading: TableReading, view: RowView, column: AmountColumn, kind: string, unreadable: boolean): Finding | undefined {
  const text = textAt(reading.region.sheet, view.row, column.column).trim();
  const table = nameOf(reading.info);
  const place = `${address(view.row, column.column)}（${[view.label.words, column.label].filter((word) => word !== '').join('，')}）`;
  const cells = [cellOf(reading, view, column)];
  if (kind === 'error') return structural('D-522', '错误', MESSAGES.formulaError(table, place, text), cells);
  if (kind === 'text') return structural('D-521', '错误', MESSAGES.textInAmount(table, place, text.slice(0, 30)), cells);
  return unreadable ? structural('D-521', '错误', MESSAGES.amountTooLarge(table, place, text.slice(0, 40)), cells) : undefined;
}

/** The 合计 of an income table that lists 上年结转 beside the sources is the 收入总计. */
function totalColumns(block: Block): readonly AmountColumn[] {
  if (!block.amounts.some(({ at }) => at.flow === '年初结转')) return block.amounts;
  return block.amounts.map((column) => (Object.keys(column.at).length === 0 && /(?:合计|总计)$/u.test(column.label) ? { ...column, at: { flow: '收入总计' } } : column));
}

/** A 三公 column printed twice while another of its family is missing is the missing one. */
function repairColumns(reading: TableReading, block: Block, findings: Finding[]): readonly AmountColumn[] {
  if (reading.meaning.kind === 'income') return totalColumns(block);
  if (reading.meaning.kind !== 'threePublic') return block.amounts;
  const seen = new Map<string, AmountColumn>();
  return block.amounts.map((column) => {
    const key = `${column.at.stage ?? ''}/${String(column.planned)}/${column.at.flow ?? ''}/${column.at.item ?? ''}`;
    const first = seen.get(key);
    seen.set(key, column);
    if (first === undefined || column.at.item === undefined) return column;
    const family = block.amounts.filter((other) => other.at.stage === column.at.stage && other.planned === column.planned).map((other) => other.at.item);
    const missing = (['接待', '车购置', '出国'] as const).find((item) => !family.includes(item));
    if (missing === undefined) return column;
    const meant = { 接待: '公务接待费', 车购置: '公务用车购置费', 出国: '因公出国（境）费' }[missing];
    const printed = column.label.split(' / ').pop() ?? '';
    findings.push(structural('D-511', '提示', MESSAGES.repeatedColumn(nameOf(reading.info), printed, meant), [cellAt(reading, reading.rows.headerTop, column.column, '', printed)], '科目'));
    return { ...column, at: { ...column.at, item: missing } };
  });
}

function figuresOf(reading: TableReading, column: number): readonly UnreadCell[] {
  const cells: UnreadCell[] = [];
  for (let row = reading.rows.bodyTop; row <= reading.rows.bodyBottom; row += 1) if (readCell(reading.region.sheet, row, column, '元').printed.kind === 'number') cells.push({ row, column });
  return cells;
}

function unknownColumn(reading: TableReading, column: AmountColumn): Finding {
  return structural('D-520', '提示', MESSAGES.unknownColumn(nameOf(reading.info), column.label), [cellAt(reading, reading.rows.headerTop, column.column, '', column.label)]);
}

function unplaced(reading: TableReading, view: RowView, cells: readonly AmountColumn[], inferred = false): Finding {
  const first = cells[0];
  const place = address(view.row, first?.column ?? 0);
  const table = nameOf(reading.info);
  const message = inferred ? MESSAGES.unnamedRow(table, place) : view.label.words === '' ? MESSAGES.unplacedRow(table, place) : MESSAGES.unknownRow(table, view.label.words, place);
  return structural('D-520', '提示', message, [cellOf(reading, view, first)]);
}

function cellOf(reading: TableReading, view: RowView, column: AmountColumn | undefined): FindingCell {
  return cellAt(reading, view.row, column?.column ?? reading.region.left, view.label.words, column?.label ?? '');
}

function cellAt(reading: TableReading, row: number, column: number, rowWords: string, columnWords: string): FindingCell {
  return { sheet: reading.info.sheet, address: address(row, column), table: nameOf(reading.info), row: rowWords, column: columnWords, printed: textAt(reading.region.sheet, row, column) };
}

/** How findings call a table: its 表号, else its name. */
export function nameOf(info: TableInfo): string {
  return info.code === '' ? info.name : info.code;
}
