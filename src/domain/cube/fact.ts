import type { MoneyUnit } from '../money/unit';
import type { Printed } from '../money/printed';
import type { Coordinate } from './coordinate';

/** Where a figure is printed, and the words that name it for the reader. Zero-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Index into the recognised tables. */
  readonly table: number;
  /** "2010350 事业运行", "本年收入合计". */
  readonly rowLabel: string;
  /** "基本支出", "年初预算数". */
  readonly columnLabel: string;
}

/**
 * 数据: one printed figure bound to its coordinate. `fen` is 0.01 of 元, or 0.01 of one for counts; `half` is half the
 * step of its last printed digit (0 where exact). Blank and dash are kept as facts with value 0 and their own print;
 * so are words and Excel errors, whose amount is not known.
 */
export interface Fact {
  readonly id: number;
  readonly at: Coordinate;
  readonly key: string;
  readonly place: Place;
  readonly printed: Printed;
  readonly measure: 'money' | 'count';
  readonly unit: MoneyUnit | '个';
  readonly fen: number;
  readonly step: number;
  readonly half: number;
  /** The cell's formula with "=", "" for a constant. */
  readonly formula: string;
  /** Stored value has more decimals than shown: the stored value as a decimal string. */
  readonly stored?: string;
}

/** Whether words or an Excel error stand where an amount should: the amount is unknown, not none. */
export function isUnreadable({ printed }: Fact): boolean {
  return printed.kind === 'text' || printed.kind === 'error';
}

/** Whether any figure is other than none; tables of blanks and zeros agree with each other without saying anything. */
export function isFilledIn(facts: readonly Fact[]): boolean {
  return facts.some(({ fen }) => fen !== 0);
}

/** A recognised table, as findings and reports name it. `range` is the grid without title and notes. */
export interface TableInfo {
  readonly index: number;
  readonly kind: string;
  /** "公开05表"; '' when no 表号 is printed. */
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  readonly range: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly unit: MoneyUnit;
  /** Notes printed under the table. */
  readonly notes: readonly string[];
  /** Cells that print an amount whose row or column was not understood: sums around them may lack a term. */
  readonly unread?: readonly { readonly row: number; readonly column: number }[];
  /** True when not one amount cell holds a number. */
  readonly empty: boolean;
}
