import { chanceOfAtLeast } from './irwinHall';
import { FIGURE, NOTHING, ZERO, type Net } from './net';

/** 一条勾稽关系的判定, as small numbers; worse is larger among 一致 … 错误, `HINT` is a broken soft relation. */
export const AGREES = 0;
export const ROUNDING = 1;
export const TWO_PRINTS = 2;
export const RARE = 3;
export const BROKEN = 4;
export const HINT = 5;

/** Below this chance a rounding difference is possible but rare (尾差偏大). */
const RARE_CHANCE = 0.005;

/** All relations graded: residual Σ sign·value, what rounding allows, the terms that may be rounded, and the verdict. */
export interface Graded {
  readonly residuals: Float64Array;
  /** n·½ step over the non-zero terms. */
  readonly bounds: Float64Array;
  /** What still is no 错误: the bound, widened by what printed zeros may hide, at most by one step. */
  readonly limits: Float64Array;
  /** Half steps of the printed zeros ("0.00"), and the widest step, which caps them. */
  readonly hidden: Float64Array;
  readonly caps: Float64Array;
  readonly terms: Int32Array;
  readonly verdicts: Uint8Array;
}

/** Grades every relation of the net over its printed values. */
export function gradeNet(net: Net): Graded {
  const count = net.relations.length;
  const graded: Graded = {
    residuals: new Float64Array(count),
    bounds: new Float64Array(count),
    limits: new Float64Array(count),
    hidden: new Float64Array(count),
    caps: new Float64Array(count),
    terms: new Int32Array(count),
    verdicts: new Uint8Array(count),
  };
  for (let row = 0; row < count; row += 1) gradeRelation(net, row, graded);
  return graded;
}

function gradeRelation(net: Net, row: number, graded: Graded): void {
  const { cells, signs, values, halves, steps, prints } = net;
  const end = net.from[row + 1] ?? 0;
  let residual = 0;
  let bound = 0;
  let hidden = 0;
  let terms = 0;
  let widest = 0;
  let step = 0;
  for (let at = net.from[row] ?? 0; at < end; at += 1) {
    const cell = cells[at] ?? 0;
    residual += (signs[at] ?? 0) * (values[cell] ?? 0);
    const half = halves[cell] ?? 0;
    if (half > 0 && (steps[cell] ?? 0) > step) step = steps[cell] ?? 0;
    if (prints[cell] === FIGURE) {
      terms += 1;
      bound += half;
      if (half > widest) widest = half;
    } else if (prints[cell] === ZERO) hidden += half;
  }
  graded.residuals[row] = residual;
  graded.bounds[row] = bound;
  graded.hidden[row] = hidden;
  graded.caps[row] = step;
  graded.limits[row] = bound + Math.min(hidden, step);
  graded.terms[row] = terms;
  graded.verdicts[row] = verdictOf(net, row, graded, widest);
}

function verdictOf(net: Net, row: number, graded: Graded, widest: number): number {
  const residual = graded.residuals[row] ?? 0;
  const bound = graded.bounds[row] ?? 0;
  const limit = graded.limits[row] ?? 0;
  if (net.atLeast[row] === 1 && residual >= 0) return AGREES;
  if (residual === 0) return AGREES;
  const size = Math.abs(residual);
  if (net.relations[row]?.kind === 'same') return verdictOfCopies(net, row, size, bound);
  if (net.soft[row] === 1) return size <= bound ? AGREES : HINT;
  if (size > limit) return BROKEN;
  if (size > bound) return RARE;
  if (net.atLeast[row] === 1) return ROUNDING;
  return chance(net, row, size, widest) < RARE_CHANCE ? RARE : ROUNDING;
}

function verdictOfCopies(net: Net, row: number, size: number, bound: number): number {
  const at = net.from[row] ?? 0;
  const [one, other] = [net.cells[at] ?? 0, net.cells[at + 1] ?? 0];
  if (net.prints[one] === NOTHING || net.prints[other] === NOTHING) return BROKEN;
  const [left, right] = [net.halves[one] ?? 0, net.halves[other] ?? 0];
  if (left !== right && size <= bound) return AGREES;
  const step = left === 0 && right === 0 ? 0 : Math.max(net.steps[one] ?? 0, net.steps[other] ?? 0);
  const summed = Math.max(left, right) * 2 > step;
  const apart = left !== right ? step + bound : summed ? Math.max(step, bound) : step;
  return size <= apart ? TWO_PRINTS : BROKEN;
}

function chance(net: Net, row: number, size: number, widest: number): number {
  let count = 0;
  let finer = 0;
  const end = net.from[row + 1] ?? 0;
  for (let at = net.from[row] ?? 0; at < end; at += 1) {
    const cell = net.cells[at] ?? 0;
    if (net.prints[cell] !== FIGURE) continue;
    const half = net.halves[cell] ?? 0;
    if (half === widest) count += 1;
    else finer += half;
  }
  const steps = (size - finer) / (2 * widest) - 0.5;
  return chanceOfAtLeast(count - 1, steps);
}
