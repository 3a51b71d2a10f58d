import { readXls, type Cell, type CellValue, type Sheet } from 'hucre';
import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import { biffLooks, type BiffSheetLooks } from './biffLooks';
import { compoundStream } from './compoundFile';
import { MAX_COLUMNS, MAX_ROWS, MAX_XLS_BYTES } from './limits';

/** The sheets of an .xls file with the formats that the library leaves out. */
export interface XlsWorkbook {
  readonly sheets: readonly Sheet[];
  readonly automaticCalculation: boolean;
}

/** Reads an Excel 97–2003 工作簿 (.xls): values, number formats, merges and what is hidden; its formulas stay unknown. */
export async function readXlsFile(bytes: Uint8Array): Promise<Result<XlsWorkbook, HostRefusal>> {
  if (bytes.length > MAX_XLS_BYTES) return err({ code: 'tooLarge', detail: `${bytes.length} bytes, at most ${MAX_XLS_BYTES} of an .xls are read` });
  const stream = compoundStream(bytes, 'Workbook');
  if (stream === null) return err({ code: 'unsupported', detail: 'an .xls older than Excel 97, or damaged' });
  const looks = biffLooks(stream);
  if (looks.encrypted) return err({ code: 'encrypted' });
  const workbook = await readXls(bytes);
  const sheets = workbook.sheets.flatMap((sheet, index) => {
    const look = looks.sheets[index];
    const rows = Array.from(sheet.rows.slice(0, MAX_ROWS), (row: CellValue[] | undefined) => (row ?? []).slice(0, MAX_COLUMNS));
    return look?.isWorksheet === true ? [withLooks({ ...sheet, rows }, look)] : [];
  });
  return ok({ sheets, automaticCalculation: looks.automaticCalculation });
}

function withLooks(sheet: Sheet, look: BiffSheetLooks): Sheet {
  const cells = new Map<string, Cell>();
  sheet.rows.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value === null) return;
      const key = `${down},${right}`;
      const numFmt = look.formats.get(key);
      cells.set(key, { value, type: typeof value === 'number' ? 'number' : 'string', ...(numFmt === undefined ? {} : { style: { numFmt } }) });
    });
  });
  const columns = look.hiddenColumns.length === 0 ? [] : Array.from({ length: Math.max(...look.hiddenColumns) + 1 }, (_, index) => ({ hidden: look.hiddenColumns.includes(index) }));
  return { ...sheet, cells, columns, hidden: look.hidden, rowDefs: new Map(look.hiddenRows.map((row) => [row, { hidden: true }])) };
}
