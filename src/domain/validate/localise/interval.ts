/** 可行区间 of a correction d, a closed interval; empty when low > high. */
export interface Span {
  low: number;
  high: number;
}

/** Narrows a span to |residual + sign·d| ≤ allowed (≥ −allowed where `open`); false when nothing is left. */
export function narrow(span: Span, residual: number, sign: number, allowed: number, open: boolean): boolean {
  const one = (-allowed - residual) * sign;
  const other = (allowed - residual) * sign;
  if (sign > 0) {
    if (one > span.low) span.low = one;
    if (!open && other < span.high) span.high = other;
  } else {
    if (!open && other > span.low) span.low = other;
    if (one < span.high) span.high = one;
  }
  return span.low <= span.high;
}
