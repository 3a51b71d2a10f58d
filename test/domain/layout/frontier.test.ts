import type { Coordinate } from '#domain/cube/coordinate';
import { frontier } from '#domain/layout/frontier';

const at = (rest: Partial<Coordinate>): Coordinate => ({ flow: '支出', stage: '决算', ...rest });

test.each([
  ['the 性质 of 支出', at({}), [at({}), at({ nature: '基本' }), at({ nature: '项目' })], [1, 2]],
  ['sources whose common head is not listed', at({ flow: '收入' }), [at({ flow: '收入', source: '一般公共' }), at({ flow: '收入', source: '政府性基金' }), at({ flow: '收入', source: '事业' })], [0, 1, 2]],
  ['a head instead of what is below it', at({ flow: '收入' }), [at({ flow: '收入', source: '财政拨款' }), at({ flow: '收入', source: '一般公共' }), at({ flow: '收入', source: '事业' })], [0, 2]],
  ['three 三公 items with two below one of them', at({ flow: '三公' }), [at({ flow: '三公', item: '出国' }), at({ flow: '三公', item: '车' }), at({ flow: '三公', item: '车购置' }), at({ flow: '三公', item: '接待' })], [0, 1, 3]],
  ['nothing when one 其中 stands alone', at({ source: '一般公共' }), [at({ source: '一般公共', nature: '基本' })], []],
  ['nothing of another 口径', at({ flow: '三公' }), [at({ flow: '三公', item: '出国', stage: '年初预算' }), at({ flow: '三公', item: '接待', stage: '年初预算' })], []],
])('%s', (_what, whole, candidates, parts) => {
  expect(frontier(whole, candidates)).toEqual(parts);
});
