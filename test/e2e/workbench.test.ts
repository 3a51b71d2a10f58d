import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { sharedCase } from '../support/shared';
import { serveWorkbench, type OpenedPage, type ServedWorkbench } from '../support/page';
import { WorkbenchPage } from './workbenchPage';

let served: ServedWorkbench;
let opened: OpenedPage;
let workbench: WorkbenchPage;

beforeAll(async () => {
  served = await serveWorkbench();
  opened = await served.open();
  workbench = new WorkbenchPage(opened.page);
  await workbench.ready();
});

afterAll(async () => {
  await served.close();
});

describe('workbench: the first visit', () => {
  it('opens the sample with its planted errors and says how much was checked', async () => {
    expect(await workbench.tables()).toHaveLength(11);
    expect(await workbench.errors()).toBeGreaterThanOrEqual(3);
    expect(await workbench.cards().count()).toBeGreaterThanOrEqual(3);
    await expect(workbench.pane.getByText(/已核对 \d+ 条勾稽关系、\d+ 个数/u).first().isVisible()).resolves.toBe(true);
    await expect(opened.page.getByText('数据不离开本机').isVisible()).resolves.toBe(true);
  });
});

describe('workbench: typing, findings, suggestions', () => {
  const SHEET = '收入决算表分科目';

  it('finds a wrong figure once it is typed, with no click', async () => {
    const before = await workbench.errors();
    await workbench.select(SHEET, 'C10');
    await workbench.type('999.99');
    await workbench.waitForErrors(before + 1);
    await workbench.pane.getByRole('heading', { level: 1, name: new RegExp(`${String(before + 1)} 处错误`, 'u') }).waitFor();
  });

  it('selects the cell when its finding is clicked', async () => {
    await workbench.select('收入支出决算总表', 'A1');
    await workbench.cards().filter({ hasText: '公开03表' }).first().click();
    await workbench.page.waitForFunction((sheet) => window.workbench.grid.univer.getActiveWorkbook()?.getActiveSheet().getSheetName() === sheet, SHEET);
    expect(await workbench.selection()).toEqual({ sheet: SHEET, address: 'C10' });
  });

  it('does not scroll the grid for a cell that is in sight', async () => {
    const top = (): Promise<unknown> => workbench.page.evaluate(() => window.workbench.grid.univer.getActiveWorkbook()?.getActiveSheet().getScrollState().sheetViewStartRow);
    await workbench.page.evaluate((sheet) => window.workbench.grid.port.reveal({ sheet, row: 60, column: 2 }), SHEET);
    await workbench.page.waitForFunction(() => (window.workbench.grid.univer.getActiveWorkbook()?.getActiveSheet().getScrollState().sheetViewStartRow ?? 0) > 0);
    const before = await top();
    await workbench.page.evaluate((sheet) => window.workbench.grid.port.reveal({ sheet, row: 62, column: 2 }), SHEET);
    await workbench.page.waitForTimeout(300);
    expect(await top()).toBe(before);
    await workbench.page.evaluate((sheet) => window.workbench.grid.port.reveal({ sheet, row: 9, column: 2 }), SHEET);
  });

  it('takes a suggestion, and brings the finding back when it is undone', async () => {
    const before = await workbench.errors();
    const wrong = await workbench.value(SHEET, 'C10');
    await workbench.cards().filter({ hasText: '公开03表' }).first().getByRole('button', { name: /^采用建议/u }).click();
    await workbench.waitForErrors(before - 1);
    expect(await workbench.value(SHEET, 'C10')).not.toBe(wrong);
    await workbench.pane.getByRole('button', { name: '撤销' }).click();
    await workbench.waitForErrors(before);
    expect(await workbench.value(SHEET, 'C10')).toBe(wrong);
  });

  it('takes a suggestion back with Ctrl+Z in the grid too', async () => {
    const before = await workbench.errors();
    await workbench.cards().filter({ hasText: '公开03表' }).first().getByRole('button', { name: /^采用建议/u }).click();
    await workbench.waitForErrors(before - 1);
    await workbench.select(SHEET, 'C10');
    await workbench.page.keyboard.press('Control+z');
    await workbench.waitForErrors(before);
    expect(await workbench.value(SHEET, 'C10')).toBe(999.99);
  });

  it('keeps the workbook and its findings across a reload', async () => {
    const errors = await workbench.errors();
    await workbench.page.evaluate(() => window.workbench.keeper.now());
    await workbench.page.reload();
    await workbench.ready();
    expect(await workbench.errors()).toBe(errors);
    expect(await workbench.value(SHEET, 'C10')).toBe(999.99);
  });
});

describe('workbench: inserting tables', () => {
  it('inserts eleven tables by one click, in one write', async () => {
    await workbench.openFresh();
    await workbench.go('模板');
    await workbench.pane.getByLabel('单位名称').fill('示例市政务服务中心');
    await workbench.pane.getByRole('combobox', { name: /科目/u }).fill('syyx');
    await workbench.pane.getByRole('listbox').getByRole('option', { name: /2010350/u }).click();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.evaluate(() => {
      const { port, excel } = window.workbench.grid;
      const apply = port.apply.bind(port);
      Object.assign(window, { writes: [] as number[] });
      Object.assign(port, {
        apply: async (ops: Parameters<typeof apply>[0]) => {
          const before = excel.syncCount;
          const done = await apply(ops);
          (window as unknown as { writes: number[] }).writes.push(excel.syncCount - before);
          return done;
        },
      });
    });
    await workbench.pane.getByRole('button', { name: '插入 11 张表' }).click();
    await workbench.pane.getByText('已插入 11 张表').waitFor();
    expect(await workbench.page.evaluate(() => (window as unknown as { writes: number[] }).writes)).toEqual([1]);
    await workbench.page.waitForFunction(() => {
      const review = window.workbench.pane.session.state().reading?.review;
      return review?.ok === true && review.value.tables.length === 11;
    });
    expect(await workbench.sheets()).toEqual(expect.arrayContaining(['收入支出决算总表', '财政拨款三公经费支出决算表', '补充资料']));
    expect(await workbench.errors()).toBe(0);
  });

  it('asks before a second insertion, and overwrites nothing', async () => {
    await workbench.select('一般公共预算财政拨款支出决算表', 'D10');
    await workbench.type('12.34');
    const before = await workbench.sheets();
    await workbench.go('模板');
    await workbench.pane.getByRole('button', { name: '插入 11 张表' }).click();
    const dialog = workbench.page.getByRole('dialog');
    await dialog.getByText('没有写入任何内容', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: '保留已有的表' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await workbench.sheets()).toEqual(before);
    expect(await workbench.value('一般公共预算财政拨款支出决算表', 'D10')).toBe(12.34);
  });
});

describe('workbench: files', () => {
  const published = sharedCase('shaoxing-2023');
  const file = published === undefined ? undefined : join(published, 'published.xlsx');

  it(`opens a published workbook: eleven tables, no 错误${file === undefined ? ' (shared cases absent: nothing to open)' : ''}`, async () => {
    if (file === undefined || !existsSync(file)) return;
    await openFile(file);
    expect(await workbench.tables()).toHaveLength(11);
    expect(await workbench.errors()).toBe(0);
    await workbench.go('校验');
    await workbench.pane.getByRole('heading', { name: '没有发现错误' }).waitFor();
  });

  it('saves what was edited over the file it came from, and the rest as it was', async () => {
    if (file === undefined || !existsSync(file)) return;
    await workbench.select('收入支出决算总表', 'C7');
    await workbench.type('3147.25');
    const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.page.getByRole('button', { name: '保存' }).click()]);
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-save-'));
    const path = join(folder, 'saved.xlsx');
    await download.saveAs(path);
    const [saved, original] = await Promise.all([readWorkbook(new Uint8Array(readFileSync(path))), readWorkbook(new Uint8Array(readFileSync(file)))]);
    rmSync(folder, { recursive: true });
    if (!saved.ok || !original.ok) throw new Error('a workbook could not be read');
    const changes = original.value.sheets.flatMap((sheet, at) =>
      sheet.text.flatMap((line, row) => line.flatMap((text, column) => (saved.value.sheets[at]?.text[row]?.[column] === text ? [] : [`${sheet.name} ${row},${column}: ${text} → ${String(saved.value.sheets[at]?.text[row]?.[column])}`]))),
    );
    expect(changes).toEqual(['收入支出决算总表 6,2: 3,147.24 → 3,147.25']);
    expect(reviewWorkbook(saved.value).ok).toBe(true);
  });

  async function openFile(path: string): Promise<void> {
    await workbench.replacing(() => workbench.page.locator('input[type=file]').setInputFiles(path));
    await workbench.page.getByText('published.xlsx').waitFor();
    await workbench.ready();
  }
});

describe('workbench: manners', () => {
  it('said nothing on the console and asked nobody but its own server', () => {
    expect(opened.complaints).toEqual([]);
  });

  it('ships nothing of the page 自检, which is for development', () => {
    const dist = join(__dirname, '../../dist');
    const scripts = ['.files-pane', '.files-workbench'].flatMap((list) => readFileSync(join(dist, list), 'utf8').split('\n')).filter((file) => file.endsWith('.js') && !file.includes('/'));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((file) => readFileSync(join(dist, file), 'utf8').includes('自检'))).toEqual([]);
  });
});
