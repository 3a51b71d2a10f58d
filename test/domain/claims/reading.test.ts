import { EXAMPLE_CELLS } from '../../support/exampleCells';
import { checkText, claimRows } from '../../support/statedFacts';

const SECTION = {
  whole: '一、收入支出决算总体情况说明',
  income: '二、收入决算情况说明',
  spending: '三、支出决算情况说明',
  general: '五、一般公共预算财政拨款支出决算情况说明',
  basic: '六、一般公共预算财政拨款基本支出决算情况说明',
  publicCosts: '九、财政拨款“三公”经费支出决算情况说明',
} as const;

function rows(section: keyof typeof SECTION, ...paragraphs: readonly string[]): readonly string[] {
  return claimRows(checkText([SECTION[section], ...paragraphs], EXAMPLE_CELLS).claims);
}

test('收、支总计均为, 各增加: one figure said of both sides', () => {
  expect(rows('whole', '2023年度收、支总计均为1000.00万元。与上年度相比，收、支总计各增加200.00万元，增长25.00%。')).toEqual(['amount 1000.00 ok', 'change 200.00 ok', 'growth 25.00 ok']);
});

test('收入总计 and 支出总计 apart, 各 said of both', () => {
  expect(rows('whole', '2023年度收入总计1000.00万元，支出总计1000.00万元，与2022年度相比，各减少250.00万元，下降20.00%。')).toEqual(['amount 1000.00 ok', 'amount 1000.00 ok', 'change 250.00 ok', 'growth 20.00 ok']);
});

test('a change of each side with its own subject', () => {
  expect(rows('whole', '收入总计1000.00万元、支出总计1000.00万元。与2022年相比，收入总计减少250.00万元，下降20.00%，支出总计减少250.00万元，下降20.00%。')).toEqual([
    'amount 1000.00 ok',
    'amount 1000.00 ok',
    'change 250.00 ok',
    'growth 20.00 ok',
    'change 250.00 ok',
    'growth 20.00 ok',
  ]);
});

test('nested 其中 in brackets leaves the subject outside alone', () => {
  expect(rows('income', '本年收入合计900.00万元；包括财政拨款收入800.00万元（其中，一般公共预算760.00万元，政府性基金预算40.00万元），占收入合计88.89%；事业收入100.00万元，占收入合计11.11%。').slice(-3)).toEqual(['share 88.89 ok', 'amount 100.00 ok', 'share 11.11 ok']);
});

test('列表 over several paragraphs: the head of the list is the whole of each share', () => {
  expect(rows('spending', '2023年度支出合计950.00万元，其中：', '基本支出600.00万元，占比63.16%；', '项目支出350.00万元，占比36.84%。')).toEqual(['amount 950.00 ok', 'amount 600.00 ok', 'share 63.16 ok', 'amount 350.00 ok', 'share 36.84 ok']);
});

test('分别为 deals its figures out in order, the shares after them too', () => {
  expect(rows('spending', '本年支出合计950.00万元，基本支出、项目支出分别为600.00万元和350.00万元，分别占本年支出合计的63.16%、36.84%。')).toEqual(['amount 950.00 ok', 'amount 600.00 ok', 'amount 350.00 ok', 'share 63.16 ok', 'share 36.84 ok']);
});

test('bare figures of a list take the unit at its end', () => {
  expect(rows('general', '支出800.00万元，其中一般公共服务支出和社会保障和就业支出分别为700.00、100.00万元，占87.50%、12.50%。').slice(-4)).toEqual(['amount 700.00 ok', 'amount 100.00 ok', 'share 87.50 ok', 'share 12.50 ok']);
});

test('类款项 with the sentence after a full stop', () => {
  expect(rows('general', '1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。年初预算为400.00万元，支出决算为500.00万元。完成年初预算的125.00%。')).toEqual(['amount 400.00 ok', 'amount 500.00 ok', 'completion 125.00 ok']);
});

test('类 in a heading of its own, 款 and 项 below it', () => {
  expect(rows('general', '（一）社会保障和就业支出（类）', '1.行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）支出决算100.00万元。')).toEqual(['amount 100.00 ok']);
});

test('类款项 with their digits', () => {
  expect(rows('general', '1、社会保障和就业支出（208类）行政事业单位养老支出（05款）机关事业单位基本养老保险缴费支出（05项）100.00万元。2022年决算数为80.00万元，2023年支出决算为100.00万元，比2022年决算数增加25.00%。')).toEqual(['amount 100.00 ok', 'amount 80.00 ok', 'amount 100.00 ok', 'growth 25.00 ok']);
});

test('科目 by code and name, without 类款项', () => {
  expect(rows('general', '（一）2010350-事业运行200.00万元，较上年决算数增加50.00万元，增长33.33%。')).toEqual(['amount 200.00 ok', 'change 50.00 ok', 'growth 33.33 ok']);
});

test('经济分类 names in the 基本支出 part, two characters included', () => {
  expect(rows('basic', '人员经费400.00万元，主要包括：基本工资150.00万元、奖金80.00万元。')).toEqual(['amount 400.00 ok', 'amount 150.00 ok', 'amount 80.00 ok']);
});

test('三公: 预算, 决算, completion, share of the total, change', () => {
  expect(rows('publicCosts', '公务接待费全年预算为1.50万元，支出决算为1.00万元，完成全年预算的66.67%，占33.33%；较上年减少1.00万元，下降50.00%。')).toEqual(['amount 1.50 ok', 'amount 1.00 ok', 'completion 66.67 ok', 'share 33.33 ok', 'change 1.00 ok', 'growth 50.00 ok']);
});

test('last year\'s sentence is not held against this year\'s tables', () => {
  expect(rows('spending', '2022年度支出合计800.00万元，其中：基本支出500.00万元，占总支出的62.50%。2023年度支出合计950.00万元，比上年增加150.00万元，增长18.75%。')).toEqual(['amount 800.00 ok', 'amount 500.00 ok', 'share 62.50 ok', 'amount 950.00 ok', 'change 150.00 ok', 'growth 18.75 ok']);
});

test('a base that carries its own figure', () => {
  expect(rows('general', '一般公共预算财政拨款支出800.00万元，与2023年度年初预算640.00万元相比，完成年初预算的125.00%。')).toEqual(['amount 800.00 ok', 'amount 640.00 ok', 'completion 125.00 ok']);
});

test('names of projects and units do not borrow the form\'s lines', () => {
  expect(rows('spending', '本部门本级支出700.00万元，示例平台升级项目支出50.00万元，占6.00%。')).toEqual(['amount 700.00 unchecked', 'amount 50.00 unchecked', 'share 6.00 unchecked']);
});

test('figures of a reason are told, not claimed', () => {
  const check = checkText([SECTION.spending, '本年支出合计950.00万元，主要原因是增加示例平台项目支出350.50万元、基本支出增加99.00万元。'], EXAMPLE_CELLS);
  expect(claimRows(check.claims)).toEqual(['amount 950.00 ok', 'amount 350.50 unchecked', 'amount 99.00 unchecked']);
  expect(check.unchecked.map(({ reason }) => reason)).toEqual(['原因说明中的数，表中无对应', '原因说明中的数，表中无对应']);
});

test('a label narrows its paragraph to one fund', () => {
  expect(rows('general', '政府性基金预算：城乡社区支出（类）决算数79.31万元。')).toEqual(['amount 79.31 unchecked']);
});

test('an amount after a count of something else is not the old subject\'s', () => {
  expect(rows('publicCosts', '公务用车运行维护费支出2.00万元。租用轿车1辆、金额15.00万元。')).toEqual(['amount 2.00 ok', 'count 1 unchecked', 'amount 15.00 unchecked']);
});

test('counts follow the item spoken of', () => {
  const { claims } = checkText([SECTION.publicCosts, '国内公务接待12批次，累计148人次。其中：外事接待0批次，0人次。'], EXAMPLE_CELLS);
  expect(claims.map(({ coordinate, quote }) => coordinate?.item ?? quote)).toHaveLength(4);
});
