import { EXCEPTION_SHEET, figuresOf, readExceptions, recordException, sortFindings } from '#domain/exceptions/exceptions';
import type { Finding } from '#domain/finding/finding';
import type { SheetOp, WorkbookSnapshot } from '#domain/sheet';
import { snapshotOf } from '../../support/variants';

const finding = (printed: string): Finding => ({
  id: 'T-108@支出!C6',
  rule: 'T-108',
  kind: '表内',
  grade: '尾差偏大',
  message: '合计与所属各类之和相差0.03。',
  cells: [{ sheet: '支出', address: 'C6', table: '公开03表', row: '合计', column: '本年支出合计', printed }],
  quotes: [],
  suspects: [],
  folded: 0,
});

function written(ops: readonly SheetOp[], before: WorkbookSnapshot): WorkbookSnapshot {
  const rows: string[][] = before.sheets.find(({ name }) => name === EXCEPTION_SHEET)?.text.map((row) => [...row]) ?? [];
  for (const op of ops) if (op.op === 'write') op.cells.forEach((cells, index) => (rows[op.row + index] = cells.map((cell) => String(cell?.value ?? ''))));
  return snapshotOf([{ name: EXCEPTION_SHEET, rows }]);
}

describe('已核实', () => {
  const empty = snapshotOf([{ name: '支出', rows: [['x']] }]);
  const once = written(recordException(empty, finding('300.03'), '财政系统导出数，经复核无误', '2024-03-01'), empty);

  it('is kept on its own sheet and read back', () => {
    expect(recordException(empty, finding('300.03'), '理由', '2024-03-01')[0]).toEqual({ op: 'addSheet', sheet: EXCEPTION_SHEET });
    expect(readExceptions(once)).toMatchObject([{ rule: 'T-108', finding: 'T-108@支出!C6', figures: '支出!C6=300.03', reason: '财政系统导出数，经复核无误', date: '2024-03-01', row: 1 }]);
  });

  it('stands while the figures stand', () => {
    expect(sortFindings([finding('300.03')], readExceptions(once))).toMatchObject({ open: [], verified: [{ exception: { reason: '财政系统导出数，经复核无误' } }], lifted: [] });
  });

  it('is lifted when a figure changes', () => {
    const sorted = sortFindings([finding('300.05')], readExceptions(once));
    expect(sorted.open.map(figuresOf)).toEqual(['支出!C6=300.05']);
    expect(sorted.lifted).toHaveLength(1);
  });

  it('replaces the earlier entry of the same finding and adds others below', () => {
    const twice = written(recordException(once, finding('300.05'), '再次复核', '2024-03-02'), once);
    expect(readExceptions(twice)).toMatchObject([{ figures: '支出!C6=300.05', reason: '再次复核' }]);
    const other = { ...finding('1.00'), id: 'T-107@支出!D6' };
    expect(readExceptions(written(recordException(twice, other, '同上', '2024-03-03'), twice)).map(({ row }) => row)).toEqual([1, 2]);
  });

  it('does not count without a reason', () => {
    expect(readExceptions(written(recordException(empty, finding('1.00'), '', '2024-03-01'), empty))).toEqual([]);
  });
});
