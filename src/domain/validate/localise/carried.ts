import { costOf, kindOf } from './correction';
import type { Change, Explanation, Proposal } from './explanation';
import type { Grid } from './grid';
import { jointSpan } from './jointSpan';
import { namedKind, support } from './oneCell';
import type { Scene } from './scene';

/** A formula that is wrong itself, rather than one of the figures typed in. */
const FORMULA_COST = 1.0;
/** Widest span, in printed steps, searched for a figure that a slip of the hand explains. */
const SEARCHED = 600;
/** Cells a formula total may pass a mistake on to; a longer way is no way. */
const MOST_FOLLOWING = 40;

/**
 * 一数有误，公式带错: one figure and every formula that adds it up are off together; all sums of the table hold, other
 * tables and balances do not. The figure is corrected, the formulas follow by themselves.
 */
export function carriedErrors(scene: Scene, _grid: Grid): Proposal[] {
  const { facts } = scene.net;
  if (facts.every(({ formula }) => formula === '')) return [];
  const suspects = new Set(scene.suspects);
  const found: Proposal[] = [];
  for (let cell = 0; cell < facts.length && !scene.exhausted; cell += 1) {
    const fact = facts[cell];
    if (fact?.measure !== 'money' || (fact.formula !== '' && !suspects.has(cell))) continue;
    const weights = carriedFrom(scene, cell);
    if (weights.size < 2 || ![...weights.keys()].some((following) => suspects.has(following))) continue;
    const proposal = proposalOf(scene, cell, weights);
    if (proposal !== undefined) found.push(proposal);
  }
  return found;
}

/** The formula cells that move with a figure, and how often they count it: totals and links whose relation holds as printed. */
function carriedFrom(scene: Scene, start: number): ReadonlyMap<number, number> {
  const { net } = scene;
  const weights = new Map([[start, 1]]);
  for (const cell of weights.keys()) {
    if (weights.size > MOST_FOLLOWING) break;
    const end = net.relationsFrom[cell + 1] ?? 0;
    for (let at = net.relationsFrom[cell] ?? 0; at < end; at += 1) {
      const row = net.relationsOf[at] ?? 0;
      const kind = net.relations[row]?.kind;
      if (scene.isBroken(row) || kind === 'soft' || kind === 'atLeast') continue;
      const cells = scene.cellsOf(row);
      const following = kind === 'same' ? cells.find((other) => other !== cell) : cells[0];
      if (following === undefined || weights.has(following) || net.facts[following]?.formula === '') continue;
      let [moved, own] = [0, 0];
      cells.forEach((other, place) => {
        const sign = net.signs[(net.from[row] ?? 0) + place] ?? 0;
        if (other === following) own = sign;
        else moved += sign * (weights.get(other) ?? 0);
      });
      scene.spend(cells.length);
      if (moved !== 0 && own !== 0) weights.set(following, -moved / own);
    }
  }
  return weights;
}

function proposalOf(scene: Scene, cell: number, weights: ReadonlyMap<number, number>): Proposal | undefined {
  const { net } = scene;
  const cells = [...weights.keys()];
  const step = Math.max(1, net.steps[cell] ?? 1);
  const printed = net.values[cell] ?? 0;
  let best: Proposal | undefined;
  for (const change of changesOf(scene, cell, weights, step)) {
    if (scene.exhausted) break;
    const to = printed + change;
    const moved = cells.map((one) => (net.values[one] ?? 0) + change * (weights.get(one) ?? 0));
    const effect = scene.effectOf(cells, moved);
    if (effect === undefined) continue;
    const kind = namedKind(net, cell, to);
    const formula = net.facts[cell]?.formula === '' ? 0 : FORMULA_COST;
    const cost = costOf(kind, Math.round(printed / step), Math.round(to / step)) + effect.misfit + formula - support(scene, cell, to);
    if (best !== undefined && best.explanation.cost <= cost) continue;
    const [own, ...follows] = cells.map((one, at): Change => ({ cell: one, from: net.values[one] ?? 0, to: moved[at] ?? 0, kind: one === cell ? kind : 'arbitrary' }));
    if (own === undefined) continue;
    const explanation: Explanation = { operation: 'cell', changes: [own], follows, repairs: effect.components.flatMap((component) => scene.components[component] ?? []), cost };
    best = { explanation, components: effect.components };
  }
  return best;
}

/** The amounts the figure may change by so that every relation of all cells it carries along holds. */
function changesOf(scene: Scene, start: number, weights: ReadonlyMap<number, number>, step: number): ReadonlySet<number> {
  const joint = jointSpan(scene, weights);
  if (joint === undefined) return new Set();
  const { span, closing } = joint;
  const found = new Set(closing.map((change) => Math.round(change / step) * step).filter((change) => change !== 0 && change >= span.low && change <= span.high));
  const [first, last] = [Math.ceil(span.low / step), Math.floor(span.high / step)];
  if (last - first > SEARCHED) return found;
  scene.spend(last - first);
  const printed = scene.net.values[start] ?? 0;
  for (let count = first; count <= last; count += 1) if (count !== 0 && kindOf(printed / step, printed / step + count) !== 'arbitrary') found.add(count * step);
  return found;
}
