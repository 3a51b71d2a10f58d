import { keyOf, type Coordinate, type TreeDimension } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';
import type { Fact } from '../cube/fact';

/** The dimensions figures add up along, in the order sums are derived. */
export const TREE_DIMENSIONS: readonly TreeDimension[] = ['account', 'source', 'nature', 'economic', 'unit', 'item'];

const ALL: readonly (keyof Coordinate)[] = ['flow', 'stage', 'source', 'account', 'nature', 'economic', 'unit', 'item'];

/** No parent: the member stands outside every tree. */
const NONE = -1;

interface Axis {
  readonly codes: Map<string, number>;
  readonly members: string[];
  readonly parents: number[];
  radix: number;
}

/**
 * 坐标索引: every coordinate as one number (mixed radix over the members that occur), so that stepping to a parent
 * is one addition and a group of figures is one map lookup. Built once per fact list.
 */
export class CoordinateIndex {
  readonly keys: Float64Array;
  /** Fact positions by coordinate number, in reading order. */
  readonly places = new Map<number, number[]>();
  readonly #axes = new Map<keyof Coordinate, Axis>();
  readonly #members = new Map<keyof Coordinate, Int32Array>();

  constructor(readonly facts: readonly Fact[]) {
    for (const dimension of ALL) this.#readAxis(dimension);
    this.#setRadixes();
    this.keys = new Float64Array(facts.length);
    for (const [dimension, members] of this.#members) {
      const { radix } = this.#axis(dimension);
      for (let at = 0; at < facts.length; at += 1) this.keys[at] = (this.keys[at] ?? 0) + (members[at] ?? 0) * radix;
    }
    this.keys.forEach((key, at) => {
      const same = this.places.get(key);
      if (same === undefined) this.places.set(key, [at]);
      else same.push(at);
    });
  }

  /** The number of a member, 0 for the root, undefined when it does not occur. */
  code(dimension: keyof Coordinate, member: string | undefined): number | undefined {
    return member === undefined ? 0 : this.#axis(dimension).codes.get(member);
  }

  /** The member of a fact along a dimension, 0 for the root. */
  member(at: number, dimension: keyof Coordinate): number {
    return this.#members.get(dimension)?.[at] ?? 0;
  }

  /** The coordinate number after replacing one member; undefined when the new member does not occur. */
  replaced(at: number, dimension: keyof Coordinate, member: string | undefined): number | undefined {
    const code = this.code(dimension, member);
    if (code === undefined) return undefined;
    return (this.keys[at] ?? 0) + (code - this.member(at, dimension)) * this.#axis(dimension).radix;
  }

  /** The coordinate number of any coordinate; undefined when one of its members does not occur. */
  keyOf(coordinate: Coordinate): number | undefined {
    let key = 0;
    for (const dimension of ALL) {
      const code = this.code(dimension, coordinate[dimension]);
      if (code === undefined) return undefined;
      key += code * this.#axis(dimension).radix;
    }
    return key;
  }

  /** Coordinate numbers of the ancestors of a fact along a dimension, nearest first. */
  ancestors(at: number, dimension: TreeDimension): number[] {
    const axis = this.#axis(dimension);
    const found: number[] = [];
    let member = this.member(at, dimension);
    let key = this.keys[at] ?? 0;
    while (member > 0) {
      const parent = axis.parents[member] ?? NONE;
      if (parent === NONE) break;
      key += (parent - member) * axis.radix;
      member = parent;
      found.push(key);
    }
    return found;
  }

  #axis(dimension: keyof Coordinate): Axis {
    const axis = this.#axes.get(dimension);
    if (axis === undefined) throw new Error(`unknown dimension ${dimension}`);
    return axis;
  }

  #readAxis(dimension: keyof Coordinate): void {
    const axis: Axis = { codes: new Map(), members: [''], parents: [NONE], radix: 1 };
    const codes = new Int32Array(this.facts.length);
    const tree = (TREE_DIMENSIONS as readonly string[]).includes(dimension) ? (dimension as TreeDimension) : undefined;
    const intern = (member: string): number => {
      const known = axis.codes.get(member);
      if (known !== undefined) return known;
      const code = axis.members.length;
      axis.codes.set(member, code);
      axis.members.push(member);
      axis.parents.push(NONE);
      if (tree === undefined) return code;
      const parent = parentOf(tree, member);
      axis.parents[code] = parent === null ? NONE : parent === undefined ? 0 : intern(parent);
      return code;
    };
    this.facts.forEach((fact, at) => {
      const member = fact.at[dimension];
      if (member !== undefined) codes[at] = intern(member);
    });
    this.#axes.set(dimension, axis);
    this.#members.set(dimension, codes);
  }

  #setRadixes(): void {
    let radix = 1;
    for (const dimension of ALL) {
      const axis = this.#axis(dimension);
      axis.radix = radix;
      radix *= axis.members.length;
    }
    if (!Number.isSafeInteger(radix)) throw new Error(`too many coordinates: ${keyOf(this.facts[0]?.at ?? { flow: '支出', stage: '决算' })}`);
  }
}
