import { addressOf, rounded, sumOf } from '#domain/layout/formulaText';

test.each([
  [['D9', 'E9', 'F9'], 'SUM(D9:F9)'],
  [['C7', 'C8', 'C9'], 'SUM(C7:C9)'],
  [['C12', 'C7', 'C8'], 'SUM(C7:C8,C12)'],
  [['B2', 'B7'], 'B2+B7'],
  [['AA3', 'AB3', 'AC3'], 'SUM(AA3:AC3)'],
  [['B6'], 'SUM(B6)'],
])('%j is added as %s', (addresses, sum) => {
  expect(sumOf(addresses)).toBe(sum);
});

test.each([
  ['元', '=ROUND(A1,2)'],
  ['万元', '=ROUND(A1,6)'],
  ['亿元', '=ROUND(A1,10)'],
] as const)('a sum in %s keeps its 分 and nothing below', (unit, formula) => {
  expect(rounded('A1', unit)).toBe(formula);
});

test('addresses are those of the spreadsheet', () => {
  expect(addressOf({ row: 8, column: 3 })).toBe('D9');
});
