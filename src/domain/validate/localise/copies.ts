import type { Grid } from './grid';
import type { Scene } from './scene';

/** The amount another table prints for the same fact, where it lies within `reach` of the one wanted. */
export function copyNear(scene: Scene, grid: Grid, cell: number, wanted: number, reach: number): number | undefined {
  const { net } = scene;
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (net.relations[row]?.kind !== 'same') continue;
    const copy = scene.cellsOf(row).find((other) => other !== cell) ?? cell;
    const value = net.values[copy] ?? 0;
    if (grid.tableOf(copy) !== grid.tableOf(cell) && net.steps[copy] === net.steps[cell] && Math.abs(value - wanted) <= reach) return value;
  }
  return undefined;
}

/**
 * The same correction of several cells, with the amounts other tables print where they are a step or two away: a common
 * change is known only to the rounding of its witnesses.
 */
export function withCopies(scene: Scene, grid: Grid, cells: readonly number[], values: readonly number[]): readonly number[] {
  const near = cells.map((cell, at) => copyNear(scene, grid, cell, values[at] ?? 0, 2 * (scene.net.steps[cell] ?? 0)) ?? values[at] ?? 0);
  return near.some((value, at) => value !== values[at]) && scene.effectOf(cells, near) !== undefined ? near : values;
}
