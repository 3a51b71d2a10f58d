import { FEN_PER_UNIT, type MoneyUnit } from '../money/unit';

/** An amount of 分 as a decimal string of its unit, with at least `decimals` places and more where it needs them. */
export function amountText(fen: number, unit: MoneyUnit | '个', decimals: number): string {
  const factor = unit === '个' ? 100 : FEN_PER_UNIT[unit];
  const places = Math.round(Math.log10(factor));
  const size = Math.abs(fen);
  const whole = Math.floor(size / factor);
  const fraction = String(size - whole * factor).padStart(places, '0').replace(/0+$/u, '').padEnd(decimals, '0');
  return `${fen < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Short stable name for a finding: equal for equal parts, different otherwise (64-bit FNV-1a as hexadecimal). */
export function fingerprint(parts: readonly string[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const character of parts.join('\u0001')) {
    low ^= character.codePointAt(0) ?? 0;
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x100000000)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
