import type { SheetOp } from '#domain/sheet';
import type { ContractHost } from './workbookPortHost';
import { LEDGER, OTHER, TABLE, cellOf, sheetOf, sheetsOf, succeeded } from './workbookPortSeed';

const CHANGE: SheetOp = { op: 'write', sheet: OTHER, row: 0, column: 1, cells: [[{ value: 1 }]] };

/** Behaviours of `apply`. */
export function describeWriting(host: () => ContractHost): void {
  const apply = (...ops: SheetOp[]): ReturnType<ContractHost['port']['apply']> => host().port.apply(ops);

  describe('apply', () => {
    test('writes values that are read back', async () => {
      succeeded(await apply({ op: 'write', sheet: OTHER, row: 2, column: 0, cells: [[{ value: '合计' }, { value: 0.1 }, { value: true }], [{ value: '小计' }, { value: -5 }, { value: false }]] }));
      const sheet = await sheetOf(host(), OTHER);
      expect([cellOf(sheet, 2, 0), cellOf(sheet, 2, 1), cellOf(sheet, 3, 1)].map((cell) => cell.value)).toEqual(['合计', 0.1, -5]);
      expect([cellOf(sheet, 2, 2), cellOf(sheet, 3, 2)].map((cell) => [cell.value, cell.text])).toEqual([[true, 'TRUE'], [false, 'FALSE']]);
    });

    test('leaves cells alone where the block holds null', async () => {
      succeeded(await apply({ op: 'write', sheet: OTHER, row: 0, column: 0, cells: [[null, { value: 7 }]] }));
      const sheet = await sheetOf(host(), OTHER);
      expect([cellOf(sheet, 0, 0).value, cellOf(sheet, 0, 1).value]).toEqual(['单位：万元', 7]);
    });

    test('clears a cell that is given nothing', async () => {
      succeeded(await apply({ op: 'write', sheet: TABLE, row: 4, column: 3, cells: [[{}]] }));
      expect(cellOf(await sheetOf(host(), TABLE), 4, 3).text).toBe('');
    });

    test('replaces a formula by a constant, and keeps the number format', async () => {
      succeeded(await apply({ op: 'write', sheet: TABLE, row: 7, column: 3, cells: [[{ value: 5 }]] }));
      expect(cellOf(await sheetOf(host(), TABLE), 7, 3)).toEqual({ text: '5.00', value: 5, formula: '' });
    });

    test.each(['=1+1', '+8613800000000', '-1', '@SUM(A1)', "'引号", '2010301', '0.10', '1-2', 'TRUE', '#REF!说明'])(
      'keeps the text %s a text, never a formula, number or date',
      async (text) => {
        succeeded(await apply({ op: 'write', sheet: OTHER, row: 5, column: 0, cells: [[{ value: text }]] }));
        expect(cellOf(await sheetOf(host(), OTHER), 5, 0)).toEqual({ text, value: text, formula: '' });
      },
    );

    test('writes a formula that refers to another sheet', async () => {
      succeeded(await apply({ op: 'write', sheet: OTHER, row: 1, column: 1, cells: [[{ formula: `='${TABLE}'!D5`, value: 1097.5 }]] }));
      const cell = cellOf(await sheetOf(host(), OTHER), 1, 1);
      expect(cell.value).toBe(1097.5);
      expect(cell.formula.replaceAll("'", '')).toBe(`=${TABLE}!D5`);
    });

    test('changes what is printed by a number format', async () => {
      succeeded(await apply({ op: 'style', sheet: OTHER, range: { top: 0, left: 1, bottom: 0, right: 1 }, style: { format: '#,##0.0' } }));
      expect(cellOf(await sheetOf(host(), OTHER), 0, 1)).toMatchObject({ text: '3,147.2', value: 3147.24 });
    });

    test('keeps the number format when only the look changes', async () => {
      succeeded(await apply({ op: 'style', sheet: TABLE, range: { top: 4, left: 3, bottom: 5, right: 3 }, style: { bold: true, border: 'thin', fill: '#FFFF00', color: '#FF0000' } }));
      expect(cellOf(await sheetOf(host(), TABLE), 4, 3).text).toBe('1,097.50');
    });

    test('takes every look of a sheet without touching its content', async () => {
      const before = await sheetOf(host(), TABLE);
      succeeded(
        await apply(
          { op: 'style', sheet: TABLE, range: { top: 2, left: 1, bottom: 7, right: 5 }, style: { font: '宋体', size: 10, italic: true, horizontal: 'center', vertical: 'center', wrap: true, indent: 1, locked: false } },
          { op: 'columnWidths', sheet: TABLE, left: 1, widths: [60, 120, 80, 80, 50] },
          { op: 'rowHeights', sheet: TABLE, top: 2, heights: [24, 18] },
          { op: 'freeze', sheet: TABLE, rows: 4, columns: 1 },
          { op: 'page', sheet: TABLE, setup: { orientation: 'landscape', titleRows: { from: 2, to: 3 }, printArea: { top: 2, left: 1, bottom: 7, right: 5 }, blackAndWhite: true } },
        ),
      );
      expect((await sheetOf(host(), TABLE)).text).toEqual(before.text);
    });

    test('merges a block and keeps its first cell', async () => {
      succeeded(await apply({ op: 'merge', sheet: OTHER, range: { top: 0, left: 0, bottom: 1, right: 0 } }));
      expect(cellOf(await sheetOf(host(), OTHER), 0, 0).text).toBe('单位：万元');
    });

    test('adds a sheet at the end, and after a given one', async () => {
      succeeded(await apply({ op: 'addSheet', sheet: '决算末表' }, { op: 'addSheet', sheet: '决算插表', after: TABLE }));
      expect((await sheetsOf(host())).map((sheet) => sheet.name)).toEqual([TABLE, '决算插表', OTHER, LEDGER, '空表', '决算末表']);
    });

    test('writes on a sheet added in the same batch', async () => {
      succeeded(await apply({ op: 'addSheet', sheet: '决算新表' }, { op: 'write', sheet: '决算新表', row: 0, column: 0, cells: [[{ value: 12.3 }]] }));
      expect(cellOf(await sheetOf(host(), '决算新表'), 0, 0).value).toBe(12.3);
    });

    test('takes an empty batch', async () => {
      const before = await sheetsOf(host());
      succeeded(await apply());
      expect(await sheetsOf(host())).toEqual(before);
    });

    test('does batches in the order they were given', async () => {
      const results = await Promise.all([1, 2, 3].map((value) => apply({ op: 'write', sheet: OTHER, row: 0, column: 1, cells: [[{ value }]] })));
      results.forEach(succeeded);
      expect(cellOf(await sheetOf(host(), OTHER), 0, 1).value).toBe(3);
    });
  });

  describe('apply refuses as a whole', () => {
    const refusals: readonly [string, readonly SheetOp[], { code: string; sheet: string }][] = [
      ['a write on a missing sheet', [CHANGE, { ...CHANGE, sheet: '没有的表' }], { code: 'sheetMissing', sheet: '没有的表' }],
      ['a look on a missing sheet', [CHANGE, { op: 'freeze', sheet: '没有的表', rows: 1, columns: 0 }], { code: 'sheetMissing', sheet: '没有的表' }],
      ['a write before its sheet is added', [CHANGE, { ...CHANGE, sheet: '决算后来' }, { op: 'addSheet', sheet: '决算后来' }], { code: 'sheetMissing', sheet: '决算后来' }],
      ['a new sheet after a missing one', [CHANGE, { op: 'addSheet', sheet: '决算新表', after: '没有的表' }], { code: 'sheetMissing', sheet: '没有的表' }],
      ['a new sheet whose name is taken', [CHANGE, { op: 'addSheet', sheet: TABLE }], { code: 'sheetExists', sheet: TABLE }],
      ['a new sheet twice in one batch', [CHANGE, { op: 'addSheet', sheet: 'Sheet9' }, { op: 'addSheet', sheet: 'SHEET9' }], { code: 'sheetExists', sheet: 'SHEET9' }],
      ['a sheet name with a forbidden sign', [CHANGE, { op: 'addSheet', sheet: '收入/支出' }], { code: 'rejected', sheet: '收入/支出' }],
      ['a sheet name that is too long', [CHANGE, { op: 'addSheet', sheet: '表'.repeat(32) }], { code: 'rejected', sheet: '表'.repeat(32) }],
    ];

    test.each(refusals)('%s', async (_, ops, refusal) => {
      const before = await sheetsOf(host());
      const result = await apply(...ops);
      expect(result.ok ? 'applied' : result.error).toMatchObject(refusal);
      expect(await sheetsOf(host())).toEqual(before);
    });
  });
}
