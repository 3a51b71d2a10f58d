import { renderSupplementFor } from '#domain/narrative/wanted';

const OPTIONS = { year: 2023, entity: '示例市政务服务中心', unit: '万元', codes: ['2010301', '2080505'] } as const;

function labels(edition: string): readonly string[] {
  return renderSupplementFor(edition, OPTIONS).flatMap((op) => (op.op === 'write' ? [String(op.cells[0]?.[0]?.value ?? '')] : []));
}

test('an edition asks only for what its text says', () => {
  expect(labels('zhejiang')).toContain('2010301 行政运行');
  expect(labels('zhejiang')).not.toContain('201 一般公共服务支出');
  expect(labels('zhejiang')).not.toContain('收入预算合计');
  expect(labels('jiangxi')).toContain('201 一般公共服务支出');
  expect(labels('jiangxi')).toContain('基本支出：工资福利支出');
  expect(labels('jiangxi')).not.toContain('2010301 行政运行');
});

test('a budget text asks for last year’s budget, its uses and its purchases', () => {
  const asked = labels('shanghai-budget');
  expect(asked).toEqual(expect.arrayContaining(['财政拨款收入预算', '2010301 行政运行', '项目经费：绩效目标']));
  expect(asked).not.toContain('自评一级项目个数');
});

test('every edition keeps unit, year and name', () => {
  for (const edition of ['national', 'hubei', 'henan', 'shanxi', 'national-budget']) expect(labels(edition)).toEqual(expect.arrayContaining(['单位名称', '年度', '金额单位']));
});

test('where 类 and 项 are both asked for, the total counts each amount once', () => {
  const rows = renderSupplementFor('hubei', OPTIONS).flatMap((op) => (op.op === 'write' ? [{ row: op.row, label: String(op.cells[0]?.[0]?.value ?? ''), formula: op.cells[0]?.[1]?.formula ?? '' }] : []));
  const cells = rows.filter(({ label }) => /^\d{7}/u.test(label)).map(({ row }) => `B${String(row + 1)}:B${String(row + 1)}`);
  expect(rows.map(({ formula }) => formula).filter((formula) => formula !== '')).toEqual([`=IF(COUNT(${cells.join(',')})=0,"",SUM(${cells.join(',')}))`]);
});
