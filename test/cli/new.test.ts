import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '#domain/editions/registry';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { bookletFile } from '../support/ownBooklet';
import { gongkai, type Run } from '../support/listeningTerminal';
import type { ReviewJson } from '../../src/cli/reviewJson';
import { scratchFolder } from '../support/scratch';

const folder = scratchFolder();
const at = (name: string): string => join(folder(), name);
const create = (edition: string, ...more: readonly string[]): Promise<Run> =>
  gongkai('new', '--edition', edition, '--year', '2024', '--entity', '示例市政务服务中心', '--codes', '2010301,2080505', '--out', at('a.xlsx'), ...more);

describe('gongkai new', () => {
  test.each(EDITIONS.map(({ id }) => id))('%s: what it writes, check recognises as the same edition without an 错误', async (id) => {
    const created = await create(id);
    expect(created).toMatchObject({ status: 0, error: '' });
    const checked = await gongkai('check', at('a.xlsx'), '--json');
    const object = JSON.parse(checked.out) as ReviewJson;
    expect(object).toMatchObject({ edition: id, year: 2024, entity: '示例市政务服务中心' });
    expect(object.tables).toHaveLength(EDITIONS.find((edition) => edition.id === id)?.tables.length ?? 0);
    expect(object.findings.filter(({ grade }) => grade === '错误')).toEqual([]);
    expect(checked.status).toBe(0);
  });

  test('--accounts names the 科目 as the booklet does, keeps it in the workbook, and tells codes it lacks', async () => {
    writeFileSync(at('科目书.xlsx'), await bookletFile({ '2010301': '行政运转' }));
    const created = await gongkai('new', '--edition', 'national', '--year', '2024', '--entity', '示例', '--codes', '2010301,2010377', '--accounts', at('科目书.xlsx'), '--out', at('b.xlsx'));
    expect(created).toMatchObject({ status: 0, error: '' });
    expect(created.out).toContain('科目 2010377 不在所给的科目书中');
    const read = await readWorkbook(readFileSync(at('b.xlsx')));
    const sheets = read.ok ? read.value.sheets : [];
    expect(sheets.find(({ name }) => name.includes('支出决算表'))?.text.flat()).toContain('行政运转');
    expect(sheets.some(({ name }) => name === '科目表')).toBe(true);
    const checked = JSON.parse((await gongkai('check', at('b.xlsx'), '--json')).out) as ReviewJson;
    expect(checked.findings.filter(({ rule, message }) => rule === 'C-302' && message.includes('2010301'))).toEqual([]);
  });

  test('an existing file is left alone, and replaced only with --force', async () => {
    writeFileSync(at('a.xlsx'), '用户的文件');
    const refused = await create('national');
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.error).toContain('--force');
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('用户的文件');
    expect((await create('national', '--force')).status).toBe(0);
    expect(readFileSync(at('a.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder())).toEqual(['a.xlsx']);
  });

  test('a form without 科目 is checked as all its tables, with nothing in them yet', async () => {
    expect((await gongkai('new', '--edition', 'zhejiang', '--year', '2023', '--entity', '示例单位', '--out', at('c.xlsx'))).status).toBe(0);
    const run = await gongkai('check', at('c.xlsx'));
    expect(run.status).toBe(0);
    expect(run.out).toContain('没有发现错误。');
    expect(run.out).toMatch(/已核对：11 张表（其中空表 2 张）.*；各表的数全是空白或 0，还没有可核对的金额。/u);
  });

  test('an unknown edition is said with those there are, and nothing is written', async () => {
    const run = await create('atlantis');
    expect(run).toMatchObject({ status: 2, out: '' });
    for (const { id } of EDITIONS) expect(run.error).toContain(id);
    expect(existsSync(at('a.xlsx'))).toBe(false);
  });

  test('科目 that the catalogue does not know are pointed out', async () => {
    const run = await gongkai('new', '--edition', 'national', '--year', '2024', '--entity', '示例', '--codes', '2010801,2050277', '--out', at('b.xlsx'));
    expect(run.status).toBe(0);
    expect(run.out).toContain('科目 2010801 不在内置目录中，名称按编码规则写作“行政运行”');
    expect(run.out).toContain('科目 2050277 不在内置目录中');
  });
});

describe('gongkai editions', () => {
  test('lists every edition, for people and as JSON', async () => {
    const listed = JSON.parse((await gongkai('editions', '--json')).out) as { id: string; tables: unknown[] }[];
    const text = (await gongkai('editions')).out;
    expect(listed.map(({ id }) => id)).toEqual(EDITIONS.map(({ id }) => id));
    for (const { id, tables } of EDITIONS) {
      expect(listed.find((edition) => edition.id === id)).toMatchObject({ tables: tables.map(({ code, name }) => ({ code, name })) });
      expect(text).toContain(id);
    }
  });
});
