import { keyOf, type Coordinate, type TreeDimension } from './coordinate';
import { parentOf } from './dimension';
import { isUnreadable, type Fact } from './fact';

/** 数据集: all facts of a workbook, found by coordinate. Immutable. */
export interface FactSet {
  readonly facts: readonly Fact[];
  /** Every place that prints this coordinate, in reading order. */
  at(coordinate: Coordinate): readonly Fact[];
  /** The members one level below `coordinate` along a dimension that occur in any table, in reading order. */
  members(coordinate: Coordinate, dimension: TreeDimension): readonly string[];
}

/** Indexes facts by coordinate key; cells that hold words or an Excel error say nothing. */
export function factSetOf(all: readonly Fact[]): FactSet {
  const facts = all.some(isUnreadable) ? all.filter((fact) => !isUnreadable(fact)) : all;
  const byKey = new Map<string, Fact[]>();
  const byRest = new Map<string, Set<string>>();
  for (const fact of facts) {
    const same = byKey.get(fact.key);
    if (same === undefined) byKey.set(fact.key, [fact]);
    else same.push(fact);
    for (const dimension of DIMENSIONS) {
      const member = fact.at[dimension];
      if (member === undefined) continue;
      const rest = `${dimension}/${keyOf(without(fact.at, dimension))}`;
      const seen = byRest.get(rest);
      if (seen === undefined) byRest.set(rest, new Set([member]));
      else seen.add(member);
    }
  }
  return {
    facts,
    at: (coordinate) => byKey.get(keyOf(coordinate)) ?? [],
    members: (coordinate, dimension) => [...(byRest.get(`${dimension}/${keyOf(without(coordinate, dimension))}`) ?? [])].filter((member) => isChild(coordinate[dimension], member, dimension)),
  };
}

const DIMENSIONS: readonly TreeDimension[] = ['source', 'account', 'nature', 'economic', 'unit', 'item'];

function without(at: Coordinate, dimension: TreeDimension): Coordinate {
  const { [dimension]: _removed, ...rest } = at;
  return rest;
}

function isChild(parent: string | undefined, member: string, dimension: TreeDimension): boolean {
  const above = parentOf(dimension, member);
  return above !== null && above === parent;
}
