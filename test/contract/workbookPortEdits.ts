import type { EditEvent } from '#app/ports';
import type { SheetOp } from '#domain/sheet';
import type { ContractHost, HostCapabilities } from './workbookPortHost';
import { OTHER, TABLE, cellOf, sheetOf, sheetsOf, succeeded } from './workbookPortSeed';

const OWN: SheetOp = { op: 'write', sheet: OTHER, row: 0, column: 1, cells: [[{ value: 2 }]] };

/** Behaviours of `reveal` and `onEdit`, and of a host that is not ready to be written on. */
export function describeEdits(host: () => ContractHost, capabilities: HostCapabilities): void {
  const only = (able: boolean): jest.It | typeof ignore => (able ? test : ignore);
  const listen = (): { heard: EditEvent[]; stop: () => void } => {
    const heard: EditEvent[] = [];
    return { heard, stop: host().port.onEdit((event) => heard.push(event)) };
  };

  describe('reveal', () => {
    test('takes a cell of an existing sheet', async () => {
      expect(await host().port.reveal({ sheet: TABLE, row: 4, column: 3 })).toEqual({ ok: true, value: undefined });
    });

    test('refuses a sheet that is missing', async () => {
      const result = await host().port.reveal({ sheet: '没有的表', row: 0, column: 0 });
      expect(result).toMatchObject({ ok: false, error: { code: 'sheetMissing', sheet: '没有的表' } });
    });

    only(capabilities.selects)('selects the cell', async () => {
      succeeded(await host().port.reveal({ sheet: OTHER, row: 3, column: 2 }));
      expect(host().selection?.()).toEqual({ sheet: OTHER, row: 3, column: 2 });
    });
  });

  describe('onEdit', () => {
    test('does not hear own writes', async () => {
      const { heard, stop } = listen();
      succeeded(await host().port.apply([OWN]));
      await host().settle?.();
      stop();
      expect(heard).toEqual([]);
    });

    test('may be stopped more than once', () => {
      const { stop } = listen();
      stop();
      expect(stop).not.toThrow();
    });

    only(capabilities.edits)('hears each edit by the user, and on which sheet', async () => {
      const { heard, stop } = listen();
      await host().settle?.();
      await host().edit?.({ sheet: TABLE, row: 4, column: 3 }, 9);
      await host().settle?.();
      stop();
      expect(heard.length).toBeGreaterThanOrEqual(1);
      for (const event of heard) expect(event.sheet ?? TABLE).toBe(TABLE);
    });

    only(capabilities.edits)('hears the user again after an own write', async () => {
      const { heard, stop } = listen();
      succeeded(await host().port.apply([OWN]));
      await host().settle?.();
      await host().edit?.({ sheet: OTHER, row: 0, column: 1 }, 3);
      await host().settle?.();
      stop();
      expect(heard.length).toBeGreaterThanOrEqual(1);
    });

    only(capabilities.edits)('is silent once stopped, while others still hear', async () => {
      const first = listen();
      const second = listen();
      await host().settle?.();
      first.stop();
      await host().edit?.({ sheet: TABLE, row: 4, column: 3 }, 9);
      await host().settle?.();
      second.stop();
      expect(first.heard).toEqual([]);
      expect(second.heard.length).toBeGreaterThanOrEqual(1);
    });

    only(capabilities.edits)('reads what the user typed', async () => {
      await host().edit?.({ sheet: TABLE, row: 4, column: 3 }, 1000);
      await host().settle?.();
      expect(cellOf(await sheetOf(host(), TABLE), 4, 3)).toMatchObject({ value: 1000, text: '1,000.00' });
    });
  });

  describe('formulas', () => {
    only(capabilities.computes && capabilities.edits)('follow an edit of what they sum', async () => {
      await host().edit?.({ sheet: TABLE, row: 4, column: 3 }, 1000);
      await host().settle?.();
      expect(cellOf(await sheetOf(host(), TABLE), 7, 3)).toMatchObject({ value: 4147.24, text: '4,147.24' });
    });

    only(capabilities.computes)('follow an own write of what they sum', async () => {
      succeeded(await host().port.apply([{ op: 'write', sheet: TABLE, row: 4, column: 3, cells: [[{ value: 1000 }]] }]));
      await host().settle?.();
      expect(cellOf(await sheetOf(host(), TABLE), 7, 3)).toMatchObject({ value: 4147.24, text: '4,147.24' });
    });
  });

  describe('a host that is not ready', () => {
    only(capabilities.protects)('refuses to write on a protected sheet, and changes nothing elsewhere', async () => {
      await host().protect?.(TABLE);
      const before = await sheetsOf(host());
      const result = await host().port.apply([OWN, { ...OWN, sheet: TABLE }]);
      expect(result).toMatchObject({ ok: false, error: { code: 'protected' } });
      expect((await sheetsOf(host())).map((sheet) => sheet.values)).toEqual(before.map((sheet) => sheet.values));
    });

    only(capabilities.busy)('waits for the user or says that the user is inside a cell, and loses nothing', async () => {
      const finish = await host().beginEditing?.();
      const writing = host().port.apply([OWN]);
      await finish?.();
      const result = await writing;
      const value = cellOf(await sheetOf(host(), OTHER), 0, 1).value;
      expect(result.ok ? value : result.error.code).toBe(result.ok ? 2 : 'userEditing');
      if (!result.ok) expect(value).toBe(3147.24);
    });
  });
}

function ignore(_title: string, _run: () => Promise<void>): void {
  return undefined;
}
