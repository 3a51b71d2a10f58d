import { keyOf, type Coordinate } from '../cube/coordinate';
import type { Finding } from '../finding/finding';
import type { MoneyUnit } from '../money/unit';
import type { CellRef } from '../sheet';
import type { Aspect } from '../wording/sentence';

/** The worksheet's name. */
export const SUPPLEMENT_SHEET = '补充资料';

/**
 * One cell of 补充资料, blank ones included: where it stands, what it is for, and what it says.
 * `fen` is 0.01 元, 0.01 of one for counts; `percent` a signed decimal string for rates; `text` what the user wrote.
 */
export interface SupplementCell {
  readonly key: string;
  readonly aspect: Aspect;
  readonly label: string;
  readonly block: string;
  readonly place: CellRef;
  /** The figure the cell belongs to; none for free texts. */
  readonly at?: Coordinate;
  readonly text: string;
  /** 金额单位 of a money cell, 个 of a count; none for words and rates. */
  readonly unit?: MoneyUnit | '个';
  readonly fen?: number;
  readonly half?: number;
  readonly percent?: string;
}

/** 补充资料 as read: facts and words that no published table holds, each with its cell. */
export interface Supplement {
  readonly cells: ReadonlyMap<string, SupplementCell>;
  /** 科目 the 年初预算 block lists, with the names it gives them. */
  readonly accounts: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** A workbook without the sheet: everything it would hold is missing. */
export const EMPTY_SUPPLEMENT: Supplement = { cells: new Map(), accounts: new Map(), findings: [] };

/** The key of a cell: what it is for, and the figure or text it belongs to. */
export function supplementKey(aspect: Aspect, subject: Coordinate | string): string {
  return `${aspect}|${typeof subject === 'string' ? subject : keyOf(subject)}`;
}

/** The text of a cell of that key; undefined when blank or absent. */
export function supplementText(supplement: Supplement, key: string): string | undefined {
  const text = supplement.cells.get(key)?.text;
  return text === undefined || text === '' ? undefined : text;
}
