import { readFileSync, writeFileSync } from 'node:fs';
import { NATIONAL } from '#domain/editions/national/edition';
import { openWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { gongkai } from '../support/listeningTerminal';
import { writeSampleFile } from '../support/sampleFile';
import { scratchFolder } from '../support/scratch';

const folder = scratchFolder();
const at = (name: string): string => `${folder()}/${name}`;

const sample = (): Promise<string> => writeSampleFile(at('公开表.xlsx'));

async function printed(file: string): Promise<readonly string[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(file)));
  return read.ok ? (read.value.sheets[0]?.text.flat() ?? []) : [];
}

async function digest(file: string, out: string): Promise<string> {
  await gongkai('report', file, '--out', at(out));
  return /SHA-256）：([0-9a-f]{64})/u.exec((await printed(at(out))).join('\n'))?.[1] ?? '';
}

describe('gongkai report', () => {
  test('writes a worksheet with conclusion, coverage, figures, findings, checklist, signatures and digest', async () => {
    const run = await gongkai('report', await sample(), '--out', at('检查报告.xlsx'));
    expect(run).toMatchObject({ status: 1, error: '' });
    expect(run.out).toMatch(/尚有 \d+ 项/u);
    const text = (await printed(at('检查报告.xlsx'))).join('\n');
    for (const part of ['检查结论：尚有', '示例市政务服务中心', '条表内、表间勾稽关系', '收入总计', '检查发现', '提交清单', '预算法 第十四条', '编制人', '复核人', '主要负责人', '摘要（SHA-256）']) expect(text).toContain(part);
  });

  test('writes Word', async () => {
    writeFileSync(at('说明.txt'), '一、主要职责\n负责示例市政务服务大厅的日常管理。\n');
    await gongkai('report', await sample(), '--text', at('说明.txt'), '--out', at('检查报告.docx'));
    expect(readFileSync(at('检查报告.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('the digest changes with one figure and not with a font', async () => {
    const file = await sample();
    const first = await digest(file, '一.xlsx');
    const opened = await openWorkbook(new Uint8Array(readFileSync(file)));
    if (!opened.ok) throw new Error(opened.error.code);
    const sheet = NATIONAL.tables[0]?.name ?? '';
    await opened.value.apply([{ op: 'style', sheet, range: { top: 0, left: 0, bottom: 20, right: 5 }, style: { font: '楷体', color: '#FF0000' } }]);
    writeFileSync(at('改字体.xlsx'), opened.value.bytes() ?? '');
    expect(await digest(at('改字体.xlsx'), '二.xlsx')).toBe(first);
    await opened.value.apply([{ op: 'write', sheet, row: 6, column: 2, cells: [[{ value: 123.45 }]] }]);
    writeFileSync(at('改数.xlsx'), opened.value.bytes() ?? '');
    expect(first).toHaveLength(64);
    expect(await digest(at('改数.xlsx'), '三.xlsx')).not.toBe(first);
  });
});
