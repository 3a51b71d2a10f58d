import { findWpsApplication } from '#adapters/wps/findWps';
import { createWpsWorkbookPort } from '#adapters/wps/wpsWorkbookPort';
import type { SheetOp } from '#domain/sheet';
import { createFakeWps, type FakeWps } from './fakeApplication';

const SHEET = '收入决算表';
const write = (row: number, column: number, cells: readonly (readonly (number | string | null)[])[]): SheetOp => ({ op: 'write', sheet: SHEET, row, column, cells: cells.map((line) => line.map((value) => ({ value }))) });

function open(): FakeWps & { port: ReturnType<typeof createWpsWorkbookPort>; id: string } {
  const fake = createFakeWps([SHEET]);
  return { ...fake, port: createWpsWorkbookPort(fake.application), id: fake.book.store.sheets()[0]?.id ?? '' };
}

describe('WPS: a batch that the host refuses half-way', () => {
  it('is taken back: cells, merges and added sheets', async () => {
    const { port, book, id } = open();
    await port.apply([write(0, 0, [['合计', 3147.24], ['=文字', 0.5]]), { op: 'write', sheet: SHEET, row: 2, column: 1, cells: [[{ formula: '=B1+B2' }]] }]);
    const before = await port.read();
    book.refuseWrite = 3;
    const refused = await port.apply([{ op: 'addSheet', sheet: '新表' }, write(0, 0, [['小计', 1], ['说明', 2], ['备注', 3]]), { op: 'merge', sheet: SHEET, range: { top: 0, left: 0, bottom: 1, right: 1 } }, write(5, 0, [[1]]), write(6, 0, [[2]])]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'rejected', sheet: SHEET } });
    expect(await port.read()).toEqual(before);
    expect(book.store.merges(id)).toEqual([]);
  });

  it('leaves the user on the sheet that was shown, and the settings of the application as they were', async () => {
    const { port, book, application, id } = open();
    book.refuseWrite = 1;
    await port.apply([{ op: 'addSheet', sheet: '新表' }, write(0, 0, [[1]])]);
    expect(book.store.active().sheet).toBe(id);
    expect([application.DisplayAlerts, application.ScreenUpdating]).toEqual([true, true]);
  });
});

test('WPS: a batch with a chart is refused before anything is written', async () => {
  const { port } = open();
  const before = await port.read();
  const chart = { kind: 'pie', title: '图2', data: { top: 0, left: 0, bottom: 1, right: 1 }, place: { top: 2, left: 0, bottom: 2, right: 0 } } as const;
  expect(await port.apply([{ op: 'addSheet', sheet: '情况说明' }, { op: 'chart', sheet: '情况说明', chart }])).toMatchObject({ ok: false, error: { code: 'unsupported', sheet: '情况说明' } });
  expect(await port.read()).toEqual(before);
});

describe('WPS: looks in the words of its object model', () => {
  it('turns points into characters, whatever the standard font', async () => {
    const { port, application } = open();
    await port.apply([{ op: 'columnWidths', sheet: SHEET, left: 1, widths: [60, 123.5] }]);
    const sheet = application.ActiveWorkbook?.ActiveSheet;
    expect(sheet?.Range('B1').Width).toBeCloseTo(60, 1);
    expect(sheet?.Range('C1').Width).toBeCloseTo(123.5, 1);
  });

  it('freezes panes on the sheet that was asked for and comes back', async () => {
    const { port, book, id } = open();
    await port.apply([{ op: 'addSheet', sheet: '新表' }, { op: 'freeze', sheet: '新表', rows: 5, columns: 2 }]);
    const added = book.store.sheets()[1]?.id ?? '';
    expect(book.frozen.get(added)).toEqual({ rows: 5, columns: 2 });
    expect(book.store.active().sheet).toBe(id);
  });

  it('sets A4, one page wide, with title rows and print area', async () => {
    const { port, book, id } = open();
    await port.apply([{ op: 'page', sheet: SHEET, setup: { orientation: 'landscape', titleRows: { from: 0, to: 4 }, printArea: { top: 0, left: 0, bottom: 36, right: 5 }, blackAndWhite: true } }]);
    expect(book.pages.get(id)).toEqual({ PaperSize: 9, Orientation: 2, Zoom: false, FitToPagesWide: 1, FitToPagesTall: false, PrintTitleRows: '$1:$5', PrintArea: 'A1:F37', BlackAndWhite: true });
  });

  it('counts colours from blue down', async () => {
    const { port, book, id } = open();
    const style = jest.spyOn(book.store, 'style');
    await port.apply([{ op: 'style', sheet: SHEET, range: { top: 0, left: 0, bottom: 0, right: 1 }, style: { color: '#FF8000', fill: '#0A141E', border: 'thin' } }]);
    expect(style.mock.calls.map(([sheet, , look]) => [sheet === id, look])).toEqual([
      [true, { color: '#ff8000' }],
      [true, { fill: '#0a141e' }],
      ...['left', 'top', 'bottom', 'right', 'insideVertical'].map((side) => [true, { borders: { [side]: 'thin' } }]),
    ]);
  });
});

describe('WPS: what it refuses, and what it tells', () => {
  it('refuses everything while no workbook is open', async () => {
    const { port, close } = open();
    close();
    expect(await port.read()).toMatchObject({ ok: false, error: { code: 'notFound' } });
    expect(await port.apply([write(0, 0, [[1]])])).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });

  it('refuses a new sheet where the structure is protected', async () => {
    const { port, book } = open();
    book.structureProtected = true;
    expect(await port.apply([write(0, 0, [[1]]), { op: 'addSheet', sheet: '新表' }])).toMatchObject({ ok: false, error: { code: 'protected', sheet: '新表' } });
  });

  it('writes into the open cells of a protected sheet only', async () => {
    const { port, book, id } = open();
    await port.apply([{ op: 'style', sheet: SHEET, range: { top: 0, left: 0, bottom: 0, right: 0 }, style: { locked: false } }]);
    book.store.setProtected(id, true);
    expect(await port.apply([write(0, 0, [[5]])])).toMatchObject({ ok: true });
    expect(await port.apply([write(0, 0, [[5, 6]])])).toMatchObject({ ok: false, error: { code: 'protected', sheet: SHEET } });
  });

  it('gives a sheet longer than any table as its head, and says when calculation is manual and a sheet hidden', async () => {
    const { port, book, id } = open();
    await port.apply([write(0, 0, [['凭证', 1]]), write(6000, 0, [[1]]), { op: 'addSheet', sheet: '隐藏' }]);
    book.store.setVisibility(book.store.sheets()[1]?.id ?? '', 'Hidden');
    book.store.setCalculationMode('Manual');
    const read = await port.read();
    expect(read).toMatchObject({ ok: true, value: { automaticCalculation: false, sheets: [{ name: SHEET, headOnly: true, text: [['凭证', '1']] }, { name: '隐藏', hidden: true }] } });
    expect(id).not.toBe('');
  });

  it('registers once for all listeners, and takes the registration back with the last', () => {
    const { port, listeners } = open();
    const leave = [port.onEdit(jest.fn()), port.onEdit(jest.fn())];
    expect(listeners('SheetChange')).toBe(1);
    leave.forEach((stop) => stop());
    expect(listeners('SheetChange')).toBe(0);
  });
});

describe('WPS: finding it', () => {
  const { application } = createFakeWps([SHEET]);

  it.each([
    ['under wps', { wps: { EtApplication: () => application } }, application],
    ['bare', { Application: application }, application],
    ['in another program of WPS', { wps: { EtApplication: () => null } }, undefined],
    ['in a browser', {}, undefined],
  ])('%s', (_, scope, expected) => {
    expect(findWpsApplication(scope)).toBe(expected);
  });
});
