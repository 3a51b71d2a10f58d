import { ECONOMIC_BLOCKS, CAPITAL_ACCOUNTS, CLASSES, FUND_ACCOUNTS, LEAF_ACCOUNTS } from '../../test/support/generatorChart';
import { generateDisclosure, printedText } from '../../test/support/generateDisclosure';
import { Random } from '../../test/support/generatorRandom';
import type { TextSheet } from '../../test/support/variants';
import { Teller, type At, type Manner } from '../text/teller';

/** A publisher's own form: which tables it prints, and how it words the text. */
export interface UnseenFormat {
  readonly name: string;
  readonly manner: Manner;
  /** How an amount of none is printed in its tables. */
  readonly zero?: '0.00' | '' | '—';
  write(book: Book): { readonly sheets: readonly TextSheet[]; readonly paragraphs: readonly string[] };
}

export type Row = readonly string[];

export const GENERAL = { flow: '支出', source: '一般公共' } as const satisfies At;
export const BASIC = { ...GENERAL, nature: '基本' } as const satisfies At;
export const FUND = { flow: '支出', source: '政府性基金' } as const satisfies At;
export const CAPITAL = { flow: '支出', source: '国有资本' } as const satisfies At;
export const THREE = [
  ['因公出国（境）费', '出国'],
  ['公务用车购置及运行维护费', '车'],
  ['公务接待费', '接待'],
] as const;

/** The books of one invented unit, with everything a disclosure prints of them. */
export class Book extends Teller {
  readonly zero: string;
  readonly #counts: Random;

  constructor(seed: number, format: Pick<UnseenFormat, 'manner' | 'zero'>) {
    super(generateDisclosure({ seed, unit: format.manner.unit === '元' ? '元' : '万元', funds: true, carryOver: true, ownIncome: true }), format.manner);
    this.zero = format.zero ?? '0.00';
    this.#counts = new Random(seed * 7 + 1);
  }

  override fen(at: At): number {
    return this.disclosure.ledger.total({ stage: '决算', ...at });
  }

  override has(at: At): boolean {
    return this.fen(at) !== 0;
  }

  /** A table cell. */
  cell(at: At): string {
    return this.cellOf(this.fen(at));
  }

  cellOf(fen: number): string {
    const text = printedText(fen, this.manner.unit, this.zero);
    return this.manner.separators ? text.replace(/^-?\d+/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')) : text;
  }

  /** "12.34%". */
  part(part: At, whole: At): string {
    return this.share(this.fen(part), this.fen(whole));
  }

  /** Codes of all levels with money at `at`, in order; `length` keeps one level. */
  codes(at: At, length?: number): readonly string[] {
    const leaves = [...LEAF_ACCOUNTS, ...FUND_ACCOUNTS, ...CAPITAL_ACCOUNTS].filter(({ code }) => this.fen({ ...at, account: code }) !== 0);
    const all = [...new Set(leaves.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
    return length === undefined ? all : all.filter((code) => code.length === length);
  }

  /** Lines of the 基本支出 table with money, classes included. */
  lines(first: '人员' | '公用'): readonly string[] {
    return ECONOMIC_BLOCKS.flat()
      .filter((code) => (first === '人员') === /^30[13]/u.test(code) && this.fen({ ...BASIC, economic: code }) !== 0)
      .sort();
  }

  /** Rows "编码, 名称, amounts…" for accounts. */
  accountRows(codes: readonly string[], columns: readonly At[], label: (code: string, name: string) => Row = (code, name) => [code, name]): readonly Row[] {
    return codes.map((code) => [...label(code, this.name(code)), ...columns.map((at) => this.cell({ ...at, account: code }))]);
  }

  /** An invented whole number, the same for the same key within a book. */
  count(key: string, most: number): number {
    return this.pick(`count/${key}`, Array.from({ length: most }, (_, index) => index + 1));
  }

  /** An invented amount in 分, rounded to the printed step. */
  invented(key: string, most = 90_000_000): number {
    const step = this.manner.unit === '元' ? 1 : 10_000;
    return Math.floor(this.count(key, 9973) * (most / 9973) / step) * step;
  }

  random(): Random {
    return this.#counts;
  }

  /** All 类 a 总表 prints. */
  classRows(at: At, numbered = true): readonly Row[] {
    return CLASSES.map((code, index) => [`${numbered ? `${numeral(index + 1)}、` : ''}${this.name(code)}`, this.cell({ ...at, account: code })]);
  }
}

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 23 → 二十三. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const rest = value % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${rest > 0 || tens === 0 ? DIGITS[rest] : ''}`;
}

/** Two stacks of rows side by side, padded to the same height and width. */
export function beside(...stacks: readonly (readonly Row[])[]): readonly Row[] {
  const height = Math.max(...stacks.map((rows) => rows.length));
  const widths = stacks.map((rows) => Math.max(...rows.map((row) => row.length)));
  return Array.from({ length: height }, (_, line) => stacks.flatMap((rows, index) => pad(rows[line] ?? [], widths[index] ?? 0)));
}

/** A sheet from rows of any length. */
export function sheet(name: string, ...rows: readonly Row[]): TextSheet {
  const width = Math.max(...rows.map((row) => row.length));
  return { name, rows: rows.map((row) => pad(row, width)) };
}

function pad(row: Row, width: number): Row {
  return [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')];
}

/** A row of equal width with its last cell filled: "部门：… | 单位：万元". */
export function ends(first: string, last: string, width: number): Row {
  return [first, ...Array<string>(Math.max(0, width - 2)).fill(''), last];
}
