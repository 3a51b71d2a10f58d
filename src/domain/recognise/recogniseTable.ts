import { keyOf, type Flow, type PartialCoordinate } from '../cube/coordinate';
import type { Fact } from '../cube/fact';
import type { Finding } from '../finding/finding';
import { STRUCTURE_MESSAGES as MESSAGES } from '../finding/structureMessages';
import type { MoneyUnit } from '../money/unit';
import { bindCoordinate } from './bind';
import type { AmountColumn, Block } from './blocks';
import { formulaAt, textAt, wordsOf, type Word } from './grid';
import { isHeaderRow, isIndexRow } from './header';
import { readCell, type CellReading } from './readCell';
import { repairColumns } from './repairColumns';
import type { RowMeaning } from './rowReader';
import { rowLabel, rowReaderFor, unitsIn } from './rows';
import { readSpanningTotals } from './spanningTotals';
import { structural } from './structure';
import { cellOf, merged, nameOf, problemOf, unknownColumn, unplaced } from './tableProblems';
import type { RowView, TableReading, UnreadCell } from './tableReading';

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

function figuresOf(reading: TableReading, column: number): readonly UnreadCell[] {
  const cells: UnreadCell[] = [];
  for (let row = reading.rows.bodyTop; row <= reading.rows.bodyBottom; row += 1) if (readCell(reading.region.sheet, row, column, '元').printed.kind === 'number') cells.push({ row, column });
  return cells;
}
