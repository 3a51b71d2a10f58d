import { serveWorkbench, type OpenedPage, type ServedWorkbench } from '../support/page';
import { bringAxe, violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

const STEPS = ['模板', '数据', '校验', '说明', '提交'] as const;

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(async () => {
  await served.close();
});

describe.each(['light', 'dark'] as const)('accessibility: the workbench in %s', (scheme) => {
  let opened: OpenedPage;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    opened = await served.open({ scheme, reducedMotion: true });
    workbench = new WorkbenchPage(opened.page);
    await workbench.ready();
    await bringAxe(opened);
  });

  afterAll(async () => {
    await opened.close();
  });

  it.each(STEPS)('has no violation on the page %s', async (step) => {
    await workbench.go(step);
    expect(await violations(opened)).toEqual([]);
  });

  it('has none with a card unfolded, on every tab', async () => {
    await workbench.go('校验');
    await workbench.cards().first().locator('button[aria-expanded=false]').first().click();
    expect(await violations(opened)).toEqual([]);
    for (const tab of ['尾差', '提示']) {
      await workbench.pane.getByRole('tab', { name: new RegExp(tab, 'u') }).click();
      expect(await violations(opened)).toEqual([]);
    }
  });

  it('has none while the coverage is shown, and gives the focus back', async () => {
    const line = workbench.pane.getByRole('button', { name: /已核对/u });
    await line.click();
    await opened.page.getByRole('dialog').waitFor();
    expect(await violations(opened)).toEqual([]);
    await opened.page.keyboard.press('Escape');
    await opened.page.getByRole('dialog').waitFor({ state: 'detached' });
    await opened.page.waitForFunction(() => document.activeElement?.textContent.includes('已核对') === true);
  });

  it('has none while 科目 are searched, nor in the question about taken names', async () => {
    await workbench.go('模板');
    await workbench.pane.getByRole('combobox', { name: /科目/u }).fill('xzyx');
    await workbench.pane.getByRole('listbox').getByRole('option').first().click();
    expect(await violations(opened)).toEqual([]);
    await workbench.pane.getByRole('combobox', { name: /科目/u }).fill('');
    await workbench.pane.getByRole('button', { name: /^插入/u }).click();
    await opened.page.getByRole('dialog').waitFor();
    expect(await violations(opened)).toEqual([]);
    await opened.page.keyboard.press('Escape');
    await opened.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('has none on a workbook without tables', async () => {
    await workbench.openFresh();
    for (const step of STEPS) {
      await workbench.go(step);
      expect(await violations(opened)).toEqual([]);
    }
  });

  it('said nothing on the console on the way', () => {
    expect(opened.complaints).toEqual([]);
  });
});
