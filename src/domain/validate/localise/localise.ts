import type { Graded } from '../grade';
import type { Net } from '../net';
import { brokenComponents } from './components';
import type { Diagnosis, Evidence, Explanation } from './explanation';
import { repairOf } from './oneCell';

/** Explanations kept per diagnosis; the user is shown at most three. */
const KEPT = 12;

/** 定位: for every group of broken relations, what may have gone wrong, likeliest first. */
export function localise(net: Net, graded: Graded, evidence: Evidence = {}): Diagnosis[] {
  return brokenComponents(net, graded).map((broken) => ({ broken, explanations: ranked(singleCells(net, graded, broken, evidence)) }));
}

function singleCells(net: Net, graded: Graded, broken: readonly number[], evidence: Evidence): Explanation[] {
  const counts = new Map<number, number>();
  for (const row of broken) {
    const end = net.from[row + 1] ?? 0;
    for (let at = net.from[row] ?? 0; at < end; at += 1) {
      const cell = net.cells[at] ?? 0;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  const found: Explanation[] = [];
  for (const [cell, count] of counts) {
    if (count < broken.length) continue;
    const repair = repairOf(net, graded, graded.residuals, cell, evidence);
    if (repair === undefined) continue;
    const { cost, ...change } = repair;
    found.push({ operation: 'cell', changes: [change], repairs: broken, cost });
  }
  return found;
}

function ranked(explanations: readonly Explanation[]): Explanation[] {
  return [...explanations].sort((one, other) => one.cost - other.cost).slice(0, KEPT);
}
