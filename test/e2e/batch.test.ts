import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import type { Page } from 'playwright-core';
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

  it('checks a folder that is dropped anywhere on the page, with what lies below it', async () => {
    const { page } = opened;
    const drop = await dragging(page, [join(folder, '报送/下属')]);
    await page.getByText('文件夹就批量审核').waitFor();
    await drop();
    await page.getByText(`共 ${String(COPIES)} 个工作簿：0 个没有错误，${String(COPIES)} 个有错误`).waitFor();
    expect(await page.getByRole('row').locator('td:first-child').first().innerText()).toBe('下属/单位1.xlsx');
    expect(await page.getByText('文件夹就批量审核').count()).toBe(0);
  });

  it('takes several dropped files as a batch, and says when a dropped folder holds no workbook', async () => {
    const { page } = opened;
    await (await dragging(page, [join(folder, '报送/下属/单位1.xlsx'), join(folder, '报送/=坏文件.xlsx'), join(folder, '报送/说明.txt')]))();
    await page.getByText('共 2 个工作簿：0 个没有错误，1 个有错误，1 个未能检查。').waitFor();
    mkdirSync(join(folder, '空'));
    await (await dragging(page, [join(folder, '空')]))();
    await page.getByText('这个文件夹里没有 .xlsx 工作簿。').waitFor();
  });
});

/** Drags files or folders of this machine over the page as a person does; resolves with the way to let go. */
async function dragging(page: Page, files: string[]): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const event = (type: 'dragEnter' | 'dragOver' | 'drop') => session.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data: { items: [], files, dragOperationsMask: 1 } });
  await event('dragEnter');
  await event('dragOver');
  return async () => {
    await event('drop');
    await session.detach();
  };
}
