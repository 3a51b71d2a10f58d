import { keyOf, type Coordinate, type Source, type Stage } from '../../cube/coordinate';
import type { Net } from '../net';
import { unusualCost } from './usualLines';

/** Most that one pair of amounts says for or against a figure, and what any difference of the two costs at least. */
const APART = 0.6;
const DIFFERENT = 0.2;
const PER_FACTOR = 0.2;
/** Amounts of whole hundreds of the printed step are one in a hundred by chance. */
const ROUND = 100;
const MOST_ROUND = 1.5;
/** Pairs of a large shape that are looked at; by then it is clear what they say. */
const MOST_PAIRS = 12;

const FUNDS: readonly Source[] = ['财政拨款', '一般公共', '政府性基金', '国有资本'];
const PLANS: readonly Stage[] = ['决算', '全年预算', '年初预算'];

/**
 * 相仿: what usually goes together though no rule asks for it. 收入 and 支出 of one 科目 are the same amount in 115 of 116
 * rows of the real cases, 三公 outturn and budget in 7 of 11; amounts moved about belong on lines that are used; and a
 * document that prints many round amounts more likely means one. Never a finding, only evidence on which of two corrections is the likelier.
 */
export class Likeness {
  readonly #net: Net;
  #places: ReadonlyMap<string, number> | undefined;
  #round: number | undefined;
  readonly #known = new Map<number, readonly number[]>();

  constructor(net: Net) {
    this.#net = net;
  }

  /** How much likelier, in tenfolds, the figures look together after these corrections. */
  gain(cells: readonly number[], values: readonly number[]): number {
    const { values: printed } = this.#net;
    let gain = 0;
    let pairs = 0;
    for (let at = 0; at < cells.length && pairs < MOST_PAIRS; at += 1) {
      const cell = cells[at] ?? 0;
      const from = printed[cell] ?? 0;
      const to = values[at] ?? 0;
      if (from === to) continue;
      if (from !== 0 && to !== 0) gain += this.#roundness() * (Number(this.#isRound(cell, to)) - Number(this.#isRound(cell, from)));
      if (cells.length > 1) gain -= unusualCost(this.#net.facts[cell]?.at.economic) * (Number(to !== 0) - Number(from !== 0));
      for (const other of this.#counterparts(cell)) {
        const place = cells.indexOf(other);
        pairs += 1;
        gain += apart(from, printed[other] ?? 0) - apart(to, place < 0 ? (printed[other] ?? 0) : (values[place] ?? 0));
      }
    }
    return gain;
  }

  #counterparts(cell: number): readonly number[] {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const found = this.#lookUp(cell);
    this.#known.set(cell, found);
    return found;
  }

  #lookUp(cell: number): number[] {
    const at = this.#net.facts[cell]?.at;
    if (at === undefined) return [];
    const own = this.#placed(at);
    return coordinatesLike(at).flatMap((alternatives) => alternatives.map((like) => this.#placed(like)).find((found) => found !== undefined && found !== own) ?? []);
  }

  #placed(at: Coordinate): number | undefined {
    this.#places ??= new Map([...this.#net.facts.keys()].reverse().map((cell) => [this.#net.facts[cell]?.key ?? '', cell]));
    return this.#places.get(keyOf(at));
  }

  #isRound(cell: number, amount: number): boolean {
    return amount % (ROUND * Math.max(1, this.#net.steps[cell] ?? 1)) === 0;
  }

  /** How much more often than by chance this document prints round amounts. */
  #roundness(): number {
    if (this.#round !== undefined) return this.#round;
    let [round, others] = [1, ROUND - 1];
    this.#net.facts.forEach(({ measure }, cell) => {
      const amount = this.#net.values[cell] ?? 0;
      if (measure !== 'money' || Math.abs(amount) < ROUND * (this.#net.steps[cell] ?? 1)) return;
      if (this.#isRound(cell, amount)) round += 1;
      else others += 1;
    });
    this.#round = Math.max(0, Math.min(MOST_ROUND, Math.log10((round / others) * (ROUND - 1))));
    return this.#round;
  }
}

/** Coordinates that usually print the same amount; of each list the first that is printed. */
function coordinatesLike(at: Coordinate): readonly (readonly Coordinate[])[] {
  if (at.flow === '三公') return PLANS.includes(at.stage) ? PLANS.filter((stage) => stage !== at.stage).map((stage) => [{ ...at, stage }]) : [];
  if (at.account === undefined || at.nature !== undefined || at.economic !== undefined) return [];
  if (at.flow !== '收入' && at.flow !== '支出') return [];
  const like: Coordinate = { ...at, flow: at.flow === '收入' ? '支出' : '收入' };
  return [at.source !== undefined && FUNDS.includes(at.source) ? [like, ...FUNDS.map((source) => ({ ...like, source }))] : [like]];
}

function apart(one: number, other: number): number {
  if (one === other) return 0;
  return one * other <= 0 ? APART : Math.min(APART, DIFFERENT + PER_FACTOR * Math.abs(Math.log(one / other)));
}
