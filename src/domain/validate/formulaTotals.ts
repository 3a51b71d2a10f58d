import type { Fact } from '../cube/fact';
import type { Relation } from '../relations/relation';

/** Levels a total of totals may have: 款, 类, 合计, a link to it, and one to spare. */
const LEVELS = 5;

/**
 * 公式合计: a total that a formula adds up from printed figures carries the rounding of every one of them, not half a
 * step of its own. Widens `halves` (分, by fact) of such totals and of the cells linked to them.
 */
export function widenFormulaTotals(facts: readonly Fact[], relations: readonly Relation[], halves: Float64Array): void {
  if (facts.every(({ formula }) => formula === '')) return;
  const candidates = relations.filter((relation) => (relation.kind === 'sum' || relation.kind === 'same' || relation.kind === 'balance') && relation.terms.some(({ fact }) => facts[fact]?.formula !== '') && isExact(facts, relation));
  for (let level = 0; level < LEVELS; level += 1) {
    let changed = false;
    for (const { kind, terms } of candidates) {
      for (const { fact } of kind === 'same' ? terms : terms.slice(0, 1)) {
        if (facts[fact]?.formula === '') continue;
        const carried = terms.reduce((sum, term) => (term.fact === fact ? sum : sum + (halves[term.fact] ?? 0)), 0);
        if (carried <= (halves[fact] ?? 0)) continue;
        halves[fact] = carried;
        changed = true;
      }
    }
    if (!changed) return;
  }
}

function isExact(facts: readonly Fact[], { terms }: Relation): boolean {
  return terms.reduce((sum, { fact, sign }) => sum + sign * (facts[fact]?.fen ?? 0), 0) === 0;
}
