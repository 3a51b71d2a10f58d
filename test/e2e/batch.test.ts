import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { NATIONAL } from '#domain/editions/national/edition';
import { serveWorkbench, type OpenedPage, type ServedWorkbench } from '../support/page';
import { WorkbenchPage } from './workbenchPage';

const COPIES = 6;

let folder: string;
let served: ServedWorkbench;
let opened: OpenedPage;
let workbench: WorkbenchPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-batch-'));
  mkdirSync(join(folder, '报送/下属'), { recursive: true });
  const sample = newWorkbook();
  await insertSample(sample, NATIONAL);
  for (let copy = 1; copy <= COPIES; copy += 1) writeFileSync(join(folder, `报送/下属/单位${String(copy)}.xlsx`), sample.bytes() ?? '');
  writeFileSync(join(folder, '报送/=坏文件.xlsx'), '不是工作簿');
  writeFileSync(join(folder, '报送/~$锁.xlsx'), '锁文件');
  writeFileSync(join(folder, '报送/说明.txt'), '说明');
  served = await serveWorkbench();
  opened = await served.open();
  workbench = new WorkbenchPage(opened.page);
  await workbench.ready();
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await served.close();
});

describe('workbench: 批量审核', () => {
  it('checks a chosen folder in workers, an unreadable file a row among the others', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: '批量审核' }).click();
    await page.getByRole('main', { name: '批量审核' }).locator('input[type=file]').setInputFiles(join(folder, '报送'));
    await page.getByText(`共 ${String(COPIES + 1)} 个工作簿：0 个没有错误，${String(COPIES)} 个有错误，1 个未能检查。`).waitFor();
    const files = await page.getByRole('row').locator('td:first-child').allInnerTexts();
    expect(files).toEqual(['报送/=坏文件.xlsx', ...Array.from({ length: COPIES }, (_, copy) => `报送/下属/单位${String(copy + 1)}.xlsx`)]);
    await page.getByRole('tab', { name: '未能检查 1' }).click();
    expect(await page.getByRole('row').last().innerText()).toContain('文件读不出来');
    await page.getByRole('tab', { name: '全部 7' }).click();
  });

  it('gives the report as a workbook', async () => {
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.getByRole('button', { name: '下载报告' }).click()]);
    const path = join(folder, 'report.xlsx');
    await download.saveAs(path);
    const report = await readWorkbook(new Uint8Array(readFileSync(path)));
    expect(report.ok && report.value.sheets.map(({ name, values }) => [name, values.length])).toEqual([['汇总', COPIES + 2], ['发现', expect.any(Number)], ['未能检查', 2]]);
    expect(report.ok && report.value.sheets[0]?.values[1]?.[0]).toBe('报送/=坏文件.xlsx');
  });

  it('opens a workbook by a click on its name, and comes back to the same results', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: '报送/下属/单位3.xlsx' }).click();
    await page.getByRole('main', { name: '批量审核' }).waitFor({ state: 'detached' });
    await page.getByTitle('单位3.xlsx', { exact: true }).waitFor();
    await workbench.ready();
    expect(await workbench.errors()).toBe(3);
    await page.getByRole('button', { name: '批量审核' }).click();
    await page.getByText(`共 ${String(COPIES + 1)} 个工作簿`).waitFor();
  });
});
