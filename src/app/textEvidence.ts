import type { NarrativeCheck } from '#domain/claims/claim';
import { keyOf } from '#domain/cube/coordinate';
import type { Fact } from '#domain/cube/fact';
import type { Finding } from '#domain/finding/finding';
import { amountOf, parsePrinted } from '#domain/money/printed';
import { findMoneyUnit } from '#domain/money/unit';

/** 文字佐证: what the 情况说明 states for figures of the tables, in 分 by fact id; a witness when a cell is suspected. */
export function confirmedByText(narrative: NarrativeCheck | undefined, facts: readonly Fact[]): ReadonlyMap<number, readonly number[]> {
  const stated = new Map<string, number[]>();
  for (const { kind, coordinate, value, unit } of narrative?.claims ?? []) {
    const money = findMoneyUnit(unit);
    if (kind !== 'amount' || coordinate === undefined || money === undefined) continue;
    const amount = amountOf(parsePrinted(value), money);
    if (amount === undefined) continue;
    const key = keyOf(coordinate);
    const values = stated.get(key);
    if (values === undefined) stated.set(key, [amount.fen]);
    else values.push(amount.fen);
  }
  const confirmed = new Map<number, readonly number[]>();
  for (const fact of facts) {
    const values = stated.get(fact.key);
    if (values !== undefined) confirmed.set(fact.id, values);
  }
  return confirmed;
}

/** Leaves out what the text says against a cell that the tables themselves already prove wrong with the same value. */
export function withoutRepeatedCauses(textual: readonly Finding[], tabular: readonly Finding[]): readonly Finding[] {
  const proved = new Map<string, string>();
  for (const { grade, suspects } of tabular) {
    const first = suspects[0];
    if (grade === '错误' && first?.address !== undefined && first.suggested !== undefined) proved.set(`${first.sheet ?? ''}!${first.address}`, first.suggested);
  }
  return textual.filter((finding) => !(finding.rule === 'W-401' && finding.cells.some(({ sheet, address }) => states(finding, proved.get(`${sheet}!${address}`)))));
}

function states({ quotes }: Finding, value: string | undefined): boolean {
  return value !== undefined && quotes.some(({ text }) => text.replace(/[,，\s]/gu, '').includes(value));
}
