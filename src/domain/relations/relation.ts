import type { TreeDimension } from '../cube/coordinate';
import type { Fact } from '../cube/fact';

/**
 * 勾稽关系的种类. `same`: one coordinate printed twice; `sum`: a total and its complete level; `balance`: 收支平衡;
 * `atLeast`: the first term is no smaller than the rest; `soft`: holds by experience only, evidence and 提示.
 */
export type RelationKind = 'same' | 'sum' | 'balance' | 'atLeast' | 'soft';

/** One figure of a relation: the position of its fact in the fact list, and its sign. */
export interface Term {
  readonly fact: number;
  readonly sign: 1 | -1;
}

/**
 * 勾稽关系: signed figures that add to zero (`atLeast`: to zero or more). The total or the copy to be tested stands
 * first. `rule` is its code in docs/rules.md; `dimension` the tree a sum runs along.
 */
export interface Relation {
  readonly kind: RelationKind;
  readonly rule: string;
  readonly terms: readonly Term[];
  readonly dimension?: TreeDimension;
  /** A soft relation that only asks the first term to be no smaller. */
  readonly open?: true;
}

/** Whether a relation speaks of at least one printed number. */
export function saysSomething(relation: Relation, facts: readonly Fact[]): boolean {
  return relation.terms.some(({ fact }) => facts[fact]?.printed.kind === 'number');
}
