import type { TableInfo } from '../../cube/fact';
import type { Finding } from '../../finding/finding';
import * as say from '../../finding/messages';
import type { Describer } from '../describe';
import { ruleFinding } from './notice';

/** Kinds whose empty table is a statement ("没有政府性基金…"), not a form still to be filled. */
const STATEMENTS: ReadonlySet<string> = new Set(['fund', 'capital']);

/**
 * X-212 空表与有数: a table without one number although another table prints the same fact. 错误 for the two fund tables,
 * whose emptiness says "none"; 提示 for others, which may be waiting to be filled. Figures already suspected do not count.
 */
export function emptyTableFindings(describer: Describer, tables: readonly TableInfo[], suspected: ReadonlySet<number>): Finding[] {
  const { facts } = describer.net;
  const filled = new Set(facts.flatMap((fact) => (fact.printed.kind === 'number' ? [fact.place.table] : [])));
  const amounts = new Map<string, number>();
  facts.forEach((fact, at) => {
    if (fact.fen !== 0 && !suspected.has(at) && !amounts.has(fact.key)) amounts.set(fact.key, at);
  });
  return tables.flatMap((table) => {
    if (filled.has(table.index)) return [];
    const own = facts.findIndex((fact) => fact.place.table === table.index && amounts.has(fact.key));
    const other = amounts.get(facts[own]?.key ?? '');
    if (own < 0 || other === undefined) return [];
    const message = say.emptyTable(describer.table(describer.fact(own)), describer.name(other), describer.amount(describer.fact(other).fen, other));
    return [ruleFinding('X-212', STATEMENTS.has(table.kind) ? '错误' : '提示', message, [describer.cell(own), describer.cell(other)])];
  });
}
