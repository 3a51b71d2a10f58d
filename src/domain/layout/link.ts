import { keyOf, type Coordinate } from '../cube/coordinate';
import { address } from '../sheet';
import { columnFixed, fixed, quotedSheet, rowFixed, type CellFormula } from './formulaText';
import type { PlacedAmount, PlacedTable } from './place';

/**
 * How much a table details what others sum up: lists by 科目 most, among them those of one fund or one 支出性质,
 * then lists by 单位, then 财政拨款总表, then 收支总表.
 * Figures are taken only from a table that details more, so no circle can arise.
 */
function depth(table: PlacedTable): number {
  const rows = table.spec.blocks.map((block) => block.rows.kind);
  if (rows.includes('accounts')) return 3 + (table.spec.fixed.nature === undefined ? 0 : 1) + (table.spec.fixed.source === undefined ? 0 : 2);
  if (rows.includes('units')) return 2;
  return table.amounts.some(({ at }) => at.flow === '收入总计' && at.source === '财政拨款') ? 1 : 0;
}

/** 表间取数: the formula that takes a cell's figure from the table that details it; undefined when none does. */
export function linkFor(table: PlacedTable, amount: PlacedAmount, tables: readonly PlacedTable[]): CellFormula | undefined {
  const { kind, code } = amount.source;
  if (!(kind === 'line' && code === undefined) && !(kind === 'account' && amount.at.account !== undefined)) return undefined;
  const key = keyOf(amount.at);
  const own = depth(table);
  const deeper = tables.filter((other) => other !== table && depth(other) > own && other.spec.unit === table.spec.unit).sort((left, right) => depth(right) - depth(left));
  for (const other of deeper) {
    const linked = amount.at.account === undefined ? toCell(other, key) : toAccount(table, amount, other);
    if (linked !== undefined) return linked;
  }
  return undefined;
}

function toCell(other: PlacedTable, key: string): CellFormula | undefined {
  const target = other.amounts.find(({ at, foreign }) => !foreign && keyOf(at) === key);
  return target === undefined ? undefined : { text: `=${quotedSheet(other.sheet)}!${address(target.row, target.column)}`, terms: [target] };
}

function toAccount(table: PlacedTable, amount: PlacedAmount, other: PlacedTable): CellFormula | undefined {
  const block = other.blocks[0];
  const at: Coordinate = amount.at;
  const code = at.account ?? '';
  if (block?.block.rows.kind !== 'accounts' || block.block.rows.chart !== 'functional') return undefined;
  const offset = block.block.amounts.findIndex(({ at: column }) => keyOf({ flow: at.flow, stage: at.stage, ...other.spec.fixed, ...column, account: code }) === keyOf(at));
  if (offset < 0) return undefined;
  const column = block.left + block.block.lead.length + offset;
  const terms = other.amounts.filter((target) => target.column === column && target.source.code === code);
  const first = other.bodyTop - 1;
  const sheet = quotedSheet(other.sheet);
  const codes = (lead: number): string => `${sheet}!${fixed(first, lead)}:${fixed(other.end, lead)}`;
  const amounts = `${sheet}!${rowFixed(first, column)}:${rowFixed(other.end, column)}`;
  const divided = block.block.lead[1]?.role === '款';
  const own = amount.source.kind === 'account' ? columnFixed(amount.row, table.blocks[amount.block]?.left ?? 0) : `"${code}"`;
  return { text: divided ? `=SUMPRODUCT((${codes(block.left)}&""="${code}")*(LEN(${codes(block.left + 1)})=0),${amounts})` : `=SUMIF(${codes(block.left)},${own},${amounts})`, terms };
}
