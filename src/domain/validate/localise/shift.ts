import type { Change, Explanation, Operation, Proposal } from './explanation';
import type { Grid } from './grid';
import { namedKind } from './oneCell';
import type { Scene } from './scene';

const SHIFT_COST = 1.8;
/** Of two shifts that repair the same, the shorter one. */
const PER_CELL = 0.02;
/** A column is examined for a shift only when at least this many of its figures stand in broken relations. */
const LEAST = 3;
/** Starting rows tried for one column. */
const STARTS = 12;

/** 整行错列: the figures of one row stand one column too far right or left. */
export function rowShifts(scene: Scene, grid: Grid): Proposal[] {
  const tried = new Set<number>();
  const found: Proposal[] = [];
  for (const suspect of scene.suspects) {
    const row = grid.row(suspect).filter((cell) => scene.net.facts[cell]?.measure === 'money');
    const first = row[0];
    if (first === undefined || row.length < 2 || tried.has(first) || scene.exhausted) continue;
    tried.add(first);
    found.push(...shiftsOf(scene, grid, row, 'rowShift'));
  }
  return found;
}

/** 整列错行: from some row on, the figures of one column stand one row too low or too high. */
export function columnShifts(scene: Scene, grid: Grid): Proposal[] {
  const suspects = new Set(scene.suspects);
  const tried = new Set<number>();
  const found: Proposal[] = [];
  for (const suspect of scene.suspects) {
    const column = grid.column(suspect).filter((cell) => scene.net.facts[cell]?.measure === 'money');
    const head = column[0];
    if (head === undefined || tried.has(head) || scene.exhausted) continue;
    tried.add(head);
    if (column.filter((cell) => suspects.has(cell)).length < LEAST) continue;
    const starts = column.flatMap((cell, at) => (looksLikeStart(scene, column, at) && at < column.length - 2 && (suspects.has(cell) || suspects.has(column[at + 1] ?? -1)) ? [at] : []));
    for (const start of starts.slice(0, STARTS)) found.push(...shiftsOf(scene, grid, column.slice(start), 'columnShift'));
  }
  return found;
}

function looksLikeStart(scene: Scene, column: readonly number[], at: number): boolean {
  const value = scene.net.values[column[at] ?? 0];
  return value === 0 || value === scene.net.values[column[at + 1] ?? 0] || at === 0;
}

function shiftsOf(scene: Scene, grid: Grid, line: readonly number[], operation: Operation): Proposal[] {
  const { net } = scene;
  const printed = line.map((cell) => net.values[cell] ?? 0);
  const back = [...printed.slice(1), 0];
  const forth = [0, ...printed.slice(0, -1)];
  return [back, forth].flatMap((shifted, direction) => {
    const end = direction === 0 ? line.length - 1 : 0;
    return [0, lostValue(scene, line, shifted, end)].flatMap((lost) => {
      if (lost === undefined) return [];
      const values = shifted.map((value, at) => (at === end ? lost : value));
      const changes: Change[] = line.flatMap((cell, at) => (values[at] === printed[at] ? [] : [{ cell, from: printed[at] ?? 0, to: values[at] ?? 0, kind: namedKind(net, cell, values[at] ?? 0) }]));
      if (changes.length < 2 || changes.every(({ from }) => from === 0)) return [];
      const effect = scene.effectOf(line, values);
      if (effect === undefined || repairedBy(scene, effect.components).length < 2) return [];
      const explanation: Explanation = {
        operation,
        changes,
        repairs: repairedBy(scene, effect.components),
        cost: SHIFT_COST + effect.misfit + PER_CELL * changes.length,
        table: grid.tableOf(line[0] ?? 0),
      };
      return [{ explanation, components: effect.components }];
    });
  });
}

function repairedBy(scene: Scene, components: readonly number[]): number[] {
  return components.flatMap((component) => scene.components[component] ?? []);
}

/** The figure pushed off the end of the line, from a relation that has no other cell of the line. */
function lostValue(scene: Scene, line: readonly number[], shifted: readonly number[], end: number): number | undefined {
  const { net } = scene;
  const cell = line[end];
  if (cell === undefined) return undefined;
  const moved = new Map(line.map((other, at) => [other, (shifted[at] ?? 0) - (net.values[other] ?? 0)]));
  const last = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < last; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (net.soft[row] === 1 || net.atLeast[row] === 1) continue;
    let residual = scene.graded.residuals[row] ?? 0;
    for (let place = net.from[row] ?? 0; place < (net.from[row + 1] ?? 0); place += 1) {
      const other = net.cells[place] ?? 0;
      if (other !== cell) residual += (net.signs[place] ?? 0) * (moved.get(other) ?? 0);
    }
    return (net.values[cell] ?? 0) - residual * (net.signsOf[at] ?? 0);
  }
  return undefined;
}
