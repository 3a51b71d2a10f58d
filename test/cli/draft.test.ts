import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { NATIONAL } from '#domain/editions/national/edition';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { SAMPLE_YEAR } from '#app/sample/bookings';
import { insertSample } from '#app/sample/sampleWorkbook';
import { gongkai } from '../support/listeningTerminal';
import { scratchFolder } from '../support/scratch';

const folder = scratchFolder();
const at = (name: string): string => join(folder(), name);

async function sample(): Promise<string> {
  const workbook = newWorkbook();
  await insertSample(workbook, NATIONAL);
  writeFileSync(at('a.xlsx'), workbook.bytes() ?? '');
  return at('a.xlsx');
}

describe('gongkai draft', () => {
  test('writes one paragraph a line, with figures of the tables and visible gaps', async () => {
    const run = await gongkai('draft', await sample(), '--out', at('说明.md'));
    const lines = readFileSync(at('说明.md'), 'utf8').trimEnd().split('\n');
    expect(run).toMatchObject({ status: 0, error: '' });
    expect(run.out).toContain('个数均来自表格和补充资料');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.join('')).toContain('1528.04');
    expect(lines.every((line) => line.trim() !== '')).toBe(true);
  });

  test('Word takes 目录, 公开表 and 出处批注 by choice, and the unit’s own 名词解释', async () => {
    const file = await sample();
    writeFileSync(at('名词.md'), '基本支出：本单位自备的解释。\n');
    const said = await gongkai('draft', file, '--glossary', at('名词.md'), '--contents', '--tables', '--sources', '--out', at('全文.docx'));
    expect(said.out).toContain('定稿后请在 Word 或 WPS 中更新目录');
    const parts = unzipSync(readFileSync(at('全文.docx')));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('本单位自备的解释');
    expect(body.match(/<w:tbl>/gu)?.length).toBe(9);
    expect(body).toContain('TOC');
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('公开');
    expect(await gongkai('draft', file, '--tables', '--out', at('全文.md'))).toMatchObject({ status: 2 });
  });

  test('writes Word, and keeps the earlier draft beside', async () => {
    const file = await sample();
    await gongkai('draft', file, '--out', at('说明.docx'));
    const first = readFileSync(at('说明.docx'));
    const again = await gongkai('draft', file, '--out', at('说明.docx'));
    expect(first.subarray(0, 2).toString()).toBe('PK');
    expect(again.out).toContain('原稿保留为');
    expect(readFileSync(at('说明（旧稿1）.docx'))).toEqual(first);
    await gongkai('draft', file, '--out', at('说明.docx'), '--force');
    expect(readdirSync(folder()).filter((name) => name.includes('旧稿'))).toHaveLength(1);
  });

  test('a workbook that cannot be read leaves no file behind', async () => {
    writeFileSync(at('b.xlsx'), '不是工作簿');
    const run = await gongkai('draft', at('b.xlsx'), '--out', at('说明.md'));
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(existsSync(at('说明.md'))).toBe(false);
  });

  test('--like carries last year\'s own sentences over; with the same tables nothing changes', async () => {
    const file = await sample();
    writeFileSync(at('上年.md'), '二、收入决算情况说明\n本年收入合计1,515.51万元，口径同上年。\n');
    const run = await gongkai('draft', file, '--like', at('上年.md'), '--last', file, '--out', at('本年.md'));
    expect(run).toMatchObject({ status: 0, error: '' });
    expect(readFileSync(at('本年.md'), 'utf8')).toBe(readFileSync(at('上年.md'), 'utf8'));
  });

  test('--like for the following year moves years and marks what no table says', async () => {
    const file = await sample();
    const year = SAMPLE_YEAR + 1;
    writeFileSync(at('上年.md'), `二、收入决算情况说明\n${String(SAMPLE_YEAR)}年度收入合计1,515.51万元，主要原因是大厅启用。\n`);
    const run = await gongkai('draft', file, '--like', at('上年.md'), '--last', file, '--year', String(year), '--out', at('本年.md'));
    expect(readFileSync(at('本年.md'), 'utf8')).toContain(`${String(year)}年度收入合计1,515.51万元，主要原因是【待核：原文大厅启用】。`);
    expect(run.out).toContain('待核：原文大厅启用');
  });

  test('--like needs --last, and a text', async () => {
    expect((await gongkai('draft', 'a.xlsx', '--like', 'b.docx', '--out', at('c.md'))).error).toContain('--last');
    expect((await gongkai('draft', 'a.xlsx', '--like', 'b.pdf', '--last', 'b.xlsx', '--out', at('c.md'))).error).toContain('.docx');
  });
});
