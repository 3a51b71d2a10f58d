import { isUnreadable, type Fact } from '../cube/fact';
import type { Finding } from '../finding/finding';
import { address } from '../sheet';
import type { Relation } from '../relations/relation';
import type { Diagnosis } from './localise/explanation';

const RULES: ReadonlySet<string> = new Set(['D-521', 'D-522']);

/** The relations that can be judged: at most one of their figures is words or an Excel error. */
export function judgeable(relations: readonly Relation[], facts: readonly Fact[]): Relation[] {
  if (!facts.some(isUnreadable)) return [...relations];
  return relations.filter(({ terms }) => terms.filter(({ fact }) => isUnreadable(facts[fact] as Fact)).length < 2);
}

/**
 * 文字与公式错误: a cell without a readable amount breaks its sums. One cause is one finding: the cell's own (D-521, D-522),
 * with the amount its sums ask for and the relations that are open until it is filled.
 */
export function foldUnreadable(errors: readonly Finding[], diagnoses: readonly Diagnosis[], facts: readonly Fact[], structure: readonly Finding[]): { readonly errors: Finding[]; readonly structure: Finding[] } {
  const own = [...structure];
  const left = errors.filter((error, at) => {
    const changes = diagnoses[at]?.explanations[0]?.changes ?? [];
    const cells = changes.map(({ cell }) => facts[cell] as Fact);
    const found = cells.map((fact) => own.findIndex((finding) => RULES.has(finding.rule) && finding.cells[0]?.sheet === fact.place.sheet && finding.cells[0].address === address(fact.place.row, fact.place.column)));
    if (changes.length === 0 || !cells.every(isUnreadable) || found.includes(-1)) return true;
    for (const [place, index] of found.entries()) {
      const finding = own[index] as Finding;
      own[index] = { ...finding, suspects: error.suspects.slice(place, place + 1), folded: error.relations?.length ?? 0, ...(error.relations === undefined ? {} : { relations: error.relations }) };
    }
    return false;
  });
  return { errors: left, structure: own };
}
