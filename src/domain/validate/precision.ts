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
    const decimals = Math.max(fact.printed.decimals, usual.get(lane(fact)) ?? 2);
    const step = Math.max(1, FEN_PER_UNIT[fact.unit] / 10 ** decimals);
    steps[at] = step;
    halves[at] = Math.floor(step / 2);
  });
  return { steps, halves };
}

function lane(fact: Fact): string {
  return `${fact.place.table}/${fact.unit}`;
}

function usualDecimals(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number[]>();
  for (const fact of facts) {
    if (fact.measure !== 'money' || fact.fen === 0) continue;
    const list = counts.get(lane(fact)) ?? [];
    list[fact.printed.decimals] = (list[fact.printed.decimals] ?? 0) + 1;
    counts.set(lane(fact), list);
  }
  const usual = new Map<string, number>();
  for (const [key, list] of counts) {
    const total = list.reduce((sum, count) => sum + count, 0);
    let seen = 0;
    for (let decimals = list.length - 1; decimals >= 0; decimals -= 1) {
      seen += list[decimals] ?? 0;
      if (seen < total * SHARE) continue;
      usual.set(key, decimals);
      break;
    }
  }
  return usual;
}
