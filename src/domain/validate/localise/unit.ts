import type { Explanation, Proposal } from './explanation';
import type { Grid } from './grid';
import type { Scene } from './scene';

const UNIT_COST = 1.0;
const FACTORS: readonly number[] = [1e-4, 1e4, 1e-3, 1e3, 1e-2, 1e2];

/** 整表单位用错: a whole table off by a power of ten, most often 元 printed under 万元. */
export function wrongUnits(scene: Scene, grid: Grid): Proposal[] {
  const { net } = scene;
  const tables = new Set(scene.suspects.map((cell) => grid.tableOf(cell)));
  const found: Proposal[] = [];
  for (const table of tables) {
    const cells = grid.table(table).filter((cell) => net.facts[cell]?.measure === 'money' && net.values[cell] !== 0);
    if (cells.length < 2) continue;
    for (const factor of FACTORS) {
      const values = cells.map((cell) => scaled(net.values[cell] ?? 0, factor));
      const effect = scene.effectOf(cells, values);
      if (effect === undefined) continue;
      const repairs = effect.components.flatMap((component) => scene.components[component] ?? []);
      if (!repairs.some((row) => scene.cellsOf(row).some((cell) => grid.tableOf(cell) !== table && net.values[cell] !== 0))) continue;
      const changes = cells.map((cell, at) => ({ cell, from: net.values[cell] ?? 0, to: values[at] ?? 0, kind: 'tenThousand' as const }));
      const explanation: Explanation = { operation: 'unit', changes, repairs, cost: UNIT_COST + Math.max(0, effect.misfit), table };
      found.push({ explanation, components: effect.components });
      break;
    }
  }
  return found;
}

function scaled(value: number, factor: number): number {
  return factor > 1 ? value * factor : Math.round(value / Math.round(1 / factor));
}
