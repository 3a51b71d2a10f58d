import fc from 'fast-check';
import { solveRounding } from '#adapters/solver/yalpsSolver';
import { balanceRounding } from '#domain/balance/balanceRounding';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { generateDisclosure } from '../../support/generateDisclosure';

const STEP = 10_000;
const RUNS = Number(process.env['GONGKAI_RUNS'] ?? 40);

describe('舍位平衡', () => {
  it('law 12: additive, each move below one step, copies equal, multiples untouched', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const { facts, tables } = generateDisclosure({ seed, unit: '元' });
        const relations = deriveRelations(facts, tables);
        const balanced = balanceRounding(facts, relations, STEP, solveRounding);
        expect(balanced).toBeDefined();
        if (balanced === undefined) return;
        const value = (fact: number): number => balanced.values.get(facts[fact]?.key ?? '') ?? 0;
        for (const { kind, terms } of relations) {
          if (kind !== 'sum' && kind !== 'balance' && kind !== 'same') continue;
          expect(terms.reduce((sum, term) => sum + term.sign * value(term.fact), 0)).toBe(0);
        }
        for (const fact of facts) {
          if (fact.measure !== 'money') continue;
          const to = balanced.values.get(fact.key) ?? 0;
          expect(Math.abs(to - fact.fen)).toBeLessThan(STEP);
          if (fact.fen % STEP === 0) expect(to).toBe(fact.fen);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('moves few figures of a disclosure', () => {
    const { facts, tables } = generateDisclosure({ seed: 7, unit: '元' });
    const balanced = balanceRounding(facts, deriveRelations(facts, tables), STEP, solveRounding);
    expect(balanced?.moved.length).toBeLessThan(facts.length / 8);
  });

  it('refuses a source that does not add up', () => {
    const { facts, tables } = generateDisclosure({ seed: 7, unit: '元' });
    const relations = deriveRelations(facts, tables);
    const first = relations.find(({ kind, terms }) => kind === 'sum' && terms.length > 2)?.terms[0]?.fact ?? 0;
    const wrong = facts.map((fact) => (fact.key === facts[first]?.key ? { ...fact, fen: fact.fen + 1 } : fact));
    expect(balanceRounding(wrong, relations, STEP, solveRounding)).toBeUndefined();
  });
});
