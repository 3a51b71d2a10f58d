import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIONAL } from '#domain/editions/national/edition';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import type { ReviewJson } from '../../src/cli/reviewJson';
import { bookletFile } from '../support/ownBooklet';
import { scratchFolder } from '../support/scratch';

const ROOT = join(__dirname, '..', '..');
const folder = scratchFolder();
const at = (name: string): string => join(folder(), name);

function run(...words: readonly string[]): { readonly status: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin', 'gongkai.mjs'), ...words], { cwd: folder(), encoding: 'utf8' });
  return { status, out: stdout, error: stderr };
}

/** Kills a batch once its journal has some rows; how many it has then. */
async function killedAfter(rows: number, source: string, report: string): Promise<number> {
  const batch = spawn(process.execPath, [join(ROOT, 'bin', 'gongkai.mjs'), 'batch', source, '--jobs', '1', '--out', report], { cwd: folder(), stdio: 'ignore' });
  const ended = new Promise((resolve) => batch.once('exit', resolve));
  const written = (): number => (existsSync(at(`${report}.未完成`)) ? readFileSync(at(`${report}.未完成`), 'utf8').split('\n').length - 2 : 0);
  while (written() < rows && batch.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  batch.kill('SIGKILL');
  await ended;
  return written();
}

async function fillFolder(): Promise<void> {
  const workbook = newWorkbook();
  await insertSample(workbook, NATIONAL);
  mkdirSync(at('报送/甲单位'), { recursive: true });
  writeFileSync(at('报送/甲单位/公开表.xlsx'), workbook.bytes() ?? '');
  copyFileSync(at('报送/甲单位/公开表.xlsx'), at('报送/乙单位.xlsx'));
  writeFileSync(at('报送/坏文件.xlsx'), '不是工作簿');
  writeFileSync(at('报送/~$公开表.xlsx'), '锁文件');
}

describe('the bundled command line', () => {
  test('batch reviews a folder tree in workers; an unreadable file is a row', async () => {
    await fillFolder();
    const json = run('batch', '报送', '--json', '--jobs', '2');
    const rows = json.out.trimEnd().split('\n').map((line) => JSON.parse(line) as { file: string; error?: string } & Partial<ReviewJson>);
    expect(json.status).toBe(1);
    expect(rows.map(({ file }) => file)).toEqual(['乙单位.xlsx', '坏文件.xlsx', '甲单位/公开表.xlsx']);
    expect(rows[0]?.summary?.错误).toBe(3);
    expect(rows[1]?.error).toContain('坏文件.xlsx');
    expect(rows[2]?.findings).toEqual(rows[0]?.findings);
  });

  test('batch judges by the booklet it is given, and refuses a file that is none', async () => {
    await fillFolder();
    writeFileSync(at('科目书.xlsx'), await bookletFile({ '2010301': '行政运转' }));
    const renamed = (...words: readonly string[]): number => (JSON.parse(run('batch', '报送/甲单位', '--json', ...words).out) as ReviewJson).findings.filter(({ message }) => message.includes('行政运转')).length;
    expect([renamed(), renamed('--accounts', '科目书.xlsx') > 0]).toEqual([0, true]);
    expect(run('batch', '报送', '--accounts', '报送/坏文件.xlsx')).toMatchObject({ status: 2, out: '' });
  });

  test('batch writes a report workbook', async () => {
    await fillFolder();
    const done = run('batch', '报送', '--out', '报送/检查报告.xlsx');
    expect(done.out).toContain('共 3 个工作簿：0 个没有错误，2 个有错误，1 个未能检查。');
    const report = await readWorkbook(readFileSync(at('报送/检查报告.xlsx')));
    const sheets = report.ok ? report.value.sheets : [];
    expect(sheets.map(({ name }) => name)).toEqual(['汇总', '发现', '未能检查']);
    expect(sheets[0]?.text.map((row) => row[0])).toEqual(['文件', '乙单位.xlsx', '坏文件.xlsx', '甲单位/公开表.xlsx']);
  });

  test('batch gives the same JSON each time; killed in the middle it goes on from what was written', async () => {
    await fillFolder();
    for (let copy = 0; copy < 30; copy += 1) copyFileSync(at('报送/乙单位.xlsx'), at(`报送/副本${String(copy)}.xlsx`));
    const whole = run('batch', '报送', '--json', '--jobs', '2');
    expect(run('batch', '报送', '--json', '--jobs', '1').out).toBe(whole.out);
    const known = await killedAfter(5, '报送', '检查报告.xlsx');
    const second = run('batch', '报送', '--json', '--jobs', '1', '--out', '检查报告.xlsx');
    expect(second.error).toContain(`已有 ${String(known)} 个工作簿的结果`);
    expect(second.out).toBe(whole.out);
    expect(readdirSync(folder()).sort()).toEqual(['报送', '检查报告.xlsx'].sort());
  });

  test('bad arguments and bad files end with status 2 and one line on stderr', () => {
    for (const words of [[], ['nonsense'], ['check', 'none.xlsx'], ['batch', 'none'], ['new', '--edition', 'national']]) {
      const { status, out, error } = run(...words);
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(error.trimEnd().split('\n')).toHaveLength(1);
      expect(error).toMatch(/。\n$/u);
    }
  });

  test('demo runs the whole job and finds what it planted', () => {
    const { status, out } = run('demo', '--out', '演示');
    expect(status).toBe(0);
    expect(out.match(/找到了/gu)).toHaveLength(3);
    expect(out).not.toContain('没有找到');
    expect(out).toContain('采用建议后再校验：没有错误');
  });
});
