import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';

let excel: SimulatedExcel;
let heard: { type: string; address?: string; triggerSource?: string }[];

const register = async (): Promise<() => Promise<void>> => {
  const { context: same, registration } = await excel.run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return { context, registration };
  });
  return async () => {
    await excel.run(same, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
};

beforeEach(() => {
  excel = createSimulatedExcel(createMemoryStore(['收入']));
  heard = [];
});

test('an edit by the user is told after it happened, with its place', async () => {
  await register();
  excel.user.type('收入', 'B3', '12');
  expect(heard).toEqual([]);
  await excel.idle();
  expect(heard).toMatchObject([{ type: 'WorksheetChanged', address: 'B3', triggerSource: 'Unknown' }]);
});

test('an own write is told after the sync, as made by this add-in', async () => {
  await register();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('收入').getRange('A1:B1').values = [[1, 2]];
    await context.sync();
    expect(heard).toEqual([]);
  });
  await excel.idle();
  expect(heard).toMatchObject([{ address: 'A1:B1', triggerSource: 'ThisLocalAddin' }]);
});

test('a handler that is not yet synced hears nothing, a removed one no more', async () => {
  const remove = await register();
  expect(excel.handlerCount).toBe(1);
  await remove();
  expect(excel.handlerCount).toBe(0);
  excel.user.type('收入', 'A1', 1);
  await excel.idle();
  expect(heard).toEqual([]);
});

test('a cell that is only calculated again raises nothing', async () => {
  excel.user.type('收入', 'A2', '=A1*2');
  await excel.idle();
  await register();
  excel.user.type('收入', 'A1', 4);
  await excel.idle();
  expect(heard.map(({ address }) => address)).toEqual(['A1']);
});

test('runtime.enableEvents silences this add-in', async () => {
  await register();
  await excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  excel.user.type('收入', 'A1', 4);
  await excel.idle();
  expect(heard).toEqual([]);
});

test('an error in a handler is kept for whoever looks, and hurts nobody else', async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.reject(new Error('broken')));
    await context.sync();
  });
  await register();
  excel.user.type('收入', 'A1', 4);
  await excel.idle();
  expect(heard).toHaveLength(1);
  expect(excel.handlerFailures).toHaveLength(1);
});
