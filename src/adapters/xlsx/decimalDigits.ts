/** Significant digits that Excel keeps of a stored number. */
const SIGNIFICANT = 15;

/**
 * Prints a non-negative number with a fixed count of decimals as Excel does: on its first 15 significant digits, halves up,
 * so that 1.005 prints 1.01 and 3147.2400000000002 prints 3147.24. `shift` moves the decimal point to the right (percent: 2).
 */
export function fixedDigits(value: number, decimals: number, shift = 0): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(SIGNIFICANT - 1).split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1 + shift;
  const kept = point + decimals;
  const padded = digits.slice(0, Math.max(kept, 0)).padEnd(Math.max(kept, 0), '0');
  const next = kept < 0 ? '0' : (digits[kept] ?? '0');
  const rounded = (next >= '5' ? increment(padded) : padded).padStart(decimals + 1, '0');
  const whole = rounded.slice(0, rounded.length - decimals).replace(/^0+(?=\d)/, '');
  return decimals > 0 ? `${whole}.${rounded.slice(rounded.length - decimals)}` : whole;
}

/** Prints a number under the format General: 15 significant digits, at most 11 characters, as a wide cell shows it. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return sign + scientific(size);
  const whole = Math.floor(Number(size.toPrecision(SIGNIFICANT))).toFixed(0).length;
  const plain = trimZeros(fixedDigits(size, size < 1 ? 9 : Math.max(10 - whole, 0)));
  if (size < 1e-4 && Number(plain) !== Number(size.toPrecision(10))) return sign + scientific(size);
  return sign + plain;
}

function scientific(size: number): string {
  const [mantissa = '', exponent = '+0'] = size.toExponential(5).split('e');
  return `${trimZeros(mantissa)}E${exponent[0] ?? '+'}${exponent.slice(1).padStart(2, '0')}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function increment(digits: string): string {
  const head = digits.replace(/9*$/, '');
  const nines = digits.length - head.length;
  const last = head.slice(-1);
  return (last === '' ? '1' : head.slice(0, -1) + String(Number(last) + 1)) + '0'.repeat(nines);
}
