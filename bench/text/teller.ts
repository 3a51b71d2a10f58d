import { accountName } from '../../test/support/generatorChart';
import type { Disclosure } from '../../test/support/generateDisclosure';
import { Random } from '../../test/support/generatorRandom';
import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import { FAMILIES } from '#domain/claims/families';
import { FEN_PER_UNIT, type MoneyUnit } from '#domain/money/unit';

/** A coordinate of this year's 决算 unless it says otherwise. */
export type At = Omit<Coordinate, 'stage'> & { readonly stage?: Coordinate['stage'] };

/** How a publisher prints figures. */
export interface Manner {
  readonly unit: MoneyUnit;
  readonly separators: boolean;
  readonly dropsZeros: boolean;
  readonly percentDecimals: number;
}

/** Tells the true figures of a generated disclosure, and of an invented last year and budget, in one publisher's manner. */
export class Teller {
  readonly year = 2023;
  readonly entity = '示例市政务服务中心';
  readonly #exact = new Map<string, number>();
  readonly #seed: number;

  constructor(
    readonly disclosure: Disclosure,
    readonly manner: Manner,
  ) {
    disclosure.facts.forEach((fact, index) => {
      if (!this.#exact.has(fact.key)) this.#exact.set(fact.key, disclosure.exact[index] ?? 0);
    });
    this.#seed = disclosure.options.seed;
  }

  /** Exact 分 of a coordinate as the tables have it. */
  fen(at: At): number {
    return this.#exact.get(keyOf({ stage: '决算', ...at })) ?? 0;
  }

  has(at: At): boolean {
    return this.#exact.has(keyOf({ stage: '决算', ...at }));
  }

  /** Invented 分 of the year before: sometimes none, never negative. */
  lastFen(at: At): number {
    const family = FAMILIES.find(({ whole, loose }) => loose !== true && keyOf({ ...whole, stage: '决算' }) === keyOf({ ...at, stage: '决算' }));
    const parts = family?.parts.filter((part) => this.has(part)) ?? [];
    if (parts.length > 1) return parts.reduce((sum, part) => sum + this.lastFen(part), 0);
    const random = this.#randomFor(`last/${keyOf({ stage: '决算', ...at })}`);
    const own = this.fen(at);
    if (own === 0) return 0;
    return random.chance(0.04) ? own : Math.round(own * (0.6 + 0.9 * random.next()));
  }

  /** Invented 年初预算 of a 项, in whole printed steps; of a whole the sum of its 项. */
  budgetFen(at: At): number {
    const step = this.#step();
    if (at.account === undefined) return this.items(at.source ?? '一般公共').reduce((sum, account) => sum + this.budgetFen({ ...at, account }), 0);
    const random = this.#randomFor(`budget/${at.account}`);
    if (random.chance(0.06)) return 0;
    return Math.round((this.fen(at) * (0.7 + 0.6 * random.next())) / step) * step;
  }

  /** 项 codes with spending from a fund, in order. */
  items(source: At['source'] & string): readonly string[] {
    return this.#accounts(source, 7);
  }

  /** 类 codes with spending from a fund, in order. */
  classes(source: At['source'] & string): readonly string[] {
    return this.#accounts(source, 3);
  }

  name(code: string): string {
    return accountName(code, 'functional');
  }

  economicName(code: string): string {
    return accountName(code, 'economic');
  }

  /** 经济分类款 with spending in the 基本支出 table. */
  economics(first: '人员' | '公用'): readonly string[] {
    const codes = new Set<string>();
    for (const { at, fen } of this.disclosure.facts) {
      if (at.economic?.length === 5 && at.nature === '基本' && fen > 0 && (first === '人员') === /^30[13]/u.test(at.economic)) codes.add(at.economic);
    }
    return [...codes];
  }

  /** "1,234.50万元". */
  money(fen: number): string {
    return `${this.bare(fen)}${this.manner.unit}`;
  }

  /** "1,234.50". */
  bare(fen: number): string {
    const step = this.#step();
    const steps = Math.round(Math.abs(fen) / step);
    const digits = String(steps).padStart(3, '0');
    let text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
    if (this.manner.dropsZeros) text = text.replace(/\.?0+$/u, '');
    return this.manner.separators ? text.replace(/^\d+/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')) : text;
  }

  of(at: At): string {
    return this.money(this.fen(at));
  }

  share(part: number, whole: number): string {
    return `${this.rate(part, whole)}%`;
  }

  rate(part: number, whole: number): string {
    if (whole === 0) return (0).toFixed(this.manner.percentDecimals);
    const scale = 10 ** this.manner.percentDecimals;
    return (Math.floor((part / whole) * 100 * scale + 0.5 + 1e-9) / scale).toFixed(this.manner.percentDecimals);
  }

  /** "增加12.00万元，增长3.21%", or how this publisher says that nothing changed. */
  change(at: At, same = '持平', words: readonly [string, string, string, string] = ['增加', '减少', '增长', '下降']): string {
    return this.changeOf(this.fen(at), this.lastFen(at), same, words);
  }

  changeOf(own: number, last: number, same: string, [up, down, grown, fallen]: readonly [string, string, string, string]): string {
    const off = own - last;
    if (Math.abs(off) * 2 < this.#step()) return same;
    const rate = last === 0 ? '' : `，${off > 0 ? grown : fallen}${this.share(Math.abs(off), last)}`;
    return `${off > 0 ? up : down}${this.money(Math.abs(off))}${rate}`;
  }

  sign(own: number, base: number): 1 | -1 | 0 {
    const step = this.#step();
    return Math.sign(Math.round(own / step) - Math.round(base / step)) as 1 | -1 | 0;
  }

  pick<T>(key: string, from: readonly T[]): T {
    return this.#randomFor(key).pick(from);
  }

  #step(): number {
    return FEN_PER_UNIT[this.manner.unit] / 100;
  }

  #accounts(source: string, length: number): readonly string[] {
    const codes = new Set<string>();
    for (const { at, fen } of this.disclosure.facts) {
      if (at.flow === '支出' && at.source === source && at.account?.length === length && at.nature === undefined && at.unit === undefined && fen > 0) codes.add(at.account);
    }
    return [...codes].sort();
  }

  #randomFor(key: string): Random {
    let hash = this.#seed | 0;
    for (const character of key) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
    return new Random(hash >>> 0);
  }
}
