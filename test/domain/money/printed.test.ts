import fc from 'fast-check';
import { amountOf, parsePrinted } from '#domain/money/printed';
import { FEN_PER_UNIT, findMoneyUnit, type MoneyUnit } from '#domain/money/unit';

describe('parsePrinted', () => {
  test.each([
    ['1097.51', 'number', '1097.51', 2],
    ['1,097.51', 'number', '1097.51', 2],
    ['１，０９７．５１', 'number', '1097.51', 2],
    [' 1 097.51 ', 'number', '1097.51', 2],
    ['-3.20', 'number', '-3.20', 2],
    ['−3.20', 'number', '-3.20', 2],
    ['(3.20)', 'number', '-3.20', 2],
    ['（3.20）', 'number', '-3.20', 2],
    ['¥12', 'number', '12', 0],
    ['007', 'number', '7', 0],
    ['0', 'number', '0', 0],
    ['0.00', 'number', '0.00', 2],
    ['.00', 'number', '0.00', 2],
    ['.5', 'number', '0.5', 1],
    ['-.50', 'number', '-0.50', 2],
    ['12.', 'number', '12', 0],
    ['-0.00', 'number', '0.00', 2],
    ['(0.00)', 'number', '0.00', 2],
    ['-0', 'number', '0', 0],
    ['.', 'dash', '0', 0],
    ['零', 'number', '0', 0],
    ['', 'blank', '0', 0],
    ['　', 'blank', '0', 0],
    ['-', 'dash', '0', 0],
    ['——', 'dash', '0', 0],
    ['---', 'dash', '0', 0],
    ['—', 'dash', '0', 0],
    ['#REF!', 'error', '0', 0],
    ['#DIV/0!', 'error', '0', 0],
    ['#N/A', 'error', '0', 0],
    ['约12万元', 'text', '0', 0],
    ['1.2.3', 'text', '0', 0],
    ['1,23', 'text', '0', 0],
  ])('%j is a %s %s with %i decimals', (raw, kind, digits, decimals) => {
    expect(parsePrinted(raw)).toEqual({ kind, text: raw, digits, decimals });
  });

  test('thousands separators and width change nothing', () => {
    fc.assert(fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(0, 2, 4), (whole, decimals) => {
      const plain = (whole / 10 ** decimals).toFixed(decimals);
      const [head = '', tail] = plain.split('.');
      const separated = head.replace(/\B(?=(\d{3})+$)/gu, ',') + (tail === undefined ? '' : `.${tail}`);
      const wide = [...separated].map((glyph) => (glyph === '-' ? glyph : String.fromCodePoint((glyph.codePointAt(0) ?? 0) + 0xfee0))).join('');
      expect(parsePrinted(separated).digits).toBe(parsePrinted(plain).digits);
      expect(parsePrinted(wide).digits).toBe(parsePrinted(plain).digits);
    }));
  });
});

describe('amountOf', () => {
  test.each([
    ['1097.51', '万元', 1_097_510_000, 10_000, 5_000],
    ['1097.5', '万元', 1_097_500_000, 100_000, 50_000],
    ['4777056.13', '元', 477_705_613, 1, 0],
    ['4777056', '元', 477_705_600, 100, 50],
    ['-0.01', '万元', -10_000, 10_000, 5_000],
    ['1.23', '亿元', 12_300_000_000, 100_000_000, 50_000_000],
    ['0.00', '万元', 0, 10_000, 0],
    ['-0.00', '万元', 0, 10_000, 0],
    ['-0.004', '元', 0, 1, 1],
    ['1.005', '元', 101, 1, 1],
    ['1.004', '元', 100, 1, 1],
    ['-1.005', '元', -101, 1, 1],
  ] as const)('%s %s is %i 分, step %i, half %i', (raw, unit, fen, step, half) => {
    expect(amountOf(parsePrinted(raw), unit)).toEqual({ fen, step, half });
  });

  test.each(['', '-', '—', '0', '0.00', '零'])('%j is none: exact zero in every unit', (raw) => {
    for (const unit of Object.keys(FEN_PER_UNIT) as MoneyUnit[]) {
      expect(amountOf(parsePrinted(raw), unit)).toMatchObject({ fen: 0, half: 0 });
    }
  });

  test('a figure too large to hold exactly is refused', () => {
    expect(amountOf(parsePrinted('99999999999999999999'), '元')).toBeUndefined();
    expect(amountOf(parsePrinted('90071992547.40'), '亿元')).toBeUndefined();
  });

  test('printing an amount and reading it back loses nothing', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (fen) => {
      const size = Math.abs(fen).toString().padStart(3, '0');
      const printed = `${fen < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
      expect(amountOf(parsePrinted(printed), '元')).toEqual({ fen: fen === 0 ? 0 : fen, step: 1, half: 0 });
    }));
  });

  test('rounding a ledger figure to print keeps it inside the printed interval', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 13 }), fc.constantFrom<MoneyUnit>('千元', '万元', '亿元'), (fen, unit) => {
      const step = FEN_PER_UNIT[unit] / 100;
      const steps = Math.round(fen / step);
      const digits = steps.toString().padStart(3, '0');
      const amount = amountOf(parsePrinted(`${digits.slice(0, -2)}.${digits.slice(-2)}`), unit);
      expect(amount?.fen).toBe(steps * step);
      if (steps > 0) expect(Math.abs(fen - steps * step)).toBeLessThanOrEqual(amount?.half ?? -1);
    }));
  });
});

describe('findMoneyUnit', () => {
  test.each([
    ['金额单位：万元', '万元'],
    ['单位:元', '元'],
    ['单 位：百 万 元', '百万元'],
    ['公开01表', undefined],
  ])('%j names %s', (text, unit) => {
    expect(findMoneyUnit(text)).toBe(unit);
  });
});
