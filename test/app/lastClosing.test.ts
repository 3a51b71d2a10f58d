import { reviewWorkbook } from '#app/reviewWorkbook';
import type { WorkbookSnapshot } from '#domain/sheet';
import { snapshotOf } from '../support/variants';

function balanceOf(year: number, opening: string, closing: string): WorkbookSnapshot {
  return snapshotOf([
    {
      name: '01',
      rows: [
        [`${String(year)}年度收入支出决算总表`, '', '', ''],
        ['', '', '', '公开01表'],
        ['部门：示例市政务服务中心', '', '', '金额单位：万元'],
        ['收入', '', '支出', ''],
        ['项目', '金额', '项目', '金额'],
        ['一、一般公共预算财政拨款收入', '100.00', '一、一般公共服务支出', '100.00'],
        ['本年收入合计', '100.00', '本年支出合计', '100.00'],
        ['年初结转和结余', opening, '年末结转和结余', closing],
        ['总计', (100 + Number(opening)).toFixed(2), '总计', (100 + Number(closing)).toFixed(2)],
      ],
    },
  ]);
}

function openings(lastYear: WorkbookSnapshot | undefined): string[] {
  const review = reviewWorkbook(balanceOf(2024, '4.50', '4.50'), lastYear === undefined ? {} : { lastYear });
  if (!review.ok) throw new Error(review.error);
  return review.value.findings.filter(({ rule }) => rule === 'X-213').map(({ grade, message }) => `${grade} ${message}`);
}

describe('X-213 with last year’s workbook', () => {
  test('an opening balance that last year did not close with is a 提示', () => {
    const [notice, ...more] = openings(balanceOf(2023, '4.00', '4.00'));
    expect(more).toEqual([]);
    expect(notice).toMatch(/^提示 公开01表.*为4\.50，上年公开01表的年末结转和结余为4\.00，相差0\.50/u);
  });

  test('silent where they agree, where no last year is given, and where the workbook is of another year', () => {
    expect(openings(balanceOf(2023, '4.50', '4.50'))).toEqual([]);
    expect(openings(undefined)).toEqual([]);
    expect(openings(balanceOf(2021, '4.00', '4.00'))).toEqual([]);
  });
});
