import { FIGURE, type Net } from '../net';
import type { Graded } from '../grade';

/** What a relation tolerates once `cell` holds a figure: its limit, and for two copies of one fact at most one step. */
export function tolerance(net: Net, graded: Graded, row: number, cell: number): number {
  if (net.relations[row]?.kind === 'same') {
    const at = net.from[row] ?? 0;
    const [one, other] = [net.cells[at] ?? 0, net.cells[at + 1] ?? 0];
    const [left, right] = [net.halves[one] ?? 0, net.halves[other] ?? 0];
    return left + right;
  }
  const extra = net.prints[cell] === FIGURE ? 0 : (net.halves[cell] ?? 0);
  return (graded.limits[row] ?? 0) + extra;
}

/** All d with |residual + coefficient·d| ≤ tolerance (≥ −tolerance for 不小于), as a closed interval; empty when low > high. */
export interface Span {
  low: number;
  high: number;
}

/** Narrows a span by one relation; false when nothing is left. */
export function narrow(span: Span, residual: number, sign: number, allowed: number, open: boolean): boolean {
  const one = (-allowed - residual) * sign;
  const other = (allowed - residual) * sign;
  if (sign > 0) {
    if (one > span.low) span.low = one;
    if (!open && other < span.high) span.high = other;
  } else {
    if (!open && other > span.low) span.low = other;
    if (one < span.high) span.high = one;
  }
  return span.low <= span.high;
}
