import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { looksLikeTable } from '#app/looksLikeTable';
import type { SheetOp } from '#domain/sheet';
import { address } from '#domain/sheet';
import { describeWorkbookPort } from './workbookPort';
import type { ContractHost, HostCapabilities } from './workbookPortHost';
import { succeeded } from './workbookPortSeed';

const LIVE: HostCapabilities = { edits: true, computes: true, selects: true, protects: true, busy: true };

const FIRST = '开始';

async function openOn(excel: SimulatedExcel, seed: readonly SheetOp[], supports: (version: string) => boolean): Promise<ContractHost> {
  const port = createOfficeWorkbookPort(excel, { supports, looksLikeTable });
  succeeded(await port.apply(seed));
  excel.user.deleteSheet(FIRST);
  await excel.idle();
  return {
    port,
    edit: async (cell, value) => excel.user.type(cell.sheet, address(cell.row, cell.column), value),
    selection: () => {
      const { sheet, block } = excel.store.active();
      const name = excel.store.sheets().find(({ id }) => id === sheet)?.name;
      return name === undefined ? undefined : { sheet: name, row: block.top, column: block.left };
    },
    protect: async (sheet) => excel.user.protect(sheet),
    beginEditing: async () => {
      excel.user.startTyping();
      return async () => excel.user.stopTyping();
    },
    settle: () => excel.idle(),
    close: async () => {
      await excel.idle();
      expect(excel.handlerFailures).toEqual([]);
    },
  };
}

describeWorkbookPort('simulated Excel', {
  capabilities: LIVE,
  open: (seed) => {
    const excel = createSimulatedExcel(createMemoryStore([FIRST]));
    return openOn(excel, seed, (version) => excel.isSetSupported('ExcelApi', version));
  },
});

describeWorkbookPort('simulated Excel of the oldest supported requirement set, which does not wait for the user', {
  capabilities: LIVE,
  open: (seed) => {
    const excel = createSimulatedExcel(createMemoryStore([FIRST]), { api: '1.9' });
    excel.faults.delaySupported = false;
    return openOn(excel, seed, (version) => excel.isSetSupported('ExcelApi', version));
  },
});
