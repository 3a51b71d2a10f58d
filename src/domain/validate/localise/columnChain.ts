import { withCopies } from './copies';
import type { Proposal } from './explanation';
import type { Grid } from './grid';
import { namedKind } from './oneCell';
import type { Scene } from './scene';

const COLUMN_CHAIN_COST = 1.7;
const PER_CELL = 0.05;
const NEGATIVE_COST = 3;
/** Amounts tried for one column. */
const TRIED = 6;

interface Wish {
  readonly cell: number;
  readonly change: number;
  readonly tolerance: number;
}

/**
 * 单栏未随更正更新: a detail and its totals in one column off by one and the same amount. Downward the column agrees;
 * along each of its rows, and against other tables, it does not.
 */
export function columnChains(scene: Scene, grid: Grid): Proposal[] {
  const columns = new Map<number, Wish[]>();
  for (const cell of scene.suspects) {
    const head = grid.column(cell)[0];
    if (head === undefined || scene.net.facts[cell]?.measure !== 'money') continue;
    const wishes = wishesOf(scene, grid, cell);
    if (wishes.length > 0) columns.set(head, [...(columns.get(head) ?? []), ...wishes]);
  }
  return [...columns].flatMap(([head, wishes]) => chainsIn(scene, grid, head, wishes));
}

/** What relations with cells of other columns only ask of a figure. */
function wishesOf(scene: Scene, grid: Grid, cell: number): Wish[] {
  const { net } = scene;
  const column = net.facts[cell]?.place.column;
  const found: Wish[] = [];
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (!scene.isBroken(row) || net.atLeast[row] === 1) continue;
    const others = scene.cellsOf(row);
    scene.spend(others.length);
    if (others.some((other) => other !== cell && grid.tableOf(other) === grid.tableOf(cell) && net.facts[other]?.place.column === column)) continue;
    found.push({ cell, change: -(scene.graded.residuals[row] ?? 0) * (net.signsOf[at] ?? 0), tolerance: scene.toleranceOf(row) });
  }
  return found;
}

function chainsIn(scene: Scene, grid: Grid, head: number, wishes: readonly Wish[]): Proposal[] {
  const { net } = scene;
  const step = Math.max(1, net.steps[head] ?? 1);
  const votes = new Map<number, number>();
  for (const { change } of wishes) {
    const rounded = Math.round(change / step) * step;
    votes.set(rounded, (votes.get(rounded) ?? 0) + 1);
  }
  const tried = [...votes].sort((one, other) => other[1] - one[1]).slice(0, TRIED);
  for (const [change] of tried) {
    const cells = [...new Set(wishes.flatMap((wish) => (Math.abs(wish.change - change) <= wish.tolerance ? [wish.cell] : [])))];
    if (cells.length < 2 || change === 0 || cells.some((cell) => net.facts[cell]?.formula !== '')) continue;
    const moved = cells.map((cell) => (net.values[cell] ?? 0) + change);
    const effect = scene.effectOf(cells, moved);
    if (effect === undefined) continue;
    const values = withCopies(scene, grid, cells, moved);
    const negative = cells.some((cell, at) => (values[at] ?? 0) < 0 && (net.values[cell] ?? 0) >= 0) ? NEGATIVE_COST : 0;
    const changes = cells.map((cell, at) => ({ cell, from: net.values[cell] ?? 0, to: values[at] ?? 0, kind: namedKind(net, cell, values[at] ?? 0) })).sort((one, other) => lineOf(scene, other.cell) - lineOf(scene, one.cell));
    const repairs = effect.components.flatMap((component) => scene.components[component] ?? []);
    return [{ explanation: { operation: 'columnChain', changes, repairs, cost: COLUMN_CHAIN_COST + effect.misfit + negative + PER_CELL * cells.length, table: grid.tableOf(head) }, components: effect.components }];
  }
  return [];
}

function lineOf({ net }: Scene, cell: number): number {
  return net.facts[cell]?.place.row ?? 0;
}
