import type { MoneyUnit } from '../money/unit';
import { address, columnName } from '../sheet';
import type { PlacedAmount } from './place';

/** 公式: what an amount cell computes, and the cells it adds up. A cell without one is an input. */
export interface CellFormula {
  readonly text: string;
  readonly terms: readonly PlacedAmount[];
}

/** Decimals below which a sum of printed amounts can only be binary dust: one 分 in the table's unit. */
const EXACT_DECIMALS: Readonly<Partial<Record<MoneyUnit, number>>> = { 元: 2, 万元: 6, 亿元: 10 };

/** A sum cleaned of binary dust, kept exact to the 分. */
export function rounded(sum: string, unit: MoneyUnit): string {
  return `=ROUND(${sum},${EXACT_DECIMALS[unit] ?? 8})`;
}

/** A1 address of a cell on its own sheet. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return address(row, column);
}

/** SUM over addresses of one column or row, runs written as ranges. */
export function sumOf(addresses: readonly string[]): string {
  const runs = runsOf([...addresses].map(split).sort((left, right) => left.column - right.column || left.row - right.row));
  return runs.length === 1 || runs.some((run) => run.includes(':')) ? `SUM(${runs.join(',')})` : runs.join('+');
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function split(text: string): Cell {
  const match = /^([A-Z]+)(\d+)$/u.exec(text);
  const column = [...(match?.[1] ?? 'A')].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match?.[2] ?? 1) - 1, column };
}

function runsOf(cells: readonly Cell[]): readonly string[] {
  const down = joined(cells, (last, next) => next.column === last.column && next.row === last.row + 1);
  const across = joined(cells, (last, next) => next.row === last.row && next.column === last.column + 1);
  return across.length < down.length ? across : down;
}

function joined(cells: readonly Cell[], follows: (last: Cell, next: Cell) => boolean): readonly string[] {
  const runs: [Cell, Cell][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run[1], cell)) run[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs.map(([from, to]) => (from === to ? address(from.row, from.column) : `${address(from.row, from.column)}:${address(to.row, to.column)}`));
}

/** A cell whose column stays when the formula is copied: "$A9". */
export function columnFixed(row: number, column: number): string {
  return `$${columnName(column)}${row + 1}`;
}

/** A cell whose row stays when the formula is copied: "D$7". */
export function rowFixed(row: number, column: number): string {
  return `${columnName(column)}$${row + 1}`;
}

/** A cell that stays altogether: "$A$7". */
export function fixed(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A sheet's name as formulas spell it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
