import { copyNear } from './copies';
import type { Change, Explanation, Proposal } from './explanation';
import type { Grid } from './grid';
import type { Scene } from './scene';

const UNIT_COST = 1.0;
/** Printed in too large a unit, the table lost digits: the story asks for at least this many printed steps somewhere. */
const SEEN = 3;
const FACTORS: readonly number[] = [1e-4, 1e4, 1e-3, 1e3, 1e-2, 1e2];

/**
 * 整表单位用错: a whole table off by a power of ten, most often 元 printed under 万元 or the other way about. Another
 * table must show it by an equation; that figures are too small for a 不小于 is no sign of a wrong unit.
 */
export function wrongUnits(scene: Scene, grid: Grid): Proposal[] {
  const { net } = scene;
  const tables = new Set(scene.suspects.map((cell) => grid.tableOf(cell)));
  const found: Proposal[] = [];
  for (const table of tables) {
    const cells = grid.table(table).filter((cell) => {
      const fact = net.facts[cell];
      return fact?.measure === 'money' && fact.printed.kind === 'number';
    });
    const figures = cells.filter((cell) => net.values[cell] !== 0);
    if (figures.length < 2) continue;
    for (const factor of FACTORS) {
      if (factor > 1 && !figures.some((cell) => Math.abs(net.values[cell] ?? 0) >= SEEN * (net.steps[cell] ?? 1))) continue;
      const moved = factor > 1 ? cells : figures;
      const values = moved.map((cell) => scaled(net.values[cell] ?? 0, factor));
      const effect = scene.effectOf(moved, values, Math.max(1, factor));
      if (effect === undefined) continue;
      const repairs = effect.components.flatMap((component) => scene.components[component] ?? []);
      if (!repairs.some((row) => (factor < 1 || net.atLeast[row] === 0) && scene.cellsOf(row).some((cell) => grid.tableOf(cell) !== table && net.values[cell] !== 0))) continue;
      const changes = figures.map((cell): Change => changeOf(scene, grid, cell, factor));
      const explanation: Explanation = { operation: 'unit', changes, repairs, cost: UNIT_COST + (factor > 1 ? 0 : Math.max(0, effect.misfit)), table };
      found.push({ explanation, components: effect.components });
      break;
    }
  }
  return found;
}

/** The figure in the right unit; where digits were lost, the value another table prints for the same fact. */
function changeOf(scene: Scene, grid: Grid, cell: number, factor: number): Change {
  const { net } = scene;
  const from = net.values[cell] ?? 0;
  const to = scaled(from, factor);
  if (factor < 1) return { cell, from, to, kind: 'tenThousand' };
  const copy = copyNear(scene, grid, cell, to, factor * Math.max(1, net.steps[cell] ?? 1));
  if (copy !== undefined) return { cell, from, to: copy, kind: 'tenThousand' };
  return { cell, from, to, kind: 'tenThousand', rough: true };
}

function scaled(value: number, factor: number): number {
  return factor > 1 ? value * factor : Math.round(value / Math.round(1 / factor));
}
