import { EXAMPLE_CELLS } from '../../support/exampleCells';
import { checkText, claimRows, type Cell } from '../../support/statedFacts';

const FISCAL = '四、财政拨款收入支出决算总体情况说明';
const PUBLIC_COSTS = '七、财政拨款“三公”经费支出决算情况说明';
const FUNDS: readonly Cell[] = [
  ...EXAMPLE_CELLS,
  [{ flow: '收入', source: '一般公共' }, '760.00', '一般公共预算财政拨款', '', 3],
  [{ flow: '收入', source: '政府性基金' }, '40.00', '政府性基金预算财政拨款', '', 3],
  [{ flow: '支出', source: '财政拨款' }, '840.00', '本年支出合计', '合计', 3],
  [{ flow: '年初结转', source: '财政拨款' }, '90.00', '年初财政拨款结转和结余', '', 3],
  [{ flow: '年末结转', source: '财政拨款' }, '10.00', '年末财政拨款结转和结余', '', 3],
];

function rows(heading: string, ...paragraphs: readonly string[]): readonly string[] {
  return claimRows(checkText([heading, ...paragraphs], FUNDS).claims);
}

function errors(heading: string, ...paragraphs: readonly string[]): readonly string[] {
  return checkText([heading, ...paragraphs], FUNDS).findings.filter(({ grade }) => grade === '错误').map(({ message }) => message);
}

test('both totals of one fund said at once, whatever joins them', () => {
  for (const words of ['财政拨款收入、支出总计均为', '财政拨款收入和支出总计均为', '财政拨款收支总计', '财政拨款收、支决算总计']) expect(rows(FISCAL, `2023年度${words}850.00万元。`)).toEqual(['amount 850.00 ok']);
});

test('a bare 本年支出 is of the fund its paragraph opened with', () => {
  expect(rows(FISCAL, '1.一般公共预算财政拨款本年收入760.00万元，比上年增加60.00万元；本年支出800.00万元，比上年增加50.00万元。', '2.政府性基金预算财政拨款本年收入40.00万元，主要是项目结算；本年支出40.00万元。')).toEqual([
    'amount 760.00 ok',
    'change 60.00 unchecked',
    'amount 800.00 ok',
    'change 50.00 unchecked',
    'amount 40.00 ok',
    'amount 40.00 ok',
  ]);
  expect(errors(FISCAL, '1.一般公共预算财政拨款本年收入760.00万元；本年支出880.00万元。')).toHaveLength(1);
});

test('结转和结余 alone is of the year\'s start or end, as what it is part of', () => {
  expect(rows('（七）结转结余情况', '年末结转和结余50.00万元，其中财政拨款结转和结余10.00万元；年初结转和结余100.00万元，其中财政拨款结转和结余90.00万元。')).toEqual(['amount 50.00 ok', 'amount 10.00 ok', 'amount 100.00 ok', 'amount 90.00 ok']);
});

test('占…的比重为 keeps the whole it names', () => {
  expect(rows('二、收入决算情况说明', '本年收入合计900.00万元，财政拨款收入800.00万元，占本年收入的比重为88.89%；事业收入100.00万元，所占比重为11.11%。').filter((row) => row.startsWith('share'))).toEqual(['share 88.89 ok', 'share 11.11 ok']);
});

test('"较2022年末" is a comparison with last year, not a date left over', () => {
  expect(rows('一、收入支出决算总体情况说明', '收入总计1000.00万元，较2022年末增加200.00万元，增长25.00%。')).toEqual(['amount 1000.00 ok', 'change 200.00 ok', 'growth 25.00 ok']);
  expect(errors('一、收入支出决算总体情况说明', '收入总计1000.00万元，较2022年末增加200.00万元，增长25.00%。')).toEqual([]);
  expect(errors('一、收入支出决算总体情况说明', '收入总计1000.00万元，较2021年末增加200.00万元，增长25.00%。')).toHaveLength(1);
});

test('预决算差异率 is of the budget printed beside it', () => {
  expect(rows(PUBLIC_COSTS, '“三公”经费全年预算数4.00万元，决算数3.00万元，预决算差异率-25.00%。').at(-1)).toBe('growth -25.00 ok');
  expect(errors(PUBLIC_COSTS, '“三公”经费全年预算数4.00万元，决算数3.00万元，预决算差异率-52.00%。')).toHaveLength(1);
});

test('购置费及运行维护费 and its other spellings are one line of the form', () => {
  for (const words of ['公务用车购置费及运行维护费', '公务车购置和运行费', '公车购置、运行维护费支出']) expect(rows(PUBLIC_COSTS, `${words}2.00万元。`)).toEqual(['amount 2.00 ok']);
});

test('groups of other units are not this unit\'s', () => {
  expect(errors(PUBLIC_COSTS, '全年安排本单位组织的出国团组2个，参加其他单位组织的出国团组1个，因公出国（境）团组共计3个。')).toEqual([]);
});

test('after a bracket counts are again of what stood before it', () => {
  expect(errors(PUBLIC_COSTS, '国内公务接待12批次（其中：外事接待0批次），接待人次148人（其中：外事接待人次0人）。')).toEqual([]);
});

test('a joint amount leaves the share after it to none of its parts', () => {
  expect(rows('三、支出决算情况说明', '本年支出合计950.00万元。其中：项目支出350.00万元，占36.84%；上缴上级支出、对附属单位补助支出共0.00万元，占0.00%。').slice(-2)).toEqual(['amount 0.00 unchecked', 'share 0.00 unchecked']);
});

test('words no form knows before 决算 name something else', () => {
  expect(rows(PUBLIC_COSTS, '“三公”经费支出决算3.00万元，比预算减少1.00万元。其中，示例外访支出决算比预算减少0.20万元。').at(-1)).toBe('change 0.20 unchecked');
});

test('a 科目路径 alone in its paragraph is what the next one speaks of', () => {
  expect(rows('五、一般公共预算财政拨款支出决算情况说明', '1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。', '年初预算为400.00万元，支出决算为500.00万元，完成年初预算的125.00%。')).toEqual(['amount 400.00 ok', 'amount 500.00 ok', 'completion 125.00 ok']);
});

test('a wrong figure that may be of several funds is corrected to the one it was mistyped from', () => {
  const [finding] = checkText(['（二）财政拨款支出情况', '财政拨款支出840.00万元。', '一般公共预算财政拨款支出合计808.00万元。'], FUNDS).findings.filter(({ grade }) => grade === '错误');
  expect(finding?.suspects[0]).toMatchObject({ suggested: expect.stringContaining('800.00') as string });
});
