import type { TableInfo } from '../cube/fact';
import type { CoordinateIndex } from './coordinateIndex';

/** The figures of one table: first place of each coordinate, and all places in reading order. */
export interface TableFigures {
  readonly table: number;
  readonly empty: boolean;
  readonly figures: readonly number[];
  readonly first: ReadonlyMap<number, number>;
}

/** Splits the facts by table. A table without one number says nothing and is marked `empty`. */
export function figuresByTable(index: CoordinateIndex, tables: readonly TableInfo[]): TableFigures[] {
  const figures = new Map<number, number[]>();
  index.facts.forEach((fact, at) => {
    const list = figures.get(fact.place.table);
    if (list === undefined) figures.set(fact.place.table, [at]);
    else list.push(at);
  });
  const empty = new Set(tables.filter((table) => table.empty).map((table) => table.index));
  return [...figures].map(([table, list]) => {
    const first = new Map<number, number>();
    for (const at of list) {
      const key = index.keys[at] ?? 0;
      if (!first.has(key)) first.set(key, at);
    }
    return { table, empty: empty.has(table) || list.every((at) => index.facts[at]?.printed.kind !== 'number'), figures: list, first };
  });
}
