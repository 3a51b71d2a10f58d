import type { CellValue } from '#domain/sheet';
import { batchReport } from '#app/batch/batchReport';
import { counted, tallySentence, type UnitRow } from '#app/batch/unitRow';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeLists } from '#adapters/xlsx/writeLists';
import type { Finding } from '#domain/finding/finding';

const finding = (grade: Finding['grade'], message: string): Finding => ({ id: message, rule: 'T-101', kind: '表内', grade, message, cells: [{ sheet: '收入决算表', address: 'C10', table: '公开02表', row: '', column: '', printed: '1.00' }], quotes: [], suspects: [{ sheet: '收入决算表', address: 'C10', suggested: '2.00', operation: '多一位数字' }], folded: 0, difference: '-1.00' });
const SUMMARY = { 错误: 0, 尾差偏大: 0, 口径尾差: 0, 尾差: 0, 提示: 0 };
const unit = (file: string, entity: string, findings: readonly Finding[]): UnitRow => ({
  file,
  entity,
  year: 2023,
  edition: 'zhejiang',
  unit: '万元',
  tables: [1, 2],
  coverage: { amounts: 706, relations: 368 },
  radius: findings.length > 0 ? null : '0.0050',
  findings,
  summary: findings.reduce((sum, { grade }) => ({ ...sum, [grade]: sum[grade] + 1 }), SUMMARY),
});
const HOSTILE = ['=1+1.xlsx', "+cmd|' /C calc'!A0.xlsx", '-甲单位.xlsx', '@乙.xlsx', '\t=1.xlsx', '<甲>&"乙".xlsx', '\u0007\u001b[2J.xlsx', '\ud800.xlsx'];
const ROWS: readonly UnitRow[] = [
  unit('甲.xlsx', '示例市政务服务中心', []),
  unit('乙.xlsx', '=HYPERLINK("http://example.invalid","示例")', [finding('错误', '收入合计 1.00 与各项之和 2.00 相差 -1.00'), finding('尾差', '尾差 0.01')]),
  ...HOSTILE.map((file): UnitRow => ({ file, error: `“${file}”不能读取` })),
];

async function sheetsOf(rows: readonly UnitRow[]): Promise<readonly { readonly name: string; readonly values: readonly (readonly CellValue[])[]; readonly formulas: readonly (readonly string[])[] }[]> {
  const bytes = await writeLists(batchReport(() => rows));
  const read = bytes.ok ? await readWorkbook(bytes.value) : bytes;
  if (!read.ok) throw new Error(read.error.detail);
  return read.value.sheets;
}

describe('批量检查报告', () => {
  test('has a row a unit with its state and worst finding, a row a finding, and a row a file that could not be checked', async () => {
    const [summary, findings, refusals] = await sheetsOf(ROWS);
    expect([summary?.name, findings?.name, refusals?.name]).toEqual(['汇总', '发现', '未能检查']);
    expect(summary?.values[1]).toEqual(['甲.xlsx', '示例市政务服务中心', 2023, '浙江省部门决算公开', '没有发现错误', 0, 0, 0, 0, 0, null, '0.0050', '万元', 2, 706, 368]);
    expect(summary?.values[2]?.slice(4, 12)).toEqual(['有错误', 1, 0, 0, 1, 0, '收入合计 1.00 与各项之和 2.00 相差 -1.00', '无']);
    expect(summary?.values[3]?.slice(4)).toEqual(['未能检查', null, null, null, null, null, '“=1+1.xlsx”不能读取', null, null, null, null, null]);
    expect(findings?.values.slice(1).map((row) => row.slice(2))).toEqual([
      ['错误', 'T-101', '表内', '收入合计 1.00 与各项之和 2.00 相差 -1.00', '收入决算表!C10', '-1.00', '收入决算表!C10 应为 2.00（多一位数字）'],
      ['尾差', 'T-101', '表内', '尾差 0.01', '收入决算表!C10', '-1.00', '收入决算表!C10 应为 2.00（多一位数字）'],
    ]);
    expect(refusals?.values).toHaveLength(1 + HOSTILE.length);
  });

  test('holds no formula, whatever files and units are called', async () => {
    const sheets = await sheetsOf(ROWS);
    expect(sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== '')).toEqual([]);
    expect(sheets[0]?.values.slice(3).map(([file]) => file)).toEqual(HOSTILE.map((file) => file.replace('\ud800', '\ufffd')));
  });

  test('an empty batch and one of many rows are whole workbooks, the same each time', async () => {
    expect((await sheetsOf([])).map(({ values }) => values.length)).toEqual([1, 1, 1]);
    const many = Array.from({ length: 3000 }, (_, index) => unit(`单位${String(index)}.xlsx`, '示例', [finding('错误', `第 ${String(index)} 处`)]));
    const [one, other] = await Promise.all([writeLists(batchReport(() => many)), writeLists(batchReport(() => many))]);
    expect(one).toEqual(other);
    expect((await sheetsOf(many))[1]?.values.at(-1)?.[5]).toBe('第 2999 处');
  });

  test('is counted in one sentence', () => {
    expect(tallySentence(ROWS.reduce(counted, { all: 0, wrong: 0, unread: 0 }))).toBe(`共 ${String(ROWS.length)} 个工作簿：1 个没有错误，1 个有错误，8 个未能检查。`);
  });
});
