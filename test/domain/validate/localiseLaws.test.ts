import fc from 'fast-check';
import { Scene } from '#domain/validate/localise/scene';
import { localise } from '#domain/validate/localise/localise';
import { spanOf } from '#domain/validate/localise/oneCell';
import type { Fact } from '#domain/cube/fact';
import { RUNS, disclosures, figureAt, reprinted, retyped, stepOf } from '../../support/generatorArbitrary';
import { Random } from '../../support/generatorRandom';
import { graded } from './checked';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const settings = { numRuns: RUNS };

describe('laws of localisation', () => {
  test('law 4: the true cell is among the explanations, and each correction offered leaves nothing broken', () => {
    fc.assert(
      fc.property(disclosures(), share, fc.double({ min: 0.1, max: 3, noNaN: true }), (disclosure, spot, factor) => {
        const at = figureAt(disclosure.facts, spot);
        const fact = disclosure.facts[at] as Fact;
        const facts = retyped(disclosure.facts, at, Math.round((fact.fen * factor) / stepOf(fact)) * stepOf(fact));
        const { net, graded: grades, broken } = graded({ ...disclosure, facts });
        fc.pre(broken.length > 0);
        const diagnoses = localise(net, grades);
        expect(diagnoses).toHaveLength(1);
        const explanations = diagnoses[0]?.explanations ?? [];
        expect(explanations.some(({ changes }) => changes.length === 1 && changes[0]?.cell === at)).toBe(true);
        for (const { changes, operation } of explanations.slice(0, 5)) {
          if (operation === 'missingRow') continue;
          const values = new Map(changes.map(({ cell, to }) => [cell, to]));
          const corrected = facts.map((one, place) => (values.has(place) ? reprinted(one, values.get(place) ?? 0) : one));
          expect(graded({ ...disclosure, facts: corrected }).broken).toHaveLength(0);
        }
      }),
      settings,
    );
  });

  test('law 5: the interval of corrections contains the truth', () => {
    fc.assert(
      fc.property(disclosures({ unit: '万元' }), share, fc.integer({ min: 8, max: 90_000 }), (disclosure, spot, steps) => {
        const at = figureAt(disclosure.facts, spot);
        const fact = disclosure.facts[at] as Fact;
        const facts = retyped(disclosure.facts, at, fact.fen + steps * stepOf(fact));
        const { net, graded: grades, broken } = graded({ ...disclosure, facts });
        fc.pre(broken.length > 0);
        const span = spanOf(new Scene(net, grades, {}), grades.residuals, at);
        const change = -steps * stepOf(fact);
        expect(span?.low ?? Infinity).toBeLessThanOrEqual(change);
        expect(span?.high ?? -Infinity).toBeGreaterThanOrEqual(change);
      }),
      settings,
    );
  });

  test('law 13: nothing is suspected in clean data', () => {
    fc.assert(
      fc.property(disclosures(), (disclosure) => {
        const { net, graded: grades } = graded(disclosure);
        expect(localise(net, grades)).toEqual([]);
      }),
      settings,
    );
  });

  test('law 13: a document of random amounts is answered, not worked on forever', () => {
    fc.assert(
      fc.property(disclosures(), fc.integer({ min: 1, max: 1_000_000 }), (disclosure, seed) => {
        const random = new Random(seed);
        const facts = disclosure.facts.map((fact) => (random.chance(0.3) ? reprinted(fact, random.below(1_000_000) * stepOf(fact)) : fact));
        const { net, graded: grades, broken } = graded({ ...disclosure, facts });
        const found = localise(net, grades);
        expect(found.flatMap((diagnosis) => diagnosis.broken).sort((one, other) => one - other)).toEqual(broken);
      }),
      settings,
    );
  });
});
