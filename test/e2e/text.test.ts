import { readFileSync } from 'node:fs';
import { readNarrative } from '#adapters/docx/readNarrative';
import { writeParagraphs } from '#adapters/docx/writeParagraphs';
import { serveWorkbench, type OpenedPage, type ServedWorkbench } from '../support/page';
import { bringAxe, violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

let served: ServedWorkbench;
let opened: OpenedPage;
let workbench: WorkbenchPage;
let income: string;
let hosting: { readonly sheet: string; readonly address: string; readonly printed: string };

const heading = '二、收入决算情况说明';
const sentence = (figure: string): string => `本年收入合计${figure}万元。`;
const wrong = (): string => `9${income}`;
const hostingLines = (): readonly string[] => ['九、财政拨款“三公”经费支出决算情况说明', `公务接待费支出决算为${hosting.printed}万元。`];

beforeAll(async () => {
  served = await serveWorkbench();
  opened = await served.open({ reducedMotion: true });
  workbench = new WorkbenchPage(opened.page);
  await workbench.ready();
  await bringAxe(opened);
  [income, hosting] = await opened.page.evaluate(() => {
    const review = window.workbench.pane.session.state().reading?.review;
    const facts = review?.ok === true ? review.value.recognised.facts : [];
    const total = facts.find(({ place }) => place.rowLabel.includes('本年收入合计'));
    const cost = facts.find(({ at }) => at.flow === '三公' && at.item === '接待' && at.stage === '决算');
    if (total === undefined || cost === undefined) throw new Error('the sample lacks a figure');
    const { sheet, row, column } = cost.place;
    return [total.printed.text.replace(/,/gu, ''), { sheet, address: `${String.fromCharCode(65 + column)}${String(row + 1)}`, printed: cost.printed.text }] as const;
  });
  await workbench.go('说明');
  await workbench.pane.getByRole('tab', { name: '核对已有文本' }).click();
});

afterAll(async () => {
  await served.close();
});

describe('an existing text in the pane', () => {
  const card = () => workbench.pane.locator('[data-card]');
  const mark = () => workbench.pane.locator('[data-mark=wrong]');

  it('has no violation before a text is there, and says why a file cannot be read', async () => {
    expect(await violations(opened)).toEqual([]);
    await workbench.pane.locator('input[type=file][accept*=docx]').setInputFiles({ name: '说明.doc', mimeType: 'application/msword', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]) });
    await workbench.pane.getByRole('alert').getByText('旧版 .doc').waitFor();
  });

  it('shows a wrong figure of pasted words by a mark and a card with both figures', async () => {
    await workbench.pane.getByRole('textbox', { name: '粘贴情况说明' }).fill([heading, sentence(wrong()), ...hostingLines()].join('\n'));
    await workbench.pane.getByRole('button', { name: '开始核对' }).click();
    await card().waitFor();
    expect(await mark().getAttribute('title')).toBe(`错误，应为 ${income}`);
    expect(await card().locator('del').allTextContents()).toEqual([wrong()]);
    expect(await card().locator('ins').allTextContents()).toEqual([income]);
    expect(await workbench.pane.getByRole('navigation').getByRole('button', { name: '说明' }).textContent()).toContain('1 处错误');
    expect(await violations(opened)).toEqual([]);
  });

  it('leads from mark to card and back, and from card to cell', async () => {
    await mark().click();
    await opened.page.waitForFunction(() => document.activeElement?.closest('[data-card]') !== null);
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForFunction(() => document.activeElement?.getAttribute('data-mark') === 'wrong');
    await card().getByRole('button', { name: '定位', exact: true }).click();
    await opened.page.waitForFunction(() => window.workbench.grid.univer.getActiveWorkbook()?.getActiveSheet().getSheetName().includes('总表') === true);
  });

  it('takes a correction into its copy, and gives it back when it is undone', async () => {
    await card().getByRole('button', { name: /^采用/u }).click();
    await card().waitFor({ state: 'detached' });
    expect(await workbench.pane.locator('[data-mark=changed]').textContent()).toContain(income);
    await workbench.pane.getByRole('button', { name: '撤销修改' }).click();
    await card().waitFor();
    expect(await mark().textContent()).toContain(wrong());
  });

  it('is checked again when a table changes', async () => {
    await card().getByRole('button', { name: /^采用/u }).click();
    await card().waitFor({ state: 'detached' });
    await workbench.select(hosting.sheet, hosting.address);
    await workbench.type('777.77');
    await card().filter({ hasText: '777.77' }).waitFor();
    await workbench.page.keyboard.press('Control+z');
    await card().waitFor({ state: 'detached' });
  });

  it('opens a dropped .docx and exports its corrections as tracked changes in a new file', async () => {
    await workbench.pane.getByRole('button', { name: '换一份' }).click();
    await workbench.pane.getByRole('button', { name: '放弃并换一份' }).click();
    const bytes = await writeParagraphs([heading, sentence(wrong())]);
    const transfer = await opened.page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], '说明.docx'));
      return data;
    }, [...bytes]);
    await workbench.pane.getByRole('textbox', { name: '粘贴情况说明' }).dispatchEvent('drop', { dataTransfer: transfer });
    await card().getByRole('button', { name: /^采用/u }).click();
    await card().waitFor({ state: 'detached' });
    const [download] = await Promise.all([opened.page.waitForEvent('download'), workbench.pane.getByRole('button', { name: '导出修订稿' }).click()]);
    expect(download.suggestedFilename()).toBe('说明（修订稿）.docx');
    expect(readNarrative(new Uint8Array(readFileSync(await download.path())), '说明.docx')).toEqual({ ok: true, value: [heading, sentence(income)] });
  });

  it('said nothing on the console', () => {
    expect(opened.complaints).toEqual([]);
  });
});

it('an existing text in the dark has no violation, with an error, an unchecked figure chosen, and ten thousand characters', async () => {
  const dark = await served.open({ scheme: 'dark', reducedMotion: true });
  const page = new WorkbenchPage(dark.page);
  await page.ready();
  await bringAxe(dark);
  await page.go('说明');
  await page.pane.getByRole('tab', { name: '核对已有文本' }).click();
  const filler = Array.from({ length: 250 }, (_one, at) => `第${String(at + 1)}项培训支出${String(at + 1)}.00万元，主要用于政务大厅窗口人员业务培训与日常值守。`);
  await page.pane.getByRole('textbox', { name: '粘贴情况说明' }).fill([heading, sentence(wrong()), ...filler].join('\n'));
  await page.pane.getByRole('button', { name: '开始核对' }).click();
  await page.pane.locator('[data-card]').waitFor();
  await page.pane.locator('[data-mark=unchecked]').first().click();
  await page.pane.getByRole('region', { name: '所选数字' }).waitFor();
  expect(await violations(dark)).toEqual([]);
  await dark.close();
});
