import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import type { Fact, TableInfo } from '#domain/cube/fact';
import { factSetOf } from '#domain/cube/factSet';
import { checkNarrative, type NarrativeInput } from '#domain/claims/checkNarrative';
import type { Claim, NarrativeCheck } from '#domain/claims/claim';
import type { Finding } from '#domain/finding/finding';
import { amountOf, parsePrinted } from '#domain/money/printed';
import type { MoneyUnit } from '#domain/money/unit';

/** One printed cell: its coordinate, its print, its row and column words, its table. */
export type Cell = readonly [at: Partial<Coordinate> & Pick<Coordinate, 'flow'>, printed: string, row?: string, column?: string, table?: number];

/** Facts as a few invented tables print them, for tests of the text check. */
export function statedFacts(cells: readonly Cell[], unit: MoneyUnit = '万元'): { readonly facts: readonly Fact[]; readonly tables: readonly TableInfo[] } {
  const facts = cells.map(([at, text, row = '', column = '', table = 0], id): Fact => {
    const coordinate: Coordinate = { stage: '决算', ...at };
    const measure = coordinate.flow === '资产' || coordinate.flow === '数量' ? 'count' : 'money';
    const printed = parsePrinted(text);
    const amount = amountOf(printed, measure === 'count' ? '元' : unit);
    if (amount === undefined) throw new Error(text);
    const place = { sheet: `表${String(table + 1)}`, row: id, column: 2, table, rowLabel: row, columnLabel: column };
    return { id, at: coordinate, key: keyOf(coordinate), place, printed, measure, unit: measure === 'count' ? '个' : unit, ...amount, half: measure === 'count' ? 0 : amount.half, formula: '' };
  });
  const indexes = [...new Set(facts.map(({ place }) => place.table))];
  const tables = indexes.map((index): TableInfo => ({ index, kind: 'other', code: `公开0${String(index + 1)}表`, name: '示例表', sheet: `表${String(index + 1)}`, range: { top: 0, left: 0, bottom: cells.length, right: 3 }, unit, notes: ['注：金额单位转换时可能存在尾数误差。'], empty: false }));
  return { facts, tables };
}

/** A text checked against a few cells; paragraphs are given as they stand. */
export function checkText(paragraphs: readonly string[], cells: readonly Cell[] = [], more: Partial<NarrativeInput> = {}): NarrativeCheck {
  const unit = more.unit ?? '万元';
  const { facts, tables } = statedFacts(cells, unit);
  return checkNarrative({ paragraphs, facts: factSetOf(facts), tables, unit, year: 2023, ...more });
}

/** Findings of a rule, worst first. */
export function findingsOf(check: NarrativeCheck, rule: string): readonly Finding[] {
  return check.findings.filter((finding) => finding.rule === rule);
}

/** Claims as "kind value verdict", in reading order. */
export function claimRows(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ kind, value, verdict }) => `${kind} ${value} ${verdict}`);
}
