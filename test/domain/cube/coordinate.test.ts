import fc from 'fast-check';
import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import { parentCoordinate, parentOf } from '#domain/cube/dimension';

const coordinate: fc.Arbitrary<Coordinate> = fc.record(
  {
    flow: fc.constantFrom('收入', '支出', '三公'),
    stage: fc.constantFrom('决算', '年初预算', '上年决算'),
    source: fc.constantFrom('财政拨款', '一般公共', '政府性基金', '国有资本', '事业'),
    account: fc.constantFrom('201', '20103', '2010301', '208'),
    nature: fc.constantFrom('基本', '项目'),
    economic: fc.constantFrom('人员', '公用', '301', '30101', '302'),
    unit: fc.constantFrom('示例市政务服务中心', '示例市数据中心'),
    item: fc.constantFrom('车', '车购置', '接待'),
  },
  { requiredKeys: ['flow', 'stage'] },
);

describe('keyOf', () => {
  test('is equal exactly when the coordinates are', () => {
    fc.assert(fc.property(coordinate, coordinate, (left, right) => {
      const same = [...new Set([...Object.keys(left), ...Object.keys(right)])].every((member) => left[member as keyof Coordinate] === right[member as keyof Coordinate]);
      expect(keyOf(left) === keyOf(right)).toBe(same);
    }));
  });

  test('does not depend on the order in which members were given', () => {
    expect(keyOf({ account: '201', stage: '决算', flow: '支出' })).toBe(keyOf({ flow: '支出', stage: '决算', account: '201' }));
  });
});

describe('parentOf', () => {
  test.each([
    ['account', '2010301', '20103'],
    ['account', '20103', '201'],
    ['account', '201', undefined],
    ['economic', '30101', '301'],
    ['economic', '301', '人员'],
    ['economic', '303', '人员'],
    ['economic', '302', '公用'],
    ['economic', '310', '公用'],
    ['economic', '人员', undefined],
    ['source', '一般公共', '财政拨款'],
    ['source', '财政拨款', undefined],
    ['source', '事业', '单位资金'],
    ['source', '财政专户', undefined],
    ['source', '单位资金', undefined],
    ['nature', '基本', undefined],
    ['item', '车购置', '车'],
    ['item', '车', undefined],
    ['item', '外事接待', '国内接待'],
    ['item', '没有的项', null],
  ] as const)('%s: above %s is %s', (dimension, member, parent) => {
    expect(parentOf(dimension, member)).toBe(parent);
  });
});

describe('parentCoordinate', () => {
  test('climbing a dimension ends at its root and touches nothing else', () => {
    fc.assert(fc.property(coordinate, fc.constantFrom('source', 'account', 'nature', 'economic', 'unit', 'item'), (start, dimension) => {
      let at: Coordinate | undefined = start;
      let steps = 0;
      while (at?.[dimension] !== undefined) {
        at = parentCoordinate(at, dimension);
        steps += 1;
        expect(steps).toBeLessThan(6);
      }
      const { [dimension]: _left, ...rest } = start;
      expect(at).toEqual(rest);
    }));
  });

  test('the root has nothing above it', () => {
    expect(parentCoordinate({ flow: '支出', stage: '决算' }, 'account')).toBeUndefined();
  });
});
