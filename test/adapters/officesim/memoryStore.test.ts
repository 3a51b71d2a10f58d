import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { printValue } from '#adapters/officesim/printValue';
import { evaluate } from '#adapters/officesim/smallFormula';
import type { Constant } from '#adapters/officesim/store';

describe('small formulas', () => {
  const cells: Record<string, Constant> = { '0,0': 1.5, '1,0': 2, '2,0': '文字', '3,0': '#REF!' };
  const lookup = (sheet: string | undefined, row: number, column: number): Constant => (sheet === undefined ? (cells[`${row},${column}`] ?? null) : sheet === '收 入' ? 10 : '#REF!');

  test.each<[string, Constant]>([
    ['=A1+A2*2', 5.5],
    ['=(A1+A2)*2', 7],
    ['=SUM(A1:A3)', 3.5],
    ['=SUM(A1,A2,3)', 6.5],
    ["='收 入'!B2-A1", 8.5],
    ['=没有!B2', '#REF!'],
    ['=SUM(A1:A4)', '#REF!'],
    ['=A3+1', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    ['=IF(A1>1,"多","少")', '多'],
    ['=IFERROR(A2/0,"——")', '——'],
    ['=ROUND(1.005,2)', 1.01],
    ['=-A1%', -0.015],
    ['=A3&"！"', '文字！'],
    ['=MAX(A1:A2)-MIN(A1:A2)', 0.5],
    ['=LOOKUP(1)', '#NAME?'],
    ['=A1+', '#NAME?'],
    ['=0.1+0.2-SUM(0.1,0.2)', 5.551115123125783e-17],
  ])('%s', (formula, value) => {
    expect(evaluate(formula, lookup)).toBe(value);
  });
});

describe('printing', () => {
  test.each<[Constant, string, string]>([
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [0, '#,##0.00;-#,##0.00;"—"', '—'],
    [-3, '0.00;(0.00)', '(3.00)'],
    [1.005, '0.00', '1.01'],
    [0.5, '0.##', '0.5'],
    [0.5, '#.00', '.50'],
    [0.126, '0.0%', '12.6%'],
    [12, '"共"0"人"', '共12人'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567.891234, 'General', '1234567.891'],
    [123456789012, 'General', '1.23457E+11'],
    ['文', '0.00', '文'],
    [true, 'General', 'TRUE'],
    [null, '0.00', ''],
    [12.3, '@', '12.3'],
  ])('%p under %s', (value, format, text) => {
    expect(printValue(value, format)).toBe(text);
  });
});

describe('the memory store', () => {
  test('keeps old results in manual mode until asked to calculate', () => {
    const store = createMemoryStore(['a']);
    const [sheet] = store.sheets();
    const id = sheet?.id ?? '';
    const shown = (): unknown => store.read(id, { top: 1, left: 0, bottom: 1, right: 0 }, ['values']).values?.[0]?.[0];
    store.write(id, 0, 0, [[{ constant: 1 }], [{ formula: '=A1*2' }]]);
    expect(shown()).toBe(2);
    store.setCalculationMode('Manual');
    store.write(id, 0, 0, [[{ constant: 5 }]]);
    expect(shown()).toBe(2);
    store.recalculate();
    expect(shown()).toBe(10);
  });

  test('follows a renamed sheet in formulas, and survives a circle', () => {
    const store = createMemoryStore(['a', 'b']);
    const [first, second] = store.sheets().map(({ id }) => id);
    store.write(second ?? '', 0, 0, [[{ constant: 3 }]]);
    store.write(first ?? '', 0, 0, [[{ formula: '=b!A1' }, { formula: '=B1+1' }]]);
    store.renameSheet(second ?? '', '支 出');
    const { values, formulas } = store.read(first ?? '', { top: 0, left: 0, bottom: 0, right: 1 }, ['values', 'formulas']);
    expect(formulas?.[0]?.[0]).toBe("='支 出'!A1");
    expect(values?.[0]?.[0]).toBe(3);
    expect(typeof values?.[0]?.[1]).toBe('number');
  });
});
