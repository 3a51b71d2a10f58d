import type { Finding, FindingCell } from '../../finding/finding';
import * as say from '../../finding/messages';
import type { Describer } from '../describe';
import { ruleFinding } from './notice';

/** T-117 负数: one 提示 for each table that prints negative amounts not already suspected, which may be 红字冲销. */
export function negativeFindings(describer: Describer, suspected: ReadonlySet<number>): Finding[] {
  const tables = new Map<number, number[]>();
  describer.net.facts.forEach((fact, at) => {
    if (fact.fen >= 0 || suspected.has(at)) return;
    tables.set(fact.place.table, [...(tables.get(fact.place.table) ?? []), at]);
  });
  return [...tables.values()].map((cells) => {
    const listed: FindingCell[] = cells.map((at) => describer.cell(at));
    const first = cells[0] ?? 0;
    return ruleFinding('T-117', '提示', say.negative(describer.table(describer.fact(first)), describer.name(first), describer.amount(describer.fact(first).fen, first), cells.length), listed);
  });
}
