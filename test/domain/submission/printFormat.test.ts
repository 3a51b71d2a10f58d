import { printFormat } from '#domain/submission/printFormat';

describe('the number format of a copied cell prints it as it was printed', () => {
  it.each([
    ['1,254.71', '#,##0.00'],
    ['1254.7', '0.0'],
    ['12', '0'],
    ['90.18%', '0.00%'],
    ['(270.00)', '0.00;(0.00)'],
    ['—', '0.00;-0.00;"—"'],
  ])('%s → %s', (printed, format) => expect(printFormat(printed)).toBe(format));
});
