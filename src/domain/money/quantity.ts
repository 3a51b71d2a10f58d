import { FEN_PER_UNIT, type MoneyUnit } from './unit';

/** An amount of 分 rounded half away from zero to so many decimals of a unit, exact decimal text: 101358000 分 → "101.36" 万元. */
export function decimalIn(fen: number, unit: MoneyUnit, decimals = 2): string {
  const step = FEN_PER_UNIT[unit] / 10 ** decimals;
  if (step < 1) return decimalIn(fen, unit, decimals - 1).concat('0');
  const size = Math.abs(fen);
  const whole = Math.floor(size / step);
  const steps = whole + ((size - whole * step) * 2 >= step ? 1 : 0);
  const digits = String(steps).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return fen < 0 && steps !== 0 ? `-${text}` : text;
}
