import type { PartialCoordinate } from '../cube/coordinate';
import type { MoneyUnit } from '../money/unit';

/** What a column in front of the amounts holds; 类, 款 and 项 are the three columns of a divided 科目编码. */
export type LeadRole = 'label' | 'order' | 'code' | '类' | '款' | '项' | 'name';

/**
 * 表头: the texts above a column, top to bottom. `JOIN_LEFT` continues the text to the left, `JOIN_UP` the text above,
 * `COLUMN_NUMBER` prints the running 栏次.
 */
export type Head = readonly string[];

export const JOIN_LEFT = '<';
export const JOIN_UP = '^';
export const COLUMN_NUMBER = '#';

/** A column of labels, 行次 or codes. */
export interface LeadColumn {
  readonly id: string;
  readonly role: LeadRole;
  readonly head: Head;
}

/** 栏: a column of amounts and what it says about them. */
export interface AmountColumn {
  readonly id: string;
  /** What its axis calls it, so that a form may set it under another head. */
  readonly text?: string;
  readonly at: PartialCoordinate;
  readonly head: Head;
}

/**
 * 行: a line of a fixed form. Without `at` it holds no amount: a numbered blank line, or with `across` a heading over the
 * whole block, or with `words` a second header. `only`/`dash` name the amount columns that are filled, or struck out.
 */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly at?: PartialCoordinate;
  readonly code?: string;
  readonly only?: readonly string[];
  readonly dash?: readonly string[];
  readonly order?: number | null;
  readonly across?: boolean;
  readonly words?: readonly string[];
}

/** 合计 row of a list: before or after its members, its label over all lead columns or in one of them. */
export interface TotalRow {
  readonly text: string;
  readonly place: 'first' | 'last';
  readonly in: 'across' | LeadRole;
}

/** A fixed form: `body` hangs from the top, `foot` stands on the bottom; blank lines in between reach the neighbour's height. */
export interface LineRows {
  readonly kind: 'lines';
  readonly body: readonly Line[];
  readonly foot?: readonly Line[];
}

/**
 * 科目 rows, opened by the codes in use. `fund` keeps the 科目 of one fund. `usual` opens when no code of the chart is
 * given. `height` is the number of rows the printed form keeps at least.
 */
export interface AccountRows {
  readonly kind: 'accounts';
  readonly chart: 'functional' | 'economic';
  readonly fund?: '一般公共' | '政府性基金' | '国有资本';
  readonly usual?: readonly string[];
  readonly total: TotalRow;
  readonly height?: number;
}

/** 预算单位 rows, opened by the names given. */
export interface UnitRows {
  readonly kind: 'units';
  readonly total: TotalRow;
}

/** The 类 in use as numbered lines, with blank rows up to the form's height, then `foot`. */
export interface ClassRows {
  readonly kind: 'classes';
  readonly fund?: AccountRows['fund'];
  readonly height: number;
  readonly foot: readonly Line[];
}

/** Row axis of a block. */
export type Rows = LineRows | AccountRows | UnitRows | ClassRows;

/** 区块: label columns, amount columns and their row axis; 收支总表 has two side by side, 基本支出明细表 three or four. */
export interface Block {
  readonly lead: readonly LeadColumn[];
  readonly amounts: readonly AmountColumn[];
  readonly rows: Rows;
}

/** A last row over several blocks: 人员经费合计 over the first, 公用经费合计 over the others, amount at the far right. */
export interface BlockTotal {
  readonly blocks: readonly number[];
  readonly line: Line;
}

/** How a zero is printed in a table. */
export type ZeroPrint = '0.00' | 'blank';

/**
 * 表式: one table of an edition. `title`, `entityLabel`, `unitLabel` and `notes` may hold {year}, {entity}, {unit}.
 * `code` is '' where the form prints no 表号.
 * `fixed` is common to all its figures, `words` replaces printed texts, `emptyNote` stands while the table has no data.
 */
export interface TableSpec {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly entityLabel: string;
  readonly unitLabel: string;
  readonly unit?: MoneyUnit | '个';
  readonly fixed: PartialCoordinate;
  readonly blocks: readonly Block[];
  readonly totals?: readonly BlockTotal[];
  readonly notes: readonly string[];
  readonly emptyNote?: string;
  readonly zero: ZeroPrint;
  readonly orientation?: 'portrait' | 'landscape';
  readonly words?: Readonly<Record<string, string>>;
  /** How the form strikes out a cell that is not to be filled. */
  readonly dashText?: string;
}
