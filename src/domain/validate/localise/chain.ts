import { parentOf } from '../../cube/dimension';
import { keyOf, type Coordinate, type TreeDimension } from '../../cube/coordinate';
import type { Net } from '../net';
import { withCopies } from './copies';
import type { Explanation, Proposal } from './explanation';
import type { Grid } from './grid';
import { jointSpan } from './jointSpan';
import { namedKind } from './oneCell';
import type { Scene } from './scene';

const CHAIN_COST = 1.5;
/** Of two chains that repair the same, the shorter one. */
const PER_CELL = 0.05;
/** All figures off by one power of ten is a wrong unit, not a forgotten correction. */
const SCALED = 1.0;
/** Look-ups the totals of one detail count for. */
const TOTALS = 40;
/** … and the comparison of two coordinates. */
const COMPARED = 2;
const DIMENSIONS: readonly TreeDimension[] = ['source', 'account', 'nature', 'economic', 'unit', 'item'];

/**
 * 本表未随更正更新: a detail with all its totals in one table, off by one and the same amount. Inside the table everything
 * agrees; against the other tables it does not.
 */
export function chains(scene: Scene, grid: Grid): Proposal[] {
  const crossing = new Map<number, Set<number>>();
  for (const row of scene.components.flat()) {
    const cells = scene.cellsOf(row);
    const table = grid.tableOf(cells[0] ?? 0);
    if (cells.every((cell) => grid.tableOf(cell) === table)) continue;
    for (const cell of cells) crossing.set(grid.tableOf(cell), (crossing.get(grid.tableOf(cell)) ?? new Set()).add(cell));
  }
  return [...crossing].flatMap(([table, cells]) => chainsOf(scene, grid, table, [...cells]));
}

function chainsOf(scene: Scene, grid: Grid, table: number, broken: readonly number[]): Proposal[] {
  const { net } = scene;
  const cells = grid.table(table).filter((cell) => net.facts[cell]?.measure === 'money');
  const places = new Map<string, number[]>();
  for (const cell of cells) places.set(net.facts[cell]?.key ?? '', [...(places.get(net.facts[cell]?.key ?? '') ?? []), cell]);
  scene.spend(COMPARED * broken.length ** 2);
  const deepest = scene.exhausted ? [] : broken.filter((cell) => !broken.some((other) => other !== cell && net.facts[other]?.key !== net.facts[cell]?.key && isBelow(net, other, cell)));
  const found: Proposal[] = [];
  for (const [leaf = 0] of places.values()) {
    if (scene.exhausted) break;
    scene.spend(COMPARED * deepest.length);
    if (!deepest.some((cell) => isBelow(net, leaf, cell))) continue;
    const chain = totalsOf(net, leaf, places);
    scene.spend(TOTALS);
    if (chain.length < 2 || chain.some((cell) => cell !== leaf && net.facts[cell]?.formula !== '')) continue;
    const change = commonChange(scene, chain);
    if (change === undefined) continue;
    const moved = chain.map((cell) => (net.values[cell] ?? 0) + change);
    const effect = scene.effectOf(chain, moved);
    if (effect === undefined) continue;
    const values = withCopies(scene, grid, chain, moved);
    const negative = (values[0] ?? 0) < 0 && (net.values[leaf] ?? 0) >= 0 ? 3 : 0;
    const changes = chain.map((cell, at) => ({ cell, from: net.values[cell] ?? 0, to: values[at] ?? 0, kind: namedKind(net, cell, values[at] ?? 0) }));
    const scaled = changes.every(({ kind }) => kind === 'tenThousand' || kind === 'shifted') ? SCALED : 0;
    const repairs = effect.components.flatMap((component) => scene.components[component] ?? []);
    const explanation: Explanation = { operation: 'chain', changes, repairs, cost: CHAIN_COST + effect.misfit + negative + scaled + PER_CELL * chain.length, table };
    found.push({ explanation, components: effect.components });
  }
  return found;
}

/** The cell and every total above it in its table: all combinations of its ancestors along every dimension. */
function totalsOf(net: Net, leaf: number, places: ReadonlyMap<string, readonly number[]>): number[] {
  const at = net.facts[leaf]?.at;
  if (at === undefined) return [];
  let above: Coordinate[] = [at];
  for (const dimension of DIMENSIONS) above = above.flatMap((coordinate) => withAncestors(coordinate, dimension));
  return above.flatMap((coordinate) => places.get(keyOf(coordinate)) ?? []);
}

function withAncestors(coordinate: Coordinate, dimension: TreeDimension): Coordinate[] {
  const found = [coordinate];
  let member = coordinate[dimension];
  while (member !== undefined) {
    const parent = parentOf(dimension, member);
    if (parent === null) break;
    const { [dimension]: _left, ...rest } = coordinate;
    found.push(parent === undefined ? rest : { ...rest, [dimension]: parent });
    member = parent;
  }
  return found;
}

/** The one change d of all these cells that every relation they touch accepts, preferring one that closes a broken one. */
function commonChange(scene: Scene, chain: readonly number[]): number | undefined {
  const { net } = scene;
  const joint = jointSpan(scene, new Map(chain.map((cell) => [cell, 1])));
  if (joint === undefined) return undefined;
  const { span, closing } = joint;
  const step = Math.max(1, ...chain.map((cell) => net.steps[cell] ?? 1));
  const votes = new Map<number, number>();
  for (const change of closing) {
    const rounded = Math.round(change / step) * step;
    if (rounded !== 0 && rounded >= span.low && rounded <= span.high) votes.set(rounded, (votes.get(rounded) ?? 0) + 1);
  }
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Whether a figure's coordinate is another's, or below it. */
function isBelow(net: Net, part: number, whole: number): boolean {
  const [one, other] = [net.facts[part]?.at, net.facts[whole]?.at];
  if (one === undefined || other === undefined || one.flow !== other.flow || one.stage !== other.stage) return false;
  return DIMENSIONS.every((dimension) => {
    const wanted = other[dimension];
    for (let member: string | undefined | null = one[dimension]; member !== undefined && member !== null; member = parentOf(dimension, member)) if (member === wanted) return true;
    return wanted === undefined;
  });
}
