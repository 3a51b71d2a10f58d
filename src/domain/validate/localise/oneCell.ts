import type { Graded } from '../grade';
import { FIGURE, type Net } from '../net';
import { costOf, kindOf, type CorrectionKind } from './correction';
import type { Change, Evidence } from './explanation';
import { narrow, tolerance, type Span } from './interval';

/** Widest span, in printed steps, whose values are all tried; beyond it only the values that close a relation exactly. */
const TRIED = 80;

const CONFIRMED = 1.5;
const EDITED = 0.3;

/** A correction of one cell and its cost. */
export interface Repair extends Change {
  readonly cost: number;
}

/**
 * The cheapest correction of one cell that keeps every relation it takes part in within rounding; `residuals` are those
 * to start from. Undefined when no value does.
 */
export function repairOf(net: Net, graded: Graded, residuals: Float64Array, cell: number, evidence: Evidence, values: Float64Array = net.values): Repair | undefined {
  const span: Span = { low: -Infinity, high: Infinity };
  const start = net.relationsFrom[cell] ?? 0;
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = start; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (net.soft[row] === 1) continue;
    if (!narrow(span, residuals[row] ?? 0, (net.signsOf[at] ?? 0), tolerance(net, graded, row, cell), net.atLeast[row] === 1)) return undefined;
  }
  const step = Math.max(1, net.steps[cell] ?? 1);
  const printed = values[cell] ?? 0;
  let best: Repair | undefined;
  for (const to of candidates(net, residuals, cell, span, printed, step)) {
    if (to === printed) continue;
    const kind = namedKind(net, cell, printed, to, step);
    const cost = costOf(kind, printed, to) + misfit(net, graded, residuals, cell, to - printed) - support(evidence, cell, to);
    if (best === undefined || cost < best.cost) best = { cell, from: printed, to, kind, cost };
  }
  return best;
}

function candidates(net: Net, residuals: Float64Array, cell: number, span: Span, printed: number, step: number): number[] {
  const onStep = (value: number): number => Math.round(value / step) * step;
  const inside = (to: number): boolean => to - printed >= span.low && to - printed <= span.high;
  const first = Math.ceil((printed + span.low) / step) * step;
  const last = Math.floor((printed + span.high) / step) * step;
  if (Number.isFinite(first) && Number.isFinite(last) && (last - first) / step <= TRIED) {
    const all: number[] = [];
    for (let to = first; to <= last; to += step) all.push(to);
    return all;
  }
  const found = new Set<number>();
  for (let at = net.relationsFrom[cell] ?? 0; at < (net.relationsFrom[cell + 1] ?? 0); at += 1) {
    const row = net.relationsOf[at] ?? 0;
    const to = onStep(printed - (residuals[row] ?? 0) * (net.signsOf[at] ?? 0));
    if (inside(to)) found.add(to);
  }
  if (Number.isFinite(first) && inside(first)) found.add(first);
  if (Number.isFinite(last) && inside(last)) found.add(last);
  return [...found];
}

function namedKind(net: Net, cell: number, printed: number, to: number, step: number): CorrectionKind {
  const kind = kindOf(Math.round(printed / step), Math.round(to / step));
  if (kind !== 'arbitrary') return kind;
  return equalsNeighbour(net, cell, printed - to) ? 'copy' : kind;
}

function equalsNeighbour(net: Net, cell: number, difference: number): boolean {
  for (let at = net.relationsFrom[cell] ?? 0; at < (net.relationsFrom[cell + 1] ?? 0); at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (net.relations[row]?.kind !== 'sum') continue;
    const end = net.from[row + 1] ?? 0;
    for (let term = (net.from[row] ?? 0) + 1; term < end; term += 1) {
      const other = net.cells[term] ?? 0;
      if (other !== cell && difference !== 0 && net.values[other] === Math.abs(difference)) return true;
    }
  }
  return false;
}

/** How ill the corrected figure fits its relations, in tenfolds of a normal density over rounding errors. */
function misfit(net: Net, graded: Graded, residuals: Float64Array, cell: number, change: number): number {
  let cost = 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < (net.relationsFrom[cell + 1] ?? 0); at += 1) {
    const row = net.relationsOf[at] ?? 0;
    const residual = (residuals[row] ?? 0) + (net.signsOf[at] ?? 0) * change;
    if (residual === 0 || net.soft[row] === 1 || (net.atLeast[row] === 1 && residual > 0)) continue;
    const extra = net.prints[cell] === FIGURE ? 0 : 1;
    const terms = Math.max(1, (graded.terms[row] ?? 0) + extra);
    const bound = Math.max(1, (graded.bounds[row] ?? 0) + extra * (net.halves[cell] ?? 0));
    cost += (3 * terms * residual * residual) / (2 * bound * bound) / Math.LN10;
  }
  return cost;
}

function support(evidence: Evidence, cell: number, to: number): number {
  const confirmed = evidence.confirmed?.get(cell)?.includes(to) === true ? CONFIRMED : 0;
  return confirmed + (evidence.edited?.has(cell) === true ? EDITED : 0);
}
