import type { Change, Proposal } from './explanation';
import type { Grid } from './grid';
import { namedKind } from './oneCell';
import type { Scene } from './scene';

const TABLE_COST = 2.6;
/** A table that still agrees with others in this share of its links is not another version as a whole. */
const MOST_AGREEING = 0.4;
const PER_AGREEING = 5;
const LEAST = 3;

interface Links {
  readonly broken: number[];
  agreeing: number;
  inner: boolean;
}

/**
 * 整表不是同一版本: a table that adds up in itself and differs from the others nearly everywhere, by amounts of all
 * sizes, as last year's table or an earlier draft does.
 */
export function staleTables(scene: Scene, grid: Grid): Proposal[] {
  const tables = new Map<number, Links>();
  scene.net.relations.forEach((relation, row) => {
    if (scene.net.soft[row] === 1) return;
    const touched = new Set<number>();
    let amounts = false;
    for (const cell of scene.cellsOf(row)) {
      touched.add(grid.tableOf(cell));
      amounts ||= scene.net.values[cell] !== 0;
    }
    for (const table of touched) {
      const links = tables.get(table) ?? { broken: [], agreeing: 0, inner: false };
      tables.set(table, links);
      if (scene.isBroken(row)) {
        links.broken.push(row);
        links.inner ||= touched.size === 1;
      } else if (touched.size > 1 && amounts && relation.kind !== 'atLeast') links.agreeing += 1;
    }
  });
  scene.spend(scene.net.cells.length);
  return [...tables].flatMap(([table, links]) => proposalOf(scene, grid, table, links));
}

function proposalOf(scene: Scene, grid: Grid, table: number, { broken, agreeing, inner }: Links): Proposal[] {
  const share = agreeing / Math.max(1, broken.length + agreeing);
  const equations = broken.filter((row) => scene.net.atLeast[row] === 0).length;
  if (inner || equations < LEAST || share > MOST_AGREEING) return [];
  const own = new Set(broken);
  const components = [...new Set(broken.map((row) => scene.componentOf[row] ?? -1))].sort((one, other) => one - other);
  if (!components.every((component) => (scene.components[component] ?? []).every((row) => own.has(row)))) return [];
  return [{ explanation: { operation: 'table', changes: copiesOf(scene, grid, table, broken), repairs: broken, cost: TABLE_COST + PER_AGREEING * share, table }, components }];
}

/** The figures of the table that another one prints otherwise, with that other amount. */
function copiesOf(scene: Scene, grid: Grid, table: number, broken: readonly number[]): Change[] {
  const { net } = scene;
  const found = new Map<number, Change>();
  for (const row of broken) {
    if (net.relations[row]?.kind !== 'same') continue;
    const cells = [...scene.cellsOf(row)];
    const cell = cells.find((one) => grid.tableOf(one) === table);
    const copy = cells.find((one) => grid.tableOf(one) !== table);
    if (cell === undefined || copy === undefined || found.has(cell)) continue;
    const to = net.values[copy] ?? 0;
    found.set(cell, { cell, from: net.values[cell] ?? 0, to, kind: namedKind(net, cell, to) });
  }
  return [...found.values()];
}
