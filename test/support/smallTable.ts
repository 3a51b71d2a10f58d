import type { Fact } from '#domain/cube/fact';
import type { Relation } from '#domain/relations/relation';

/** Figures and their relations without a disclosure around them. */
export interface SmallTable {
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
}

/**
 * Leaves in two columns with row totals, column totals, a grand total and a copy of it, in 分; each total is off by its
 * share of `noise`. For laws on systems of sums that must be tried very often.
 */
export function smallTable(leaves: readonly number[], noise: readonly number[] = []): SmallTable {
  const rows = Math.floor(leaves.length / 2);
  const values: number[] = [];
  const relations: Relation[] = [];
  const put = (value: number): number => values.push(value) - 1;
  const left = leaves.slice(0, rows).map(put);
  const right = leaves.slice(rows, rows * 2).map(put);
  const sum = (parts: readonly number[], off: number): number => {
    const total = put(parts.reduce((all, at) => all + (values[at] ?? 0), 0) + off);
    relations.push({ kind: 'sum', rule: 'T-108', terms: [{ fact: total, sign: 1 }, ...parts.map((fact) => ({ fact, sign: -1 }) as const)] });
    return total;
  };
  const totals = left.map((at, row) => sum([at, right[row] ?? at], noise[row % 4] ?? 0));
  const columns = [sum(left, noise[4] ?? 0), sum(right, noise[5] ?? 0)];
  const grand = sum(columns, noise[6] ?? 0);
  relations.push({ kind: 'sum', rule: 'T-107', terms: [{ fact: grand, sign: 1 }, ...totals.map((fact) => ({ fact, sign: -1 }) as const)] });
  const copy = put((values[grand] ?? 0) + (noise[7] ?? 0));
  relations.push({ kind: 'same', rule: 'X-209', terms: [{ fact: copy, sign: 1 }, { fact: grand, sign: -1 }] });
  return { facts: values.map((fen, id) => figureOf(fen, id, id === copy ? grand : id)), relations };
}

function figureOf(fen: number, id: number, meaning: number): Fact {
  const digits = (fen / 1_000_000).toFixed(2);
  return {
    id,
    at: { flow: '支出', stage: '决算' },
    key: String(meaning),
    place: { sheet: '表', row: id, column: 0, table: 0, rowLabel: '', columnLabel: '' },
    printed: { kind: 'number', text: digits, digits, decimals: 2 },
    measure: 'money',
    unit: '万元',
    fen,
    step: 10_000,
    half: 5_000,
    formula: '',
  };
}
