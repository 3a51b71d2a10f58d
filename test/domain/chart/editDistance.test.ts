import fc from 'fast-check';
import { editDistance } from '#domain/chart/editDistance';

const name = fc.string({ unit: fc.constantFrom('公', '务', '用', '车', '费'), maxLength: 8 });

describe('editDistance', () => {
  test.each([
    ['行政运行', '行政运行', 0],
    ['行政运行', '行政运营', 1],
    ['公务接待费', '公务接待', 1],
    ['房屋建筑物购建', '房屋构筑物构建', 2],
    ['培训费', '训培费', 1],
    ['', '手续费', 3],
  ])('%s → %s takes %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  test('is symmetric, zero only for equal names, and never above the longer name', () => {
    fc.assert(fc.property(name, name, (left, right) => {
      const distance = editDistance(left, right);
      expect(editDistance(right, left)).toBe(distance);
      expect(distance === 0).toBe(left === right);
      expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length));
    }));
  });

  test('a limit cuts off at limit + 1 and never changes a smaller distance', () => {
    fc.assert(fc.property(name, name, fc.nat(8), (left, right, limit) => {
      expect(editDistance(left, right, limit)).toBe(Math.min(editDistance(left, right), limit + 1));
    }));
  });
});
