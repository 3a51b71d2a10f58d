import type { NamedRange, Sheet } from 'hucre';
import { quotedSheetName } from './sheetName';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/**
 * Moves 打印区域 and 打印标题 of all sheets into defined names with the sheet's name in apostrophes: the library writes it
 * bare, and Excel takes a file for damaged whose sheet names hold blanks, brackets or a leading digit.
 */
export function withPrintNames(sheets: readonly Sheet[], names: readonly NamedRange[] = []): { sheets: Sheet[]; names: NamedRange[] } {
  const printNames = sheets.flatMap((sheet): NamedRange[] => {
    const quoted = quotedSheetName(sheet.name);
    const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup ?? {};
    const titles = [printTitlesColumn, printTitlesRow].filter((title) => title !== undefined).map((title) => `${quoted}!${title}`);
    return [
      ...(printArea === undefined ? [] : [{ name: PRINT_AREA, range: `${quoted}!${printArea}`, scope: sheet.name }]),
      ...(titles.length === 0 ? [] : [{ name: PRINT_TITLES, range: titles.join(','), scope: sheet.name }]),
    ];
  });
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.pageSetup === undefined) return sheet;
      const { printArea: _area, printTitlesRow: _rows, printTitlesColumn: _columns, ...pageSetup } = sheet.pageSetup;
      return { ...sheet, pageSetup };
    }),
    names: [...names, ...printNames],
  };
}
