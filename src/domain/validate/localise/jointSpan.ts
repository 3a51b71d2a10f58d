import { narrow, type Span } from './interval';
import type { Scene } from './scene';

/** What several cells that move together may move by: the span all their relations accept, and the changes that close a broken one. */
export interface JointSpan {
  readonly span: Readonly<Span>;
  readonly closing: readonly number[];
}

/**
 * 共同的可行区间 of a change d, where each cell moves by its weight times d. Undefined when a relation they touch accepts
 * none, or a broken one does not move at all.
 */
export function jointSpan(scene: Scene, weights: ReadonlyMap<number, number>): JointSpan | undefined {
  const { net } = scene;
  const sums = new Map<number, number>();
  for (const [cell, weight] of weights) {
    const end = net.relationsFrom[cell + 1] ?? 0;
    for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
      const row = net.relationsOf[at] ?? 0;
      sums.set(row, (sums.get(row) ?? 0) + (net.signsOf[at] ?? 0) * weight);
    }
  }
  scene.spend(sums.size);
  const span: Span = { low: -Infinity, high: Infinity };
  const closing: number[] = [];
  for (const [row, sum] of sums) {
    if (net.soft[row] === 1) continue;
    const residual = scene.graded.residuals[row] ?? 0;
    if (sum === 0) {
      if (scene.isBroken(row)) return undefined;
      continue;
    }
    const size = Math.abs(sum);
    if (!narrow(span, residual / size, Math.sign(sum), scene.toleranceOf(row) / size, net.atLeast[row] === 1)) return undefined;
    if (scene.isBroken(row)) closing.push(-residual / sum);
  }
  return { span, closing };
}
