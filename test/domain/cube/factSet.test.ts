import fc from 'fast-check';
import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import type { Fact } from '#domain/cube/fact';
import { factSetOf } from '#domain/cube/factSet';
import { parsePrinted } from '#domain/money/printed';

function factAt(id: number, at: Coordinate): Fact {
  return {
    id,
    at,
    key: keyOf(at),
    place: { sheet: '支出决算表', row: id, column: 2, table: 0, rowLabel: '', columnLabel: '' },
    printed: parsePrinted('1.00'),
    measure: 'money',
    unit: '万元',
    fen: 1_000_000,
    step: 10_000,
    half: 5_000,
    formula: '',
  };
}

const spending = (member: Partial<Coordinate>): Coordinate => ({ flow: '支出', stage: '决算', ...member });

describe('factSetOf', () => {
  const facts = [
    factAt(0, spending({})),
    factAt(1, spending({ account: '201' })),
    factAt(2, spending({ account: '20103' })),
    factAt(3, spending({ account: '2010301' })),
    factAt(4, spending({ account: '2010350' })),
    factAt(5, spending({ account: '208' })),
    factAt(6, spending({ account: '201' })),
    factAt(7, spending({ account: '201', nature: '基本' })),
  ];
  const set = factSetOf(facts);

  test('finds every place that prints a coordinate, in reading order', () => {
    expect(set.at(spending({ account: '201' })).map(({ id }) => id)).toEqual([1, 6]);
    expect(set.at(spending({ account: '999' }))).toEqual([]);
  });

  test('lists the members one level below', () => {
    expect(set.members(spending({}), 'account')).toEqual(['201', '208']);
    expect(set.members(spending({ account: '20103' }), 'account')).toEqual(['2010301', '2010350']);
    expect(set.members(spending({ account: '2010301' }), 'account')).toEqual([]);
    expect(set.members(spending({ account: '201' }), 'nature')).toEqual(['基本']);
  });

  test('every fact is found at its own coordinate', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('201', '20103', '2010301', '2010350', '208')), (accounts) => {
      const some = accounts.map((account, id) => factAt(id, spending({ account })));
      const index = factSetOf(some);
      for (const fact of some) expect(index.at(fact.at)).toContain(fact);
    }));
  });
});
