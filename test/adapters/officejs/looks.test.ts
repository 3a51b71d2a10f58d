import type { CellStyle, PageSetup } from '#domain/sheet';
import { openOffice } from './office';

const SHEET = '公开01表';
const RANGE = { top: 3, left: 1, bottom: 4, right: 2 };

const LOOK: Required<CellStyle> = { font: '宋体', size: 10.5, bold: true, italic: true, color: '#102030', fill: '#F0F0F0', horizontal: 'right', vertical: 'center', wrap: true, indent: 2, border: 'thin', format: '#,##0.00', locked: false };
const PAGE: Required<PageSetup> = { orientation: 'landscape', titleRows: { from: 0, to: 4 }, printArea: { top: 0, left: 0, bottom: 36, right: 5 }, blackAndWhite: true };

test('every member of a look reaches Excel', async () => {
  const { port, excel } = openOffice([SHEET]);
  const style = jest.spyOn(excel.store, 'style');
  expect(await port.apply([{ op: 'style', sheet: SHEET, range: RANGE, style: LOOK }])).toMatchObject({ ok: true });
  const reached = style.mock.calls.reduce<Record<string, unknown>>((all, [, , look]) => ({ ...all, ...look, borders: { ...(all['borders'] as object | undefined), ...look.borders } }), {});
  const sides = { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin', insideVertical: 'thin', insideHorizontal: 'thin' };
  expect(reached).toEqual({ font: '宋体', size: 10.5, bold: true, italic: true, color: '#102030', fill: '#F0F0F0', horizontal: 'right', vertical: 'center', wrap: true, indent: 2, format: '#,##0.00', locked: false, borders: sides });
});

test('every member of a print set-up reaches Excel', async () => {
  const { port, excel } = openOffice([SHEET]);
  expect(await port.apply([{ op: 'page', sheet: SHEET, setup: PAGE }])).toMatchObject({ ok: true });
  const [sheet] = excel.store.sheets();
  expect(excel.store.page(sheet?.id ?? '')).toEqual({ paperSize: 'A4', orientation: 'Landscape', fitToWidth: 1, titleRows: PAGE.titleRows, printArea: PAGE.printArea, blackAndWhite: true });
});

test('widths, heights and frozen panes reach Excel', async () => {
  const { port, excel } = openOffice([SHEET]);
  const spies = [jest.spyOn(excel.store, 'setColumnWidth'), jest.spyOn(excel.store, 'setRowHeight'), jest.spyOn(excel.store, 'freeze')];
  const done = await port.apply([
    { op: 'columnWidths', sheet: SHEET, left: 1, widths: [60, 90] },
    { op: 'rowHeights', sheet: SHEET, top: 2, heights: [24] },
    { op: 'freeze', sheet: SHEET, rows: 5, columns: 2 },
  ]);
  expect(done.ok).toBe(true);
  expect(spies.map((spy) => spy.mock.calls.map(([, ...given]) => given))).toEqual([[[1, 1, 60], [2, 2, 90]], [[2, 2, 24]], [[5, 2]]]);
});
