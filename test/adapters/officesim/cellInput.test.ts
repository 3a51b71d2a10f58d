import { contentOf } from '#adapters/officesim/cellInput';

describe('what Excel makes of an entry', () => {
  test.each([
    [12.5, 'General', { constant: 12.5 }],
    ['', 'General', { constant: null }],
    [true, 'General', { constant: true }],
    ['行政运行', 'General', { constant: '行政运行' }],
    ['1,234.50', 'General', { constant: 1234.5 }],
    ['50%', 'General', { constant: 0.5 }],
    ['(3.2)', 'General', { constant: -3.2 }],
    ['007', 'General', { constant: 7 }],
    ['2023年1月', 'General', { constant: 44927 }],
    ['2023-12-31', 'General', { constant: 45291 }],
    ['false', 'General', { constant: false }],
    ['=A1+1', 'General', { formula: '=A1+1' }],
    ['+A1', 'General', { formula: '=+A1' }],
    ['-', 'General', { constant: '-' }],
    ['——', 'General', { constant: '——' }],
    ["'2010301", 'General', { constant: '2010301' }],
    ['2010301', '@', { constant: '2010301' }],
    ['=A1', '@', { constant: '=A1' }],
  ])('%j under the format %s', (entry, format, content) => {
    expect(contentOf(entry, format)).toEqual(content);
  });

  test('null leaves the cell alone', () => {
    expect(contentOf(null, 'General')).toBeUndefined();
  });

  test.each([[Number.NaN], [Infinity], [{}], ['x'.repeat(32_768)], [`=${'A'.repeat(9000)}`]])('%j is no entry', (entry) => {
    expect(() => contentOf(entry, 'General')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }) as Error);
  });
});
