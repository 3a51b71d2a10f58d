import { createHeadlessUniverStore, type HeadlessUniver } from '#adapters/officesim/headlessUniver';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';
import type { StoreChange } from '#adapters/officesim/store';

let headless: HeadlessUniver;
let excel: SimulatedExcel;

beforeEach(() => {
  headless = createHeadlessUniverStore(['收入', '支出']);
  excel = createSimulatedExcel(headless.store);
});

afterEach(async () => {
  await excel.idle();
  headless.dispose();
});

const names = (): string[] => headless.store.sheets().map(({ name }) => name);

const read = (sheet: string, address: string): Promise<{ values: unknown[][]; text: string[][] }> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(['values', 'text']);
    await context.sync();
    return { values: range.values as unknown[][], text: range.text };
  });

test('formulas of the real engine are calculated before they are read', async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('支出').getRange('A1:A3').values = [[1.5], [2], [3]];
    const total = worksheets.getItem('收入').getRange('B1:B3');
    total.formulas = [["=SUM('支出'!A1:A3)"], ["=SUMIFS(支出!A1:A3,支出!A1:A3,\">1.9\")"], ['=ROUND(B1/7,2)']];
    total.numberFormat = '#,##0.00' as never;
    total.load('values');
    await context.sync();
    expect(total.values).toEqual([[6.5], [5], [0.93]]);
  });
  expect((await read('收入', 'B1:B3')).text).toEqual([['6.50'], ['5.00'], ['0.93']]);
});

test('one sync is one step of undo, and undo is heard as an edit', async () => {
  const changes: StoreChange[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('收入').getRange('A1').values = [['甲']];
    const added = worksheets.add('新表');
    added.getRange('A1:B2').values = [[1, 2], [3, 4]];
    added.getRange('A1:B2').format.font.bold = true;
    added.getRange('A1:B1').merge();
    await context.sync();
  });
  expect(names()).toEqual(['收入', '支出', '新表']);
  headless.store.onChange((change) => changes.push(change));
  headless.univer.getActiveWorkbook()?.undo();
  expect(names()).toEqual(['收入', '支出']);
  expect((await read('收入', 'A1')).values).toEqual([['']]);
  expect(changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['deleted', 'cells']));
  headless.univer.getActiveWorkbook()?.redo();
  expect(names()).toEqual(['收入', '支出', '新表']);
  expect((await read('新表', 'B2')).values).toEqual([[4]]);
});

test('what is typed into the grid is heard with its place, a change of looks or results is not', async () => {
  const changes: StoreChange[] = [];
  headless.store.onChange((change) => changes.push(change));
  const sheet = headless.univer.getActiveWorkbook()?.getSheetByName('收入');
  sheet?.getRange('B2').setValue({ f: '=A1*2' });
  sheet?.getRange('A1').setValue(4);
  sheet?.getRange('A1').setFontWeight('bold');
  sheet?.getRange('A1').setNumberFormat('0.00');
  expect((await read('收入', 'A1:B2')).text).toEqual([['4.00', ''], ['', '8']]);
  expect(changes).toEqual([
    { kind: 'cells', sheet: 'sheet-1', block: { top: 1, left: 1, bottom: 1, right: 1 } },
    { kind: 'cells', sheet: 'sheet-1', block: { top: 0, left: 0, bottom: 0, right: 0 } },
  ]);
});

test('rows put in by the user are heard, and a renamed sheet tells both names', () => {
  const changes: StoreChange[] = [];
  headless.store.onChange((change) => changes.push(change));
  headless.univer.getActiveWorkbook()?.getSheetByName('收入')?.insertRowBefore(0);
  headless.univer.getActiveWorkbook()?.getSheetByName('支出')?.setName('支出二');
  expect(changes).toMatchObject([{ kind: 'cells', sheet: 'sheet-1' }, { kind: 'renamed', before: '支出', after: '支出二' }]);
});

test('print set-up, protection and open cells stay with the workbook when it is saved', async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收入');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$1:$3');
    sheet.pageLayout.setPrintArea('A1:F20');
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const saved = headless.univer.getActiveWorkbook()?.save();
  expect(Object.values(saved?.sheets ?? {})[0]?.custom).toMatchObject({
    officesim: { protected: true, page: { orientation: 'Landscape', titleRows: { from: 0, to: 2 }, printArea: { top: 0, left: 0, bottom: 19, right: 5 } } },
  });
  expect([headless.store.isLocked('sheet-1', 1, 1), headless.store.isLocked('sheet-1', 0, 0)]).toEqual([false, true]);
});

test('the grid grows when something is written beyond it', async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('收入').getRange('AZ900').values = [['远']];
    await context.sync();
  });
  expect((await read('收入', 'AZ900')).values).toEqual([['远']]);
});

test('dates print as the grid shows them', async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('收入').getRange('A1');
    range.values = [[45291]];
    range.numberFormat = 'yyyy-mm-dd' as never;
    await context.sync();
  });
  expect((await read('收入', 'A1')).text).toEqual([['2023-12-31']]);
});
