import { EXAMPLE_CELLS } from '../../support/exampleCells';
import { checkText, findingsOf } from '../../support/statedFacts';
import type { Finding } from '#domain/finding/finding';

function errors(paragraphs: readonly string[], rule: string): readonly Finding[] {
  return findingsOf(checkText(paragraphs, EXAMPLE_CELLS), rule).filter(({ grade }) => grade === '错误');
}

const general = '五、一般公共预算财政拨款支出决算情况说明';
const publicCosts = '九、财政拨款“三公”经费支出决算情况说明';
const whole = '一、收入支出决算总体情况说明';
const spending = '三、支出决算情况说明';

test('W-401 an amount that differs from its tables; two tables prove it', () => {
  const [finding] = errors([whole, '2023年度收入总计1000.00万元。', spending, '本年支出合计590.00万元。'], 'W-401');
  expect(finding?.message).toContain('相差360.00');
  expect(finding?.message).toContain('应以表中数为准');
  expect(finding?.quotes[0]).toMatchObject({ line: 4, text: '本年支出合计590.00万元' });
  expect(finding?.suspects[0]).toMatchObject({ text: '本年支出合计590.00万元', suggested: '本年支出合计950.00万元' });
});

test('W-401 without a third figure: 两处不一致', () => {
  const [finding] = errors([whole, '年初结转和结余110.00万元。'], 'W-401');
  expect(finding?.message).toContain('两处不一致');
});

test('W-401 the text says the same twice, the table once: the table is doubted', () => {
  const [finding] = errors([whole, '年初结转和结余110.00万元。', '年初结转和结余110.00万元。'], 'W-401');
  expect(finding?.message).toContain('请先核对表中数');
  expect(finding?.folded).toBe(1);
});

test('W-401 one printed step apart is 口径尾差', () => {
  const check = checkText([whole, '年初结转和结余100.01万元。'], EXAMPLE_CELLS);
  expect(findingsOf(check, 'W-401').map(({ grade }) => grade)).toEqual(['口径尾差']);
});

test('W-401 truncated instead of rounded is named as such', () => {
  const check = checkText([whole, '年初结转和结余12.34万元。'], [[{ flow: '年初结转' }, '123,459.00', '年初结转和结余']], { unit: '元' });
  expect(check.findings.map(({ rule, grade, message }) => `${rule} ${grade} ${String(message.includes('舍去'))}`)).toEqual(['W-401 尾差 true']);
});

test('W-402 a share against part and whole', () => {
  const [finding] = errors([spending, '本年支出合计950.00万元，其中基本支出600.00万元，占61.36%。'], 'W-402');
  expect(finding?.suspects[0]?.suggested).toBe('占63.16%');
});

test('W-402 a share of nothing', () => {
  expect(errors(['十一、政府采购支出说明', '政府采购支出总额0.00万元，其中授予中小企业合同金额0.00万元，占政府采购支出总额的100.00%。'], 'W-402')).toHaveLength(1);
  expect(findingsOf(checkText(['十一、政府采购支出说明', '政府采购支出总额0.00万元，其中授予中小企业合同金额0.00万元，占政府采购支出总额的0.00%。']), 'W-406').map(({ grade }) => grade)).toEqual(['提示']);
});

test('W-402 shares adjusted to add up to 100 % are no error', () => {
  const cells = [
    [{ flow: '支出' }, '300.00', '合计'],
    [{ flow: '支出', nature: '基本' }, '100.40', '基本'],
    [{ flow: '支出', nature: '项目' }, '199.60', '项目'],
  ] as const;
  const text = [spending, '本年支出合计300.00万元，其中基本支出100.40万元，占33.47%；项目支出199.60万元，占66.53%。'];
  expect(checkText(text, cells).findings.filter(({ grade }) => grade === '错误')).toEqual([]);
  const forced = [spending, '本年支出合计300.00万元，其中基本支出100.40万元，占33.48%；项目支出199.60万元，占66.52%。'];
  expect(checkText(forced, cells).counts.wrong).toBe(2);
});

test('W-403 shares of a whole without tables', () => {
  const text = [spending, '本年支出合计100.00万元，其中基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。'];
  expect(findingsOf(checkText(text), 'W-403')).toEqual([]);
});

test('W-403 shares of a small table add up to what its own 尾差 makes of 100 %, and no further', () => {
  const text = (project: string): readonly string[] => [spending, `本年支出合计68.85万元，其中基本支出36.32万元，占52.75%；项目支出32.52万元，占${project}%。`];
  expect(findingsOf(checkText(text('47.23')), 'W-403')).toEqual([]);
  expect(findingsOf(checkText(text('47.25')), 'W-403')).toEqual([]);
  expect([...findingsOf(checkText(text('47.21')), 'W-402'), ...findingsOf(checkText(text('47.21')), 'W-403')]).toHaveLength(1);
});

test('W-404 a change against both years of the text', () => {
  const [finding] = errors([spending, '2022年度支出合计800.00万元。2023年度支出合计950.00万元，比上年增加510.00万元。'], 'W-404');
  expect(finding?.suspects[0]?.suggested).toBe('增加150.00万元');
});

test('W-404 an increase above this year\'s figure', () => {
  expect(errors([publicCosts, '公务接待费支出决算为1.00万元，比上年增加2.00万元。'], 'W-404')).toHaveLength(1);
});

test('W-404 上年无此项 makes the change equal the figure', () => {
  expect(errors([publicCosts, '公务接待费支出1.00万元，比上年度增加0.50万元，主要原因是：2022年无此项支出。'], 'W-404')).toHaveLength(1);
});

test('W-405 growth, and growth divided by this year', () => {
  const [finding] = errors([general, '一般公共预算财政拨款支出800.00万元，与2022年度相比增加200.00万元，增长25.00%。'], 'W-405');
  expect(finding?.message).toContain('除以本年数');
  expect(finding?.suspects[0]?.suggested).toContain('33.33%');
});

test('W-406 a rate over nothing: written as 0 % a notice, as anything else an error', () => {
  expect(errors([publicCosts, '公务接待费支出1.00万元，比上年增加1.00万元，增长100%。'], 'W-406')).toHaveLength(1);
  const check = checkText([publicCosts, '因公出国（境）费支出0.00万元，比上年增加0.00万元，增长0%。'], EXAMPLE_CELLS);
  expect(findingsOf(check, 'W-406').map(({ grade }) => grade)).toEqual(['提示']);
});

test('W-407 completion of the budget the sentence names', () => {
  const [finding] = errors([general, '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）年初预算为400.00万元，支出决算为500.00万元，完成年初预算的152.00%。'], 'W-407');
  expect(finding?.suspects[0]?.suggested).toBe('完成年初预算的125.00%');
  expect(errors([publicCosts, '公务接待费支出决算为1.00万元，完成全年预算的76.67%。'], 'W-407')).toHaveLength(1);
  expect(errors([general, '行政运行（项）年初预算为0，支出决算为500.00万元，完成年初预算的95.89%。'], 'W-407')).toHaveLength(1);
});

test('W-408 direction words against figures, and against each other', () => {
  expect(errors([general, '行政运行（项）年初预算为400.00万元，支出决算为500.00万元，决算数小于预算数的主要原因是节约。'], 'W-408')[0]?.suspects[0]?.suggested).toBe('决算数大于预算数');
  expect(errors([general, '一般公共预算财政拨款支出800.00万元，比上年增加200.00万元，下降33.33%。'], 'W-408')).toHaveLength(1);
  expect(errors([publicCosts, '因公出国（境）费支出决算为0.00万元，较上年增加0.00万元。决算数较上年增加的主要原因是无此项。'], 'W-408')).toHaveLength(1);
});

test('W-409 持平 although the figures differ; 增加0 is a notice', () => {
  expect(errors([publicCosts, '公务接待费全年预算为1.50万元，支出决算为1.00万元，决算数与预算数不存在差异。'], 'W-409')).toHaveLength(1);
  const check = checkText([publicCosts, '因公出国（境）费支出决算为0.00万元，较上年增加0.00万元。'], EXAMPLE_CELLS);
  expect(findingsOf(check, 'W-409').map(({ grade }) => grade)).toEqual(['提示']);
});

test('W-410 the same indicator twice where no table holds it', () => {
  const text = ['十、机关运行经费支出说明', '机关运行经费支出16.22万元。', '2023年度机关运行经费支出16.52万元。'];
  expect(findingsOf(checkText(text), 'W-410')).toHaveLength(1);
});

test('W-411 货物、工程、服务 add up to the total', () => {
  const text = (services: string): readonly string[] => ['十一、政府采购支出说明', `政府采购支出总额75.00万元，其中：政府采购货物支出10.00万元、政府采购工程支出0.00万元、政府采购服务支出${services}万元。`];
  expect(findingsOf(checkText(text('65.00')), 'W-411')).toEqual([]);
  expect(findingsOf(checkText(text('56.00')), 'W-411').map(({ difference }) => difference)).toEqual(['9.00']);
});

test('W-411 shares of 货物、工程、服务 imply the amount of 中小企业', () => {
  const text = ['十一、政府采购支出说明', '政府采购支出总额100.00万元，其中：政府采购货物支出40.00万元、政府采购工程支出0.00万元、政府采购服务支出60.00万元。授予中小企业合同金额90.00万元，占政府采购支出总额的90.00%；货物采购授予中小企业合同金额占货物支出金额的100.00%，工程采购授予中小企业合同金额占工程支出金额的0.00%，服务采购授予中小企业合同金额占服务支出金额的100.00%。'];
  expect(findingsOf(checkText(text), 'W-411').map(({ difference }) => difference)).toEqual(['10.00']);
});

test('W-412 one unit mistaken everywhere is one finding', () => {
  const check = checkText([whole, '收入总计1000.00元，支出总计1000.00元。', spending, '本年支出合计950.00元。'], EXAMPLE_CELLS);
  expect(findingsOf(check, 'W-412').map(({ quotes, folded }) => [quotes.length, folded])).toEqual([[3, 2]]);
});

test('W-413 years left over: base, date, opening', () => {
  expect(errors([general, '一般公共预算财政拨款支出800.00万元，与2021年相比增加200.00万元。'], 'W-413')[0]?.suspects[0]?.suggested).toBe('与2022年相比');
  expect(errors(['十二、国有资产占用情况说明', '截至2022年12月31日，本部门共有车辆1辆。'], 'W-413')).toHaveLength(1);
  expect(errors([spending, '2022年度支出合计950.00万元。'], 'W-413')).toHaveLength(1);
});

test('W-414 changes of the parts add up to the change of the whole', () => {
  const text = [publicCosts, '“三公”经费支出3.00万元，比上年减少1.00万元。其中：因公出国（境）费支出0.00万元，比上年减少0.50万元；公务用车购置及运行维护费支出2.00万元，比上年减少0.20万元；公务接待费支出1.00万元，比上年减少0.10万元。'];
  expect(errors(text, 'W-414')).toHaveLength(1);
});

test('W-415 a reason that points the other way is a notice', () => {
  const check = checkText([general, '一般公共预算财政拨款支出800.00万元，比上年增加200.00万元，主要原因是压减一般性支出。'], EXAMPLE_CELLS);
  expect(findingsOf(check, 'W-415').map(({ grade }) => grade)).toEqual(['提示']);
});

test('W-416 what has no counterpart is listed with its reason', () => {
  const { unchecked } = checkText(['十、机关运行经费支出说明', '机关运行经费支出16.22万元。'], EXAMPLE_CELLS);
  expect(unchecked).toEqual([{ line: 2, text: '机关运行经费支出16.22万元', reason: '表中无此数据' }]);
});

test('D-504 a note of nothing against money in the table', () => {
  expect(errors(['七、政府性基金预算财政拨款支出决算情况说明', '本部门2023年度无政府性基金预算财政拨款收支安排。'], 'D-504')).toHaveLength(1);
  expect(errors(['八、国有资本经营预算财政拨款支出决算情况说明', '本部门2023年度无国有资本经营预算财政拨款收支安排。'], 'D-504')).toEqual([]);
});

test('D-509 template residue', () => {
  expect(findingsOf(checkText([spending, '本年支出合计XX万元，比上年增加（减少）5.00万元。']), 'D-509').map(({ grade }) => grade)).toEqual(['错误', '错误']);
  expect(findingsOf(checkText([spending, '【待填：甲】。【待填：公务用车（不含乙）】。']), 'D-509').map(({ grade, quotes }) => [grade, quotes.length])).toEqual([['提示', 2]]);
});

test('D-510 another bureau\'s name, 部门 and 单位 mixed', () => {
  const check = checkText(['十二、国有资产占用情况说明', '示例县水务局2023年度共有车辆0辆。本部门无设备。本单位无房屋。'], [], { entity: '示例市政务服务中心' });
  expect(findingsOf(check, 'D-510')).toHaveLength(2);
});

test('D-512 doubled punctuation, a missing percent sign, a missing unit, a count with decimals', () => {
  const messages = findingsOf(checkText([publicCosts, '公务接待费支出1.00万元，占33.33，提高执行率。。国内公务接待12.00批次，148人次。公务用车运行维护费2.00；'], EXAMPLE_CELLS), 'D-512').map(({ message }) => message);
  expect(messages).toHaveLength(4);
});

const COMPLETE = [
  '一、收入决算情况说明',
  '收入合计900.00万元。',
  '二、支出决算情况说明',
  '支出合计950.00万元。',
  '三、一般公共预算财政拨款支出决算情况说明',
  '支出800.00万元。',
  '四、一般公共预算财政拨款基本支出决算情况说明',
  '基本支出500.00万元。',
  '五、“三公”经费支出决算情况说明',
  '因公出国（境）费0.00万元，团组0个，0人次。公务用车购置费0.00万元，购置0辆；运行维护费2.00万元，保有量1辆。公务接待费1.00万元，接待2批次，9人次。',
  '六、机关运行经费支出情况说明',
  '机关运行经费支出16.22万元，比上年增加1.00万元。',
  '七、政府采购支出情况说明',
  '政府采购支出总额10.00万元，其中：货物10.00万元、工程0.00万元、服务0.00万元。授予中小企业合同金额10.00万元，占政府采购支出总额的100.00%。',
  '八、国有资产占用情况说明',
  '共有车辆1辆，其中主要负责人用车0辆、其他用车1辆；单价100万元以上设备0台（套）。',
  '九、预算绩效情况说明',
  '共对3个项目开展绩效自评，涉及资金30.00万元，评价结果为优。',
];

/** Passages that say something else instead of nothing. */
const OTHERWISE: Readonly<Record<string, string>> = { '接待2批次，9人次': '接待外宾2批次、9人次', '公务用车购置费0.00万元，购置0辆；': '公务用车购置及运行维护费2.00万元，其中：' };

function without(pattern: RegExp): readonly string[] {
  return COMPLETE.map((line) => line.replace(pattern, (passage) => OTHERWISE[passage] ?? ''));
}

const ELEMENTS: readonly (readonly [rule: string, pattern: RegExp, lacking: string])[] = [
  ['D-501', /九、预算绩效情况说明/u, '预算绩效'],
  ['D-502', /，保有量1辆/u, '公务用车保有量'],
  ['D-502', /，团组0个，0人次/u, '出国团组数'],
  ['D-502', /接待2批次，9人次/u, '国内公务接待批次'],
  ['D-502', /公务用车购置费0.00万元，购置0辆；/u, '公务用车购置费'],
  ['D-505', /授予中小企业.*$/u, '授予中小企业合同金额'],
  ['D-506', /，比上年增加1.00万元/u, '增减变化及原因'],
  ['D-507', /；单价.*台（套）/u, '大型设备'],
  ['D-508', /，涉及资金30.00万元/u, '涉及金额'],
];

test.each(ELEMENTS)('%s what a complete text says: without %s', (rule, pattern, lacking) => {
  expect(findingsOf(checkText(COMPLETE, EXAMPLE_CELLS), rule)).toEqual([]);
  expect(findingsOf(checkText(without(pattern), EXAMPLE_CELLS), rule)[0]?.message).toContain(lacking);
});

test('D-501 the sections an edition titles are asked for by its own titles', () => {
  const [finding] = findingsOf(checkText(COMPLETE, EXAMPLE_CELLS, { edition: 'zhejiang' }), 'D-501');
  expect(finding?.message).toContain('国有资本经营预算');
  expect(finding?.message).not.toContain('三公');
  const budget = ['一、“三公”经费预算情况说明', '二、机关运行经费预算', '三、政府采购预算情况', '四、国有资产占有使用情况'];
  expect(findingsOf(checkText(budget, [], { edition: 'shanghai-budget' }), 'D-501')[0]?.message).toContain('绩效目标设置情况');
  expect(findingsOf(checkText(budget), 'D-501')).toEqual([]);
});

test.each([
  ['增加200.00万元，增长25.00%。', 1],
  ['增加200.00万元，增长25.00%，主要原因是新增一个服务大厅。', 0],
  ['增加100.00万元，增长11.11%。', 0],
])('D-503 a change of more than a fifth needs its reason: %s', (change, count) => {
  expect(findingsOf(checkText([whole, `2023年度收入总计1000.00万元，与2022年度相比，${change}`], EXAMPLE_CELLS), 'D-503')).toHaveLength(count);
});

test('D-503 something from nothing needs its reason; the next paragraph may give it', () => {
  const text = [publicCosts, '公务接待费支出决算为0.50万元，比上年增加0.50万元。'];
  expect(findingsOf(checkText(text), 'D-503')).toHaveLength(1);
  expect(findingsOf(checkText([...text, '主要原因是上级调研增多。']), 'D-503')).toEqual([]);
});

test('D-503 the parts of a whole may give the reason', () => {
  const parts = ['一般公共预算财政拨款支出800.00万元，完成年初预算的160.00%。其中：', '1.一般公共服务支出300.00万元，完成年初预算的150.00%，主要原因是新增一个服务大厅。'];
  expect(findingsOf(checkText([general, ...parts]), 'D-503')).toEqual([]);
  expect(findingsOf(checkText([general, ...parts.slice(0, 1)]), 'D-503')).toHaveLength(1);
});

test('D-505 nothing bought needs no parts and no shares', () => {
  const nothing = COMPLETE.map((line) => (line.includes('授予中小企业') ? '2023年度政府采购支出总额0.00万元。' : line));
  expect(findingsOf(checkText(nothing, EXAMPLE_CELLS), 'D-505')).toEqual([]);
  const something = nothing.map((line) => line.replace('总额0.00万元', '总额5.00万元'));
  expect(findingsOf(checkText(something, EXAMPLE_CELLS), 'D-505')).toHaveLength(1);
});

test('D-513 rounding without the note about it', () => {
  const text = [whole, '年初结转和结余100.01万元。'];
  expect(findingsOf(checkText(text, EXAMPLE_CELLS), 'D-513')).toEqual([]);
  const { tables } = { tables: [{ index: 0, kind: 'other', code: '公开01表', name: '表', sheet: '表1', range: { top: 0, left: 0, bottom: 1, right: 1 }, unit: '万元', notes: [], empty: false }] } as const;
  expect(findingsOf(checkText(text, EXAMPLE_CELLS, { tables }), 'D-513')).toHaveLength(1);
});
