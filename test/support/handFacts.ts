import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import type { Fact } from '#domain/cube/fact';
import { amountOf, parsePrinted } from '#domain/money/printed';
import type { MoneyUnit } from '#domain/money/unit';

/** Facts made by hand: coordinate and print, one a row of an invented table. */
export function handFacts(rows: readonly (readonly [at: Coordinate, text: string, label?: string])[], unit: MoneyUnit = '万元'): readonly Fact[] {
  return rows.map(([at, text, label], row) => {
    const printed = parsePrinted(text);
    const amount = amountOf(printed, unit);
    if (amount === undefined) throw new Error(text);
    return { id: row, at, key: keyOf(at), place: { sheet: '示例表', row, column: 1, table: 0, rowLabel: label ?? at.account ?? '', columnLabel: '金额' }, printed, measure: 'money', unit, formula: '', ...amount };
  });
}
