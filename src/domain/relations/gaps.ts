import type { Fact, TableInfo } from '../cube/fact';
import type { Relation } from './relation';

interface UnreadCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Relations without those that fail while an amount nobody understood stands among their figures: it may be the missing
 * term, and what was not read must not be called wrong. A relation that holds does so without it, and stays.
 */
export function withoutGaps(relations: readonly Relation[], facts: readonly Fact[], tables: readonly TableInfo[]): Relation[] {
  const unread = new Map(tables.flatMap(({ index, unread: cells = [] }) => (cells.length > 0 ? [[index, cells] as const] : [])));
  if (unread.size === 0) return [...relations];
  return relations.filter((relation) => {
    if (relation.kind !== 'sum' && relation.kind !== 'balance') return true;
    const last = facts[relation.terms[relation.terms.length - 1]?.fact ?? -1];
    const cells = last === undefined ? undefined : unread.get(last.place.table);
    return cells === undefined || last === undefined || holds(relation, facts) || !cells.some((cell) => isAmong(cell, relation, facts, last.place.table));
  });
}

function holds({ terms }: Relation, facts: readonly Fact[]): boolean {
  const off = terms.reduce((sum, { fact, sign }) => sum + sign * (facts[fact]?.fen ?? 0), 0);
  return Math.abs(off) <= terms.reduce((sum, { fact }) => sum + (facts[fact]?.half ?? 0), 0);
}

/** In the row all figures share, or in the column all parts share from the total to the end of its level. */
function isAmong({ row, column }: UnreadCell, { terms, dimension }: Relation, facts: readonly Fact[], table: number): boolean {
  const own = terms.flatMap(({ fact }) => facts[fact] ?? []).filter(({ place }) => place.table === table);
  const parts = own.slice(own.length > 1 && own.length === terms.length ? 1 : 0);
  if (own.every(({ place }) => place.row === row)) return true;
  if (!parts.every(({ place }) => place.column === column)) return false;
  const rows = own.map(({ place }) => place.row);
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  if (row <= top) return false;
  if (row <= bottom) return true;
  const whole = dimension === undefined ? undefined : facts[terms[0]?.fact ?? -1]?.at[dimension];
  const within = (fact: Fact): boolean => dimension !== undefined && (whole === undefined || (fact.at[dimension] ?? '').startsWith(whole));
  return !facts.some((fact) => fact.place.table === table && fact.place.column === column && fact.place.row > bottom && fact.place.row < row && !within(fact));
}
