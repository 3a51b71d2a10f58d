import type { WpsWorkbook, WpsWorksheet } from './wpsTypes';

/** All worksheets in tab order. */
export function sheetsOf(workbook: WpsWorkbook): WpsWorksheet[] {
  return Array.from({ length: workbook.Worksheets.Count }, (_, index) => workbook.Worksheets.Item(index + 1));
}

/** The worksheet of a name, whatever its case. */
export function sheetNamed(workbook: WpsWorkbook, name: string): WpsWorksheet | undefined {
  return sheetsOf(workbook).find((sheet) => keyOf(sheet.Name) === keyOf(name));
}

/** Sheet names that the host takes for the same. */
export function keyOf(name: string): string {
  return name.toLowerCase();
}
