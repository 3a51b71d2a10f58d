import type { Finding } from '../../finding/finding';
import * as say from '../../finding/messages';
import type { Describer } from '../describe';
import { ruleFinding } from './notice';

/** T-122 显示与存储不一致: one 提示 for each table whose constants carry more decimals than they show. */
export function decimalFindings(describer: Describer): Finding[] {
  const tables = new Map<number, number[]>();
  describer.net.facts.forEach((fact, at) => {
    if (fact.stored === undefined || fact.formula !== '') return;
    tables.set(fact.place.table, [...(tables.get(fact.place.table) ?? []), at]);
  });
  return [...tables.values()].map((cells) => {
    const first = cells[0] ?? 0;
    const fact = describer.fact(first);
    return ruleFinding('T-122', '提示', say.hiddenDecimals(describer.table(fact), describer.name(first), fact.printed.text.trim(), fact.stored ?? '', cells.length), cells.map((at) => describer.cell(at)));
  });
}
