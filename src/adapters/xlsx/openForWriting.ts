import { dateToSerial, type Cell, type CellValue, type Sheet } from 'hucre';
import { openXlsx, type RoundtripWorkbook } from 'hucre/xlsx';
import { shiftedFormulas } from './sharedFormula';

/**
 * Opens an existing workbook so that saving it keeps its content: shared formulas become plain ones, because writing over
 * the first cell would take the formula from all others, and every formula keeps the value it had.
 */
export async function openForWriting(base: Uint8Array): Promise<RoundtripWorkbook> {
  const workbook = await openXlsx(base, { readStyles: true });
  const date1904 = workbook.dateSystem === '1904';
  for (const sheet of workbook.sheets) settleFormulas(sheet, date1904);
  return workbook;
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
