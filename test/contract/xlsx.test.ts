import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { FileWorkbookPort } from '#adapters/xlsx/fileWorkbook';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { looksLikeTable } from '#app/looksLikeTable';
import { describeWorkbookPort } from './workbookPort';
import type { HostCapabilities } from './workbookPortHost';
import { succeeded } from './workbookPortSeed';

const A_FILE: HostCapabilities = { edits: false, computes: false, selects: true, protects: true, busy: false };

describeWorkbookPort('a file', {
  capabilities: A_FILE,
  open: async (seed) => {
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-port-'));
    const path = join(folder, '公开表.xlsx');
    const port = new FileWorkbookPort(path, { looksLikeTable });
    succeeded(await port.apply(seed));
    return {
      port,
      selection: () => port.revealed.at(-1),
      protect: async (sheet) => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load((await readFile(path)) as never);
        await workbook.getWorksheet(sheet)?.protect('', {});
        await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
      },
      close: () => rm(folder, { recursive: true, force: true }),
    };
  },
});

describeWorkbookPort('a file in memory', {
  capabilities: { ...A_FILE, protects: false },
  open: async (seed) => {
    const port = newWorkbook({ looksLikeTable });
    succeeded(await port.apply(seed));
    return { port, selection: () => port.revealed.at(-1) };
  },
});
