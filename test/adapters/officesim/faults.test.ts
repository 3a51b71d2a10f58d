import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';

let excel: SimulatedExcel;

beforeEach(() => {
  excel = createSimulatedExcel(createMemoryStore(['收入', '支出']));
});

const failing = (code: string): Error => expect.objectContaining({ code }) as Error;

const put = (value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('收入').getRange('A1').values = [[value]];
    await context.sync();
  });

const standing = (): unknown => {
  const [sheet] = excel.store.sheets();
  return excel.store.read(sheet?.id ?? '', { top: 0, left: 0, bottom: 0, right: 0 }, ['values']).values?.[0]?.[0];
};

test('a protected sheet refuses locked cells and looks, and takes unlocked cells', async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收入');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('B1').values = [[1]];
    await context.sync();
    sheet.getRange('B1').format.font.bold = true;
    await expect(context.sync()).rejects.toEqual(failing('AccessDenied'));
  });
  await expect(put(1)).rejects.toEqual(failing('AccessDenied'));
  excel.user.unprotect('收入');
  await put(2);
  expect(standing()).toBe(2);
});

test('a user inside a cell makes an impatient batch fail and a patient one wait', async () => {
  excel.user.startTyping();
  await expect(put(1)).rejects.toEqual(failing('InvalidOperationInCellEditMode'));
  const waiting = put(2, { delayForCellEdit: true });
  await excel.run({ delayForCellEdit: false }, () => Promise.resolve());
  expect(standing()).toBeNull();
  excel.user.stopTyping();
  await waiting;
  expect(standing()).toBe(2);
});

test('a host without delayForCellEdit fails although it was asked to wait', async () => {
  excel.faults.delaySupported = false;
  excel.user.startTyping();
  await expect(put(1, { delayForCellEdit: true })).rejects.toEqual(failing('InvalidOperationInCellEditMode'));
});

test('a rejected sync changes nothing; one that fails on the way keeps what came before', async () => {
  excel.faults.rejectNext('GeneralException');
  await expect(put(1)).rejects.toEqual(failing('GeneralException'));
  expect(standing()).toBeNull();
  excel.faults.rejectNext('RequestAborted', 3);
  await expect(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    }),
  ).rejects.toEqual(failing('RequestAborted'));
  expect(standing()).toBe(1);
  await put(3);
  expect(standing()).toBe(3);
});

test('the user may act between two syncs of one run', async () => {
  excel.faults.afterNextSync(() => excel.user.renameSheet('支出', '改名'));
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['收入', '支出']);
    worksheets.getItem('支出').load('name');
    await expect(context.sync()).rejects.toEqual(failing('ItemNotFound'));
  });
});

test('requests and responses over the limit are refused', async () => {
  excel.faults.payloadLimit = 2000;
  await expect(put('长'.repeat(3000))).rejects.toEqual(failing('RequestPayloadSizeLimitExceeded'));
  await put('短'.repeat(1000));
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('收入').getRange('A1');
    range.load(['values', 'text', 'formulas']);
    await expect(context.sync()).rejects.toEqual(failing('ResponsePayloadSizeLimitExceeded'));
    expect(() => range.values).toThrow(failing('PropertyNotLoaded'));
  });
});
