import type { Fact, TableInfo } from '../cube/fact';
import * as say from '../finding/messages';
import { amountText } from '../finding/words';
import type { FindingCell, FoldedRelation } from '../finding/finding';
import { address } from '../sheet';
import type { Graded } from './grade';
import type { Net } from './net';

/** 表述: turns positions of the net into the words and figures of findings. */
export class Describer {
  readonly #tables: ReadonlyMap<number, TableInfo>;

  constructor(
    readonly net: Net,
    readonly graded: Graded,
    tables: readonly TableInfo[],
  ) {
    this.#tables = new Map(tables.map((table) => [table.index, table]));
  }

  /** "公开05表"; the table's name where no 表号 is printed. */
  table(fact: Fact): string {
    const table = this.#tables.get(fact.place.table);
    return table === undefined ? fact.place.sheet : table.code === '' ? table.name : table.code;
  }

  /** The figure with its table, row and column. */
  name(at: number): string {
    const fact = this.fact(at);
    return say.figureName(this.table(fact), fact.place.rowLabel, fact.place.columnLabel);
  }

  /** An amount in the unit and decimals of the figure at `like`. */
  amount(fen: number, like: number): string {
    const fact = this.fact(like);
    return amountText(fen, fact.unit, fact.measure === 'count' ? 0 : Math.max(2, fact.printed.decimals));
  }

  /** The cell as a finding lists it. */
  cell(at: number): FindingCell {
    const fact = this.fact(at);
    const { sheet, row, column, rowLabel, columnLabel } = fact.place;
    return { sheet, address: address(row, column), table: this.table(fact), row: rowLabel, column: columnLabel, printed: fact.printed.text.trim() };
  }

  /** Positions of a relation's facts, total first. */
  terms(row: number): number[] {
    return [...this.net.cells.subarray(this.net.from[row] ?? 0, this.net.from[row + 1] ?? 0)];
  }

  /** The relation in words. */
  relation(row: number): string {
    const relation = this.net.relations[row];
    const [total = 0, ...rest] = this.terms(row);
    if (relation === undefined) return '';
    const other = rest[0] ?? total;
    if (relation.kind === 'same') return say.copies(this.name(total), this.name(other));
    if (relation.kind === 'soft') return say.usuallyEqual(this.name(total), this.name(other));
    if (relation.kind === 'atLeast') return say.noSmaller(this.name(total), rest.map((at) => this.name(at)));
    const head = this.fact(total).place;
    const inside = rest.every((at) => this.fact(at).place.table === head.table);
    if (relation.kind === 'sum' && inside && rest.every((at) => this.fact(at).place.column === head.column)) return say.downwardSum(this.name(total), rest.length);
    if (relation.kind === 'sum' && inside && rest.every((at) => this.fact(at).place.row === head.row)) return say.acrossSum(this.name(total), rest.map((at) => this.fact(at).place.columnLabel));
    return this.#named(row, total);
  }

  /** Value of the first term, of the others, and the difference, after replacing some figures. */
  sides(row: number, replaced: ReadonlyMap<number, number> = new Map()): { left: string; right: string; difference: string; holds: boolean; text: string } {
    const [total = 0] = this.terms(row);
    const value = (at: number): number => replaced.get(at) ?? this.net.values[at] ?? 0;
    let residual = 0;
    for (let at = this.net.from[row] ?? 0; at < (this.net.from[row + 1] ?? 0); at += 1) residual += (this.net.signs[at] ?? 0) * value(this.net.cells[at] ?? 0);
    const left = this.amount(value(total), total);
    const right = this.amount(value(total) - residual, total);
    const difference = this.amount(residual, total);
    const open = this.net.atLeast[row] === 1;
    const holds = open ? residual >= 0 : residual === 0;
    return { left, right, difference, holds, text: say.sides(left, right, difference, holds, open) };
  }

  /** The relation as a folded line: its words, its sides now, and its sides after a correction. */
  folded(row: number, replaced?: ReadonlyMap<number, number>): FoldedRelation {
    const line = { text: this.relation(row), before: this.sides(row).text };
    return replaced === undefined ? line : { ...line, after: this.sides(row, replaced).text };
  }

  fact(at: number): Fact {
    const fact = this.net.facts[at];
    if (fact === undefined) throw new Error(`no fact ${at}`);
    return fact;
  }

  #named(row: number, total: number): string {
    const table = this.fact(total).place.table;
    const name = (at: number): string => (this.fact(at).place.table === table ? say.figureName('', this.fact(at).place.rowLabel, this.fact(at).place.columnLabel) : this.name(at));
    const plus: string[] = [];
    const minus: string[] = [];
    const start = this.net.from[row] ?? 0;
    for (let at = start + 1; at < (this.net.from[row + 1] ?? 0); at += 1) {
      const cell = this.net.cells[at] ?? 0;
      (this.net.signs[at] === -1 ? plus : minus).push(name(cell));
    }
    const shown = plus.length > 6 ? [...plus.slice(0, 3), `…（共${plus.length}项）`] : plus;
    return say.namedSum(this.name(total), shown, minus);
  }
}
