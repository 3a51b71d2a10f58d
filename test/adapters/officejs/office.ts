import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel, type SimulatedExcel, type SimulatedExcelOptions } from '#adapters/officesim/simulatedExcel';
import { looksLikeTable } from '#app/looksLikeTable';
import type { HostRefusal, WorkbookPort } from '#app/ports';
import type { Result } from '#domain/result';
import type { CellValue, SheetOp } from '#domain/sheet';

/** The adapter on a simulated Excel with the given sheets. */
export interface Office {
  readonly excel: SimulatedExcel;
  readonly port: WorkbookPort;
  /** Requests sent while something is done. */
  requests(act: () => Promise<unknown>): Promise<number>;
  /** Everything that stands in the workbook, by sheet. */
  contents(): Record<string, unknown[][]>;
}

/** Opens a workbook in a simulated Excel and puts the adapter on it. */
export function openOffice(sheets: readonly string[], options: SimulatedExcelOptions = {}): Office {
  const excel = createSimulatedExcel(createMemoryStore(sheets), options);
  const port = createOfficeWorkbookPort(excel, { looksLikeTable, supports: (version) => excel.isSetSupported('ExcelApi', version) });
  return {
    excel,
    port,
    requests: async (act) => {
      const before = excel.syncCount;
      await act();
      return excel.syncCount - before;
    },
    contents: () =>
      Object.fromEntries(
        excel.store.sheets().map(({ id, name }) => {
          const used = excel.store.usedBlock(id, true);
          const { formulas = [], values = [] } = used === null ? {} : excel.store.read(id, { ...used, top: 0, left: 0 }, ['formulas', 'values']);
          return [name, values.map((line, row) => line.map((value, column) => formulas[row]?.[column] || value))];
        }),
      ),
  };
}

/** A write of plain values from the first cell on. */
export function write(sheet: string, values: readonly (readonly CellValue[])[], row = 0, column = 0): SheetOp {
  return { op: 'write', sheet, row, column, cells: values.map((line) => line.map((value) => ({ value }))) };
}

/** What a result refuses with, or undefined when it does not. */
export function refusal(result: Result<unknown, HostRefusal>): HostRefusal | undefined {
  return result.ok ? undefined : result.error;
}
