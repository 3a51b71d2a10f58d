import { isUnreadable } from '../../cube/fact';
import type { Net } from '../net';
import { costOf, kindOf, type CorrectionKind } from './correction';
import type { Change, Explanation } from './explanation';
import { narrow, type Span } from './interval';
import type { Scene } from './scene';
import { unusualCost } from './usualLines';

/** Widest span, in printed steps, whose values are all tried; beyond it only the values that close a relation exactly. */
const TRIED = 60;

const CONFIRMED = 1.5;
const EDITED = 0.3;

/** A correction of one cell and its cost. */
export interface Repair extends Change {
  readonly cost: number;
}

/** 单个单元格: every cell that alone repairs its whole group of broken relations, with its likeliest right value. */
export function singleCells(scene: Scene, rows: readonly number[]): Explanation[] {
  const found: Explanation[] = [];
  for (const cell of commonCells(scene, rows)) {
    const repair = repairOf(scene, scene.graded.residuals, cell);
    if (repair === undefined) continue;
    const { cost, ...change } = repair;
    found.push({ operation: 'cell', changes: [change], repairs: rows, cost });
  }
  return found;
}

/** The cells that stand in every one of these relations. */
export function commonCells(scene: Scene, rows: readonly number[]): number[] {
  const shortest = [...rows].sort((one, other) => scene.cellsOf(one).length - scene.cellsOf(other).length);
  let common = [...scene.cellsOf(shortest[0] ?? 0)];
  for (const row of shortest.slice(1)) {
    const cells = scene.cellsOf(row);
    scene.spend(cells.length + common.length);
    common = common.filter((cell) => cells.includes(cell));
    if (common.length === 0) break;
  }
  return common;
}

/**
 * The cheapest correction of one cell that keeps every relation it takes part in within rounding, starting from these
 * residuals. Undefined when no value does.
 */
export function repairOf(scene: Scene, residuals: Float64Array, cell: number): Repair | undefined {
  const { net } = scene;
  const printed = net.values[cell] ?? 0;
  const span = spanOf(scene, residuals, cell);
  const step = Math.max(1, net.steps[cell] ?? 1);
  let best: Repair | undefined;
  const consider = (to: number): void => {
    if (to === printed) return;
    const kind = namedKind(net, cell, to);
    const cost = costOf(kind, Math.round(printed / step), Math.round(to / step)) + (printed === 0 ? unusualCost(net.facts[cell]?.at.economic) : 0) + misfit(scene, residuals, cell, to) - support(scene, cell, to) - scene.likeness.gain([cell], [to]);
    if (best === undefined || cost < best.cost) best = { cell, from: printed, to, kind, cost };
  };
  if (span !== undefined) for (const to of candidates(net, residuals, cell, span)) if (to !== 0) consider(to);
  if (acceptsZero(scene, residuals, cell)) consider(0);
  return best;
}

/** 可行区间: by how much the cell may change to another figure so that all its relations hold; undefined when by nothing. */
export function spanOf(scene: Scene, residuals: Float64Array, cell: number): Span | undefined {
  const { net } = scene;
  const span: Span = { low: -Infinity, high: Infinity };
  const bound = scene.boundChange(cell, 1);
  const hidden = scene.hiddenChange(cell, 1);
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (net.soft[row] === 1) continue;
    if (!narrow(span, residuals[row] ?? 0, net.signsOf[at] ?? 0, scene.toleranceOf(row, bound, hidden), net.atLeast[row] === 1)) return undefined;
  }
  return span;
}

function acceptsZero(scene: Scene, residuals: Float64Array, cell: number): boolean {
  const { net } = scene;
  const printed = net.values[cell] ?? 0;
  const bound = scene.boundChange(cell, 0);
  const hidden = scene.hiddenChange(cell, 0);
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (net.soft[row] !== 1 && !scene.holds(row, (residuals[row] ?? 0) - (net.signsOf[at] ?? 0) * printed, bound, hidden)) return false;
  }
  return true;
}

/** The kind of change a corrected value means, told from the digits first, then from equal entries of the same sum. */
export function namedKind(net: Net, cell: number, to: number): CorrectionKind {
  const step = Math.max(1, net.steps[cell] ?? 1);
  const printed = net.values[cell] ?? 0;
  const fact = net.facts[cell];
  if (fact !== undefined && isUnreadable(fact)) return 'unreadable';
  const kind = kindOf(Math.round(printed / step), Math.round(to / step));
  if (kind !== 'arbitrary') return kind;
  return equalsEntry(net, cell, printed - to) ? 'copy' : kind;
}

/** What else is known in favour of a value, as a discount. */
export function support(scene: Scene, cell: number, to: number): number {
  const { confirmed, edited } = scene.evidence;
  return (confirmed?.get(cell)?.includes(to) === true ? CONFIRMED : 0) + (edited?.has(cell) === true ? EDITED : 0);
}

function candidates(net: Net, residuals: Float64Array, cell: number, span: Span): number[] {
  const step = Math.max(1, net.steps[cell] ?? 1);
  const printed = net.values[cell] ?? 0;
  const first = Math.ceil((printed + span.low) / step) * step;
  const last = Math.floor((printed + span.high) / step) * step;
  const found = new Set<number>();
  if (Number.isFinite(first) && Number.isFinite(last) && (last - first) / step <= TRIED) {
    for (let to = first; to <= last; to += step) found.add(to);
    return [...found];
  }
  const inside = (to: number): boolean => to - printed >= span.low && to - printed <= span.high;
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const to = Math.round((printed - (residuals[net.relationsOf[at] ?? 0] ?? 0) * (net.signsOf[at] ?? 0)) / step) * step;
    if (inside(to)) found.add(to);
  }
  for (const to of [first, last, -printed]) if (Number.isFinite(to) && inside(to)) found.add(to);
  return [...found];
}

function equalsEntry(net: Net, cell: number, difference: number): boolean {
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (net.relations[row]?.kind !== 'sum') continue;
    const last = net.from[row + 1] ?? 0;
    for (let term = (net.from[row] ?? 0) + 1; term < last; term += 1) {
      const other = net.cells[term] ?? 0;
      if (other !== cell && difference !== 0 && net.values[other] === Math.abs(difference)) return true;
    }
  }
  return false;
}

function misfit(scene: Scene, residuals: Float64Array, cell: number, to: number): number {
  const { net } = scene;
  const change = to - (net.values[cell] ?? 0);
  const bound = scene.boundChange(cell, to);
  let cost = 0;
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    cost += scene.misfitOf(row, (residuals[row] ?? 0) + (net.signsOf[at] ?? 0) * change, bound);
  }
  scene.spend(end - (net.relationsFrom[cell] ?? 0));
  return cost;
}
