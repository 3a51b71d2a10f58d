import type { Coordinate, TreeDimension } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';
import type { Fact } from '../cube/fact';

/** The dimensions figures add up along, in the order sums are derived. */
export const TREE_DIMENSIONS: readonly TreeDimension[] = ['account', 'source', 'nature', 'economic', 'unit', 'item'];

const ALL: readonly (keyof Coordinate)[] = ['flow', 'stage', 'source', 'account', 'nature', 'economic', 'unit', 'item'];

/** No parent: the member stands outside every tree. */
const NONE = -1;

/** One dimension: its members as numbers, 0 being the root, their parents, and the member of each fact. */
interface Axis {
  readonly codes: Map<string, number>;
  readonly parents: number[];
  readonly members: Int32Array;
  /** Occurring ancestors by coordinate, filled as they are asked for. */
  readonly above: (readonly number[] | undefined)[];
  radix: number;
}

/**
 * 坐标索引: every coordinate that occurs, as a small number. Steps to a parent are additions on a mixed-radix key, looked
 * up once; what follows works with arrays and small numbers only.
 */
export class CoordinateIndex {
  /** Coordinate of each fact. */
  readonly ids: Int32Array;
  /** Fact positions of each coordinate, in reading order. */
  readonly places: number[][] = [];
  readonly #axes: Readonly<Record<keyof Coordinate, Axis>>;
  readonly #keys: number[] = [];
  readonly #known = new Map<number, number>();

  constructor(readonly facts: readonly Fact[]) {
    this.#axes = Object.fromEntries(ALL.map((dimension) => [dimension, readAxis(facts, dimension)])) as Record<keyof Coordinate, Axis>;
    let radix = 1;
    for (const dimension of ALL) {
      const axis = this.#axes[dimension];
      axis.radix = radix;
      radix *= axis.parents.length;
    }
    if (!Number.isSafeInteger(radix)) throw new Error('too many members to number all coordinates');
    const axes = ALL.map((dimension) => this.#axes[dimension]);
    this.ids = new Int32Array(facts.length);
    for (let at = 0; at < facts.length; at += 1) {
      let key = 0;
      for (const axis of axes) key += (axis.members[at] ?? 0) * axis.radix;
      const known = this.#known.get(key);
      if (known !== undefined) {
        this.ids[at] = known;
        this.places[known]?.push(at);
        continue;
      }
      const id = this.#keys.length;
      this.#known.set(key, id);
      this.#keys.push(key);
      this.places.push([at]);
      this.ids[at] = id;
    }
  }

  /** The member of a fact along a dimension, 0 for the root. */
  member(at: number, dimension: keyof Coordinate): number {
    return this.#axes[dimension].members[at] ?? 0;
  }

  /** The members of all facts along a dimension. */
  members(dimension: keyof Coordinate): Int32Array {
    return this.#axes[dimension].members;
  }

  /** Whether any fact names a member of this dimension. */
  occurs(dimension: keyof Coordinate): boolean {
    return this.#axes[dimension].parents.length > 1;
  }

  /** The coordinate of a fact with one member replaced; undefined when it does not occur. */
  replaced(at: number, dimension: keyof Coordinate, member: string | undefined): number | undefined {
    const axis = this.#axes[dimension];
    const code = member === undefined ? 0 : axis.codes.get(member);
    if (code === undefined) return undefined;
    return this.#known.get((this.#keys[this.ids[at] ?? 0] ?? 0) + (code - (axis.members[at] ?? 0)) * axis.radix);
  }

  /** The number of a coordinate; undefined when it does not occur. */
  idOf(coordinate: Coordinate): number | undefined {
    let key = 0;
    for (const dimension of ALL) {
      const axis = this.#axes[dimension];
      const member = coordinate[dimension];
      const code = member === undefined ? 0 : axis.codes.get(member);
      if (code === undefined) return undefined;
      key += code * axis.radix;
    }
    return this.#known.get(key);
  }

  /** The occurring ancestors of a fact's coordinate along a dimension, nearest first. */
  above(at: number, dimension: TreeDimension): readonly number[] {
    const axis = this.#axes[dimension];
    const id = this.ids[at] ?? 0;
    const known = axis.above[id];
    if (known !== undefined) return known;
    const found: number[] = [];
    let member = axis.members[at] ?? 0;
    let key = this.#keys[id] ?? 0;
    while (member > 0) {
      const parent = axis.parents[member] ?? NONE;
      if (parent === NONE) break;
      key += (parent - member) * axis.radix;
      member = parent;
      const ancestor = this.#known.get(key);
      if (ancestor !== undefined) found.push(ancestor);
    }
    axis.above[id] = found;
    return found;
  }
}

function readAxis(facts: readonly Fact[], dimension: keyof Coordinate): Axis {
  const codes = new Map<string, number>();
  const parents = [NONE];
  const members = new Int32Array(facts.length);
  const tree = (TREE_DIMENSIONS as readonly string[]).includes(dimension) ? (dimension as TreeDimension) : undefined;
  const intern = (member: string): number => {
    const known = codes.get(member);
    if (known !== undefined) return known;
    const code = parents.length;
    codes.set(member, code);
    parents.push(NONE);
    const parent = tree === undefined ? null : parentOf(tree, member);
    parents[code] = parent === null ? NONE : parent === undefined ? 0 : intern(parent);
    return code;
  };
  for (let at = 0; at < facts.length; at += 1) {
    const member = facts[at]?.at[dimension];
    if (member !== undefined) members[at] = intern(member);
  }
  return { codes, parents, members, above: [], radix: 1 };
}
