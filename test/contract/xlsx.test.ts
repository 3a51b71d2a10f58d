import ExcelJS from 'exceljs';
import { newWorkbook, openWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { looksLikeTable } from '#app/looksLikeTable';
import type { WorkbookPort } from '#app/ports';
import { describeWorkbookPort } from './workbookPort';
import { succeeded } from './workbookPortSeed';

describeWorkbookPort('a file', {
  capabilities: { edits: false, computes: false, selects: true, protects: true, busy: false },
  open: async (seed) => {
    let workbook = newWorkbook({ looksLikeTable });
    succeeded(await workbook.apply(seed));
    const port: WorkbookPort = {
      read: () => workbook.read(),
      apply: (ops) => workbook.apply(ops),
      reveal: (cell) => workbook.reveal(cell),
      onEdit: (listener) => workbook.onEdit(listener),
    };
    return {
      port,
      selection: () => workbook.revealed.at(-1),
      protect: async (sheet) => {
        const file = new ExcelJS.Workbook();
        await file.xlsx.load(workbook.bytes() as never);
        await file.getWorksheet(sheet)?.protect('', {});
        workbook = succeeded(await openWorkbook(new Uint8Array(await file.xlsx.writeBuffer()), { looksLikeTable }));
      },
    };
  },
});
