import { sayDifference, sayFen } from '#domain/claims/writeFigure';

describe('an amount in a message', () => {
  test.each([
    [87_361_700, '万元', '87.3617万元'],
    [87_362_000, '万元', '87.362万元'],
    [87_000_000, '万元', '87.00万元'],
    [1, '万元', '0.000001万元'],
    [1, '元', '0.01元'],
    [-87_361_700, '万元', '-87.3617万元'],
    [300, '个', '3'],
  ] as const)('%i 分 in %s reads %s', (fen, unit, said) => {
    expect(sayFen(fen, unit)).toBe(said);
  });

  test('a difference carries no unit', () => {
    expect(sayDifference(799_998_300, '万元')).toBe('799.9983');
  });
});
