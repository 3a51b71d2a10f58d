import type { ContractHost } from './workbookPortHost';
import { LEDGER, LEDGER_ROWS, OTHER, TABLE, cellOf, sheetOf, sheetsOf } from './workbookPortSeed';

/** Behaviours of `read`. */
export function describeReading(host: () => ContractHost): void {
  describe('read', () => {
    test('gives the sheets in tab order', async () => {
      expect((await sheetsOf(host())).map((sheet) => sheet.name)).toEqual([TABLE, OTHER, LEDGER, '空表']);
    });

    test('gives text, values and formulas of one rectangular shape', async () => {
      for (const sheet of await sheetsOf(host())) {
        const shape = (grid: readonly (readonly unknown[])[]): number[] => grid.map((line) => line.length);
        expect(shape(sheet.values)).toEqual(shape(sheet.text));
        expect(shape(sheet.formulas)).toEqual(shape(sheet.text));
        expect(new Set(shape(sheet.text)).size).toBeLessThanOrEqual(1);
      }
    });

    test('places the used block by its first cell', async () => {
      const { top, left, text } = await sheetOf(host(), TABLE);
      expect({ top, left, rows: text.length, columns: text[0]?.length }).toEqual({ top: 2, left: 1, rows: 6, columns: 5 });
    });

    test('gives a sheet without content no rows', async () => {
      const empty = await sheetOf(host(), '空表');
      expect([empty.text, empty.values, empty.formulas]).toEqual([[], [], []]);
    });

    test.each([
      ['an amount with thousands separators', 4, 3, '1,097.50', 1097.5],
      ['an amount of zero under two decimals', 4, 4, '0.00', 0],
      ['halves rounded up, away from binary fractions', 5, 4, '1.01', 1.005],
      ['a percentage', 4, 5, '50.00%', 0.5],
      ['a whole percentage', 5, 5, '100.00%', 1],
      ['a code kept as text', 4, 1, '2010301', '2010301'],
      ['plain text', 4, 2, '行政运行', '行政运行'],
      ['an empty cell', 6, 2, '', null],
      ['an Excel error', 7, 4, '#DIV/0!', '#DIV/0!'],
    ])('prints %s', async (_, row, column, text, value) => {
      const cell = cellOf(await sheetOf(host(), TABLE), row, column);
      expect({ text: cell.text, value: emptyAsNull(cell.value) }).toEqual({ text, value });
    });

    test('prints a number without a format as the user sees it', async () => {
      expect(cellOf(await sheetOf(host(), OTHER), 0, 1)).toEqual({ text: '3147.24', value: 3147.24, formula: '' });
    });

    test('gives a formula with its sign, its value and its print', async () => {
      expect(cellOf(await sheetOf(host(), TABLE), 7, 3)).toEqual({ text: '4,244.74', value: 4244.74, formula: '=SUM(D5:D6)' });
    });

    test('gives constants no formula', async () => {
      const sheet = await sheetOf(host(), OTHER);
      expect(sheet.formulas.flat().every((formula) => formula === '')).toBe(true);
    });

    test('tells merged blocks by their absolute place, where it tells them', async () => {
      const { merges } = await sheetOf(host(), TABLE);
      if (merges !== undefined) expect(merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 5 }]);
    });

    test('gives a sheet that does not look like a table as its head only', async () => {
      const ledger = await sheetOf(host(), LEDGER);
      expect(ledger.headOnly).toBe(true);
      expect(ledger.text.length).toBeLessThan(LEDGER_ROWS);
      expect(cellOf(ledger, 0, 0).text).toBe('凭证1');
    });

    test('gives a sheet that looks like a table as a whole', async () => {
      for (const name of [TABLE, OTHER]) expect((await sheetOf(host(), name)).headOnly ?? false).toBe(false);
    });

    test('gives the same twice', async () => {
      expect(await sheetsOf(host())).toEqual(await sheetsOf(host()));
    });
  });
}

function emptyAsNull(value: unknown): unknown {
  return value === '' ? null : value;
}
