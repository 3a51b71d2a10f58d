import type { Change, Operation, Proposal } from './explanation';
import type { Grid } from './grid';
import { namedKind } from './oneCell';
import type { Scene } from './scene';

const INTERCHANGE_COST = 1.6;
/** Of two interchanges that repair the same, the one of fewer figures. */
const PER_CELL = 0.02;
/** What each figure of its row and column counts for when the neighbours of a figure are looked for. */
const LOOKED_UP = 0.1;

type Pair = readonly [one: number, other: number];

/** 相邻两行填反: all figures of two neighbouring rows in each other's place. */
export function rowSwaps(scene: Scene, grid: Grid): Proposal[] {
  return interchanges(scene, grid, 'rowSwap', (suspect) =>
    below(grid, suspect, -1).concat(below(grid, suspect, 1)).map((twin) => [suspect, twin] as const),
    (one, other) => pairsOfRows(grid, one, other),
  );
}

/** 两栏填反: all figures of two neighbouring columns in each other's place. */
export function columnSwaps(scene: Scene, grid: Grid): Proposal[] {
  return interchanges(scene, grid, 'columnSwap', (suspect) => {
    const row = grid.row(suspect);
    const at = row.indexOf(suspect);
    return [row[at - 1], row[at + 1]].flatMap((twin) => (twin === undefined ? [] : [[suspect, twin] as const]));
  }, (one, other) => pairsOfColumns(grid, one, other));
}

/** Two figures of one column far apart, each printing the amount the other should. */
export function farSwaps(scene: Scene, grid: Grid): Proposal[] {
  const { net } = scene;
  const found: Proposal[] = [];
  const tried = new Set<number>();
  for (const cell of scene.suspects) {
    const column = grid.column(cell);
    for (const to of wantedValues(scene, cell)) {
      if (scene.exhausted) return found;
      scene.spend(column.length);
      const reach = 3 * Math.max(1, net.steps[cell] ?? 1);
      for (const twin of column) {
        if (twin === cell || Math.abs((net.values[twin] ?? 0) - to) > reach || net.values[twin] === net.values[cell] || !exchangeable(grid, cell, twin)) continue;
        const pair: Pair = cell < twin ? [cell, twin] : [twin, cell];
        const key = pair[0] * net.facts.length + pair[1];
        if (tried.has(key)) continue;
        tried.add(key);
        const proposal = proposalOf(scene, grid, 'swap', [pair]);
        if (proposal !== undefined) found.push(proposal);
      }
    }
  }
  return found;
}

/** The amounts that would close the broken equations of a cell, each on its own. */
function wantedValues(scene: Scene, cell: number): ReadonlySet<number> {
  const { net } = scene;
  const wanted = new Set<number>();
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    if (scene.isBroken(row) && net.atLeast[row] === 0) wanted.add((net.values[cell] ?? 0) - (scene.graded.residuals[row] ?? 0) * (net.signsOf[at] ?? 0));
  }
  return wanted;
}

function interchanges(scene: Scene, grid: Grid, operation: Operation, twins: (suspect: number) => readonly Pair[], pairsOf: (one: number, other: number) => readonly Pair[]): Proposal[] {
  const { net } = scene;
  const tried = new Set<string>();
  const found: Proposal[] = [];
  for (const suspect of scene.suspects) {
    scene.spend(LOOKED_UP * (grid.row(suspect).length + grid.column(suspect).length));
    for (const [one, other] of twins(suspect)) {
      const [left, right] = [net.facts[one]?.place, net.facts[other]?.place];
      if (left === undefined || right === undefined || scene.exhausted) continue;
      const lines = operation === 'rowSwap' ? [left.row, right.row, left.rowLabel] : [left.column, right.column, ''];
      const key = `${left.table}/${Math.min(Number(lines[0]), Number(lines[1]))}/${Math.max(Number(lines[0]), Number(lines[1]))}/${operation === 'rowSwap' ? blockOf(grid, suspect) : ''}`;
      if (tried.has(key)) continue;
      tried.add(key);
      const pairs = pairsOf(one, other).filter(([a, b]) => net.values[a] !== net.values[b]);
      if (pairs.length < 2) continue;
      const proposal = proposalOf(scene, grid, operation, pairs);
      if (proposal !== undefined) found.push(proposal);
    }
  }
  return found;
}

function proposalOf(scene: Scene, grid: Grid, operation: Operation, pairs: readonly Pair[]): Proposal | undefined {
  const { net } = scene;
  const cells = pairs.flat();
  const values = pairs.flatMap(([one, other]) => [net.values[other] ?? 0, net.values[one] ?? 0]);
  const effect = scene.effectOf(cells, values);
  if (effect === undefined) return undefined;
  const changes = cells.map((cell, at): Change => ({ cell, from: net.values[cell] ?? 0, to: values[at] ?? 0, kind: namedKind(net, cell, values[at] ?? 0) }));
  const repairs = effect.components.flatMap((component) => scene.components[component] ?? []);
  return { explanation: { operation, changes, repairs, cost: INTERCHANGE_COST + effect.misfit + PER_CELL * changes.length, table: grid.tableOf(cells[0] ?? 0) }, components: effect.components };
}

function below(grid: Grid, cell: number, step: number): number[] {
  const column = grid.column(cell);
  const twin = column[column.indexOf(cell) + step];
  return twin === undefined ? [] : [twin];
}

function blockOf(grid: Grid, cell: number): number {
  return grid.row(cell)[0] ?? cell;
}

function pairsOfRows(grid: Grid, one: number, other: number): Pair[] {
  const { net } = grid;
  const twins = new Map(grid.row(other).map((cell) => [net.facts[cell]?.place.column, cell]));
  return grid.row(one).flatMap((cell) => {
    const twin = twins.get(net.facts[cell]?.place.column);
    return twin === undefined || !exchangeable(grid, cell, twin) ? [] : [[cell, twin] as const];
  });
}

function pairsOfColumns(grid: Grid, one: number, other: number): Pair[] {
  const { net } = grid;
  const twins = new Map(grid.column(other).map((cell) => [net.facts[cell]?.place.row, cell]));
  return grid.column(one).flatMap((cell) => {
    const twin = twins.get(net.facts[cell]?.place.row);
    return twin === undefined || !exchangeable(grid, cell, twin) || net.facts[cell]?.place.rowLabel !== net.facts[twin]?.place.rowLabel ? [] : [[cell, twin] as const];
  });
}

function exchangeable({ net }: Grid, one: number, other: number): boolean {
  return net.facts[one]?.measure === 'money' && net.facts[other]?.measure === 'money';
}
