import type { Fact } from '../cube/fact';
import type { Relation } from '../relations/relation';

/** A 0/1 choice with its cost, and sums over choices that must come out exactly. */
export interface RoundingProblem {
  readonly costs: readonly number[];
  /** Σ sign × choice = total, per equation. */
  readonly equations: readonly { readonly terms: readonly { readonly choice: number; readonly sign: number }[]; readonly total: number }[];
}

/** Finds the cheapest choices; undefined when the equations cannot be met. */
export type RoundingSolver = (problem: RoundingProblem) => readonly number[] | undefined;

/** A figure whose balanced print differs from ordinary rounding. Values in 分. */
export interface MovedFigure {
  readonly fact: Fact;
  readonly exact: number;
  readonly ordinary: number;
  readonly balanced: number;
}

/** 舍位平衡: every figure in the coarser unit, in 分, with the list of those moved; sums are exact and copies equal. */
export interface BalancedRounding {
  readonly values: ReadonlyMap<string, number>;
  readonly moved: readonly MovedFigure[];
}

/**
 * 舍位平衡: rounds exact figures down or up to a multiple of `step` 分 so that every sum, balance and copy holds exactly
 * and as few figures as possible differ from ordinary rounding. Undefined when the source itself does not add up, or no
 * such rounding exists. Moves are always less than one step.
 */
export function balanceRounding(facts: readonly Fact[], relations: readonly Relation[], step: number, solve: RoundingSolver): BalancedRounding | undefined {
  const figures = new Map<string, { readonly fact: Fact; readonly choice: number; readonly floor: number; readonly rest: number }>();
  const costs: number[] = [];
  for (const fact of facts) {
    if (fact.measure !== 'money' || figures.has(fact.key)) continue;
    const floor = Math.floor(fact.fen / step);
    const rest = fact.fen - floor * step;
    const choice = rest === 0 ? -1 : costs.length;
    if (rest !== 0) costs.push(costOfUp(rest, step));
    figures.set(fact.key, { fact, choice, floor, rest });
  }
  const equations: RoundingProblem['equations'][number][] = [];
  for (const relation of relations) {
    if (relation.kind !== 'sum' && relation.kind !== 'balance') continue;
    const terms: { choice: number; sign: number }[] = [];
    let total = 0;
    let exact = 0;
    for (const term of relation.terms) {
      const figure = figures.get(facts[term.fact]?.key ?? '');
      if (figure === undefined) continue;
      exact += term.sign * figure.fact.fen;
      total -= term.sign * figure.floor;
      if (figure.choice >= 0) terms.push({ choice: figure.choice, sign: term.sign });
    }
    if (exact !== 0) return undefined;
    if (terms.length > 0) equations.push({ terms, total });
  }
  const choices = solve({ costs, equations });
  if (choices === undefined) return undefined;
  const values = new Map<string, number>();
  const moved: MovedFigure[] = [];
  for (const [key, { fact, choice, floor, rest }] of figures) {
    const balanced = (floor + (choice < 0 ? 0 : (choices[choice] ?? 0))) * step;
    const ordinary = roundHalfAway(fact.fen, step);
    values.set(key, balanced);
    if (balanced !== ordinary && rest !== 0) moved.push({ fact, exact: fact.fen, ordinary, balanced });
  }
  return { values, moved };
}

/** What rounding up costs: −1 where ordinary rounding goes up, +1 where it goes down, a little less the nearer to half. */
function costOfUp(rest: number, step: number): number {
  const distance = Math.abs(rest * 2 - step) / step;
  const size = 1 + distance / 1000;
  return rest * 2 >= step ? -size : size;
}

function roundHalfAway(fen: number, step: number): number {
  const size = Math.abs(fen);
  const whole = Math.floor(size / step);
  return Math.sign(fen) * (whole + ((size - whole * step) * 2 >= step ? 1 : 0)) * step;
}
