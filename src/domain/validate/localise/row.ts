import type { Change, Explanation, Proposal } from './explanation';
import type { Grid } from './grid';
import { namedKind } from './oneCell';
import type { Scene } from './scene';

const ROW_COST = 1.8;
/** A row that is neither empty now nor empty afterwards is a weaker story. */
const REWRITTEN = 2.0;

/** 整行有误: several figures of one row wrong together, most often a row left blank or filled where it should be empty. */
export function wholeRows(scene: Scene, grid: Grid): Proposal[] {
  const { net } = scene;
  const tried = new Set<string>();
  const found: Proposal[] = [];
  for (const suspect of scene.suspects) {
    const place = net.facts[suspect]?.place;
    const key = `${place?.table}/${place?.row}`;
    if (tried.has(key) || scene.exhausted) continue;
    tried.add(key);
    const row = grid.row(suspect).filter((cell) => net.facts[cell]?.measure === 'money');
    if (row.length < 2) continue;
    const values = row.map((cell) => wantedBy(scene, cell, row));
    const changed = row.filter((cell, at) => values[at] !== net.values[cell]);
    if (changed.length < 2) continue;
    const effect = scene.effectOf(row, values);
    if (effect === undefined) continue;
    const changes: Change[] = changed.map((cell) => {
      const to = values[row.indexOf(cell)] ?? 0;
      return { cell, from: net.values[cell] ?? 0, to, kind: namedKind(net, cell, to) };
    });
    const plain = changes.every(({ from }) => from === 0) || changes.every(({ to }) => to === 0);
    const negative = changes.some(({ from, to }) => to < 0 && from >= 0) ? 3 : 0;
    const explanation: Explanation = {
      operation: 'row',
      changes,
      repairs: effect.components.flatMap((component) => scene.components[component] ?? []),
      cost: ROW_COST + (plain ? 0 : REWRITTEN) + effect.misfit + negative,
      table: grid.tableOf(suspect),
    };
    found.push({ explanation, components: effect.components });
  }
  return found;
}

/** The value that closes the strictest relation of a cell with figures outside its row; its own value when none is broken. */
function wantedBy(scene: Scene, cell: number, row: readonly number[]): number {
  const { net } = scene;
  const own = net.values[cell] ?? 0;
  let strictest = Infinity;
  let wanted = own;
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const relation = net.relationsOf[at] ?? 0;
    if (!scene.isBroken(relation) || net.atLeast[relation] === 1) continue;
    const cells = scene.cellsOf(relation);
    scene.spend(cells.length);
    if (cells.some((other) => other !== cell && row.includes(other))) continue;
    const tolerance = scene.toleranceOf(relation);
    if (tolerance >= strictest) continue;
    strictest = tolerance;
    const step = Math.max(1, net.steps[cell] ?? 1);
    wanted = Math.round((own - (scene.graded.residuals[relation] ?? 0) * (net.signsOf[at] ?? 0)) / step) * step;
  }
  return wanted;
}
