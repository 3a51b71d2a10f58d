import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { CASE_IDS, caseBytes, printedTables, sayAbsent, sharedCase } from '../../support/shared';

const spaceless = (text: string): string => text.replace(/[\s,]/g, '');

describe('published workbooks of the real cases', () => {
  test.each(CASE_IDS)('%s: every printed cell from row 4 on reads as printed', async (id) => {
    const folder = sharedCase(id);
    if (folder === undefined) {
      sayAbsent(id);
      return;
    }
    const read = await readWorkbook(caseBytes(folder, 'published.xlsx'));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const tables = printedTables(folder).filter((table) => table.missing !== true);
    expect(read.value.sheets).toHaveLength(tables.length);
    tables.forEach((table, index) => {
      const sheet = read.value.sheets[index];
      const printed = (table.cells ?? []).map((row) => row.map(spaceless));
      const seen = (table.cells ?? []).map((row, down) => row.map((_, right) => spaceless(sheet?.text[down + 3 - sheet.top]?.[right - sheet.left] ?? '')));
      expect({ sheet: sheet?.name, cells: seen }).toEqual({ sheet: sheet?.name, cells: printed });
      expect(sheet?.headOnly).toBeUndefined();
    });
  });
});
