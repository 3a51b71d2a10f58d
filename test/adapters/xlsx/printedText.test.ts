import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { fixedDigits, generalText } from '#adapters/xlsx/decimalDigits';
import { printedText } from '#adapters/xlsx/printedText';

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

describe('printed text', () => {
  test.each<[number | string | boolean | null, string | undefined, string]>([
    [3147.2400000000002, undefined, '3147.24'],
    [0.1 + 0.2, 'General', '0.3'],
    [1097.51, 'G/通用格式', '1097.51'],
    [0, undefined, '0'],
    [-0.5, undefined, '-0.5'],
    [123456789012, undefined, '1.23457E+11'],
    [12345678901, undefined, '12345678901'],
    [123456.123456789, undefined, '123456.1235'],
    [0.0000123456789, undefined, '1.23457E-05'],
    [99999999.51, undefined, '99999999.51'],
    [99999999.999, undefined, '100000000'],
    [0.00001, undefined, '0.00001'],
    [1097.5, '0', '1098'],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [1097.505, '0.00', '1097.51'],
    [-1.005, '0.00', '-1.01'],
    [0, '0.00', '0.00'],
    [0.004, '0.00', '0.00'],
    [999.995, '0.00', '1000.00'],
    [1097.5, '#,##0.00', '1,097.50'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-1234567.891, '#,##0', '-1,234,568'],
    [0, '#,##0', '0'],
    [0, '#,###.00', '.00'],
    [0.5, '#.##', '.5'],
    [12, '#.##', '12.'],
    [7, '0000', '0007'],
    [1234, '0,000.0', '1,234.0'],
    [12, '0,000', '0,012'],
    [3147.24, ACCOUNTING, ' 3,147.24 '],
    [-3147.24, ACCOUNTING, ' -3,147.24 '],
    [0, ACCOUNTING, ' -   '],
    ['无', ACCOUNTING, ' 无 '],
    [-8.3, '#,##0.00_);(#,##0.00)', '(8.30)'],
    [8.3, '#,##0.00_);(#,##0.00)', '8.30 '],
    [-8.3, '#,##0.00;[Red]-#,##0.00', '-8.30'],
    [0, '#,##0.00;-#,##0.00;"—"', '—'],
    [0, '0.00;-0.00;', ''],
    [0, '#,##0.00;;', ''],
    [0.9018, '0.00%', '90.18%'],
    [0.29, '0%', '29%'],
    [1, '0.00%', '100.00%'],
    [0.07, '0.0%', '7.0%'],
    [3147.24, '#,##0.00"万元"', '3,147.24万元'],
    [3147.24, '0.00元', '3147.24元'],
    [3147.24, '"¥"#,##0.00', '¥3,147.24'],
    [3147.24, '[$¥-804]#,##0.00', '¥3,147.24'],
    [3147.24, '[$-804]0.00', '3147.24'],
    [31472400, '0!.0000', '3147.2400'],
    [31472400, '0\\.00,,"百万"', '0.31百万'],
    [31472400, '#,##0,', '31,472'],
    [1500, '[<1000]0;[>=1000]0.0,"千"', '1.5千'],
    [500, '[<1000]0;[>=1000]0.0,"千"', '500'],
    [0, '[=0]"";0.00', ''],
    [5, '[=0]"";0.00', '5.00'],
    [-5, '[=0]"";0.00', '-5.00'],
    [5, '[Blue][>3]0.0;0', '5.0'],
    [3, 'General"辆"', '3辆'],
    ['2010301', '@', '2010301'],
    [2010301, '@', '2010301'],
    ['0101', '0.00', '0101'],
    ['甲', '"单位："@', '单位：甲'],
    [45000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
    [45000, 'yyyy/m/d', '2023/3/15'],
    [45000, '[$-804]yyyy"年"m"月";@', '2023年3月'],
    [0.5, 'h:mm', '12:00'],
    [1234.5, '0.00E+00', '1.23E+03'],
    [true, '0.00', 'TRUE'],
    [false, undefined, 'FALSE'],
    [null, '0.00', ''],
  ])('%p under %p prints %p', (value, format, text) => {
    expect(printedText(value, format)).toBe(text);
  });

  test('a fixed count of decimals rounds the 15-digit decimal half up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), (digits, scale, decimals) => {
        const value = digits / 10 ** scale;
        const exact = new Decimal(digits).div(new Decimal(10).pow(scale));
        expect(fixedDigits(value, decimals)).toBe(exact.toFixed(decimals, Decimal.ROUND_HALF_UP));
      }),
    );
  });

  test('General prints an amount in 分 with no digit too many or too few', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }), (cents) => {
        expect(generalText(cents / 100)).toBe(new Decimal(cents).div(100).toString());
      }),
    );
  });

  test('every format prints every number without failing', () => {
    const pieces = fc.constantFrom('0', '#', '?', ',', '.', '%', ';', '"', '\\', '_', '*', '@', 'General', '[', ']', '[Red]', '[<1]', 'E+', 'y', 'm', '/', '元', '-', '(', ')', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.oneof(fc.double(), fc.string()), (format, value) => {
        expect(typeof printedText(value, format.join(''))).toBe('string');
      }),
    );
  });
});
