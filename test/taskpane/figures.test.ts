import { cellAt } from '../../src/taskpane/address';
import { printAmounts, printFigure, printSides, printSize } from '../../src/taskpane/figures';

describe('figures as the pane prints them', () => {
  it.each([
    ['1254.71', '1,254.71'],
    ['-1234567.80', '-1,234,567.80'],
    ['0.00', '0.00'],
    ['999', '999'],
    ['1000', '1,000'],
    ['', ''],
    ['—', '—'],
    ['90.18%', '90.18%'],
  ])('%s → %s', (digits, printed) => expect(printFigure(digits)).toBe(printed));

  it.each([
    ['-270.00', '270.00'],
    ['1270.00', '1,270.00'],
  ])('the size of %s is %s', (digits, printed) => expect(printSize(digits)).toBe(printed));
});

describe('the sides of a relation', () => {
  it.each([
    ['12345.60 ≠ 1345.60，差11000.00', '12,345.60 ≠ 1,345.60，差11,000.00'],
    ['999.00 ＜ 1000，差-1.00', '999.00 ＜ 1,000，差-1.00'],
    ['-1254.71 ＝ -1254.71', '-1,254.71 ＝ -1,254.71'],
  ])('%s → %s', (line, printed) => expect(printSides(line)).toBe(printed));
});

describe('amounts in a sentence', () => {
  it.each([
    ['公开05表 2010350 事业运行为1103.58，相差-1013.50。', '公开05表 2010350 事业运行为1,103.58，相差-1,013.50。'],
    ['2023年度收入总计3820.17万元（截至2023.12.31）', '2023年度收入总计3,820.17万元（截至2023.12.31）'],
    ['已写作1,254.71的照旧，B1200.5这样的也照旧', '已写作1,254.71的照旧，B1200.5这样的也照旧'],
  ])('%s → %s', (sentence, printed) => expect(printAmounts(sentence)).toBe(printed));
});

describe('addresses', () => {
  it.each([
    ['A1', 0, 0],
    ['D12', 11, 3],
    ['AA100', 99, 26],
    ['$C$5', 4, 2],
  ])('%s is row %i, column %i', (address, row, column) => expect(cellAt('表', address)).toEqual({ sheet: '表', row, column }));

  it('is undefined for anything else', () => expect(cellAt('表', '合计')).toBeUndefined());
});
