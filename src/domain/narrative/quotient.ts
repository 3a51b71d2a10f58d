/** A quotient of whole numbers rounded half up (away from zero) to `decimals`, as a decimal string. Exact, no floats. */
export function quotient(numerator: bigint, denominator: bigint, decimals: number): string {
  const negative = numerator < 0n !== denominator < 0n && numerator !== 0n;
  const scaled = absolute(numerator) * 10n ** BigInt(decimals);
  const by = absolute(denominator);
  const rounded = (scaled * 2n + by) / (by * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return `${negative && rounded !== 0n ? '-' : ''}${whole}${fraction}`;
}

/** A part of a whole in percent, rounded half up. */
export function percentOf(part: number, whole: number, decimals: number): string {
  return quotient(BigInt(part) * 100n, BigInt(whole), decimals);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Order of two decimal strings: negative, zero or positive, as for sorting. Exact. */
export function compareDecimals(left: string, right: string): number {
  const places = Math.max(decimalsOf(left), decimalsOf(right));
  const difference = scaled(left, places) - scaled(right, places);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}

function scaled(digits: string, places: number): bigint {
  const [whole = '0', fraction = ''] = digits.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}
