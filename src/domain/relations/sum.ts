import type { TreeDimension } from '../cube/coordinate';
import { parentOf, PART_ITEMS } from '../cube/dimension';
import { TREE_DIMENSIONS, type CoordinateIndex } from './coordinateIndex';
import type { Relation, Term } from './relation';
import { referenceOf, type Copies } from './same';
import type { TableFigures } from './tableFigures';

/** 合计关系, and which coordinates have a complete level along which dimension. */
export interface Sums {
  readonly relations: readonly Relation[];
  readonly complete: Readonly<Record<TreeDimension, ReadonlySet<number>>>;
  /** Levels of which only a part is printed beside the total in one table: total position → part positions. */
  readonly partial: readonly { readonly total: number; readonly part: number; readonly dimension: TreeDimension }[];
}

interface Level {
  readonly table: TableFigures;
  readonly dimension: TreeDimension;
  readonly id: number;
  readonly parent: number | undefined;
  readonly children: number[];
}

/**
 * 合计 = Σ 分项: for every total the next printed level of its own table, along each dimension in turn. Where the table
 * that holds the level does not print the total, the total of another table is taken.
 */
export function sumRelations(index: CoordinateIndex, filled: readonly TableFigures[], copies: Copies): Sums {
  const relations: Relation[] = [];
  const complete: Record<TreeDimension, Set<number>> = { account: new Set(), source: new Set(), nature: new Set(), economic: new Set(), unit: new Set(), item: new Set() };
  const partial: { total: number; part: number; dimension: TreeDimension }[] = [];
  const elsewhere: Level[] = [];
  const dimensions = TREE_DIMENSIONS.filter((dimension) => index.occurs(dimension));
  for (const table of filled) {
    for (const dimension of dimensions) {
      for (const level of levelsOf(index, table, dimension, copies)) {
        if (level.parent === undefined) {
          elsewhere.push(level);
          continue;
        }
        const { parent } = level;
        const stated = isStated(index, level);
        if (dimension === 'item') for (const part of level.children) if (isPart(index, part)) partial.push({ total: parent, part, dimension });
        if (!stated) continue;
        const whole = dimension === 'item' ? { ...level, children: level.children.filter((at) => !isPart(index, at)) } : level;
        if (isComplete(index, whole)) {
          complete[dimension].add(level.id);
          relations.push(sumOf(index, whole, parent));
        } else for (const part of whole.children) partial.push({ total: parent, part, dimension });
      }
    }
  }
  for (const level of elsewhere) {
    const parent = referenceOf(copies, level.id);
    if (parent === undefined || complete[level.dimension].has(level.id) || !isComplete(index, level) || isFundsOfAll(index, level, parent)) continue;
    complete[level.dimension].add(level.id);
    relations.push(sumOf(index, level, parent));
  }
  return { relations, complete, partial };
}

function levelsOf(index: CoordinateIndex, table: TableFigures, dimension: TreeDimension, copies: Copies): Level[] {
  const levels: Level[] = [];
  const inside = new Map<number, Level>();
  const outside = new Map<number, Level>();
  const put = (known: Map<number, Level>, id: number, parent: number | undefined, child: number): void => {
    const level = known.get(id);
    if (level !== undefined) level.children.push(child);
    else {
      const fresh: Level = { table, dimension, id, parent, children: [child] };
      known.set(id, fresh);
      levels.push(fresh);
    }
  };
  const members = index.members(dimension);
  for (const at of table.figures) {
    if (members[at] === 0) continue;
    let unprinted: number | undefined;
    for (const ancestor of index.above(at, dimension)) {
      const parent = table.first.get(ancestor);
      if (parent !== undefined) {
        put(inside, ancestor, parent, at);
        break;
      }
      if (unprinted === undefined && (copies.reference[ancestor] ?? -1) >= 0) unprinted = ancestor;
    }
    if (unprinted !== undefined) put(outside, unprinted, undefined, at);
  }
  return levels;
}

/** A 其中 line: part of its total, never of a level. */
function isPart(index: CoordinateIndex, at: number): boolean {
  return PART_ITEMS.has(index.facts[at]?.at.item ?? '');
}

/** The funds of 财政拨款 under a total of all money that stands in another table: other money may be missing beside them. */
function isFundsOfAll(index: CoordinateIndex, { dimension, children }: Level, parent: number): boolean {
  return dimension === 'source' && index.facts[parent]?.at.source === undefined && children.every((at) => parentOf('source', index.facts[at]?.at.source ?? '') === '财政拨款');
}

/** Items that print dashes only ("---") beside their total say that the split does not apply. */
function isStated(index: CoordinateIndex, { dimension, children }: Level): boolean {
  return dimension !== 'item' || children.some((at) => index.facts[at]?.printed.kind !== 'dash');
}

function isComplete(index: CoordinateIndex, level: Level): boolean {
  const { dimension, children } = level;
  switch (dimension) {
    case 'account':
      return level.parent !== undefined || children.length > 1;
    case 'unit':
      return level.parent !== undefined;
    case 'source':
    case 'nature':
    case 'item':
      return children.length > 1;
    case 'economic': {
      const members = children.map((at) => index.facts[at]?.at.economic ?? '');
      const named = members.filter((member) => member === '人员' || member === '公用').length;
      return named === 0 ? level.parent !== undefined || children.length > 1 : members.length > 1;
    }
  }
}

function sumOf(index: CoordinateIndex, level: Level, parent: number): Relation {
  const terms: Term[] = [{ fact: parent, sign: 1 }];
  for (const fact of level.children) terms.push({ fact, sign: -1 });
  return { kind: 'sum', rule: sumRule(index, level, parent), dimension: level.dimension, terms };
}

function sumRule(index: CoordinateIndex, level: Level, parent: number): string {
  const total = index.facts[parent]?.at;
  const first = index.facts[level.children[0] ?? parent]?.at;
  switch (level.dimension) {
    case 'unit':
      return 'T-116';
    case 'economic':
      if (first?.economic === '人员' || first?.economic === '公用') return 'T-112';
      return total?.economic === undefined ? 'T-112' : total.economic !== '人员' && total.economic !== '公用' ? 'T-110' : 'T-111';
    case 'item':
      if (total?.flow !== '三公') return 'T-115';
      return total.item === '接待' ? 'T-114' : 'T-113';
    case 'nature':
      return 'T-107';
    case 'source':
      return isGeneralTable(level) && total?.flow === '收入' && total.account === undefined && total.unit === undefined ? 'T-101' : 'T-107';
    case 'account':
      return isGeneralTable(level) && total?.account === undefined ? 'T-102' : 'T-108';
  }
}

function isGeneralTable({ table }: Level): boolean {
  return table.flows.has('支出总计');
}
