import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookletOps } from '#domain/chart/booklet';
import { accountsOf } from '#domain/chart/catalogue';
import { columnName } from '#domain/sheet';
import { openWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { recordException } from '#domain/exceptions/exceptions';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import type { ReviewJson } from '../../src/cli/reviewJson';
import { gongkai } from '../support/listeningTerminal';
import { scratchFolder } from '../support/scratch';
import { sayAbsent, sharedCase } from '../support/shared';

const folder = scratchFolder();
const at = (name: string): string => join(folder(), name);
const published = sharedCase('shaoxing-2023');

async function workbookOf(name: string, rows: readonly (readonly (string | number | null)[])[], sheet = '收入决算表'): Promise<string> {
  const written = await writeWorkbook([
    { op: 'addSheet', sheet },
    { op: 'write', sheet, row: 0, column: 0, cells: rows.map((row) => row.map((value) => ({ value }))) },
  ]);
  if (!written.ok) throw new Error(written.error.code);
  writeFileSync(at(name), written.value);
  return at(name);
}

const INCOME: readonly (readonly (string | number | null)[])[] = [
  ['收入决算表'],
  ['部门：示例市政务服务中心', null, null, null, '公开02表'],
  ['2023年度', null, null, null, '金额单位：万元'],
  ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
  ['合计', null, 120.5, 100.25, 20.25],
  ['201', '一般公共服务支出', 120.5, 100.25, 20.25],
  ['20103', '政府办公厅（室）及相关机构事务', 120.5, 100.25, 20.25],
  ['2010301', '行政运行', 80.25, 80.25, 0],
  ['2010350', '事业运行', 40.25, 20, 20.25],
];

describe('gongkai check', () => {
  test('a sound workbook ends with status 0 and says what was covered', async () => {
    const run = await gongkai('check', await workbookOf('a.xlsx', INCOME));
    expect(run.error).toBe('');
    expect(run.status).toBe(0);
    expect(run.out).toContain('没有发现错误');
    expect(run.out).toMatch(/已核对：1 张表、15 个数、\d+ 条勾稽关系/u);
    expect(run.out).toContain('未核对');
  });

  test('a 已核实 错误 is told apart with its reason; the grade, the summary and the status stay', async () => {
    const wrong = INCOME.map((row) => (row[0] === '2010301' ? ['2010301', '行政运行', 80.25, 82.05, 0] : row));
    const file = await workbookOf('v.xlsx', wrong);
    const opened = await openWorkbook(new Uint8Array(readFileSync(file)));
    if (!opened.ok) throw new Error(opened.error.code);
    const read = await opened.value.read();
    const review = read.ok ? reviewWorkbook(read.value) : undefined;
    const finding = review?.ok === true ? review.value.findings.find(({ grade }) => grade === '错误') : undefined;
    if (!read.ok || finding === undefined) throw new Error('no 错误 to verify');
    await opened.value.apply(recordException(read.value, finding, '与决算软件一致', '2024-08-01'));
    writeFileSync(file, opened.value.bytes() ?? '');
    const run = await gongkai('check', file);
    expect(run.status).toBe(1);
    expect(run.out).toContain('1 处错误均已写明核实理由');
    expect(run.out).toMatch(/已核实（1）[^]*错误：[^]*2024-08-01 核实：与决算软件一致/u);
    expect(run.out).not.toMatch(/✘ 错误/u);
    const json = JSON.parse((await gongkai('check', file, '--json')).out) as ReviewJson;
    expect([json.summary.错误, json.open.错误]).toEqual([1, 0]);
    expect(json.exceptions).toMatchObject([{ finding: finding.id, standing: true }]);
  });

  test('a wrong figure ends with status 1 and names its cell', async () => {
    const wrong = INCOME.map((row) => (row[0] === '2010301' ? ['2010301', '行政运行', 80.25, 82.05, 0] : row));
    const run = await gongkai('check', await workbookOf('a.xlsx', wrong));
    expect(run.status).toBe(1);
    expect(run.out).toContain('有 1 处错误');
    expect(run.out).toContain('D8');
    expect(run.out).toContain('80.25');
  });

  test('--json is one object of schema 1 and nothing else', async () => {
    const run = await gongkai('check', await workbookOf('a.xlsx', INCOME), '--json');
    const object = JSON.parse(run.out) as ReviewJson;
    expect(run.out).not.toContain('\n');
    expect(object).toMatchObject({ schema: 1, workbook: 'a.xlsx', year: 2023, unit: '万元', entity: '示例市政务服务中心', radius: '0.0000', unchecked: [] });
    expect(object.tables).toEqual([{ code: '公开02表', name: '收入决算表', sheet: '收入决算表', range: 'A4:E9', amounts: 15 }]);
    expect(object.coverage).toMatchObject({ amounts: 15, related: 15, claims: 0, claimsBound: 0 });
    expect(Object.keys(object.summary)).toEqual(['错误', '尾差', '尾差偏大', '口径尾差', '提示']);
  });

  test('--accounts judges names by the booklet; a file that is none is refused', async () => {
    const accounts = [...accountsOf('functional')].map(({ code, name }) => [code, code === '2010350' ? '事业单位运行' : name] as const);
    const booklet = await workbookOf('科目.xlsx', [['2023年政府收支分类科目'], ['科目编码', '科目名称'], ...accounts], '科目');
    const tables = await workbookOf('a.xlsx', INCOME);
    const run = await gongkai('check', tables, '--accounts', booklet, '--json');
    expect((JSON.parse(run.out) as ReviewJson).findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual(['C-302 公开02表 2010350 的科目名称印作“事业运行”，导入的 2023 年科目表为“事业单位运行”，请核对。']);
    const refused = await gongkai('check', tables, '--accounts', tables);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.error).toContain('没有认出科目编码和名称');
  });

  test('the sheet 科目表 of a workbook judges its names, and is not published', async () => {
    const opened = await openWorkbook(new Uint8Array(readFileSync(await workbookOf('a.xlsx', INCOME))));
    if (!opened.ok) throw new Error(opened.error.code);
    const names = new Map(accountsOf('functional').map(({ code, name }) => [code, code === '2010350' ? '事业单位运行' : name] as const));
    expect((await opened.value.apply(bookletOps({ year: 2023, names: { functional: names, economic: new Map() } }, '科目.xlsx'))).ok).toBe(true);
    writeFileSync(at('b.xlsx'), opened.value.bytes() ?? '');
    const run = await gongkai('check', at('b.xlsx'), '--json');
    expect((JSON.parse(run.out) as ReviewJson).findings.map(({ rule }) => rule)).toEqual(['C-302']);
    const published = await gongkai('publish', at('b.xlsx'), '--out', at('公开版.xlsx'));
    expect(published.out).toContain('没有放进公开版的工作表：科目表');
  });

  test('a workbook without any published table cannot be checked', async () => {
    const run = await gongkai('check', await workbookOf('a.xlsx', [['通讯录'], ['姓名', '电话'], ['张三', '123']], '通讯录'));
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.error).toContain('没有认出任何公开表');
  });

  test.each([
    ['a text file under another name', 'a.xlsx', Buffer.from('合计 100'), '.xlsx'],
    ['an empty file', 'a.xlsx', Buffer.alloc(0), '空的'],
    ['a zip cut short', 'a.xlsx', Buffer.from('504b0304140000000800', 'hex'), '.xlsx'],
  ])('%s: status 2 and one sentence', async (_, name, bytes, part) => {
    writeFileSync(at(name), bytes);
    const run = await gongkai('check', at(name), '--json');
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.error.split('\n')).toHaveLength(1);
    expect(run.error).toContain(part);
    expect(run.error).toContain(name);
  });

  test.each([
    ['text in an amount cell', INCOME.map((row) => (row[0] === '2010350' ? ['2010350', '事业运行', '约40万', 20, 20.25] : row)), 'C9'],
    ['an error value in a total', INCOME.map((row) => (row[0] === '合计' ? ['合计', null, '#REF!', 100.25, 20.25] : row)), 'C5'],
    ['no 金额单位', INCOME.map((row) => (row[0] === '2023年度' ? ['2023年度'] : row)), '万元'],
  ] as const)('%s is a finding that says where, and the rest is still checked', async (_, rows, part) => {
    const run = await gongkai('check', await workbookOf('a.xlsx', rows), '--json');
    const object = JSON.parse(run.out) as ReviewJson;
    const said = object.findings.filter(({ message, cells }) => message.includes(part) || cells.some(({ address }) => address === part));
    expect(said.length).toBeGreaterThan(0);
    expect(said[0]?.message).toMatch(/。$/u);
    expect(object.tables).toHaveLength(1);
    expect(object.coverage.relations).toBeGreaterThan(0);
  });

  test('a missing file, a folder and an unknown edition are said', async () => {
    expect((await gongkai('check', at('none.xlsx'))).error).toContain('找不到文件');
    expect((await gongkai('check', folder())).error).toContain('gongkai batch');
    expect((await gongkai('check', await workbookOf('a.xlsx', INCOME), '--edition', 'atlantis')).error).toContain('没有版式“atlantis”');
  });

  test('the workbook itself is never written', async () => {
    const file = await workbookOf('a.xlsx', INCOME);
    const before = readFileSync(file);
    await gongkai('check', file);
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('gongkai check on a published workbook', () => {
  test('all tables and amounts are read, every difference is 尾差', async () => {
    if (published === undefined) return sayAbsent('shaoxing-2023');
    const run = await gongkai('check', join(published, 'published.xlsx'), '--json');
    const object = JSON.parse(run.out) as ReviewJson;
    expect(run.status).toBe(0);
    expect(object.tables).toHaveLength(11);
    expect(object.coverage.amounts).toBe(706);
    expect(Number(object.radius)).toBeCloseTo(0.0033, 4);
    expect(object.summary.错误).toBe(0);
  });

  test('one amount changed by 1.00 is an 错误 that names the cell among its suspects', async () => {
    if (published === undefined) return sayAbsent('shaoxing-2023');
    const opened = await openWorkbook(readFileSync(join(published, 'published.xlsx')));
    if (!opened.ok) throw new Error(opened.error.code);
    const read = await opened.value.read();
    if (!read.ok) throw new Error(read.error.code);
    const sheet = read.value.sheets[2]!;
    const row = sheet.text.findIndex((line) => line.includes('合计')) + 1;
    const column = sheet.values[row]!.findIndex((value) => typeof value === 'number' && value > 100);
    const place = { row: sheet.top + row, column: sheet.left + column };
    await opened.value.apply([{ op: 'write', sheet: sheet.name, ...place, cells: [[{ value: Number(sheet.values[row]![column]) + 1 }]] }]);
    writeFileSync(at('changed.xlsx'), opened.value.bytes()!);
    const object = JSON.parse((await gongkai('check', at('changed.xlsx'), '--json')).out) as ReviewJson;
    const errors = object.findings.filter(({ grade }) => grade === '错误');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.suspects.map(({ address }) => address)).toContain(`${columnName(place.column)}${place.row + 1}`);
  });
});
