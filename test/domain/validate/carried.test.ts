import type { Fact } from '#domain/cube/fact';
import type { Finding } from '#domain/finding/finding';
import { printed } from '../../support/generateDisclosure';
import { changed, figure, smallDisclosure, type SmallDocument } from '../../support/smallDisclosure';
import { checked } from './checked';

const base = smallDisclosure();

/** The disclosure as its own workbook keeps it: every total of 支出决算表 and the spending side of 总表 is a formula. */
const kept = changed(base, (fact, table) => {
  const total = table?.code === '公开03表' && !(fact.at.account?.length === 7 && fact.at.nature !== undefined);
  const linked = table?.code === '公开01表' && (fact.at.flow === '支出' || fact.at.flow === '支出总计');
  return total || linked ? { ...fact, formula: '=SUM(C1:C9)' } : fact;
});

const TOTALS = ['20103 ', '201 ', '合计'].flatMap((row) => ['项目支出', '本年支出合计'].map((column) => ['公开03表', row, column] as const));
const FRONT = ['201 ', '本年支出合计', '总计'].map((row) => ['公开01表', row, '金额'] as const);

/** Several figures off by the same amount, in 万元. */
function raised(document: SmallDocument, cells: readonly (readonly [code: string, row: string, column: string])[], by: number): SmallDocument {
  const places = new Set(cells.map((cell) => figure(document, ...cell)));
  return { ...document, facts: document.facts.map((fact, at) => (places.has(at) ? printed(fact, ((fact.fen + by * 1_000_000) / 1_000_000).toFixed(2), document.unit) : fact)) };
}

function errorsOf(document: SmallDocument): Finding[] {
  return checked(document).findings.filter(({ grade }) => grade === '错误');
}

describe('a mistake that formulas carry on', () => {
  test('is one card that names the figure typed in, and what follows', () => {
    const wrong = raised(kept, [['公开03表', '2010302', '项目支出'], ['公开03表', '2010302', '本年支出合计'], ...TOTALS, ...FRONT], 54);
    const [error, ...more] = errorsOf(wrong);
    expect(more).toEqual([]);
    expect(error?.message).toContain('2010302 一般行政管理事务“项目支出”应为28.00而非82.00（相邻数字颠倒），改后10个公式随之改正');
    expect(error?.suspects).toHaveLength(1);
    expect(error?.suspects[0]).toMatchObject({ suggested: '28.00' });
    expect(error?.relations?.every(({ after }) => after !== undefined && !after.includes('≠') && !after.includes('＜'))).toBe(true);
  });

  test('starts at a formula where its own sum does not hold; no value is offered for it', () => {
    const wrong = raised(kept, [...TOTALS, ...FRONT], -15);
    const [error, ...more] = errorsOf(wrong);
    expect(more).toEqual([]);
    expect(error?.message).toContain('20103 政府办公厅（室）及相关机构事务“项目支出”的公式有误，算出28.00，应为43.00');
    expect(error?.suspects[0]?.suggested).toBeUndefined();
  });

  test('a formula typed over is told as the figure it is', () => {
    const place = figure(kept, '公开03表', '20103 ', '项目支出');
    const typed = { ...kept, facts: kept.facts.map((fact, at): Fact => (at === place ? { ...fact, formula: '' } : fact)) };
    const [error, ...more] = errorsOf(raised(typed, [...TOTALS, ...FRONT], -15));
    expect(more).toEqual([]);
    expect(error?.suspects[0]).toMatchObject({ suggested: '43.00' });
  });

  test('where nothing is a formula, no figure is said to carry others along', () => {
    const wrong = raised(base, [['公开03表', '2010302', '项目支出'], ['公开03表', '2010302', '本年支出合计'], ...TOTALS], 54);
    expect(checked(wrong).diagnoses.flatMap(({ explanations }) => explanations).every(({ follows }) => follows === undefined)).toBe(true);
  });
});
