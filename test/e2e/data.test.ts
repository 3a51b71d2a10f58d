import { editionById } from '#domain/editions/registry';
import type { SheetOp } from '#domain/sheet';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { fillEdition } from '../support/filledEdition';
import { serveWorkbench, type ServedWorkbench } from '../support/page';
import { WorkbenchPage } from './workbenchPage';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EXPORT = '导出02';
const LIST = '收入决算表分科目';

let served: ServedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
  served = await serveWorkbench();
  workbench = new WorkbenchPage((await served.open()).page);
  await workbench.ready();
  await workbench.go('数据');
});

afterAll(async () => {
  await served.close();
});

/** The tables of an edition in 元 from invented books, as a file the user may choose. */
async function exportOf(year: number, name: string): Promise<{ readonly name: string; readonly mimeType: string; readonly buffer: Buffer }> {
  const edition = editionById('zhejiang');
  if (edition === undefined) throw new Error('zhejiang');
  const { ops } = fillEdition({ ...edition, unit: '元' }, 11);
  const dated = JSON.parse(JSON.stringify(ops).replaceAll('2024', String(year))) as readonly SheetOp[];
  const written = await writeWorkbook(dated);
  if (!written.ok) throw new Error(written.error.code);
  return { name, mimeType: XLSX, buffer: Buffer.from(written.value) };
}

async function choose(...files: readonly Awaited<ReturnType<typeof exportOf>>[]): Promise<void> {
  await workbench.pane.getByLabel('要导入的工作簿文件').setInputFiles([...files]);
  await workbench.pane.getByRole('region', { name: '导入预览' }).waitFor();
}

/** What the last check read on a sheet, as one text. */
function printed(sheet: string): Promise<string> {
  return workbench.page.evaluate((name) => JSON.stringify(window.workbench.pane.session.state().reading?.workbook.sheets.find((one) => one.name === name)?.text), sheet);
}

async function waitForPrint(sheet: string, fits: 'same' | 'other', as: string): Promise<void> {
  await workbench.page.waitForFunction(
    ([name, wish, text]) => (JSON.stringify(window.workbench.pane.session.state().reading?.workbook.sheets.find((one) => one.name === name)?.text) === text) === (wish === 'same'),
    [sheet, fits, as] as const,
  );
}

/** Presses the button that writes and gives the number it promised, once the pane says it is done. */
async function run(): Promise<number> {
  const button = workbench.pane.getByRole('button', { name: /^导入 \d+ 个数$/u });
  const count = Number(/\d+/u.exec((await button.textContent()) ?? '')?.[0]);
  await button.click();
  await workbench.pane.getByText(`已导入 ${String(count)} 个数`).first().waitFor();
  return count;
}

describe('数据: figures of a file', () => {
  it('are previewed, balanced on request with each moved figure listed, and written in one step that one undo takes back', async () => {
    await choose(await exportOf(2024, '决算导出.xlsx'));
    const preview = workbench.pane.getByRole('region', { name: '导入预览' });
    expect(await preview.getByRole('radio', { name: '填入公开表' }).isChecked()).toBe(true);
    expect(await preview.getByText(/四舍五入到两位小数/u).count()).toBe(1);
    await preview.getByRole('switch', { name: /舍位平衡/u }).click();
    await preview.getByText(/为使合计相等，调整了 \d+ 个数/u).waitFor();
    expect(await preview.getByRole('table').getByRole('row').count()).toBeGreaterThan(1);
    const before = await printed(LIST);
    for (const take of await preview.getByRole('radio', { name: '采用导入' }).all()) await take.click();
    expect(await run()).toBeGreaterThan(50);
    await waitForPrint(LIST, 'other', before);
    await workbench.select(LIST, 'B10');
    await workbench.page.keyboard.press('Control+z');
    await waitForPrint(LIST, 'same', before);
  });

  it('of last year go to 上年数 of 补充资料', async () => {
    await choose(await exportOf(2023, '上年公开.xlsx'));
    expect(await workbench.pane.getByRole('radio', { name: /填“补充资料”的上年数/u }).isChecked()).toBe(true);
    await workbench.pane.getByText('逐个查看').first().click();
    await workbench.pane.getByText(/^B\d+ /u).first().waitFor();
    for (const take of await workbench.pane.getByRole('radio', { name: '采用导入' }).all()) await take.click();
    expect(await run()).toBeGreaterThan(3);
  });

  it('of several units add up', async () => {
    const file = await exportOf(2024, '甲.xlsx');
    await choose(file, { ...file, name: '乙.xlsx' });
    await workbench.pane.getByRole('list').filter({ hasText: '乙.xlsx' }).first().waitFor();
    expect(await workbench.pane.getByRole('radio', { name: '填入公开表' }).count()).toBe(0);
    await workbench.pane.getByRole('button', { name: '取消' }).click();
    await workbench.pane.getByRole('button', { name: /从本工作簿其他表导入/u }).waitFor();
  });
});

describe('数据: figures of another sheet of this workbook', () => {
  it('the pasted export is suggested, and only its figures are taken', async () => {
    await workbench.page.evaluate(async ([sheet]) => {
      const rows = [
        ['收入决算表', '', '', ''],
        ['单位：示例市政务服务中心', '', '', '金额单位：元'],
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
        ['合计', '', '7654321.00', '7654321.00'],
        ['201', '一般公共服务支出', '7654321.00', '7654321.00'],
        ['20103', '政府办公厅（室）及相关机构事务', '7654321.00', '7654321.00'],
        ['2010301', '行政运行', '7654321.00', '7654321.00'],
      ];
      const cells = rows.map((row) => row.map((text) => ({ value: /^\d+\.\d\d$/u.test(text) ? Number(text) : text })));
      await window.workbench.grid.port.apply([{ op: 'addSheet', sheet }, { op: 'write', sheet, row: 0, column: 0, cells }]);
      await window.workbench.pane.checkNow();
    }, [EXPORT] as const);
    await workbench.pane.getByRole('button', { name: /从本工作簿其他表导入/u }).click();
    const box = workbench.pane.getByRole('checkbox', { name: new RegExp(EXPORT, 'u') });
    await box.waitFor();
    expect(await box.isChecked()).toBe(true);
    for (const take of await workbench.pane.getByRole('radio', { name: '采用导入' }).all()) await take.click();
    const before = await printed(LIST);
    expect(await run()).toBeGreaterThan(0);
    await waitForPrint(LIST, 'other', before);
    expect(await printed(LIST)).toContain('765.43');
  });
});
