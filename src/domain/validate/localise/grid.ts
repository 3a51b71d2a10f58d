import type { Net } from '../net';

/** 表格邻接: which figures stand in one row, one column, beside and below each other. Built only when something is broken. */
export class Grid {
  readonly #rows = new Map<number, number[]>();
  readonly #columns = new Map<number, number[]>();
  readonly #tables = new Map<number, number[]>();

  constructor(readonly net: Net) {
    net.facts.forEach((fact, at) => {
      const { table, row, column } = fact.place;
      push(this.#rows, lane(table, row), at);
      push(this.#columns, lane(table, column), at);
      push(this.#tables, table, at);
    });
    for (const list of this.#rows.values()) list.sort((one, other) => this.#column(one) - this.#column(other));
    for (const list of this.#columns.values()) list.sort((one, other) => this.#line(one) - this.#line(other));
  }

  /** Figures of the same table and row, left to right; blocks of other rows printed beside it are left out. */
  row(cell: number): readonly number[] {
    const place = this.net.facts[cell]?.place;
    const line = place === undefined ? [] : (this.#rows.get(lane(place.table, place.row)) ?? []);
    return line.filter((other) => this.net.facts[other]?.place.rowLabel === place?.rowLabel);
  }

  /** Figures of the same table and column, top to bottom. */
  column(cell: number): readonly number[] {
    const place = this.net.facts[cell]?.place;
    return place === undefined ? [] : (this.#columns.get(lane(place.table, place.column)) ?? []);
  }

  table(table: number): readonly number[] {
    return this.#tables.get(table) ?? [];
  }

  tableOf(cell: number): number {
    return this.net.facts[cell]?.place.table ?? -1;
  }

  /** Figures directly right of and below a cell. */
  neighbours(cell: number): number[] {
    const row = this.row(cell);
    const column = this.column(cell);
    return [row[row.indexOf(cell) + 1], column[column.indexOf(cell) + 1]].filter((other) => other !== undefined);
  }

  #column(at: number): number {
    return this.net.facts[at]?.place.column ?? 0;
  }

  #line(at: number): number {
    return this.net.facts[at]?.place.row ?? 0;
  }
}

/** One number for a row or column of a table; sheets have fewer than 2²¹ rows. */
function lane(table: number, place: number): number {
  return table * 2_097_152 + place;
}

function push(lists: Map<number, number[]>, key: number, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}
