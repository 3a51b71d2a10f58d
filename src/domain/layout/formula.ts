import { keyOf, type Coordinate, type Flow } from '../cube/coordinate';
import type { MoneyUnit } from '../money/unit';
import { accountSum, blockSum, rowsBelowSum } from './codeSum';
import { frontier } from './frontier';
import { linkFor } from './link';
import type { PlacedAmount, PlacedBlock, PlacedTable } from './place';
import { addressOf, rounded, sumOf, type CellFormula } from './formulaText';

/** Which parts make up the totals of a 收支总表. */
const BALANCE: Readonly<Partial<Record<Flow, readonly Flow[]>>> = {
  收入总计: ['收入', '使用结余', '年初结转'],
  支出总计: ['支出', '结余分配', '年末结转'],
};

/**
 * The formulas of all tables of an edition. A cell adds up its own row, else the rows below it in the code tree or the
 * lines that make it up, else takes the figure from the table that details it; what is left is input.
 */
export function deriveFormulas(tables: readonly PlacedTable[], unit: MoneyUnit): ReadonlyMap<PlacedAmount, CellFormula> {
  const formulas = new Map<PlacedAmount, CellFormula>();
  for (const table of tables) {
    for (const amount of table.amounts) {
      if (amount.foreign) continue;
      const formula = withinTable(table, amount, unitOf(table, unit)) ?? linkFor(table, amount, tables);
      if (formula !== undefined) formulas.set(amount, formula);
    }
  }
  return formulas;
}

function unitOf({ spec }: PlacedTable, unit: MoneyUnit): MoneyUnit {
  return spec.unit === undefined || spec.unit === '个' ? unit : spec.unit;
}

function withinTable(table: PlacedTable, amount: PlacedAmount, unit: MoneyUnit): CellFormula | undefined {
  const parts = acrossRow(table, amount);
  if (parts.length > 1) return { text: rounded(sumOf(parts.map(addressOf)), unit), terms: parts };
  return downColumn(table, amount, unit);
}

function acrossRow(table: PlacedTable, amount: PlacedAmount): readonly PlacedAmount[] {
  const row = table.amounts.filter((other) => other.row === amount.row && other.block === amount.block);
  const plain = ({ flow, stage, ...rest }: Partial<Coordinate>): Coordinate => ({ flow: flow ?? amount.at.flow, stage: stage ?? amount.at.stage, ...rest });
  const columns = row.map((other) => plain({ ...table.spec.fixed, ...other.amount.at }));
  const whole = plain({ ...table.spec.fixed, ...amount.amount.at });
  const flows = BALANCE[whole.flow];
  const indexes = flows === undefined ? frontier(whole, columns) : flows.flatMap((flow) => exactOrFrontier({ ...whole, flow }, columns));
  return indexes.flatMap((index) => row[index] ?? []);
}

function downColumn(table: PlacedTable, amount: PlacedAmount, unit: MoneyUnit): CellFormula | undefined {
  const block = table.blocks[amount.block];
  if (block === undefined) return undefined;
  const { kind, leaf } = amount.source;
  const rows = block.block.rows.kind;
  if (rows === 'units') return kind === 'total' ? rowsBelowSum(table, block, amount, unit) : undefined;
  if (rows === 'accounts') return leaf ? undefined : accountSum(table, block, amount, unit);
  if (block.block.lead.some(({ role }) => role === 'code')) return blockSum(table, amount, unit);
  return linesSum(table, block, amount, unit);
}

function linesSum(table: PlacedTable, block: PlacedBlock, amount: PlacedAmount, unit: MoneyUnit): CellFormula | undefined {
  const column = table.amounts.filter((other) => other.column === amount.column && other !== amount);
  const flows = BALANCE[amount.at.flow];
  const others = column.map(({ at }) => at);
  const indexes = flows === undefined ? frontier(amount.at, others) : flows.flatMap((flow) => exactOrFrontier({ ...amount.at, flow }, others));
  const parts = indexes.flatMap((index) => column[index] ?? []);
  if (parts.length < 2 && !(flows !== undefined && parts.length === 1)) return undefined;
  const spare = block.block.rows.kind === 'classes' ? block.rows.filter(({ kind }) => kind === 'blank').map(({ row }) => ({ row, column: amount.column })) : [];
  return { text: rounded(sumOf([...parts, ...spare].map(addressOf)), unit), terms: parts };
}

function exactOrFrontier(whole: Coordinate, candidates: readonly Coordinate[]): readonly number[] {
  const key = keyOf(whole);
  const exact = candidates.findIndex((candidate) => keyOf(candidate) === key);
  return exact < 0 ? frontier(whole, candidates) : [exact];
}
