import { SHAPES } from '../../../bench/unseen/shapes/shapes';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { measureShape, paint } from '../../../bench/unseen/shapes/measureShape';
import { snapshotOf, VARIANTS, type TextSheet } from '../../support/variants';

const NAMED = SHAPES.map((shape) => [shape.name, shape] as const);

test.each(NAMED)('%s: every figure is read as what it is or told as unread, nothing is wrong, and one wrong cell is one 错误', (_, shape) => {
  const { printed, read, right, untold, derived, shared, relations, false: errors, provable, exact, notes } = measureShape(shape, 3, 4);
  expect(notes.filter((note) => !note.startsWith('已提示'))).toEqual([]);
  expect({ read, untold, derived, errors, exact }).toEqual({ read: right, untold: 0, derived: shared, errors: 0, exact: provable });
  expect(right / printed).toBeGreaterThanOrEqual(0.85);
  expect(shared / relations).toBeGreaterThanOrEqual(0.85);
});

test('what a workbook hides from reading never makes a sum wrong: titles gone, sheets renamed, all tables in one sheet', () => {
  const variants = VARIANTS.filter(({ name }) => ['no title and sheets renamed', 'all tables on one sheet', 'names broken by line breaks'].includes(name));
  for (const shape of SHAPES) {
    const { sheets } = paint(shape, 3);
    for (const variant of variants) {
      const review = reviewWorkbook(snapshotOf(variant.apply(sheets)));
      expect(review.ok ? review.value.findings.filter(({ grade }) => grade === '错误').map(({ message }) => `${shape.name} ${variant.name} ${message}`) : [shape.name]).toEqual([]);
    }
  }
});

test('a published table that cannot be read is told; a working table beside it is not', () => {
  const sheet = (name: string, title: string): TextSheet => ({ name, rows: [[title, ''], ['事由', '经手人'], ['赴示例市调研', '120.50'], ['参加培训', '80.00']] });
  const table: TextSheet = { name: '支出', rows: [['支出决算表', '', '', '', '单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ['合计', '', '3.00', '1.00', '2.00'], ['201', '一般公共服务支出', '3.00', '1.00', '2.00']] };
  const { structure } = recogniseWorkbook(snapshotOf([table, sheet('差旅', '差旅费支出明细表'), sheet('购买服务', '政府购买服务支出决算表')]));
  expect(structure.filter(({ message }) => message.includes('没有读出')).map(({ message }) => message)).toEqual(['工作表“购买服务”里的“政府购买服务支出决算表”没有读出任何金额栏目；请核对表头和科目编码列。']);
});

test('an amount nobody understood among the parts of a sum keeps the sum from being called wrong, and only then', () => {
  const rows = (unknown: string): readonly TextSheet[] => [
    { name: '支出', rows: [['支出决算表', '', '', '单位：元'], ['科目编码', '科目名称', '本年支出合计', '基本支出'], ['合计', '', '6.00', '6.00'], ['201', '一般公共服务支出', '3.00', '3.00'], ['', '某项说不清的支出', unknown, unknown], ['205', '教育支出', '1.00', '1.00']] },
  ];
  const errors = (sheets: readonly TextSheet[]): readonly string[] => {
    const review = reviewWorkbook(snapshotOf(sheets));
    return review.ok ? review.value.findings.filter(({ rule }) => rule === 'T-108').map(({ rule }) => rule) : ['none'];
  };
  expect(errors(rows('2.00'))).toEqual([]);
  expect(errors(rows('')).length).toBeGreaterThan(0);
});
