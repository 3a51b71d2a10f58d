import fc from 'fast-check';
import { solve, type Constraint } from 'yalps';
import { certify } from '#domain/validate/certificate';
import { weaveNet, type Net } from '#domain/validate/net';
import { RUNS, disclosures } from '../../support/generatorArbitrary';
import { recognisedCase } from '../../support/recognisedCase';
import { sayAbsent, sharedCase } from '../../support/shared';
import { smallTable } from '../../support/smallTable';
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
        const { facts, relations } = smallTable(leaves.map((leaf) => leaf * 10_000), noise.map((off) => off * 10_000));
        const net = weaveNet(facts, relations);
        const { needed } = certify(net, '万元');
        expect(Math.abs(Number(needed) - programWidth(net))).toBeLessThanOrEqual(0.0001001);
      }),
      settings,
    );
  });
});

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
