import { amountOf, parsePrinted, type Amount, type Printed } from '../money/printed';
import type { MoneyUnit } from '../money/unit';
import type { SheetSnapshot } from '../sheet';
import { textAt, valueAt } from './grid';

/** One amount cell: how it is printed, what it amounts to, and its stored value when that has more decimals. */
export interface CellReading {
  readonly printed: Printed;
  readonly amount?: Amount;
  readonly stored?: string;
}

/** Reads an amount from print; a cell too narrow to show its number ("####") is read from its stored value. */
export function readCell(sheet: SheetSnapshot, row: number, column: number, unit: MoneyUnit | '个'): CellReading {
  const text = textAt(sheet, row, column);
  const value = valueAt(sheet, row, column);
  const exact = typeof value === 'number' ? plainDecimal(value) : undefined;
  const hidden = exact !== undefined && /^#+$/u.test(text.trim());
  const printed = parsePrinted(hidden ? exact : text);
  const amount = amountOf(printed, unit === '个' ? '元' : unit);
  const more = exact !== undefined && printed.kind === 'number' && decimalsOf(exact) > printed.decimals;
  return { printed: hidden ? { ...printed, text: exact } : printed, ...(amount === undefined ? {} : { amount }), ...(more ? { stored: exact } : {}) };
}

/** A stored number as Excel would show it in full: 15 significant digits, no exponent. */
function plainDecimal(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(Math.min(20, Math.max(0, 15 - Math.ceil(Math.log10(Math.abs(rounded) + 1))))).replace(/\.?0+$/u, '') : text;
}

function decimalsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}
