import type { Finding, FindingCell, Suspect } from '../finding/finding';
import * as say from '../finding/messages';
import { fingerprint } from '../finding/words';
import { address } from '../sheet';
import type { Describer } from './describe';
import type { Diagnosis, Explanation } from './localise/explanation';
import { explanationText, operationText, reasonText } from './localise/explain';
import { NOTHING } from './net';
import { kindOfRule } from './rules/kind';

/** A lead of this much over the next explanation reads 很可能. */
const LEAD = 1.0;
const SHOWN = 3;
/** An explanation this much less likely than the first, a thousandfold, is not worth the reader's time. */
const FAR = 3;
/** Figures of one explanation listed as suspects; a whole table in the wrong unit has more. */
const LISTED = 60;

/** 错误 findings: one for each common cause, with its suspects and the other relations it breaks folded in. */
export function errorFindings(describer: Describer, diagnoses: readonly Diagnosis[]): Finding[] {
  return diagnoses.map((diagnosis) => errorFinding(describer, diagnosis));
}

function errorFinding(describer: Describer, diagnosis: Diagnosis): Finding {
  const explanations = distinct(describer, withUndecided(diagnosis.explanations));
  const best = explanations[0];
  const shown = explanations.slice(0, SHOWN).filter(({ cost }) => cost - (best?.cost ?? 0) < FAR);
  const main = mainRelation(describer, diagnosis, best);
  const rule = ruleOf(describer, main);
  const cells = listedCells(describer, main, shown);
  const corrected = best === undefined || best.changes.length === 0 || best.operation === 'table' || best.among !== undefined || best.changes.some(({ rough }) => rough === true) ? undefined : new Map([...best.changes, ...(best.follows ?? [])].map((change) => [change.cell, change.to]));
  const [total = 0] = describer.terms(main);
  return {
    id: fingerprint([rule, ...describer.terms(main).map((at) => describer.cell(at)).map((cell) => `${cell.sheet}!${cell.address}`)]),
    rule,
    kind: kindOfRule(rule),
    grade: '错误',
    message: `${problem(describer, main)}${verdict(describer, explanations, shown)}`,
    cells,
    quotes: [],
    difference: describer.sides(main).difference,
    allowed: describer.amount(describer.graded.bounds[main] ?? 0, total),
    suspects: shown.flatMap((explanation) => suspects(describer, explanation)),
    folded: diagnosis.broken.length - 1,
    relations: [main, ...diagnosis.broken.filter((row) => row !== main)].map((row) => describer.folded(row, corrected)),
  };
}

/**
 * Other tables print only the totals of a stale table as often as not: then any of several details may be the one that was
 * left behind, and no value is offered for them.
 */
function withUndecided(explanations: readonly Explanation[]): readonly Explanation[] {
  const [best, ...others] = explanations;
  const [leaf] = best?.changes ?? [];
  if (best?.operation !== 'chain' || leaf === undefined) return explanations;
  const change = leaf.to - leaf.from;
  const alike = others.filter(({ operation, table, cost, changes: [first] }) => operation === 'chain' && table === best.table && cost - best.cost < LEAD && first !== undefined && first.cell !== leaf.cell && first.to - first.from === change);
  return alike.length === 0 ? explanations : [{ ...best, among: [leaf.cell, ...alike.flatMap(({ changes: [first] }) => first?.cell ?? [])] }, ...others];
}

/** The explanations that differ for the reader: one of those that say the same, one chain of totals for each table and amount. */
function distinct(describer: Describer, explanations: readonly Explanation[]): readonly Explanation[] {
  if (explanations.length < 2) return explanations;
  const said = new Set<string>();
  const kept: Explanation[] = [];
  for (const explanation of explanations) {
    if (kept.length > SHOWN) break;
    const [first] = explanation.changes;
    const text = explanation.operation === 'chain' && first !== undefined ? `${explanation.table}/${first.to - first.from}` : explanationText(describer, explanation);
    if (said.has(text)) continue;
    said.add(text);
    kept.push(explanation);
  }
  return kept;
}

function mainRelation(describer: Describer, diagnosis: Diagnosis, best: Explanation | undefined): number {
  const changed = new Set(best?.changes.map(({ cell }) => cell));
  const rank = (row: number): number => {
    const relation = describer.net.relations[row];
    const own = describer.terms(row).some((cell) => changed.has(cell)) ? 0 : 10;
    const kind = ruleOf(describer, row) === 'T-118' && relation?.rule !== 'T-118' ? -1 : relation?.kind === 'sum' ? 0 : relation?.kind === 'balance' ? 1 : relation?.kind === 'same' ? 2 : 3;
    return own + kind;
  };
  return [...diagnosis.broken].sort((one, other) => rank(one) - rank(other) || one - other)[0] ?? 0;
}

/** The relation's own code; T-118 where a total is smaller than a part, T-119 where one part equals it beside others. */
function ruleOf(describer: Describer, main: number): string {
  const relation = describer.net.relations[main];
  const [total = 0, ...parts] = describer.terms(main);
  if (relation?.kind !== 'sum' || parts.length < 2) return relation?.rule ?? 'T-108';
  const value = describer.net.values[total] ?? 0;
  const amounts = parts.map((at) => describer.net.values[at] ?? 0).filter((amount) => amount !== 0);
  if (amounts.some((amount) => amount < 0)) return relation.rule;
  if (amounts.some((amount) => amount > value)) return 'T-118';
  return amounts.length > 1 && amounts.includes(value) ? 'T-119' : relation.rule;
}

function listedCells(describer: Describer, main: number, shown: readonly Explanation[]): FindingCell[] {
  const terms = describer.terms(main);
  const [total = 0] = terms;
  const spoken = terms.filter((at) => at === total || (describer.net.prints[at] !== NOTHING && describer.net.values[at] !== 0));
  const suspected = shown.flatMap((explanation) => explanation.changes.slice(0, 3).map((change) => change.cell));
  return [...new Set([...suspected, ...spoken])].map((at) => describer.cell(at));
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
    return say.copiesDiffer(describer.name(one), left, describer.name(other), right, unsigned);
  }
  if (relation?.kind === 'atLeast') return say.notAtLeast(describer.relation(main), left, right, unsigned);
  const bound = describer.graded.bounds[main] ?? 0;
  return say.broken(describer.relation(main), left, right, unsigned, describer.amount(bound, one), bound === 0);
}

function verdict(describer: Describer, explanations: readonly Explanation[], shown: readonly Explanation[]): string {
  const [best, next] = explanations;
  if (best === undefined) return say.notLocated();
  if (next === undefined || next.cost - best.cost >= LEAD) return say.likely(explanationText(describer, best));
  const near = shown.filter((explanation) => explanation.cost - best.cost < LEAD);
  return say.oneOf(near.map((explanation) => explanationText(describer, explanation)));
}

function suspects(describer: Describer, explanation: Explanation): Suspect[] {
  const repairs = explanation.repairs.length;
  if (explanation.operation === 'missingRow') {
    const place = describer.fact(explanation.missing?.like[0]?.cell ?? 0).place;
    return [{ sheet: place.sheet, address: address(place.row, place.column), operation: operationText(explanation), repairs, why: explanationText(describer, explanation) }];
  }
  return explanation.changes.slice(0, LISTED).map((change) => {
    const fact = describer.fact(change.cell);
    const place = { sheet: fact.place.sheet, address: address(fact.place.row, fact.place.column) };
    const why = reasonText(describer, explanation, change);
    if (fact.formula !== '') return { ...place, operation: say.formulaSuspect(fact.formula), repairs, why };
    if (change.rough === true || explanation.among !== undefined) return { ...place, operation: operationText(explanation), repairs, why };
    return { ...place, suggested: describer.amount(change.to, change.cell), operation: operationText(explanation), repairs, why };
  });
}
