import type { MoneyUnit } from '../money/unit';
import { columnFixed, fixed, rounded, rowFixed, type CellFormula } from './formulaText';
import type { PlacedAmount, PlacedBlock, PlacedTable } from './place';

/**
 * A stretch of rows that follows inserted rows: it starts behind the row `from` and reaches to the row `to`, or to the one
 * before it with `open`. Neither end is a cell of the stretch, so a row inserted at either edge belongs to it.
 */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

/** Header row of the grid that names its columns last: the anchor above every row. */
function anchorRow(table: PlacedTable): number {
  return table.bodyTop - 1;
}

function height(stretch: Stretch, column: number, ownRow: number): string {
  const from = stretch.from === ownRow ? columnFixed(stretch.from, column) : fixed(stretch.from, column);
  const to = stretch.to === ownRow ? columnFixed(stretch.to, column) : fixed(stretch.to, column);
  return `ROWS(${from}:${to})-${stretch.open ? 2 : 1}`;
}

/** Texts of a lead column over the stretch. */
function leadsOf(stretch: Stretch, column: number, ownRow: number): string {
  const from = stretch.from === ownRow ? columnFixed(stretch.from, column) : fixed(stretch.from, column);
  return `OFFSET(${from},1,0,${height(stretch, column, ownRow)},1)`;
}

/** Amounts of a column over the stretch, reached from the header so that no formula touches its own cell. */
function amountsOf(table: PlacedTable, stretch: Stretch, lead: number, column: number, ownRow: number): string {
  const anchor = anchorRow(table);
  const down = stretch.from === anchor ? '1' : `ROWS(${fixed(anchor, lead)}:${columnFixed(stretch.from, lead)})`;
  return `OFFSET(${rowFixed(anchor, column)},${down},0,${height(stretch, lead, ownRow)},1)`;
}

/** 合计 of a list by 单位: everything below it. */
export function rowsBelowSum(table: PlacedTable, block: PlacedBlock, amount: PlacedAmount, unit: MoneyUnit): CellFormula {
  const stretch = belowOf(table, block, amount.row);
  const terms = table.amounts.filter((other) => other.column === amount.column && other.source.kind === 'unit');
  return { text: rounded(`SUM(${amountsOf(table, stretch, block.left, amount.column, amount.row)})`, unit), terms };
}

/** 合计=Σ类, 类=Σ款, 款=Σ项 of a list by 科目, by the length of the codes. */
export function accountSum(table: PlacedTable, block: PlacedBlock, amount: PlacedAmount, unit: MoneyUnit): CellFormula {
  const { code = '', kind } = amount.source;
  const total = kind === 'total';
  const stretch = total && amount.source.total?.place === 'last' ? { from: anchorRow(table), to: amount.row, open: true } : belowOf(table, block, amount.row);
  const condition = conditionOf(block, stretch, amount, total);
  const terms = table.amounts.filter((other) => other.column === amount.column && other.source.kind === 'account' && (total ? other.source.code?.length === 3 : isChild(other.source.code, code)));
  return { text: rounded(`SUMPRODUCT(${condition},${amountsOf(table, stretch, block.left, amount.column, amount.row)})`, unit), terms };
}

function isChild(code: string | undefined, parent: string): boolean {
  return code !== undefined && parent !== '' && code.startsWith(parent) && code.length === parent.length + 2;
}

function belowOf(table: PlacedTable, block: PlacedBlock, row: number): Stretch {
  const last = block.rows.at(-1);
  const bottom = last?.kind === 'total' && last.row !== row;
  return { from: row, to: bottom ? last.row : table.end, open: bottom };
}

function conditionOf(block: PlacedBlock, stretch: Stretch, amount: PlacedAmount, total: boolean): string {
  const codes = block.block.lead.flatMap(({ role }, offset) => (role === 'code' || role === '类' || role === '款' || role === '项' ? [block.left + offset] : []));
  const [first = block.left, ...parts] = codes;
  const list = (column: number): string => leadsOf(stretch, column, amount.row);
  if (parts.length === 0) return total ? `(LEN(${list(first)})=3)*1` : childrenOf(list(first), columnFixed(amount.row, first));
  const [second = first, third] = parts;
  if (total) return `(LEN(${list(first)})=3)*(LEN(${list(second)})=0)`;
  const sameClass = `(${list(first)}&""=${columnFixed(amount.row, first)}&"")`;
  const isClass = (amount.source.code ?? '').length <= 3;
  if (isClass || third === undefined) return `${sameClass}*(LEN(${list(second)})>0)${third === undefined ? '' : `*(LEN(${list(third)})=0)`}`;
  return `${sameClass}*(RIGHT("0"&${list(second)},2)=RIGHT("0"&${columnFixed(amount.row, second)},2))*(LEN(${list(third)})>0)`;
}

function childrenOf(list: string, own: string): string {
  return `(LEFT(${list},LEN(${own}))=${own}&"")*(LEN(${list})=LEN(${own})+2)`;
}

/** 类=Σ款 of code blocks side by side, where a 类 may go on in the next block, and 人员/公用经费合计 over their 类. */
export function blockSum(table: PlacedTable, amount: PlacedAmount, unit: MoneyUnit): CellFormula | undefined {
  const own = table.blocks[amount.block];
  const { code, kind } = amount.source;
  const bottom = table.totals ?? table.end;
  const total = kind === 'total';
  if (own === undefined || (!total && code?.length !== 3)) return undefined;
  const indexes = total ? (table.spec.totals?.find(({ line }) => line.id === amount.source.line?.id)?.blocks ?? []) : table.blocks.map((_, index) => index);
  const place = own.block.amounts.findIndex(({ id }) => id === amount.amount.id);
  const pieces: string[] = [];
  const terms: PlacedAmount[] = [];
  for (const index of indexes) {
    const block = table.blocks[index];
    if (block === undefined) continue;
    const column = block.left + block.block.lead.length + place;
    const below = !total && index === amount.block;
    const found = table.amounts.filter(
      (other) => other.column === column && other.source.kind === 'line' && (below ? other.row > amount.row : true) && (total ? other.source.code?.length === 3 : isChild(other.source.code, code ?? '')),
    );
    if (found.length === 0) continue;
    const stretch: Stretch = { from: below ? amount.row : anchorRow(table), to: bottom, open: true };
    const list = leadsOf(stretch, block.left, amount.row);
    const condition = total ? `(LEN(${list})=3)*1` : childrenOf(list, columnFixed(amount.row, own.left));
    pieces.push(`SUMPRODUCT(${condition},${amountsOf(table, stretch, block.left, column, amount.row)})`);
    terms.push(...found);
  }
  return pieces.length === 0 ? undefined : { text: rounded(pieces.join('+'), unit), terms };
}
