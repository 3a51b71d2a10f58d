import { accountByCode } from '#domain/chart/catalogue';
import { accountName, CAPITAL_ACCOUNTS, CLASSES, FUND_ACCOUNTS, LEAF_ACCOUNTS } from '../../../test/support/generatorChart';
import { generateDisclosure, printedText } from '../../../test/support/generateDisclosure';
import { Ledger, type Booking } from '../../../test/support/generatorLedger';
import type { Coordinate, PartialCoordinate, Stage } from '#domain/cube/coordinate';
import { FEN_PER_UNIT } from '#domain/money/unit';
import { numeral } from '../book';

/** A printed figure and what it means; without a meaning it is beyond the engine's vocabulary and must be reported as unread. */
export interface Figure {
  readonly text: string;
  readonly at?: Coordinate;
}

export type Cell = string | Figure;
export type Row = readonly Cell[];

/** One worksheet of a shape: its tables one under the other, each with everything printed above and below it. */
export interface ShapeSheet {
  readonly name: string;
  readonly tables: readonly (readonly Row[])[];
}

/** How a province prints amounts, and what kind of document it is. */
export interface Print {
  readonly unit: '元' | '万元';
  readonly stage?: '决算' | '预算';
  readonly zero?: '0.00' | '' | '—' | '0';
  readonly separators?: true;
  readonly units?: number;
  /** Amounts in whole 元 or 万元. */
  readonly whole?: true;
}

/** 表样: a published workbook as a province has it, with the meaning of every printed figure. */
export interface Shape extends Print {
  readonly name: string;
  write(book: ShapeBook): readonly ShapeSheet[];
}

/** A coordinate whose 口径 is the document's own unless it says otherwise. */
export type At = PartialCoordinate;

const PROJECT_LINES = ['30201', '30213', '30227', '31003', '39999'];
const GOVERNMENT_CLASSES: Readonly<Record<string, readonly string[]>> = { '501': ['301'], '502': ['302'], '503': ['310'], '509': ['303'], '599': ['307', '312', '399'] };

/** The books of one invented department, and every figure its tables print. */
export class ShapeBook {
  readonly year = 2024;
  readonly own: Stage;
  readonly units: readonly string[];
  readonly #ledger: Ledger;
  readonly #before: Ledger;

  constructor(
    seed: number,
    readonly print: Print,
  ) {
    this.own = print.stage === '预算' ? '年初预算' : '决算';
    this.#ledger = booksOf(seed, print);
    this.#before = booksOf(seed + 500, print);
    this.units = [...new Set(this.#ledger.bookings.flatMap(({ at }) => at.unit ?? []))].sort();
  }

  /** The figure at a coordinate as this document prints it. */
  fig(at: At): Figure {
    const full = { stage: this.own, ...at } as Coordinate;
    return { text: this.text(this.fen(at)), at: full };
  }

  /** A figure of the year before. */
  before(at: At): Figure {
    const stage = this.own === '决算' ? '上年决算' : '上年预算';
    return { text: this.text(this.#total(this.#before, at)), at: { ...at, stage } as Coordinate };
  }

  /** A figure that no coordinate holds, such as 增减额 or 资产总额. */
  beyond(fen: number): Figure {
    return { text: this.text(fen) };
  }

  fen(at: At): number {
    return this.#total(this.#ledger, at);
  }

  text(fen: number): string {
    const zero = this.print.zero ?? '0.00';
    const text = this.print.whole === true && fen !== 0 ? String(Math.round(fen / FEN_PER_UNIT[this.print.unit])) : printedText(fen, this.print.unit, zero);
    return this.print.separators === true ? text.replace(/^-?\d+/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')) : text;
  }

  /** Codes of all levels with money at one of the coordinates; `length` keeps one level. */
  codes(any: At | readonly At[], length?: number): readonly string[] {
    const wanted = (Array.isArray(any) ? any : [any]) as readonly At[];
    const leaves = [...LEAF_ACCOUNTS, ...FUND_ACCOUNTS, ...CAPITAL_ACCOUNTS].filter(({ code }) => wanted.some((at) => this.fen({ ...at, account: code }) !== 0 || this.#total(this.#before, { ...at, account: code }) !== 0));
    const all = [...new Set(leaves.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
    return length === undefined ? all : all.filter((code) => code.length === length);
  }

  /** 支出经济分类 codes with money at a coordinate, classes included. */
  lines(at: At, length?: number): readonly string[] {
    const leaves = new Set(this.#ledger.bookings.flatMap((booking) => booking.at.economic ?? []).filter((code) => this.fen({ ...at, economic: code }) !== 0));
    const all = [...new Set([...leaves].flatMap((code) => [code.slice(0, 3), code]))].sort();
    return length === undefined ? all : all.filter((code) => code.length === length);
  }

  name(code: string): string {
    return accountByCode(code, 'functional')?.name ?? `其他${accountByCode(code.slice(0, -2), 'functional')?.name ?? '支出'}支出`;
  }

  line(code: string): string {
    return accountName(code, 'economic');
  }

  /** All 类 a 总表 prints, numbered. */
  classes(): readonly (readonly [label: string, at: At])[] {
    return CLASSES.map((code, index) => [`${numeral(index + 1)}、${this.name(code)}`, { flow: '支出', account: code }]);
  }

  #total(ledger: Ledger, at: At): number {
    const { stage: asked, ...rest } = at;
    const stage = this.own === '决算' ? (asked ?? '决算') : '决算';
    const classes = at.economic === undefined ? undefined : GOVERNMENT_CLASSES[at.economic];
    if (classes !== undefined) return classes.reduce((sum, economic) => sum + ledger.total({ ...rest, economic, stage } as Coordinate), 0);
    return ledger.total({ ...rest, stage } as Coordinate);
  }
}

/** Books in which project money too has its 支出经济分类. */
function booksOf(seed: number, { unit, units = 1, stage }: Print): Ledger {
  const { ledger } = generateDisclosure({ seed, unit, units, funds: true, carryOver: stage !== '预算', ownIncome: true });
  let turn = seed;
  const booked = stage === '预算' ? planned(ledger.bookings) : ledger.bookings;
  const bookings = booked.map((booking): Booking => {
    if (booking.at.flow !== '支出' || booking.at.economic !== undefined) return booking;
    turn += 1;
    return { ...booking, at: { ...booking.at, economic: PROJECT_LINES[turn % PROJECT_LINES.length] ?? '30299' } };
  });
  return new Ledger(bookings);
}

/** A plan takes in what it spends: no carry-over, nothing drawn from or put into reserves. */
function planned(bookings: readonly Booking[]): readonly Booking[] {
  return bookings.flatMap((booking): readonly Booking[] => {
    const { flow, nature: _nature, economic: _economic, ...rest } = booking.at;
    if (flow === '三公') return [booking];
    return flow === '支出' ? [booking, ...(['收入', '收入总计', '支出总计'] as const).map((other) => ({ at: { ...rest, flow: other }, fen: booking.fen }))] : [];
  });
}
