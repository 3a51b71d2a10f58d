import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { serveWorkbench, type OpenedPage, type ServedWorkbench } from '../support/page';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STEPS = ['模板', '数据', '校验', '说明', '提交'] as const;

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(async () => {
  await served.close();
});

const SETTLING = 1_500;

/** Violations of the page at rest: what only passes while a popup opens or closes is looked at again once it has settled. */
async function violations(opened: OpenedPage): Promise<readonly string[]> {
  const first = await violationsNow(opened);
  if (first.length === 0) return first;
  await opened.page.waitForTimeout(SETTLING);
  return violationsNow(opened);
}

/** Violations inside the pane and around it; the grid is Univer's own, and Fluent's focus guards are no content. */
async function violationsNow({ page }: OpenedPage): Promise<readonly string[]> {
  const results = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    return axe.run({ exclude: ['section[aria-label="表格"] > div:first-child', '[data-tabster-dummy]', '[id^="univer-"]'] }, { resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

describe.each(['light', 'dark'] as const)('accessibility: the workbench in %s', (scheme) => {
  let opened: OpenedPage;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    opened = await served.open({ scheme, bypassCSP: true, reducedMotion: true });
    workbench = new WorkbenchPage(opened.page);
    await workbench.ready();
    await opened.page.addScriptTag({ content: AXE });
  });

  afterAll(async () => {
    await opened.close();
  });

  it.each(STEPS)('has no violation on the page %s', async (step) => {
    await workbench.go(step);
    if (step === '说明') await workbench.pane.getByRole('button', { name: '导出 Word' }).waitFor();
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

describe('accessibility: the pane outside Excel', () => {
  it('says where to go, without a violation', async () => {
    const opened = await served.open({ bypassCSP: true, reducedMotion: true, path: '/taskpane.html', width: 350 });
    await opened.page.getByText('这里不是 Excel 的任务窗格').waitFor({ timeout: 15_000 });
    await opened.page.addScriptTag({ content: AXE });
    expect(await violations(opened)).toEqual([]);
    await opened.close();
  });
});
