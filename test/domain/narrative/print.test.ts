import fc from 'fast-check';
import { ordinal } from '#domain/narrative/ordinal';
import { isZero, printAmount, printCount, printPercent } from '#domain/narrative/print';
import { compareDecimals, percentOf, quotient } from '#domain/narrative/quotient';

const PLAIN = { decimals: 2, percentDecimals: 2, trimZeros: false, separators: false } as const;

test.each([
  [38_201_700_00, '万元', PLAIN, '3820.17'],
  [0, '万元', PLAIN, '0.00'],
  [-4_96_0000, '万元', PLAIN, '-4.96'],
  [7164_000_000, '万元', { ...PLAIN, trimZeros: true }, '7164'],
  [716_400_000 * 10, '万元', { ...PLAIN, trimZeros: true }, '7164'],
  [477_705_613, '元', { ...PLAIN, separators: true }, '4,777,056.13'],
  [3_121_420_580, '万元', { ...PLAIN, separators: true, zero: '0' }, '3,121.42'],
  [0, '万元', { ...PLAIN, separators: true, zero: '0' }, '0'],
  [5_000, '万元', PLAIN, '0.01'],
  [4_999, '万元', PLAIN, '0.00'],
] as const)('%d 分 in %s', (fen, unit, style, text) => {
  expect(printAmount(fen, unit, style)).toBe(text);
});

test('percents and counts', () => {
  expect(printPercent('99.30', { ...PLAIN, trimZeros: true })).toBe('99.3%');
  expect(printPercent('100.0', { ...PLAIN, trimZeros: true })).toBe('100%');
  expect(printCount(1200)).toBe('12');
  expect(['0', '0.00', '-0.0', ''].map(isZero)).toEqual([true, true, true, true]);
  expect(isZero('0.01')).toBe(false);
});

test('numerals follow their pattern', () => {
  expect([ordinal('（一）', 3), ordinal('一、', 12), ordinal('1.', 7), ordinal('（1）', 2), ordinal('', 4)]).toEqual(['（三）', '十二、', '7.', '（2）', '']);
});

test('a rounded quotient is within half a step of the exact one', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }), (numerator, denominator, decimals) => {
      const scaled = BigInt(quotient(numerator, denominator, decimals).replace('.', ''));
      const difference = 2n * (scaled * denominator - numerator * 10n ** BigInt(decimals));
      expect((difference < 0n ? -difference : difference) <= denominator).toBe(true);
    }),
  );
});

test('W-402 shares come from exact values', () => {
  expect(percentOf(3_428_800, 34_901_100, 2)).toBe('9.82');
  expect(compareDecimals('98.15', '100')).toBeLessThan(0);
  expect(compareDecimals('100.00', '100')).toBe(0);
});
