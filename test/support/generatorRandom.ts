/** A small seeded generator (mulberry32): equal seeds give equal documents, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** An amount in 分 around `typical` 元: half to double, now and then a round number, as ledgers have them. */
  amount(typical: number): number {
    const yuan = typical * (0.5 + 1.5 * this.next() ** 1.5);
    if (this.chance(0.15)) return Math.max(1, Math.round(yuan / 100)) * 10_000;
    return Math.max(1, Math.round(yuan * 100));
  }
}
