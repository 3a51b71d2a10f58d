import { keyOf } from '../cube/coordinate';
import type { CellFormula } from './formulaText';
import type { PlacedAmount, PlacedTable } from './place';

/** Amounts are added as whole millionths of the unit, so that a cached value equals what an exact sum prints. */
const SCALE = 1_000_000;

/** 缓存值: the value of every amount cell, from what the inputs are filled with; an input that is not filled counts as zero. */
export function evaluateCells(tables: readonly PlacedTable[], formulas: ReadonlyMap<PlacedAmount, CellFormula>, fill: ReadonlyMap<string, number>): ReadonlyMap<PlacedAmount, number> {
  const scaled = new Map<PlacedAmount, number>();
  const valueOf = (amount: PlacedAmount): number => {
    const known = scaled.get(amount);
    if (known !== undefined) return known;
    const formula = formulas.get(amount);
    const value = formula === undefined ? inputOf(amount, fill) : formula.terms.reduce((total, term) => total + valueOf(term), 0);
    scaled.set(amount, value);
    return value;
  };
  return new Map(tables.flatMap((table) => table.amounts.map((amount) => [amount, valueOf(amount) / SCALE] as const)));
}

function inputOf(amount: PlacedAmount, fill: ReadonlyMap<string, number>): number {
  return amount.foreign ? 0 : Math.round((fill.get(keyOf(amount.at)) ?? 0) * SCALE);
}
