import { saveXlsx, writeXlsx } from 'hucre/xlsx';
import type { FontStyle, Sheet } from 'hucre';
import { err, ok, type Result } from '#domain/result';
import type { SheetOp } from '#domain/sheet';
import type { HostRefusal } from '#app/ports';
import { faultDetail } from './faultDetail';
import { applyOps, type OpenWorkbook } from './applyOps';
import { openForWriting } from './openForWriting';
import { withPrintNames } from './printNames';

const DEFAULT_FONT: FontStyle = { name: '宋体', size: 11, charset: 134 };

/**
 * Writes 操作 into a new workbook, or over the bytes of an existing one whose untouched cells keep their looks. All
 * operations or none: a refusal means that nothing was written.
 */
export async function writeWorkbook(ops: readonly SheetOp[], base?: Uint8Array): Promise<Result<Uint8Array, HostRefusal>> {
  try {
    return base === undefined ? await writeNew(ops) : await writeOver(ops, base);
  } catch (reason) {
    return err({ code: 'rejected', detail: faultDetail(reason) });
  }
}

async function writeNew(ops: readonly SheetOp[]): Promise<Result<Uint8Array, HostRefusal>> {
  const workbook: OpenWorkbook = { sheets: [], defaultFont: DEFAULT_FONT };
  const done = applyOps(workbook, ops);
  if (!done.ok) return done;
  if (workbook.sheets.length === 0) return err({ code: 'rejected', detail: 'a workbook needs at least one sheet' });
  const { sheets, names } = withPrintNames(workbook.sheets);
  return ok(await writeXlsx({ sheets: sheets.map(plainSheet), namedRanges: names, defaultFont: DEFAULT_FONT }));
}

async function writeOver(ops: readonly SheetOp[], base: Uint8Array): Promise<Result<Uint8Array, HostRefusal>> {
  const opened = await openForWriting(base);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const done = applyOps(workbook, ops);
  if (!done.ok) return done;
  const { sheets, names } = withPrintNames(workbook.sheets, workbook.namedRanges);
  workbook.sheets = sheets;
  workbook.namedRanges = names;
  return ok(await saveXlsx(workbook));
}

function plainSheet(sheet: Sheet): Omit<Sheet, 'charts' | 'pivotTables' | 'slicers' | 'timelines' | 'threadedComments'> {
  const { charts: _charts, pivotTables: _pivots, slicers: _slicers, timelines: _timelines, threadedComments: _comments, ...plain } = sheet;
  return plain;
}
