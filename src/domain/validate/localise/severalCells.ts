import { costOf } from './correction';
import type { Change, Explanation } from './explanation';
import { commonCells, namedKind, repairOf } from './oneCell';
import type { Scene } from './scene';

const SECOND = 1.0;
const MOST = 3;
/** First corrections carried on to a third cell. */
const CARRIED = 24;
/** Three figures stand in no more relations than this; a larger group is another story, or none. */
const MOST_BROKEN = 40;
/** Look-ups a copied residual counts for. */
const COPIED = 0.25;

interface Partial {
  readonly changes: readonly Change[];
  readonly cost: number;
  readonly residuals: Float64Array;
  readonly broken: readonly number[];
}

/**
 * 几处独立差错: two cells, or three, that together repair a group no single cell explains. Each but the last closes one of
 * its relations exactly; the last repairs all that is left.
 */
export function severalCells(scene: Scene, rows: readonly number[]): Explanation[] {
  if (rows.length > MOST_BROKEN) return [];
  let open: Partial[] = [{ changes: [], cost: 0, residuals: scene.graded.residuals, broken: rows }];
  for (let depth = 1; depth < MOST; depth += 1) {
    const next = open.flatMap((partial) => corrections(scene, partial));
    const found = next.flatMap((partial) => completions(scene, partial, rows));
    if (found.length > 0 || scene.exhausted) return found;
    open = next.sort((one, other) => one.broken.length - other.broken.length || one.cost - other.cost).slice(0, CARRIED);
  }
  return [];
}

function corrections(scene: Scene, partial: Partial): Partial[] {
  const { net } = scene;
  const cells = new Set(partial.broken.flatMap((row) => [...scene.cellsOf(row)]));
  const found: Partial[] = [];
  for (const cell of cells) {
    if (scene.exhausted) return found;
    if (partial.changes.some((change) => change.cell === cell)) continue;
    const step = Math.max(1, net.steps[cell] ?? 1);
    const printed = net.values[cell] ?? 0;
    const wanted = new Set<number>();
    const end = net.relationsFrom[cell + 1] ?? 0;
    for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
      const row = net.relationsOf[at] ?? 0;
      if (partial.broken.includes(row)) wanted.add(Math.round((printed - (partial.residuals[row] ?? 0) * (net.signsOf[at] ?? 0)) / step) * step);
    }
    for (const to of wanted) {
      if (to === printed) continue;
      const after = corrected(scene, partial, cell, to);
      if (after.broken.length > partial.broken.length) continue;
      if (!partial.broken.some((row) => !after.broken.includes(row))) continue;
      found.push(after);
    }
  }
  return found;
}

function corrected(scene: Scene, partial: Partial, cell: number, to: number): Partial {
  const { net } = scene;
  const from = net.values[cell] ?? 0;
  const residuals = partial.residuals.slice();
  const broken = new Set(partial.broken);
  const bound = scene.boundChange(cell, to);
  const hidden = scene.hiddenChange(cell, to);
  let misfit = 0;
  const end = net.relationsFrom[cell + 1] ?? 0;
  for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
    const row = net.relationsOf[at] ?? 0;
    const residual = (residuals[row] ?? 0) + (net.signsOf[at] ?? 0) * (to - from);
    residuals[row] = residual;
    if (net.soft[row] === 1) continue;
    if (scene.holds(row, residual, bound, hidden)) {
      broken.delete(row);
      misfit += scene.misfitOf(row, residual, bound);
    } else broken.add(row);
  }
  scene.spend(end - (net.relationsFrom[cell] ?? 0) + COPIED * residuals.length + partial.broken.length);
  const kind = namedKind(net, cell, to);
  const step = Math.max(1, net.steps[cell] ?? 1);
  const cost = costOf(kind, from / step, to / step) + misfit;
  return { changes: [...partial.changes, { cell, from, to, kind }], cost: partial.cost + cost + SECOND, residuals, broken: [...broken] };
}

function completions(scene: Scene, partial: Partial, rows: readonly number[]): Explanation[] {
  if (partial.broken.length === 0 || scene.exhausted) return [];
  return commonCells(scene, partial.broken).flatMap((cell) => {
    if (partial.changes.some((change) => change.cell === cell)) return [];
    const repair = repairOf(scene, partial.residuals, cell);
    if (repair === undefined) return [];
    const { cost, ...change } = repair;
    return [{ operation: 'cells' as const, changes: [...partial.changes, change], repairs: rows, cost: partial.cost + cost }];
  });
}
