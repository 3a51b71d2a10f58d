import { fitTable, heightOf } from '#adapters/docx/tableFit';
import type { PrintedTable } from '#domain/narrative/printedTable';

const ROOM = { across: 9900, down: 13_000 } as const;

function table(rows: number, label: string): PrintedTable {
  const line = [
    { text: label, across: 1, down: 1, align: 'left' },
    { text: '1234.56', across: 1, down: 1, align: 'right' },
  ] as const;
  return { title: '示例表', code: '', entity: '示例市政务服务中心', unit: '万元', headRows: 1, rows: Array.from({ length: rows }, () => line), widths: [28, 12], notes: [] };
}

test('a short table keeps its usual type and rows', () => {
  expect(fitTable(table(20, '行政运行'), ROOM)).toMatchObject({ size: 9, row: 15 });
});

test.each([42, 48, 54])('a table of %d rows is set closer until it fits its page', (rows) => {
  const long = table(rows, '其他政府办公厅（室）及相关机构事务支出');
  const fitted = fitTable(long, ROOM);
  expect(heightOf(long, fitted)).toBeLessThanOrEqual(ROOM.down);
  expect(fitted.size).toBeGreaterThanOrEqual(6);
});

test('a table too long for any page keeps readable type and breaks', () => {
  expect(fitTable(table(200, '行政运行'), ROOM)).toMatchObject({ size: 9, row: 15 });
});
