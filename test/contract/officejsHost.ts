import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import type { SimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { looksLikeTable } from '#app/looksLikeTable';
import type { SheetOp } from '#domain/sheet';
import { address } from '#domain/sheet';
import type { ContractHost, HostCapabilities } from './workbookPortHost';
import { succeeded } from './workbookPortSeed';

/** A workbook somebody works on: edits, calculation, selection, protection. */
export const LIVE: HostCapabilities = { edits: true, computes: true, selects: true, protects: true, busy: true };

/** The sheet a new workbook has before the seed is written. */
export const FIRST = '开始';

/** The adapter on a simulated Excel that holds exactly the seed. */
export async function openOn(excel: SimulatedExcel, seed: readonly SheetOp[], close?: () => void): Promise<ContractHost> {
  const supports = (version: string): boolean => excel.isSetSupported('ExcelApi', version);
  const port = createOfficeWorkbookPort(excel, { supports, looksLikeTable });
  succeeded(await port.apply(seed));
  excel.user.deleteSheet(FIRST);
  await excel.idle();
  return {
    port,
    edit: (cell, value) => done(() => excel.user.type(cell.sheet, address(cell.row, cell.column), value)),
    selection: () => {
      const { sheet, block } = excel.store.active();
      const name = excel.store.sheets().find(({ id }) => id === sheet)?.name;
      return name === undefined ? undefined : { sheet: name, row: block.top, column: block.left };
    },
    protect: (sheet) => done(() => excel.user.protect(sheet)),
    beginEditing: () => {
      excel.user.startTyping();
      return Promise.resolve(() => done(() => excel.user.stopTyping()));
    },
    settle: () => excel.idle(),
    close: async () => {
      await excel.idle();
      expect(excel.handlerFailures).toEqual([]);
      close?.();
    },
  };
}

function done(act: () => void): Promise<void> {
  act();
  return Promise.resolve();
}
