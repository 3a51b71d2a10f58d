import { readFileSync } from 'node:fs';
import { readPackageFacts } from '#adapters/xlsx/packageFacts';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { serveWorkbench, type OpenedPage, type ServedWorkbench } from '../support/page';
import { bringAxe, violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

let served: ServedWorkbench;
let opened: OpenedPage;
let workbench: WorkbenchPage;

beforeAll(async () => {
  served = await serveWorkbench();
  opened = await served.open({ reducedMotion: true });
  workbench = new WorkbenchPage(opened.page);
  await workbench.ready();
  await bringAxe(opened);
  await workbench.go('提交');
});

afterAll(async () => {
  await served.close();
});

async function downloaded(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

describe('提交 in the workbench', () => {
  const group = (name: string) => workbench.pane.getByRole('region', { name });
  const item = (id: string) => workbench.pane.locator(`[data-item="${id}"]`);

  it('says in one sentence what is left, and the rail says the same', async () => {
    await workbench.pane.getByRole('heading', { level: 1, name: /还有 3 处错误、\d+ 处待填/u }).waitFor();
    const open = await workbench.pane.locator('[data-item]:is([data-state="待办"], [data-state="缺"])').count();
    expect(open).toBeGreaterThan(1);
    await workbench.pane.getByRole('navigation').getByRole('button', { name: new RegExp(`提交\\s*${open} 项待办`, 'u') }).waitFor();
    expect(await item('errors').getAttribute('data-state')).toBe('待办');
    expect(await violations(opened)).toEqual([]);
  });

  it('unfolds a part in the order of the law, all by keyboard, and selects the cell of an item', async () => {
    await group('公开表').getByRole('button', { name: /公开表/u }).first().focus();
    await workbench.page.keyboard.press('Enter');
    const names = await group('公开表').locator('[data-item]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item') ?? ''));
    expect(names.slice(0, 11).every((name) => name.startsWith('table.'))).toBe(true);
    expect(names.at(-1)).toBe('threePublic');
    await item('level.function').getByRole('button').first().click();
    await item('level.function').getByRole('button', { name: /^定位到/u }).click();
    await workbench.page.waitForFunction(() => window.workbench.grid.univer.getActiveWorkbook()?.getActiveRange()?.getA1Notation() !== 'A1');
    expect(await violations(opened)).toEqual([]);
    await group('公开表').getByRole('button', { name: /公开表/u }).first().click();
  });

  it('names the cell of each error, and leads to the step that puts it right', async () => {
    await item('errors').getByRole('button').first().click();
    expect(await item('errors').getByRole('button', { name: /^定位到/u }).count()).toBe(3);
    await item('placeholders').getByRole('button').first().click();
    await item('placeholders').getByRole('button', { name: '去“说明”处理' }).click();
    await workbench.settled('说明');
    await workbench.go('提交');
  });

  it('leads from a quoted sentence to that sentence in the text, marked and in sight', async () => {
    if ((await item('placeholders').getByRole('button').first().getAttribute('aria-expanded')) !== 'true') await item('placeholders').getByRole('button').first().click();
    const quoted = item('placeholders').getByRole('button', { name: /^到“说明”中查看第 \d+ 段/u }).nth(2);
    const line = /第 (\d+) 段/u.exec((await quoted.textContent()) ?? '')?.[1] ?? '';
    const label = /待填：([^】]+)】/u.exec((await quoted.textContent()) ?? '')?.[1] ?? '';
    await quoted.focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.pane.getByRole('main', { name: '说明' }).waitFor();
    await workbench.page.waitForFunction((wanted) => (document.activeElement as HTMLElement | null)?.dataset['line'] === wanted, line);
    const place = workbench.pane.locator(`[data-line="${line}"]`);
    expect(await place.textContent()).toContain(label);
    expect(await place.evaluate((element) => ((box) => box.top > 0 && box.bottom < window.innerHeight)(element.getBoundingClientRect()))).toBe(true);
    expect(await violations(opened)).toEqual([]);
    await workbench.go('提交');
  });

  it('makes a clean copy and lists what it leaves out, the working file untouched', async () => {
    const before = await workbench.sheets();
    const { name, bytes } = await downloaded(() => workbench.pane.getByRole('button', { name: '生成公开版' }).click());
    expect(name).toBe('示例市政务服务中心（公开版）.xlsx');
    const [read, facts] = [await readWorkbook(bytes), readPackageFacts(bytes)];
    if (!read.ok || !facts.ok) throw new Error('the copy cannot be read');
    expect(read.value.sheets.map((sheet) => sheet.name)).toEqual(before.filter((sheet) => sheet !== '补充资料'));
    expect(read.value.sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== '')).toEqual([]);
    expect(facts.value).toEqual({ comments: [], externalLinks: [], names: [], properties: [], extras: [] });
    const card = workbench.pane.getByRole('region', { name: '公开版已生成' });
    for (const words of ['没有带出工作表：补充资料', '处待填，没有生成']) await card.getByText(words).waitFor();
    expect(await violations(opened)).toEqual([]);
    expect(await workbench.sheets()).toEqual(before);
  });

  it('writes the report as Word and as a worksheet of its own; neither changes what was checked', async () => {
    const menu = (name: string) => workbench.page.getByRole('menuitem', { name });
    const open = async (): Promise<void> => workbench.pane.getByRole('button', { name: '检查报告' }).click();
    await open();
    const { name, bytes } = await downloaded(() => menu('下载 Word').click());
    expect(name).toMatch(/2024年度检查报告\.docx$/u);
    expect(bytes.length).toBeGreaterThan(5_000);
    await open();
    await menu('写入新工作表').click();
    await workbench.pane.getByText('检查报告已写入工作表“检查报告”').waitFor();
    expect(await workbench.sheets()).toContain('检查报告');
    expect(await workbench.errors()).toBe(3);
    expect(await workbench.tables()).toHaveLength(11);
    expect(String(await workbench.value('检查报告', 'A1'))).toContain('检查报告');
  });

  it('said nothing on the console and asked nobody but its own server', () => expect(opened.complaints).toEqual([]));
});
