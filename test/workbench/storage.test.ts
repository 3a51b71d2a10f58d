import { keptWorkbook } from '../../src/workbench/storage';

const GRID = { id: 'workbook', sheetOrder: ['s1'], sheets: { s1: { id: 's1', name: '收入决算表', cellData: {} } } };
const BASE = Uint8Array.of(1, 2);

describe('what the browser kept', () => {
  test('comes back as the workbook it was', () => {
    expect(keptWorkbook({ name: '甲.xlsx', data: GRID, base: BASE, opened: GRID, touched: true })).toEqual({ name: '甲.xlsx', data: GRID, base: BASE, opened: GRID, touched: true });
  });

  test('keeps no bytes of a file without the grid they gave', () => {
    expect(keptWorkbook({ name: '甲.xlsx', data: GRID, base: BASE, opened: null, touched: 'yes', extra: 1 })).toEqual({ name: '甲.xlsx', data: GRID });
  });

  test.each([undefined, null, 'x', [], {}, { name: 1, data: GRID }, { name: '甲', data: null }, { name: '甲', data: { ...GRID, sheetOrder: [] } }, { name: '甲', data: { ...GRID, sheetOrder: ['s2'] } }, { name: '甲', data: { ...GRID, sheetOrder: ['constructor'] } }, { name: '甲', data: { ...GRID, sheets: [] } }])('%j is not taken for one', (found) => {
    expect(keptWorkbook(found)).toBeUndefined();
  });
});
