import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';

let excel: SimulatedExcel;

beforeEach(() => {
  excel = createSimulatedExcel(createMemoryStore(['收入', '支出']));
});

const cell = (sheet: string, address: string): unknown => {
  const id = excel.store.sheets().find(({ name }) => name === sheet)?.id ?? '';
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  return excel.store.read(id, { top: row, left: column, bottom: row, right: column }, ['values']).values?.[0]?.[0];
};

const failing = (code: string): Error => expect.objectContaining({ code }) as Error;

describe('proxies', () => {
  test('know nothing before load and sync', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      expect(() => sheet.name).toThrow(failing('PropertyNotLoaded'));
      sheet.load('name');
      expect(() => sheet.name).toThrow(failing('PropertyNotLoaded'));
      await context.sync();
      expect(sheet.name).toBe('收入');
      expect(() => sheet.visibility).toThrow(failing('PropertyNotLoaded'));
    });
  });

  test('answer null for what OrNullObject does not find, and cannot be used further', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      expect(() => sheet.isNullObject).toThrow(failing('PropertyNotLoaded'));
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toEqual(failing('ItemNotFound'));
    });
  });

  test('refuse by name what the simulator does not claim', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      expect(() => sheet.copy('None')).toThrow(/"copy"/);
      expect(() => Object.assign(sheet.getRange('A1'), { value: 1 })).toThrow(/"value"/);
      await context.sync();
    });
  });

  test('give back what was set without a load, as office.js does', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('A1');
      range.values = [[7]];
      expect(range.values).toEqual([[7]]);
      await context.sync();
    });
  });

  test('refuse to load an unknown property at sync', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').load('colour');
      await expect(context.sync()).rejects.toEqual(failing('InvalidArgument'));
    });
  });

  test('load an item of the collection by path', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/visibility, items/protection/protected');
      expect(() => worksheets.items).toThrow(failing('PropertyNotLoaded'));
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
        ['收入', 'Visible', false],
        ['支出', 'Visible', false],
      ]);
    });
  });
});

describe('the queue', () => {
  test('does nothing before sync, everything in order at sync, and counts requests', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('A1:A2');
      range.values = [[1], [2]];
      expect(cell('收入', 'A1')).toBeNull();
      expect(excel.syncCount).toBe(0);
      await context.sync();
      expect(cell('收入', 'A2')).toBe(2);
      await context.sync();
      expect(excel.syncCount).toBe(1);
    });
    expect(excel.syncCount).toBe(1);
  });

  test('is sent by the end of a run that forgot to', async () => {
    await excel.run((context) => {
      context.workbook.worksheets.getItem('收入').getRange('A1').values = [[3]];
      return Promise.resolve();
    });
    expect(cell('收入', 'A1')).toBe(3);
  });

  test('keeps what ran before a failure, drops the rest, and gives the results so far', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('收入');
      first.load('name');
      first.getRange('A1').values = [[1]];
      worksheets.getItem('没有').getRange('A1').values = [[2]];
      first.getRange('A2').values = [[3]];
      await expect(context.sync()).rejects.toEqual(failing('ItemNotFound'));
      expect(first.name).toBe('收入');
    });
    expect([cell('收入', 'A1'), cell('收入', 'A2')]).toEqual([1, null]);
  });

  test.each([[[[1, 2]]], [[[1], [2]]], [[]]])('refuses a grid of another shape: %j', async (values) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('A1').values = values;
      await expect(context.sync()).rejects.toEqual(failing('InvalidArgument'));
    });
  });

  test.each(['A0', 'XFE1', '收入', 'A1:B2:C3', 'A1048577'])('refuses the address %s', async (address) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange(address);
      await expect(context.sync()).rejects.toEqual(failing('InvalidArgument'));
    });
  });

  test('takes a single value for a whole block', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('A1:B2').values = 5 as never;
      await context.sync();
    });
    expect(cell('收入', 'B2')).toBe(5);
  });
});

describe('sheets', () => {
  test.each([['收入', 'ItemAlreadyExists'], ['a/b', 'InvalidArgument'], ['', 'InvalidArgument'], ['长'.repeat(32), 'InvalidArgument']])('cannot be added as "%s"', async (name, code) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await expect(context.sync()).rejects.toEqual(failing(code));
    });
    expect(excel.store.sheets()).toHaveLength(2);
  });

  test('are found by name in any case, and by id', async () => {
    await excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Sheet9');
      added.load('id');
      await context.sync();
      const again = [context.workbook.worksheets.getItem('SHEET9'), context.workbook.worksheets.getItem(added.id)];
      for (const sheet of again) sheet.load('id');
      await context.sync();
      expect(again.map((sheet) => sheet.id)).toEqual([added.id, added.id]);
    });
  });

  test('cannot all be deleted', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').delete();
      context.workbook.worksheets.getItem('支出').delete();
      await expect(context.sync()).rejects.toEqual(failing('InvalidOperation'));
    });
    expect(excel.store.sheets()).toHaveLength(1);
  });

  test('are not there any more for a proxy made before they were deleted', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出');
      await context.sync();
      excel.user.deleteSheet('支出');
      sheet.load('name');
      await expect(context.sync()).rejects.toEqual(failing('ItemNotFound'));
    });
  });
});

describe('requirement sets', () => {
  test('hide newer events behind ApiNotFound', async () => {
    const old = createSimulatedExcel(createMemoryStore(), { api: '1.9' });
    expect(old.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(old.isSetSupported('ExcelApi', '1.17')).toBe(false);
    await old.run((context) => {
      expect(() => context.workbook.worksheets.onNameChanged).toThrow(failing('ApiNotFound'));
      return Promise.resolve();
    });
  });
});
