import { chanceOfAtLeast } from '#domain/validate/irwinHall';
import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import type { Fact, TableInfo } from '#domain/cube/fact';
import type { MoneyUnit } from '#domain/money/unit';
import { printed } from '../../support/generateDisclosure';
import { checked } from './checked';

describe('grades of one relation', () => {
  test.each([
    ['一致', ['37.02', '12.34', '12.34', '12.34']],
    ['尾差', ['37.03', '12.34', '12.34', '12.34']],
    ['尾差偏大', ['37.04', '12.34', '12.34', '12.34']],
    ['错误', ['37.05', '12.34', '12.34', '12.34']],
    ['尾差偏大', ['12.35', '12.34', '0.00', '0.00']],
    ['尾差偏大', ['12.36', '12.34', '0.00', '0.00']],
    ['错误', ['12.37', '12.34', '0.00', '0.00']],
    ['错误', ['12.36', '12.34', '', '']],
    ['错误', ['12.34', '', '', '']],
    ['一致', ['', '', '', '']],
    ['一致', ['12.30', '12.3', '0', '—']],
  ] as const)('%s: %j', (grade, texts) => {
    expect(gradeOf(sum(texts, '万元'))).toBe(grade);
  });

  test.each([
    ['一致', ['37.02', '12.34', '24.68']],
    ['错误', ['37.03', '12.34', '24.68']],
  ] as const)('元 is exact, %s: %j', (grade, texts) => {
    expect(gradeOf(sum(texts, '元'))).toBe(grade);
  });

  test.each([
    ['一致', '29.70', '29.70'],
    ['口径尾差', '29.71', '29.70'],
    ['口径尾差', '0.00', '0.01'],
    ['错误', '29.72', '29.70'],
    ['错误', '', '29.70'],
    ['错误', '—', '0.01'],
    ['一致', '—', '0.00'],
  ] as const)('one fact printed twice, %s: %s and %s', (grade, one, other) => {
    expect(gradeOf(copies(one, '万元', other, '万元'))).toBe(grade);
  });

  test('one fact in 万元 and in 元 agrees when the finer print rounds to the coarser', () => {
    expect(gradeOf(copies('229.43', '万元', '2294335.00', '元'))).toBe('一致');
    expect(gradeOf(copies('229.42', '万元', '2294335.00', '元'))).toBe('口径尾差');
    expect(gradeOf(copies('229.41', '万元', '2294335.00', '元'))).toBe('错误');
  });

  test('a table whose cells drop trailing zeros is still read to two decimals', () => {
    expect(gradeOf(sum(['40.7', '14', '12.35', '14.35'], '万元'))).toBe('一致');
    expect(gradeOf(sum(['41', '14', '12.35', '14.35'], '万元'))).toBe('错误');
  });

  test('a table printed in whole 元 is read to whole 元', () => {
    expect(gradeOf(sum(['101', '33', '33', '34'], '元'))).toBe('尾差');
    expect(gradeOf(sum(['104', '33', '33', '34'], '元'))).toBe('错误');
  });
});

describe('Irwin–Hall', () => {
  test.each([
    [1, 0.25, 0.5],
    [2, 0.5, 0.25],
    [2, 1, 0],
    [3, 1, 2 / 48],
    [4, 1.5, 2 * 0.0026041666666666665],
    [10, 0, 1],
  ])('of %s roundings at least %s steps: %s', (count, steps, chance) => {
    expect(chanceOfAtLeast(count, steps)).toBeCloseTo(chance, 10);
  });

  test('falls with the difference and meets the normal tail', () => {
    for (let steps = 1; steps < 6; steps += 1) expect(chanceOfAtLeast(20, steps)).toBeLessThan(chanceOfAtLeast(20, steps - 1));
    expect(Math.abs(chanceOfAtLeast(24, 3) - chanceOfAtLeast(25, 3 * Math.sqrt(25 / 24)))).toBeLessThan(0.004);
  });
});

function gradeOf(facts: readonly Fact[]): string {
  const tables = [...new Set(facts.map(({ place }) => place.table))].map((index): TableInfo => ({ index, kind: 'expenditure', code: `公开0${index + 1}表`, name: '示例表', sheet: `表${index}`, range: { top: 0, left: 0, bottom: 9, right: 9 }, unit: '万元', notes: [], empty: false }));
  return checked({ facts, tables, unit: '万元' }).graded[0]?.grade ?? '一致';
}

function sum(texts: readonly string[], unit: MoneyUnit): Fact[] {
  return texts.map((text, at) => fact(at, 0, { flow: '支出', stage: '决算', ...(at === 0 ? {} : { account: String(200 + at) }) }, text, unit));
}

function copies(one: string, unit: MoneyUnit, other: string, otherUnit: MoneyUnit): Fact[] {
  const at = { flow: '支出', stage: '决算' } as const;
  const rest = { flow: '收入', stage: '决算' } as const;
  return [fact(0, 0, at, one, unit), fact(1, 0, rest, '1.23', unit), fact(2, 1, at, other, otherUnit), fact(3, 1, { flow: '采购', stage: '决算' }, '1.23', otherUnit)];
}

function fact(id: number, table: number, at: Coordinate, text: string, unit: MoneyUnit): Fact {
  const place = { sheet: `表${table}`, row: id, column: 1, table, rowLabel: String(id), columnLabel: '金额' };
  return printed({ id, at, key: keyOf(at), place, measure: 'money', unit, formula: '' } as unknown as Fact, text, unit);
}
