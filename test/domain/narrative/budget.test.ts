import type { Coordinate } from '#domain/cube/coordinate';
import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import { narrativeLines } from '#domain/narrative/toText';
import { renderSupplementFor } from '#domain/narrative/wanted';
import { readSupplement } from '#domain/supplement/read';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { handFacts } from '../../support/handFacts';
import { SupplementSheet } from '../../support/supplementSheet';

const INCOME: Coordinate = { flow: '收入', stage: '年初预算' };
const SPENDING: Coordinate = { flow: '支出', stage: '年初预算' };
const GENERAL: Coordinate = { ...SPENDING, source: '一般公共' };
const FACTS = handFacts(
  [
    [{ flow: '收入总计', stage: '年初预算' }, '16231840.80'],
    [{ flow: '支出总计', stage: '年初预算' }, '16231840.80'],
    [INCOME, '16231840.80'],
    [{ ...INCOME, source: '财政拨款' }, '16231840.80'],
    [{ ...INCOME, source: '事业' }, '0.00'],
    [SPENDING, '16231840.80'],
    [{ ...SPENDING, source: '财政拨款' }, '16231840.80'],
    [GENERAL, '16231840.80'],
    [{ ...GENERAL, account: '201' }, '16231840.80', '201 一般公共服务支出'],
    [{ ...GENERAL, account: '20106' }, '16231840.80', '20106 财政事务'],
    [{ ...GENERAL, account: '2010601' }, '16231840.80', '2010601 行政运行'],
    [{ ...SPENDING, source: '政府性基金' }, ''],
    [{ ...SPENDING, source: '国有资本' }, ''],
  ],
  '元',
);

function draft(edition: string): string {
  const sheet = new SupplementSheet(renderSupplementFor(edition, { year: 2025, entity: '示例市财政局', unit: '万元', codes: ['2010601'] }));
  if (edition === 'shanghai-budget') sheet.fill('上年预算数', '财政拨款收入预算', '107.62', '比上年增减额').fill('上年预算数', '财政拨款支出预算', '持平', '比上年增减额').fill('年初预算数', '2010601', '人员和日常运转', '主要用途');
  else sheet.fill('上年预算数', '一般公共预算拨款支出预算', '1000.00').fill('年初预算数', '2010601', '人员和日常运转', '主要用途');
  return narrativeLines(draftNarrative({ edition: { id: edition }, facts: factSetOf(FACTS), supplement: readSupplement(sheet.snapshot()), year: 2025, entity: '示例市财政局', unit: '元' })).join('\n');
}

test('tables in 元 are spoken of in 万元, rounded once', () => {
  const text = draft('shanghai-budget');
  expect(text).toContain('财政拨款收入1,623.18万元，比2024年预算增加107.62万元；事业收入0万元');
  expect(text).toContain('财政拨款支出预算1,623.18万元，与2024年预算持平。');
  expect(text).toContain('1.“一般公共服务支出（类）财政事务（款）行政运行（项）”1,623.18万元，主要用于人员和日常运转。');
  expect(text).toContain('财政拨款收入支出增加的主要原因是【待填：');
});

test('nothing is listed where a table lists nothing', () => {
  expect(draft('national-budget')).not.toContain('主要包括');
});

test('a budget without the smaller funds says so', () => {
  const text = draft('national-budget');
  expect(text).toContain('本部门2025年没有使用政府性基金预算拨款安排的支出。');
  expect(text).toContain('2025年一般公共预算支出16231840.80元，比2024年预算增加6231840.80元，增长62.32%');
});

test('what the two smaller funds pay for is listed after the general budget, in one numbering', () => {
  const FUND: Coordinate = { ...SPENDING, source: '政府性基金' };
  const CAPITAL: Coordinate = { ...SPENDING, source: '国有资本' };
  const facts = handFacts(
    [
      ...[GENERAL, FUND, CAPITAL].map((of): [Coordinate, string] => [of, '1000000.00']),
      [{ ...GENERAL, account: '2010601' }, '1000000.00', '2010601 行政运行'],
      [{ ...FUND, account: '2120803' }, '1000000.00', '2120803 城市建设支出'],
      [{ ...CAPITAL, account: '2230199' }, '1000000.00', '2230199 其他解决历史遗留问题及改革成本支出'],
    ],
    '元',
  );
  const lines = narrativeLines(draftNarrative({ edition: { id: 'shanghai-budget' }, facts: factSetOf(facts), supplement: EMPTY_SUPPLEMENT, year: 2025, entity: '示例市财政局', unit: '元' }));
  const listed = lines.filter((line) => /^\d+\.“/u.test(line)).map((line) => /^(\d+)\..*（款）(.+)（项）”(.+?)，/u.exec(line)?.slice(1).join(' '));
  expect(listed).toEqual(['1 行政运行 100.00万元', '2 城市建设支出 100.00万元', '3 其他解决历史遗留问题及改革成本支出 100.00万元']);
});
