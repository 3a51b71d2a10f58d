import type { TableInfo } from '../cube/fact';
import type { CoordinateIndex } from './coordinateIndex';

/** The figures of one table: first place of each coordinate, in reading order, and the flows it prints. */
export interface TableFigures {
  readonly table: number;
  readonly empty: boolean;
  /** Fact position of each coordinate's first place. */
  readonly first: ReadonlyMap<number, number>;
  /** The same fact positions, in reading order. */
  readonly figures: readonly number[];
  readonly flows: ReadonlySet<string>;
}

/** Splits the facts by table. A table without one number says nothing and is marked `empty`. */
export function figuresByTable(index: CoordinateIndex, tables: readonly TableInfo[]): TableFigures[] {
  const declaredEmpty = new Set(tables.filter((table) => table.empty).map((table) => table.index));
  const found = new Map<number, { table: number; empty: boolean; first: Map<number, number>; figures: number[]; flows: Set<string> }>();
  for (let at = 0; at < index.facts.length; at += 1) {
    const fact = index.facts[at];
    if (fact === undefined) continue;
    let table = found.get(fact.place.table);
    if (table === undefined) {
      table = { table: fact.place.table, empty: true, first: new Map(), figures: [], flows: new Set() };
      found.set(fact.place.table, table);
    }
    const id = index.ids[at] ?? 0;
    if (!table.first.has(id)) {
      table.first.set(id, at);
      table.figures.push(at);
    }
    table.flows.add(fact.at.flow);
    if (fact.printed.kind === 'number') table.empty = false;
  }
  return [...found.values()].map((table) => ({ ...table, empty: table.empty || declaredEmpty.has(table.table) }));
}
