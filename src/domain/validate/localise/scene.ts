import { BROKEN, type Graded } from '../grade';
import { FIGURE, ZERO, type Net } from '../net';
import { brokenComponents } from './components';
import type { Evidence } from './explanation';
import { Likeness } from './likeness';

/** Most relation look-ups one localisation may spend; beyond it the rest stays 未定位 rather than freezing the host. */
const BUDGET = 500_000;

/** What a set of corrections does: the groups of broken relations it repairs completely, or undefined when it breaks one. */
export interface Effect {
  readonly components: readonly number[];
  readonly misfit: number;
}

/** How much a witness counts: a 不小于 or 经验 relation that a correction makes tight, or loosens. */
const WITNESS = 0.6;
const NEAR_WITNESS = 0.3;
/** Witnesses of one kind are not independent; together they count no more than this. */
const MOST_WITNESS = 1.2;

/** 现场: the graded net with its groups of broken relations, and the one question asked of it: what would a correction do? */
export class Scene {
  readonly components: readonly (readonly number[])[];
  /** Group of each relation, −1 when it holds. */
  readonly componentOf: Int32Array;
  /** Cells that stand in at least one broken relation. */
  readonly suspects: readonly number[];
  readonly likeness: Likeness;
  #spent = 0;
  readonly #stamp: Int32Array;
  readonly #change: Float64Array;
  readonly #bound: Float64Array;
  readonly #hidden: Float64Array;
  readonly #wider: Float64Array;
  #round = 0;

  constructor(
    readonly net: Net,
    readonly graded: Graded,
    readonly evidence: Evidence,
  ) {
    this.likeness = new Likeness(net);
    this.components = brokenComponents(net, graded);
    this.componentOf = new Int32Array(net.relations.length).fill(-1);
    this.components.forEach((rows, component) => rows.forEach((row) => (this.componentOf[row] = component)));
    this.suspects = [...new Set(this.components.flatMap((rows) => rows.flatMap((row) => [...this.cellsOf(row)])))];
    this.#stamp = new Int32Array(net.relations.length);
    this.#change = new Float64Array(net.relations.length);
    this.#bound = new Float64Array(net.relations.length);
    this.#hidden = new Float64Array(net.relations.length);
    this.#wider = new Float64Array(net.relations.length);
  }

  /** True once the search has used up its budget. */
  get exhausted(): boolean {
    return this.#spent > BUDGET;
  }

  cellsOf(row: number): Int32Array {
    return this.net.cells.subarray(this.net.from[row] ?? 0, this.net.from[row + 1] ?? 0);
  }

  isBroken(row: number): boolean {
    return this.graded.verdicts[row] === BROKEN;
  }

  /** Counts look-ups against the budget. */
  spend(lookups: number): void {
    this.#spent += lookups;
  }

  /**
   * The effect of setting cells to new values: undefined unless every relation they touch then holds and every group
   * of broken relations they touch is repaired as a whole. `coarser` widens the rounding of these cells, for figures
   * printed in a larger unit than their table says.
   */
  effectOf(cells: readonly number[], values: readonly number[], coarser = 1): Effect | undefined {
    const touched = this.#apply(cells, values, coarser);
    const repaired = new Map<number, number>();
    let misfit = 0;
    let bounds = 0;
    let usual = -this.likeness.gain(cells, values);
    for (const row of touched) {
      const after = (this.graded.residuals[row] ?? 0) + (this.#change[row] ?? 0);
      const bound = this.#bound[row] ?? 0;
      const wider = this.#wider[row] ?? 0;
      const own = this.misfitOf(row, after, bound + wider);
      if (this.net.soft[row] === 1) usual += own;
      else if (this.net.atLeast[row] === 1) bounds += own;
      else misfit += own;
      if (this.net.soft[row] === 1) continue;
      if (!this.holds(row, after, bound, this.#hidden[row] ?? 0, wider)) return undefined;
      const component = this.componentOf[row] ?? -1;
      if (component >= 0) repaired.set(component, (repaired.get(component) ?? 0) + 1);
    }
    if (repaired.size === 0) return undefined;
    for (const [component, count] of repaired) if (count < (this.components[component]?.length ?? 0)) return undefined;
    return { components: [...repaired.keys()].sort((one, other) => one - other), misfit: misfit + atMost(bounds) + atMost(usual) };
  }

  /** Whether a relation with this residual is within rounding, after its bound and its hidden part changed by so much. */
  holds(row: number, residual: number, bound: number, hidden: number, wider = 0): boolean {
    if (this.net.atLeast[row] === 1 && residual >= 0) return true;
    return Math.abs(residual) <= this.toleranceOf(row, bound, hidden) + wider;
  }

  /** What a relation tolerates: its limit, and for two copies of one fact at most one printed step. */
  toleranceOf(row: number, bound = 0, hidden = 0): number {
    const { graded, net } = this;
    if (net.relations[row]?.kind === 'same') {
      const at = net.from[row] ?? 0;
      const [left, right] = [net.halves[net.cells[at] ?? 0] ?? 0, net.halves[net.cells[at + 1] ?? 0] ?? 0];
      return left === right ? left + right : 3 * Math.max(left, right);
    }
    return (graded.bounds[row] ?? 0) + bound + Math.min((graded.hidden[row] ?? 0) + hidden, graded.caps[row] ?? 0);
  }

  /** How a relation's bound changes when a cell is set to a value. */
  boundChange(cell: number, to: number): number {
    const half = this.net.halves[cell] ?? 0;
    return (to === 0 ? 0 : half) - (this.net.prints[cell] === FIGURE ? half : 0);
  }

  /** How the part hidden in printed zeros changes when a cell is set to a value. */
  hiddenChange(cell: number, to: number): number {
    const half = this.net.halves[cell] ?? 0;
    return (to === 0 ? half : 0) - (this.net.prints[cell] === ZERO ? half : 0);
  }

  /** How ill a relation fits after a change compared with before, in tenfolds of a normal density over rounding errors. */
  misfitOf(row: number, after: number, boundChange: number): number {
    const before = this.graded.residuals[row] ?? 0;
    const bound = (this.graded.bounds[row] ?? 0) + boundChange;
    if (this.net.soft[row] === 1 || this.net.atLeast[row] === 1) return this.#witness(row, before, bound) - this.#witness(row, after, bound);
    const terms = Math.max(1, this.graded.terms[row] ?? 0);
    const now = density(after, terms, bound);
    return this.isBroken(row) ? now : now - density(before, terms, bound);
  }

  /** How strongly a 不小于 or 经验 relation speaks for its figures: most when they are equal to the last digit. */
  #witness(row: number, residual: number, bound: number): number {
    if (this.net.soft[row] === 1 && this.net.atLeast[row] === 1) return residual >= -bound ? WITNESS : 0;
    return residual === 0 ? WITNESS : Math.abs(residual) <= bound ? NEAR_WITNESS : 0;
  }

  #apply(cells: readonly number[], values: readonly number[], coarser: number): number[] {
    this.#round += 1;
    const touched: number[] = [];
    cells.forEach((cell, at) => {
      const to = values[at] ?? 0;
      const change = to - (this.net.values[cell] ?? 0);
      if (change === 0 && coarser === 1) return;
      const wider = coarser === 1 ? 0 : (coarser * (this.net.steps[cell] ?? 0)) / 2;
      const bound = this.boundChange(cell, to);
      const hidden = this.hiddenChange(cell, to);
      const end = this.net.relationsFrom[cell + 1] ?? 0;
      for (let place = this.net.relationsFrom[cell] ?? 0; place < end; place += 1) {
        const row = this.net.relationsOf[place] ?? 0;
        if (this.#stamp[row] !== this.#round) {
          this.#stamp[row] = this.#round;
          this.#change[row] = 0;
          this.#bound[row] = 0;
          this.#hidden[row] = 0;
          this.#wider[row] = 0;
          touched.push(row);
        }
        this.#change[row] = (this.#change[row] ?? 0) + (this.net.signsOf[place] ?? 0) * change;
        this.#bound[row] = (this.#bound[row] ?? 0) + bound;
        this.#hidden[row] = (this.#hidden[row] ?? 0) + hidden;
        this.#wider[row] = (this.#wider[row] ?? 0) + wider;
      }
    });
    this.#spent += touched.length + cells.length;
    return touched;
  }
}

function atMost(witness: number): number {
  return Math.max(-MOST_WITNESS, Math.min(MOST_WITNESS, witness));
}

function density(residual: number, terms: number, bound: number): number {
  if (residual === 0) return 0;
  const size = Math.max(1, bound);
  return (3 * terms * residual * residual) / (2 * size * size) / Math.LN10;
}
