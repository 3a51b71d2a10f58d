import fc from 'fast-check';
import { solve, type Constraint } from 'yalps';
import type { Fact } from '#domain/cube/fact';
import type { Relation } from '#domain/relations/relation';
import { certify } from '#domain/validate/certificate';
import { weaveNet, type Net } from '#domain/validate/net';
import { RUNS, disclosures } from '../../support/generatorArbitrary';
import { recognisedCase } from '../../support/recognisedCase';
import { sayAbsent, sharedCase } from '../../support/shared';
import { checked, graded } from './checked';

const settings = { numRuns: RUNS };

describe('联合证明', () => {
  test.each([
    ['shaoxing-2023', '0.0033', '0.0033'],
    ['zengdu-2023', '0.0050', '0.0050'],
    ['beiguan-2023', null, '0.1625'],
    ['rongjiang-2023', '0.0027', '0.0027'],
    ['jincheng-2022', '0.0000', '0.0000'],
  ])('%s has radius %s', async (id, radius, needed) => {
    const folder = sharedCase(id);
    if (folder === undefined) return sayAbsent(id);
    const { certificate } = checked(await recognisedCase(folder));
    expect(certificate.radius).toBe(radius);
    expect(certificate.needed).toBe(needed);
    expect(certificate.conflict.length > 0).toBe(radius === null);
  });

  test('law 11: exact data need no width, and a relation taken away never makes it grow', () => {
    fc.assert(
      fc.property(disclosures({ unit: '元' }), disclosures({ unit: '万元' }), fc.integer({ min: 1, max: 97 }), (exact, rounded, stride) => {
        expect(checked(exact).radius).toBe('0.0000');
        const { net } = graded(rounded);
        const fewer = weaveNet(net.facts, net.relations.filter((_, row) => row % stride !== 0));
        expect(Number(certify(fewer, '万元').needed)).toBeLessThanOrEqual(Number(certify(net, '万元').needed));
      }),
      settings,
    );
  });

  test('law 10: propagation finds the width a linear program finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 4, maxLength: 12 }), fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 8, maxLength: 8 }), (leaves, noise) => {
        const net = smallNet(leaves, noise);
        const { needed } = certify(net, '万元');
        expect(Math.abs(Number(needed) - programWidth(net))).toBeLessThanOrEqual(0.0001001);
      }),
      settings,
    );
  });
});

/** Leaves in two columns with row totals, column totals, a grand total and a copy of it, some of them off by a few steps. */
function smallNet(leaves: readonly number[], noise: readonly number[]): Net {
  const rows = Math.floor(leaves.length / 2);
  const values: number[] = [];
  const relations: Relation[] = [];
  const put = (value: number): number => values.push(value) - 1;
  const left = leaves.slice(0, rows).map(put);
  const right = leaves.slice(rows, rows * 2).map(put);
  const sum = (parts: readonly number[], off: number): number => {
    const total = put(parts.reduce((all, at) => all + (values[at] ?? 0), 0) + off);
    relations.push({ kind: 'sum', rule: 'T-108', terms: [{ fact: total, sign: 1 }, ...parts.map((fact) => ({ fact, sign: -1 }) as const)] });
    return total;
  };
  const totals = left.map((at, row) => sum([at, right[row] ?? at], noise[row % 4] ?? 0));
  const columns = [sum(left, noise[4] ?? 0), sum(right, noise[5] ?? 0)];
  const grand = sum(columns, noise[6] ?? 0);
  relations.push({ kind: 'sum', rule: 'T-107', terms: [{ fact: grand, sign: 1 }, ...totals.map((fact) => ({ fact, sign: -1 }) as const)] });
  const copy = put((values[grand] ?? 0) + (noise[7] ?? 0));
  relations.push({ kind: 'same', rule: 'X-209', terms: [{ fact: copy, sign: 1 }, { fact: grand, sign: -1 }] });
  const facts = values.map((value, id): Fact => ({
    id,
    at: { flow: '支出', stage: '决算' },
    key: String(id),
    place: { sheet: '表', row: id, column: 0, table: 0, rowLabel: '', columnLabel: '' },
    printed: { kind: 'number', text: (value / 100).toFixed(2), digits: (value / 100).toFixed(2), decimals: 2 },
    measure: 'money',
    unit: '万元',
    fen: value * 10_000,
    step: 10_000,
    half: 5_000,
    formula: '',
  }));
  return weaveNet(facts, relations);
}

function programWidth(net: Net): number {
  const constraints: Record<string, Constraint> = {};
  const variables: Record<string, Record<string, number>> = { width: { cost: 1 } };
  const width = variables['width'] ?? {};
  net.facts.forEach((fact, at) => {
    const value = fact.fen / 10_000;
    variables[`up${at}`] = { [`cap${at}`]: 1 };
    variables[`down${at}`] = { [`cap${at}`]: 1 };
    constraints[`cap${at}`] = { max: 0 };
    width[`cap${at}`] = value === 0 ? 0 : -1;
  });
  net.relations.forEach((relation, row) => {
    let residual = 0;
    for (const { fact, sign } of relation.terms) {
      residual += (sign * (net.facts[fact]?.fen ?? 0)) / 10_000;
      (variables[`up${fact}`] ?? {})[`row${row}`] = sign;
      (variables[`down${fact}`] ?? {})[`row${row}`] = -sign;
    }
    constraints[`row${row}`] = { equal: -residual };
  });
  const solution = solve({ direction: 'minimize', objective: 'cost', constraints, variables });
  return solution.result / 100;
}
