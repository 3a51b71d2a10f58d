import { EXAMPLE_CELLS } from '../../support/exampleCells';
import { checkText, findingsOf } from '../../support/statedFacts';

const SPENDING = '三、支出决算情况说明';

test('W-402 a part larger than its whole: the amounts are doubted, no share above 100 % is offered', () => {
  const [finding] = findingsOf(checkText(['十二、政府采购支出说明', '政府采购支出总额40.00万元，其中：授予中小企业合同金额90.00万元，占政府采购支出总额的100.00%。'], EXAMPLE_CELLS), 'W-402');
  expect(finding?.message).toContain('部分不会大于全部');
  expect(finding?.suspects).toEqual([]);
});

test('W-401 a quoted figure is not said twice', () => {
  const [finding] = findingsOf(checkText([SPENDING, '本年支出合计590.00万元。'], EXAMPLE_CELLS), 'W-401');
  expect(finding?.message).toContain('文中“本年支出合计590.00万元”，公开0');
});

test('two decimals in 万元 beside a table in 元 are rounded, whatever zeros other figures leave out', () => {
  const check = checkText([SPENDING, '本年支出合计3121.42万元，其中基本支出2000.5万元、项目支出1120.92万元、经营支出0万元、人员经费1.5万元。'], [
    [{ flow: '支出' }, '31,214,151.00', '合计', '', 0],
    [{ flow: '支出', nature: '基本' }, '20,005,000.00', '合计', '', 0],
  ], { unit: '元' });
  expect(check.findings.filter(({ rule }) => rule === 'W-401')).toEqual([]);
});

test('figures of the 绩效 part that no table holds are said to be 绩效 figures', () => {
  const { unchecked } = checkText(['十三、预算绩效情况说明', '示例设备项目自评得分 85.87 分，配置一体机 2 台。'], EXAMPLE_CELLS);
  expect(unchecked.map(({ reason }) => reason)).toEqual(['绩效数据，公开表中未列', '绩效数据，公开表中未列']);
});

test('尾差 of shares and sums are said to need no change', () => {
  const { findings } = checkText([SPENDING, '本年支出合计950.00万元，其中基本支出600.00万元，占63.17%。'], EXAMPLE_CELLS);
  for (const { message } of findings.filter(({ grade }) => grade === '尾差')) expect(message).toContain('不必修改');
});
