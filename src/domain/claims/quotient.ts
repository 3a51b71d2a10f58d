/** A closed interval of 分 with the printed value inside. */
export interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** How a printed percentage stands to the figures it is computed from. */
export type Fit = 'exact' | 'rounding' | 'truncated' | 'off';

/** A percentage as printed: `steps` of its last digit, without sign. */
export interface PrintedPercent {
  readonly steps: bigint;
  readonly decimals: number;
}

interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The interval a printed figure stands for. */
export function rangeOf(fen: number, half: number): Range {
  return { low: fen - half, value: fen, high: fen + half };
}

/** Reads the digits of a percentage; the sign is the sentence's business. */
export function percentOf(digits: string): PrintedPercent {
  const [whole = '0', fraction = ''] = digits.replace('-', '').split('.');
  return { steps: BigInt(whole + fraction), decimals: fraction.length };
}

/** Fits a printed percentage to part ÷ whole, over all values the two may stand for. `whole` is above zero. */
export function fitShare(part: Range, whole: Range, printed: PrintedPercent): Fit {
  return fit(ratio(Math.max(0, part.low), whole.high), ratio(part.value, whole.value), whole.low > 0 ? ratio(Math.max(0, part.high), whole.low) : undefined, printed);
}

/** Fits a printed growth to change ÷ (this − signed change). */
export function fitGrowth(amount: Range, change: Range, sign: 1 | -1, printed: PrintedPercent): Fit {
  const lowBase = amount.low - (sign === 1 ? change.high : -change.high);
  const highBase = amount.high - (sign === 1 ? change.low : -change.low);
  const middle = amount.value - sign * change.value;
  if (highBase <= 0 || middle <= 0) return 'off';
  return fit(ratio(Math.max(0, change.low), highBase), ratio(change.value, middle), lowBase > 0 ? ratio(Math.max(0, change.high), lowBase) : undefined, printed);
}

/** Fits a printed growth to |this − last| ÷ last. */
export function fitBetween(amount: Range, last: Range, printed: PrintedPercent): Fit {
  const up = amount.value >= last.value;
  const low = up ? amount.low - last.high : last.low - amount.high;
  const high = up ? amount.high - last.low : last.high - amount.low;
  return fit(ratio(Math.max(0, low), last.high), ratio(Math.abs(amount.value - last.value), last.value), last.low > 0 ? ratio(Math.max(0, high), last.low) : undefined, printed);
}

/** part ÷ whole in percent, rounded half up at the given decimals. */
export function percentText(part: number, whole: number, decimals: number): string {
  return stepsText(rounded(ratio(part, whole), decimals), decimals);
}

/** Writes whole steps of a last digit as a decimal: 9017 with 2 decimals → "90.17". */
export function stepsText(steps: bigint, decimals: number): string {
  const negative = steps < 0n;
  const digits = (negative ? -steps : steps).toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return `${negative ? '-' : ''}${digits.slice(0, cut)}${decimals === 0 ? '' : `.${digits.slice(cut)}`}`;
}

function ratio(top: number, bottom: number): Ratio {
  return { top: BigInt(Math.round(top)), bottom: BigInt(Math.round(bottom)) };
}

function fit(low: Ratio, middle: Ratio, high: Ratio | undefined, { steps, decimals }: PrintedPercent): Fit {
  if (rounded(middle, decimals) === steps) return 'exact';
  const scale = 200n * 10n ** BigInt(decimals);
  const below = low.top * scale <= (2n * steps + 1n) * low.bottom;
  const above = high === undefined || high.top * scale >= (2n * steps - 1n) * high.bottom;
  if (below && above) return 'rounding';
  const cutBelow = low.top * scale < 2n * (steps + 1n) * low.bottom;
  const cutAbove = high === undefined || high.top * scale >= 2n * steps * high.bottom;
  return cutBelow && cutAbove ? 'truncated' : 'off';
}

function rounded({ top, bottom }: Ratio, decimals: number): bigint {
  if (bottom === 0n) return 0n;
  const scaled = top * 100n * 10n ** BigInt(decimals) * 2n;
  const twice = scaled / bottom;
  return (twice + 1n) / 2n;
}
