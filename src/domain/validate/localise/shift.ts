import type { Change, Explanation, Operation, Proposal } from './explanation';
import type { Grid } from './grid';
import { namedKind } from './oneCell';
import type { Scene } from './scene';

const SHIFT_COST = 1.8;
/** Of two shifts that repair the same, the shorter one. */
const PER_CELL = 0.02;
/** A column is examined for a shift only when at least this many of its figures stand in broken relations. */
const LEAST = 3;
/** Rows above the first visible disagreement a shift may have started at, where neighbours happen to be equal. */
const BEFORE = 4;
/** Starting rows tried for one column. */
const STARTS = 40;

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
    for (const start of startsOf(scene, column, suspects)) found.push(...shiftsOf(scene, grid, column.slice(start), 'columnShift'));
  }
  return found;
}

/** Rows a shift may start from: first those just above the first figure that disagrees along its row, then every suspect. */
function startsOf(scene: Scene, column: readonly number[], suspects: ReadonlySet<number>): number[] {
  const inside = new Set(column);
  const first = column.findIndex((cell) => disagreesAcross(scene, cell, inside));
  const last = column.length - 3;
  const near = first < 0 ? [] : Array.from({ length: BEFORE + 1 }, (_, back) => first - back).filter((start) => start >= 0 && start <= last);
  const all = column.flatMap((cell, at) => (at <= last && !near.includes(at) && (suspects.has(cell) || suspects.has(column[at + 1] ?? -1)) ? [at] : []));
  return [...near, ...all].slice(0, STARTS);
}

/** Whether a broken equation of the figure has no other figure of its column. */
function disagreesAcross(scene: Scene, cell: number, column: ReadonlySet<number>): boolean {
  const { net } = scene;
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (!scene.isBroken(row) || net.atLeast[row] === 1) continue;
    if (!scene.cellsOf(row).some((other) => other !== cell && column.has(other))) return true;
  }
  return false;
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
      const effect = scene.effectOf(line, values);
      if (effect === undefined || repairedBy(scene, effect.components).length < 2) return [];
      const changes: Change[] = line.flatMap((cell, at) => (values[at] === printed[at] ? [] : [{ cell, from: printed[at] ?? 0, to: values[at] ?? 0, kind: namedKind(net, cell, values[at] ?? 0) }]));
      if (changes.length < 2 || changes.every(({ from }) => from === 0)) return [];
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
  const last = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < last; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (net.soft[row] === 1 || net.atLeast[row] === 1) continue;
    let residual = scene.graded.residuals[row] ?? 0;
    for (let place = net.from[row] ?? 0; place < (net.from[row + 1] ?? 0); place += 1) {
      const other = net.cells[place] ?? 0;
      const at = other === cell ? -1 : line.indexOf(other);
      if (at >= 0) residual += (net.signs[place] ?? 0) * ((shifted[at] ?? 0) - (net.values[other] ?? 0));
    }
    return Math.abs(residual) <= scene.toleranceOf(row) ? net.values[cell] : (net.values[cell] ?? 0) - residual * (net.signsOf[at] ?? 0);
  }
  return undefined;
}
