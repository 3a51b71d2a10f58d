import type { Coordinate, PartialCoordinate } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';
import type { CellRange } from '../sheet';
import { sheetNameOf } from './edition';
import { openRows, type OpenRow, type OpenWith } from './openRows';
import { placeHead } from './placeHead';
import { GRID_TOP, type PlacedText } from './placedText';
import type { AmountColumn, Block, LeadRole, TableSpec } from './table';

/** An amount cell: where it stands and what it means. `foreign` cells hold a zero by definition (公用经费 of a 人员 科目). */
export interface PlacedAmount {
  readonly row: number;
  readonly column: number;
  readonly at: Coordinate;
  readonly block: number;
  readonly amount: AmountColumn;
  readonly source: OpenRow;
  readonly foreign: boolean;
}

/** A row of a block, placed. */
export interface PlacedRow extends OpenRow {
  readonly row: number;
}

/** A block, placed: its first column, its rows, and its amount columns by index. */
export interface PlacedBlock {
  readonly block: Block;
  readonly left: number;
  readonly rows: readonly PlacedRow[];
}

/** A table laid out on its worksheet. `end` is the first row below the grid, `totals` the row of 人员/公用经费合计. */
export interface PlacedTable {
  readonly spec: TableSpec;
  readonly sheet: string;
  readonly headRows: number;
  readonly bodyTop: number;
  readonly end: number;
  readonly width: number;
  readonly totals?: number;
  readonly blocks: readonly PlacedBlock[];
  readonly texts: readonly PlacedText[];
  readonly amounts: readonly PlacedAmount[];
  readonly merges: readonly CellRange[];
}

/** Lays a table out: header, opened rows, totals, merges. Pure geometry; values and formulas come later. */
export function placeTable(spec: TableSpec, open: OpenWith): PlacedTable {
  const headRows = Math.max(...spec.blocks.flatMap((block) => [...block.lead, ...block.amounts].map(({ head }) => head.length)));
  const bodyTop = GRID_TOP + headRows;
  const opened = spec.blocks.map((block) => openRows(block.rows, open));
  const height = Math.max(...opened.map(({ body, foot }) => body.length + foot.length));
  const texts: PlacedText[] = [];
  const amounts: PlacedAmount[] = [];
  const merges: CellRange[] = [];
  const blocks: PlacedBlock[] = [];
  const word = (text: string): string => spec.words?.[text] ?? text;
  let left = 0;
  let order = 0;
  spec.blocks.forEach((block, index) => {
    const { body, foot } = opened[index] ?? { body: [], foot: [] };
    const rows = stretch(body, foot, height).map((row, down): PlacedRow => ({ ...row, row: bodyTop + down }));
    blocks.push({ block, left, rows });
    for (const row of rows) {
      if (block.lead.some(({ role }) => role === 'order')) order = orderOf(row, order);
      placeLead(block, left, row, order, word, texts, merges);
      placeAmounts(spec, block, index, left, row, amounts, texts);
    }
    left += block.lead.length + block.amounts.length;
  });
  placeHead(spec, headRows, word, texts, merges);
  const totals = placeTotals(spec, blocks, bodyTop + height, word, texts, amounts, merges);
  return { spec, sheet: sheetNameOf(spec), headRows, bodyTop, end: bodyTop + height + (totals === undefined ? 0 : 1), width: left, blocks, texts, amounts, merges, ...(totals === undefined ? {} : { totals }) };
}

const GAP: OpenRow = { kind: 'blank', text: '', leaf: true };

function stretch(body: readonly OpenRow[], foot: readonly OpenRow[], height: number): readonly OpenRow[] {
  return [...body, ...Array.from({ length: height - body.length - foot.length }, () => GAP), ...foot];
}

function orderOf(row: OpenRow, last: number): number {
  if (row.line?.order === null || row.line?.across === true || row.line?.words !== undefined) return last;
  return row.line?.order ?? last + 1;
}

function placeLead(block: Block, left: number, row: PlacedRow, order: number, word: (text: string) => string, texts: PlacedText[], merges: CellRange[]): void {
  const { line, total } = row;
  const put = (offset: number, text: string, role: PlacedText['role']): void => {
    texts.push({ row: row.row, column: left + offset, text, role });
  };
  const width = block.lead.length + block.amounts.length;
  if (line?.across === true) {
    for (let offset = 0; offset < width; offset += 1) put(offset, offset === 0 ? word(line.text) : '', 'heading');
    merges.push({ top: row.row, bottom: row.row, left, right: left + width - 1 });
    return;
  }
  if (line?.words !== undefined) {
    line.words.forEach((text, offset) => put(offset, word(text), 'head'));
    return;
  }
  block.lead.forEach((lead, offset) => {
    const numbered = line?.order !== null;
    if (total !== undefined) put(offset, totalHere(total.in, lead.role, offset) ? word(total.text) : '', 'total');
    else if (lead.role === 'order') put(offset, numbered ? String(order) : '', 'order');
    else put(offset, leadText(lead.role, row, word), isTotalLine(row) ? 'total' : isWaiting(row) ? 'waiting' : lead.role);
  });
  if (total?.in === 'across' && block.lead.length > 1) merges.push({ top: row.row, bottom: row.row, left, right: left + block.lead.length - 1 });
}

function isWaiting({ kind, code, text }: OpenRow): boolean {
  return (kind === 'account' && code === '') || (kind === 'unit' && text === '');
}

const TOTAL_LINES: ReadonlySet<string> = new Set(['income', 'expenditure', 'incomeTotal', 'expenditureTotal']);

function isTotalLine({ line }: OpenRow): boolean {
  return line !== undefined && TOTAL_LINES.has(line.id);
}

function totalHere(where: 'across' | LeadRole, role: LeadRole, offset: number): boolean {
  return where === 'across' ? offset === 0 : where === role;
}

function leadText(role: LeadRole, row: OpenRow, word: (text: string) => string): string {
  const code = row.code ?? '';
  switch (role) {
    case 'code':
      return code;
    case '类':
      return code.slice(0, 3);
    case '款':
      return code.slice(3, 5);
    case '项':
      return code.slice(5, 7);
    default:
      return word(row.text);
  }
}

function placeAmounts(spec: TableSpec, block: Block, index: number, left: number, row: PlacedRow, amounts: PlacedAmount[], texts: PlacedText[]): void {
  if (row.line?.words !== undefined || row.line?.across === true) return;
  block.amounts.forEach((amount, offset) => {
    const column = left + block.lead.length + offset;
    const at = row.at === undefined || row.line?.only?.includes(amount.id) === false ? undefined : coordinateOf(spec.fixed, amount.at, row.at);
    if (row.line?.dash?.includes(amount.id) === true) texts.push({ row: row.row, column, text: spec.dashText ?? '——', role: 'dash' });
    else if (at === undefined) texts.push({ row: row.row, column, text: '', role: 'empty' });
    else amounts.push({ row: row.row, column, at, block: index, amount, source: row, foreign: isForeign(amount.at, row.at) });
  });
}

function coordinateOf(fixed: PartialCoordinate, column: PartialCoordinate, row: PartialCoordinate): Coordinate | undefined {
  const { flow, stage, ...rest } = { ...fixed, ...column, ...row };
  return flow === undefined || stage === undefined ? undefined : { flow, stage, ...rest };
}

function isForeign(column: PartialCoordinate, row: PartialCoordinate | undefined): boolean {
  const kind = column.economic;
  let member: string | null | undefined = row?.economic;
  if (kind === undefined || member === undefined) return false;
  while (member !== undefined && member !== null) {
    if (member === kind) return false;
    member = parentOf('economic', member);
  }
  return true;
}

function placeTotals(spec: TableSpec, blocks: readonly PlacedBlock[], row: number, word: (text: string) => string, texts: PlacedText[], amounts: PlacedAmount[], merges: CellRange[]): number | undefined {
  if (spec.totals === undefined) return undefined;
  for (const { blocks: indexes, line } of spec.totals) {
    const first = blocks[indexes[0] ?? 0];
    const lastIndex = indexes.at(-1) ?? 0;
    const last = blocks[lastIndex];
    if (first === undefined || last === undefined) continue;
    const right = last.left + last.block.lead.length;
    texts.push({ row, column: first.left, text: word(line.text), role: 'total' });
    for (let column = first.left + 1; column < right; column += 1) texts.push({ row, column, text: '', role: 'total' });
    merges.push({ top: row, bottom: row, left: first.left, right: right - 1 });
    const source: OpenRow = { kind: 'total', text: line.text, leaf: false, line, ...(line.at === undefined ? {} : { at: line.at }) };
    last.block.amounts.forEach((amount, offset) => {
      const at = coordinateOf(spec.fixed, amount.at, line.at ?? {});
      if (at !== undefined) amounts.push({ row, column: right + offset, at, block: lastIndex, amount, source, foreign: false });
    });
  }
  return row;
}
