import type { Finding, Suspect } from '../finding/finding';
import * as say from '../finding/messages';
import { fingerprint } from '../finding/words';
import { address } from '../sheet';
import type { Describer } from './describe';
import type { Diagnosis, Explanation } from './localise/explanation';
import { operationText } from './localise/explain';
import { NOTHING } from './net';
import { kindOfRule } from './rules/kind';

/** A lead of this much over the next explanation reads 很可能. */
const LEAD = 1.0;
const SHOWN = 3;

/** 错误 findings: one for each common cause, with its suspects and the other relations it breaks folded in. */
export function errorFindings(describer: Describer, diagnoses: readonly Diagnosis[]): Finding[] {
  return diagnoses.map((diagnosis) => errorFinding(describer, diagnosis));
}

function errorFinding(describer: Describer, diagnosis: Diagnosis): Finding {
  const shown = diagnosis.explanations.slice(0, SHOWN);
  const best = shown[0];
  const main = mainRelation(describer, diagnosis, best);
  const rule = describer.net.relations[main]?.rule ?? 'T-108';
  const cells = listedCells(describer, main, shown);
  const corrected = best === undefined ? undefined : new Map(best.changes.map((change) => [change.cell, change.to]));
  const [total = 0] = describer.terms(main);
  return {
    id: fingerprint([rule, ...cells.map((cell) => `${cell.sheet}!${cell.address}`)]),
    rule,
    kind: kindOfRule(rule),
    grade: '错误',
    message: `${problem(describer, main)}${verdict(describer, shown)}`,
    cells,
    quotes: [],
    difference: describer.sides(main).difference,
    allowed: describer.amount(describer.graded.bounds[main] ?? 0, total),
    suspects: shown.flatMap((explanation) => suspects(describer, explanation)),
    folded: diagnosis.broken.length - 1,
    relations: [main, ...diagnosis.broken.filter((row) => row !== main)].map((row) => describer.folded(row, corrected)),
  };
}

function mainRelation(describer: Describer, diagnosis: Diagnosis, best: Explanation | undefined): number {
  const rank = (row: number): number => {
    const relation = describer.net.relations[row];
    const own = best?.changes.some((change) => describer.terms(row).includes(change.cell)) === true ? 0 : 10;
    const kind = relation?.kind === 'sum' ? 0 : relation?.kind === 'balance' ? 1 : relation?.kind === 'same' ? 2 : 3;
    return own + kind;
  };
  return [...diagnosis.broken].sort((one, other) => rank(one) - rank(other) || one - other)[0] ?? 0;
}

function listedCells(describer: Describer, main: number, shown: readonly Explanation[]): Finding['cells'] {
  const terms = describer.terms(main);
  const [total = 0] = terms;
  const spoken = terms.filter((at) => at === total || describer.net.prints[at] !== NOTHING && (describer.net.values[at] ?? 0) !== 0);
  const suspected = shown.flatMap((explanation) => explanation.changes.map((change) => change.cell));
  return [...new Set([...suspected.slice(0, 6), ...spoken])].map((at) => describer.cell(at));
}

function problem(describer: Describer, main: number): string {
  const { left, right, difference } = describer.sides(main);
  const relation = describer.net.relations[main];
  const [one = 0, other = 0] = describer.terms(main);
  const unsigned = difference.replace(/^-/u, '');
  if (relation?.kind === 'same') {
    const blank = describer.net.prints[one] === NOTHING ? one : describer.net.prints[other] === NOTHING ? other : undefined;
    const filled = blank === one ? other : one;
    if (blank !== undefined) return say.blankCopy(describer.name(blank), describer.name(filled), describer.amount(describer.net.values[filled] ?? 0, filled));
  }
  if (relation?.kind === 'atLeast') return say.notAtLeast(describer.relation(main), left, right, unsigned);
  const bound = describer.graded.bounds[main] ?? 0;
  return say.broken(describer.relation(main), left, right, unsigned, describer.amount(bound, one), bound === 0);
}

function verdict(describer: Describer, shown: readonly Explanation[]): string {
  const [best, next] = shown;
  if (best === undefined) return say.notLocated();
  const change = best.changes[0];
  if (change === undefined) return say.notLocated();
  if (next === undefined || next.cost - best.cost >= LEAD) {
    return say.likely(describer.name(change.cell), describer.amount(change.from, change.cell), describer.amount(change.to, change.cell), operationText(best));
  }
  return say.oneOf(shown.map((explanation) => describer.name(explanation.changes[0]?.cell ?? 0)));
}

function suspects(describer: Describer, explanation: Explanation): Suspect[] {
  return explanation.changes.map((change) => {
    const fact = describer.fact(change.cell);
    const place = { sheet: fact.place.sheet, address: address(fact.place.row, fact.place.column) };
    const suggested = fact.formula === '' ? { suggested: describer.amount(change.to, change.cell) } : {};
    return { ...place, ...suggested, operation: fact.formula === '' ? operationText(explanation) : say.formulaSuspect(), repairs: explanation.repairs.length };
  });
}
