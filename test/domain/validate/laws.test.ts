import fc from 'fast-check';
import { keyOf } from '#domain/cube/coordinate';
import type { Fact } from '#domain/cube/fact';
import type { Relation } from '#domain/relations/relation';
import { AGREES, BROKEN, RARE, ROUNDING } from '#domain/validate/grade';
import { generateDisclosure, printed } from '../../support/generateDisclosure';
import { accountName } from '../../support/generatorChart';
import { RUNS, disclosures, figureAt, retyped, stepOf } from '../../support/generatorArbitrary';
import { checked, graded, meaning, type Document } from './checked';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const settings = { numRuns: RUNS };

describe('laws of grading', () => {
  test('law 1, sound: data added up in 元 and rounded cell by cell never grade 错误, and one ledger explains all tables', () => {
    fc.assert(
      fc.property(disclosures({}, 1_000_000), (disclosure) => {
        const { summary, radius } = checked(disclosure);
        expect(summary['错误']).toBe(0);
        expect(radius).not.toBeNull();
      }),
      settings,
    );
  });

  test('law 2, complete in 元: any change of a figure that stands in an equation is found', () => {
    fc.assert(
      fc.property(disclosures({ unit: '元' }), share, fc.integer({ min: -5_000_000, max: 5_000_000 }), (disclosure, spot, change) => {
        const at = figureAt(disclosure.facts, spot);
        const { net } = graded(disclosure);
        const equations = [...net.relationsOf.subarray(net.relationsFrom[at], net.relationsFrom[at + 1])].filter((row) => net.atLeast[row] === 0 && net.soft[row] === 0);
        fc.pre(change !== 0 && equations.length > 0 && disclosure.facts[at]?.fen !== -change);
        const facts = retyped(disclosure.facts, at, (disclosure.facts[at]?.fen ?? 0) + change);
        expect(graded({ ...disclosure, facts }).broken.length).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  test('law 3: a change beyond n + 1 steps of an equation with n figures is found', () => {
    fc.assert(
      fc.property(disclosures({ unit: '万元' }), share, fc.integer({ min: 1, max: 100_000 }), fc.boolean(), (disclosure, spot, beyond, up) => {
        const at = figureAt(disclosure.facts, spot);
        const { net, graded: before } = graded(disclosure);
        const equations = [...net.relationsOf.subarray(net.relationsFrom[at], net.relationsFrom[at + 1])].filter((row) => net.atLeast[row] === 0 && net.soft[row] === 0);
        const terms = Math.min(...equations.map((row) => before.terms[row] ?? 0));
        fc.pre(Number.isFinite(terms));
        const change = (terms + 1 + beyond) * stepOf(disclosure.facts[at] as Fact) * (up ? 1 : -1);
        fc.pre((disclosure.facts[at]?.fen ?? 0) + change !== 0);
        const facts = retyped(disclosure.facts, at, (disclosure.facts[at]?.fen ?? 0) + change);
        expect(graded({ ...disclosure, facts }).broken.length).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  test('law 3: the grade of an equation never falls while its difference grows', () => {
    const order: readonly number[] = [AGREES, ROUNDING, RARE, BROKEN];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 14 }), (parts) => {
        let worst = 0;
        for (let steps = 0; steps <= parts + 3; steps += 1) {
          const facts = sumOf(parts, steps);
          const verdict = order.indexOf(graded({ facts, tables: [tableOf(facts)], unit: '万元' }).graded.verdicts[0] ?? AGREES);
          expect(verdict).toBeGreaterThanOrEqual(worst);
          worst = verdict;
        }
        expect(worst).toBe(3);
      }),
      settings,
    );
  });

  test('law 6: the order of tables, facts and rows changes nothing', () => {
    fc.assert(
      fc.property(disclosures(), share, fc.integer({ min: 1, max: 1_000 }), (disclosure, spot, salt) => {
        const at = figureAt(disclosure.facts, spot);
        const facts = retyped(disclosure.facts, at, (disclosure.facts[at]?.fen ?? 0) + 123_000_000);
        const moved = shuffled(facts, salt).map((fact, id) => ({ ...fact, id, place: { ...fact.place, table: disclosure.tables.length - 1 - fact.place.table } }));
        const tables = [...disclosure.tables].reverse().map((table, index) => ({ ...table, index }));
        expect(meaning({ ...disclosure, facts: moved, tables })).toEqual(meaning({ ...disclosure, facts }));
      }),
      settings,
    );
  });

  test('law 7: checking again after an edit and its undo gives the same bytes', () => {
    fc.assert(
      fc.property(disclosures(), share, fc.integer({ min: 1, max: 9_999_999 }), (disclosure, spot, change) => {
        const bytes = (document: Document): string => {
          const { findings, radius, summary, diagnoses } = checked(document);
          return JSON.stringify({ findings, radius, summary, diagnoses });
        };
        const before = bytes(disclosure);
        const at = figureAt(disclosure.facts, spot);
        const edited = retyped(disclosure.facts, at, (disclosure.facts[at]?.fen ?? 0) + change * stepOf(disclosure.facts[at] as Fact));
        bytes({ ...disclosure, facts: edited });
        const undone = edited.map((fact, place) => (place === at ? (disclosure.facts[at] as Fact) : fact));
        expect(bytes({ ...disclosure, facts: undone })).toBe(before);
      }),
      settings,
    );
  });

  test('law 8: printing the same books in 万元 instead of 元 creates no 错误', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const exact = generateDisclosure({ seed, unit: '元', size: 'tiny' });
        const rounded = generateDisclosure({ seed, unit: '万元', size: 'tiny' });
        const { net, graded: grades } = graded(exact);
        expect([...grades.verdicts].every((verdict, row) => verdict === AGREES || net.soft[row] === 1)).toBe(true);
        expect(graded(rounded).broken).toEqual([]);
      }),
      settings,
    );
  });

  test('law 8: the same digits under a unit a hundred times larger get the same verdicts', () => {
    fc.assert(
      fc.property(disclosures({ unit: '万元' }), share, fc.integer({ min: -40, max: 40 }), (disclosure, spot, steps) => {
        const at = figureAt(disclosure.facts, spot);
        const facts = retyped(disclosure.facts, at, (disclosure.facts[at]?.fen ?? 0) + steps * 10_000);
        const larger = facts.map((fact) => ({ ...printed(fact, fact.printed.text, '百万元'), unit: '百万元' as const }));
        const verdicts = (document: readonly Fact[]): number[] => [...graded({ ...disclosure, facts: document }).graded.verdicts];
        expect(verdicts(larger)).toEqual(verdicts(facts));
      }),
      settings,
    );
  });

  test('law 9: blank, 0, 0.00 and — are equal in sums and stay different prints', () => {
    fc.assert(
      fc.property(disclosures({ zero: '0.00' }), fc.constantFrom('', '—', '0', '-'), (disclosure, none) => {
        const { net, graded: before } = graded(disclosure);
        const facts = disclosure.facts.map((fact) => (fact.fen === 0 && fact.printed.kind === 'number' ? printed(fact, none, disclosure.unit) : fact));
        const named = ({ kind, terms }: Relation): string => `${kind} ${terms.map(({ fact, sign }) => fact * sign).join()}`;
        const residuals = new Map(net.relations.map((relation, row) => [named(relation), before.residuals[row]]));
        const after = graded({ ...disclosure, facts });
        const moved = after.net.relations.filter((relation, row) => residuals.has(named(relation)) && residuals.get(named(relation)) !== after.graded.residuals[row]);
        expect(moved).toEqual([]);
        expect(new Set(facts.filter((fact) => fact.fen === 0).map((fact) => fact.printed.text)).has(none)).toBe(true);
      }),
      settings,
    );
  });

  test('law 15: adding a row without amounts changes no verdict and no width', () => {
    fc.assert(
      fc.property(disclosures({ zero: '0.00', arrangement: 'national' }), (disclosure) => {
        const spent = disclosure.tables.find(({ name }) => name === '支出决算表')?.index;
        const columns = disclosure.facts.filter(({ place, at }) => place.table === spent && at.account === undefined);
        const zeros = columns.map((fact, offset): Fact => {
          const at = { ...fact.at, account: '2170150' };
          return { ...printed(fact, '', disclosure.unit), id: disclosure.facts.length + offset, at, key: keyOf(at), place: { ...fact.place, row: 900, rowLabel: `2170150 ${accountName('2170150', 'functional')}` } };
        });
        const upper = ['217', '21701'].flatMap((code, line) => zeros.map((fact, offset): Fact => ({ ...fact, id: 10_000 + line * 100 + offset, at: { ...fact.at, account: code }, key: keyOf({ ...fact.at, account: code }), place: { ...fact.place, row: 901 + line, rowLabel: `${code} ${accountName(code, 'functional')}` } })));
        const before = checked(disclosure);
        const after = checked({ ...disclosure, facts: [...disclosure.facts, ...zeros, ...upper] });
        expect(after.summary).toEqual(before.summary);
        expect(after.radius).toBe(before.radius);
      }),
      settings,
    );
  });
});

function shuffled<T>(list: readonly T[], salt: number): T[] {
  return list
    .map((item, at) => ({ item, rank: Math.imul(at + salt, 2_654_435_761) >>> 0 }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

function sumOf(parts: number, steps: number): Fact[] {
  const fact = (id: number, account: string | undefined, text: string): Fact => {
    const at = { flow: '支出', stage: '决算', ...(account === undefined ? {} : { account }) } as const;
    const place = { sheet: '支出', row: id, column: 1, table: 0, rowLabel: account ?? '合计', columnLabel: '金额' };
    return printed({ id, at, key: keyOf(at), place, measure: 'money', unit: '万元', formula: '' } as unknown as Fact, text, '万元');
  };
  const details = Array.from({ length: parts }, (_, at) => fact(at + 1, String(201 + at), '12.34'));
  return [fact(0, undefined, ((1234 * parts + steps) / 100).toFixed(2)), ...details];
}

function tableOf(facts: readonly Fact[]): Parameters<typeof checked>[0]['tables'][number] {
  return { index: 0, kind: 'expenditure', code: '公开03表', name: '支出决算表', sheet: '支出', range: { top: 0, left: 0, bottom: facts.length, right: 1 }, unit: '万元', notes: [], empty: false };
}
