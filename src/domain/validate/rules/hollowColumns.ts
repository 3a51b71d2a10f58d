import type { Fact, TableInfo } from '../../cube/fact';
import type { Source } from '../../cube/coordinate';
import type { Finding } from '../../finding/finding';
import * as say from '../../finding/messages';
import type { Relation } from '../../relations/relation';
import type { Describer } from '../describe';
import { ruleFinding } from './notice';

/** A fund's column of the 财政拨款 table without an amount, although the fund's own table has some. Fact positions. */
export interface HollowColumn {
  readonly cells: ReadonlySet<number>;
  readonly own: number;
  readonly other: number;
}

const FUNDS: readonly Source[] = ['政府性基金', '国有资本'];

/** Finds fund columns left empty as a whole; their copies elsewhere are one cause, not one finding each. */
export function hollowColumns(facts: readonly Fact[], tables: readonly TableInfo[]): HollowColumn[] {
  return tables
    .filter((table) => table.kind === 'fiscalBalance')
    .flatMap((table) =>
      FUNDS.flatMap((source) => {
        const cells = facts.flatMap((fact, at) => (fact.place.table === table.index && fact.at.source === source && fact.at.flow === '支出' ? [at] : []));
        if (cells.length < 2 || cells.some((at) => facts[at]?.fen !== 0)) return [];
        const own = cells.find((at) => facts[at]?.at.account === undefined);
        const other = facts.findIndex((fact) => fact.fen !== 0 && fact.place.table !== table.index && fact.key === facts[own ?? -1]?.key);
        return own === undefined || other < 0 ? [] : [{ cells: new Set(cells), own, other }];
      }),
    );
}

/** The relations that do not set a hollow column against other tables. */
export function withoutHollow(relations: readonly Relation[], facts: readonly Fact[], hollow: readonly HollowColumn[]): Relation[] {
  if (hollow.length === 0) return [...relations];
  const silent = new Set(hollow.flatMap(({ cells }) => [...cells]));
  return relations.filter(({ terms }) => {
    const touched = terms.find(({ fact }) => silent.has(fact));
    return touched === undefined || terms.every(({ fact }) => facts[fact]?.place.table === facts[touched.fact]?.place.table);
  });
}

/** X-212 财政拨款总表空栏: one 错误 for each hollow column. */
export function hollowFindings(describer: Describer, hollow: readonly HollowColumn[]): Finding[] {
  return hollow.map(({ own, other }) => ruleFinding('X-212', '错误', say.hollowColumn(describer.name(own), describer.name(other), describer.amount(describer.fact(other).fen, other)), [describer.cell(own), describer.cell(other)]));
}
