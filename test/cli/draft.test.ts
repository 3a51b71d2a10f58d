import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIONAL } from '#domain/editions/national/edition';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
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
});
