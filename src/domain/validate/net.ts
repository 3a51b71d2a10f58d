import type { Fact } from '../cube/fact';
import type { Relation } from '../relations/relation';
import { widenFormulaTotals } from './formulaTotals';
import { readSteps } from './precision';

/** How a print stands in a relation: a figure, a printed zero ("0.00", may hide less than half a step), or nothing. */
export const FIGURE = 1;
export const ZERO = 2;
export const NOTHING = 0;

/**
 * 勾稽网: facts and relations as flat arrays, so that grading a whole workbook is a few passes over numbers.
 * Row r of the relations holds `cells[from[r]..from[r+1])` with their `signs`; `relationsOf` is the reverse.
 */
export interface Net {
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  /** Printed value in 分. */
  readonly values: Float64Array;
  /** Printed step and half step in 分, as the table prints amounts (not as one short cell happens to). */
  readonly steps: Float64Array;
  readonly halves: Float64Array;
  readonly prints: Uint8Array;
  readonly from: Int32Array;
  readonly cells: Int32Array;
  readonly signs: Int8Array;
  /** 1 where the relation only asks for zero or more. */
  readonly atLeast: Uint8Array;
  /** 1 where a break is only a 提示. */
  readonly soft: Uint8Array;
  readonly relationsFrom: Int32Array;
  readonly relationsOf: Int32Array;
  readonly signsOf: Int8Array;
}

/** Compiles facts and relations for grading, certifying and localising. */
export function weaveNet(facts: readonly Fact[], relations: readonly Relation[]): Net {
  const { steps, halves } = readSteps(facts);
  widenFormulaTotals(facts, relations, halves);
  const values = new Float64Array(facts.length);
  const prints = new Uint8Array(facts.length);
  facts.forEach(({ fen, printed }, at) => {
    values[at] = fen;
    prints[at] = printed.kind !== 'number' ? NOTHING : fen === 0 ? ZERO : FIGURE;
  });
  const from = new Int32Array(relations.length + 1);
  relations.forEach((relation, at) => (from[at + 1] = (from[at] ?? 0) + relation.terms.length));
  const total = from[relations.length] ?? 0;
  const cells = new Int32Array(total);
  const signs = new Int8Array(total);
  const counts = new Int32Array(facts.length + 1);
  relations.forEach((relation, row) => {
    let at = from[row] ?? 0;
    for (const term of relation.terms) {
      cells[at] = term.fact;
      signs[at] = term.sign;
      counts[term.fact + 1] = (counts[term.fact + 1] ?? 0) + 1;
      at += 1;
    }
  });
  for (let at = 0; at < facts.length; at += 1) counts[at + 1] = (counts[at + 1] ?? 0) + (counts[at] ?? 0);
  const relationsFrom = counts.slice();
  const relationsOf = new Int32Array(total);
  const signsOf = new Int8Array(total);
  const next = counts.slice();
  relations.forEach((relation, row) => {
    for (const term of relation.terms) {
      const at = next[term.fact] ?? 0;
      relationsOf[at] = row;
      signsOf[at] = term.sign;
      next[term.fact] = at + 1;
    }
  });
  return {
    facts,
    relations,
    values,
    steps,
    halves,
    prints,
    from,
    cells,
    signs,
    atLeast: Uint8Array.from(relations, (relation) => (relation.kind === 'atLeast' || relation.open === true ? 1 : 0)),
    soft: Uint8Array.from(relations, (relation) => (relation.kind === 'soft' ? 1 : 0)),
    relationsFrom,
    relationsOf,
    signsOf,
  };
}
