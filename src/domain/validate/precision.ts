import { FEN_PER_UNIT } from '../money/unit';
import type { Fact } from '../cube/fact';

/** A cell may print fewer decimals than its table ("14" beside "3147.24"); at least this share sets the table's own. */
const SHARE = 0.15;

/**
 * 印刷精度: the step each figure is printed to. A number format that drops trailing zeros must not widen an interval, so
 * the decimals common in the table are taken where a cell shows fewer; counts are exact.
 */
export function readSteps(facts: readonly Fact[]): { readonly steps: Float64Array; readonly halves: Float64Array } {
  const usual = usualDecimals(facts);
  const steps = new Float64Array(facts.length);
  const halves = new Float64Array(facts.length);
  facts.forEach((fact, at) => {
    if (fact.measure === 'count' || fact.unit === '个') {
      steps[at] = fact.step;
      return;
    }
    const decimals = Math.max(fact.printed.decimals, usual.get(fact.unit)?.get(fact.place.table) ?? 2);
    const step = Math.max(1, FEN_PER_UNIT[fact.unit] / 10 ** decimals);
    steps[at] = step;
    halves[at] = Math.floor(step / 2);
  });
  return { steps, halves };
}

/** The decimals common in a table, by unit and table. */
function usualDecimals(facts: readonly Fact[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const counts = new Map<string, Map<number, number[]>>();
  for (const { unit, place, measure, fen, printed } of facts) {
    if (measure !== 'money' || fen === 0) continue;
    const tables = counts.get(unit) ?? new Map<number, number[]>();
    if (tables.size === 0) counts.set(unit, tables);
    const list = tables.get(place.table);
    if (list === undefined) tables.set(place.table, Object.assign([], { [printed.decimals]: 1 }));
    else list[printed.decimals] = (list[printed.decimals] ?? 0) + 1;
  }
  return new Map([...counts].map(([unit, tables]) => [unit, new Map([...tables].map(([table, list]) => [table, commonest(list)]))]));
}

/** The most decimals that at least a share of the figures print. */
function commonest(list: readonly number[]): number {
  const total = list.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let decimals = list.length - 1; decimals >= 0; decimals -= 1) {
    seen += list[decimals] ?? 0;
    if (seen >= total * SHARE) return decimals;
  }
  return 2;
}
