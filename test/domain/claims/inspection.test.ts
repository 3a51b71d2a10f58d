import { EXAMPLE_CELLS } from '../../support/exampleCells';
import { checkText, findingsOf } from '../../support/statedFacts';

const SPENDING = '三、支出决算情况说明';
const PUBLIC_COSTS = '七、财政拨款“三公”经费支出决算情况说明';

function found(rule: string, ...paragraphs: readonly string[]): readonly string[] {
  return findingsOf(checkText(paragraphs, EXAMPLE_CELLS), rule).map(({ grade, message }) => `${grade} ${message}`);
}

test('W-413 a year with a digit missing, and a part\'s title without one', () => {
  expect(found('W-413', '第三部分 202 年度部门决算情况说明')).toEqual(['错误 “202 年度”的年份不全，应为2023年度。']);
  expect(found('W-413', '第三部分 年度部门决算情况说明')).toEqual([expect.stringContaining('提示 标题')]);
  expect(found('W-413', '第三部分 2023 年度部门决算情况说明', SPENDING, '近3年度部门决算均已公开。')).toEqual([]);
});

test('W-408 减少为…，与上年持平', () => {
  const { findings } = checkText([PUBLIC_COSTS, '公务接待费支出决算减少为1.00万元，与2022年持平。'], EXAMPLE_CELLS);
  expect(findings.filter(({ rule }) => rule === 'W-408').map(({ grade, suspects }) => `${grade} ${suspects[0]?.suggested ?? ''}`)).toEqual(['错误 为1.00万元，与2022年持平']);
  expect(found('W-408', PUBLIC_COSTS, '公务接待费支出决算为1.00万元，与2022年持平。', '因公出国（境）费比上年减少0.20万元，与年初预算持平。')).toEqual([]);
});

test('D-509 a unit whose figure was never filled in', () => {
  expect(found('D-509', SPENDING, '本年支出合计950.00万元，其中项目支出350.00万元，占 %，较上年减少 万元。')).toEqual([expect.stringContaining('错误 文中2处只有单位没有数')]);
  expect(found('D-509', SPENDING, '本说明金额单位均为万元。', '以万元为单位列示，占比以%表示。', '本年支出合计（万元）见附表。')).toEqual([]);
});

test('D-516 a paragraph or a sentence said twice', () => {
  const paragraph = '2023年度本年支出合计950.00万元，其中基本支出600.00万元，项目支出350.00万元。';
  expect(found('D-516', SPENDING, paragraph, paragraph)).toEqual(['提示 这一段与第2段完全相同，疑似重复粘贴，请核对。']);
  expect(found('D-516', SPENDING, `${paragraph}${paragraph}`)).toEqual([expect.stringContaining('写了两遍')]);
  expect(found('D-516', SPENDING, paragraph, '（二）其他', '无其他支出。', '无其他支出。')).toEqual([]);
});

test('D-517 headings numbered twice or with one left out', () => {
  expect(found('D-517', '一、收入决算情况说明', '二、支出决算情况说明', '二、基本支出情况说明')).toEqual([expect.stringContaining('编号重复')]);
  expect(found('D-517', '九、收入决算情况说明', '十、支出决算情况说明', '十二、基本支出情况说明')).toEqual([expect.stringContaining('前面没有“十一”')]);
  expect(found('D-517', '一、收入决算情况说明', '（一）总体情况', '（二）具体情况', '二、支出决算情况说明', '（一）总体情况', '第二部分 附件', '一、名词解释')).toEqual([]);
});

test('D-512 percentages with other decimals than nearly all', () => {
  const shares = (last: string): readonly string[] => [SPENDING, `本年支出合计950.00万元。${Array.from({ length: 11 }, () => '基本支出600.00万元，占63.16%；').join('')}项目支出350.00万元，占${last}%。`];
  expect(found('D-512', ...shares('36.8'))).toEqual(['提示 文中百分比多保留2位小数，有1处位数不同，建议统一。']);
  expect(found('D-512', ...shares('36.84'))).toEqual([]);
});
