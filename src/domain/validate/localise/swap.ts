import type { Change, Proposal } from './explanation';
import type { Grid } from './grid';
import { namedKind } from './oneCell';
import type { Scene } from './scene';

const SWAP_COST = 1.2;
/** What each figure of its row and column counts for when the neighbours of a figure are looked for. */
const LOOKED_UP = 0.2;

/** 相邻两格对调: two neighbours of a row or a column printed in each other's place. */
export function swaps(scene: Scene, grid: Grid): Proposal[] {
  const { net } = scene;
  const tried = new Set<string>();
  const found: Proposal[] = [];
  for (const suspect of scene.suspects) {
    if (scene.exhausted) break;
    const row = grid.row(suspect);
    const column = grid.column(suspect);
    scene.spend(LOOKED_UP * (row.length + column.length));
    const pairs = [row[row.indexOf(suspect) - 1], column[column.indexOf(suspect) - 1], ...grid.neighbours(suspect)];
    for (const other of pairs) {
      if (other === undefined || net.facts[other]?.measure !== net.facts[suspect]?.measure) continue;
      const [one, two] = suspect < other ? [suspect, other] : [other, suspect];
      const [left, right] = [net.values[one] ?? 0, net.values[two] ?? 0];
      const key = `${one}/${two}`;
      if (left === right || tried.has(key)) continue;
      tried.add(key);
      const effect = scene.effectOf([one, two], [right, left]);
      if (effect === undefined) continue;
      const changes: Change[] = [
        { cell: one, from: left, to: right, kind: namedKind(net, one, right) },
        { cell: two, from: right, to: left, kind: namedKind(net, two, left) },
      ];
      const repairs = effect.components.flatMap((component) => scene.components[component] ?? []);
      found.push({ explanation: { operation: 'swap', changes, repairs, cost: SWAP_COST + effect.misfit }, components: effect.components });
    }
  }
  return found;
}
