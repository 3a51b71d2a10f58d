import { dateToSerial, type Cell, type CellValue, type Sheet } from 'hucre';
import { openXlsx, type RoundtripWorkbook } from 'hucre/xlsx';
import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import { contentFault } from './contentFault';
import { fileKind } from './fileKind';
import { shiftedFormulas } from './sharedFormula';
import { rewritableParts } from './workbookParts';

/**
 * Opens an existing workbook so that saving it keeps its content: shared formulas become plain ones, because writing over
 * the first cell would take the formula from all others, and every formula keeps the value it had.
 */
export async function openForWriting(base: Uint8Array): Promise<Result<RoundtripWorkbook, HostRefusal>> {
  const kind = fileKind(base);
  if (!kind.ok) return kind;
  if (kind.value.kind === 'xls') return err({ code: 'unsupported', detail: 'an .xls file is read, never written' });
  const archive = rewritableParts(kind.value.container);
  if (!archive.ok) return archive;
  const workbook = await openXlsx(archive.value, { readStyles: true });
  const fault = contentFault(workbook.sheets);
  if (fault !== null) return err(fault);
  const date1904 = workbook.dateSystem === '1904';
  for (const sheet of workbook.sheets) settleFormulas(sheet, date1904);
  return ok(workbook);
}

function settleFormulas(sheet: Sheet, date1904: boolean): void {
  const shared = shiftedFormulas(sheet);
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const { formulaSharedIndex: _index, formulaRef, formulaType, ...kept } = cell;
    const array = formulaType === 'array' ? { formulaType, ...(formulaRef === undefined ? {} : { formulaRef }) } : {};
    const settled: Cell = { ...kept, ...array, formula: shared.get(key) ?? cell.formula };
    const result = resultOf(cell, date1904);
    if (result !== null) settled.formulaResult = result;
    sheet.cells?.set(key, settled);
  }
}

function resultOf(cell: Cell, date1904: boolean): CellValue {
  const result = cell.formulaResult ?? cell.value;
  return result instanceof Date ? dateToSerial(result, date1904) : result;
}
