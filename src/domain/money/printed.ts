import { FEN_PER_UNIT, type MoneyUnit } from './unit';

/**
 * How a figure stands in print. Blank, dash, "0" and "0.00" are different prints of none and are never confused;
 * `text` is something else where a figure was expected, `error` an Excel error such as "#REF!".
 */
export type PrintKind = 'number' | 'blank' | 'dash' | 'text' | 'error';

/** A figure as printed, before its unit is known: `digits` is its canonical decimal ("-1097.51"), exact. */
export interface Printed {
  readonly kind: PrintKind;
  readonly text: string;
  readonly digits: string;
  readonly decimals: number;
}

/** A printed figure in 分: its value, the step of its last digit, and half that step (0 where the print is exact). */
export interface Amount {
  readonly fen: number;
  readonly step: number;
  readonly half: number;
}

const DASH = /^[-‐‑‒–—―−─－ー~～/\\·.]+$/u;
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|[A-Z/0]+[!?])$/u;
const NUMBER = /^([+-]?)(?=\.?\d)(\d*)(?:\.(\d*))?$/u;

/**
 * Reads a figure from print: half- and full-width digits, thousands separators, brackets for negatives, no zero before the
 * point, blank, dash, 零. A negative zero ("-0.00", left by a format) is zero.
 */
export function parsePrinted(raw: string): Printed {
  const text = raw.normalize('NFKC').replace(/[\s\u200b\u200e\u200f\ufeff]+/gu, '');
  const plain = (kind: PrintKind): Printed => ({ kind, text: raw, digits: '0', decimals: 0 });
  if (text === '') return plain('blank');
  if (DASH.test(text)) return plain('dash');
  if (ERROR.test(text)) return plain('error');
  if (text === '零') return plain('number');
  const bracketed = /^[(](.*)[)]$/u.exec(text);
  const body = (bracketed?.[1] ?? text).replace(/^[¥￥]/u, '').replace(/[,，'](?=\d{3}(?:\D|$))/gu, '').replace(/[−–—]/gu, '-');
  const match = NUMBER.exec(body);
  if (match === null) return plain('text');
  const [, sign = '', whole = '', fraction = ''] = match;
  const size = `${whole.replace(/^0+(?=\d)/u, '') || '0'}${fraction === '' ? '' : `.${fraction}`}`;
  const negative = (sign === '-' || (bracketed !== null && sign === '')) && /[1-9]/u.test(size);
  const digits = negative ? `-${size}` : size;
  return { kind: 'number', text: raw, digits, decimals: fraction.length };
}

/**
 * The printed figure in 分 for its unit; undefined when it is too large to be held exactly (beyond ±9.0×10¹⁵ 分).
 * Digits below one 分 are rounded half up and widen the interval by one 分. A print of none is exact zero.
 */
export function amountOf(printed: Printed, unit: MoneyUnit): Amount | undefined {
  const factor = FEN_PER_UNIT[unit];
  const scale = 10 ** printed.decimals;
  const step = factor / scale;
  if (printed.kind !== 'number') return { fen: 0, step: factor / 100, half: 0 };
  const steps = Number(printed.digits.replace('.', ''));
  if (!Number.isSafeInteger(steps)) return belowFen(printed, factor);
  const exact = step >= 1 ? steps * step : undefined;
  if (exact === undefined) return belowFen(printed, factor);
  if (!Number.isSafeInteger(exact)) return undefined;
  return { fen: exact, step, half: exact === 0 ? 0 : Math.floor(step / 2) };
}

function belowFen(printed: Printed, factor: number): Amount | undefined {
  const [whole = '0', fraction = ''] = printed.digits.replace('-', '').split('.');
  const places = Math.round(Math.log10(factor));
  const kept = `${whole}${fraction.padEnd(places, '0').slice(0, places)}`;
  const up = (fraction[places] ?? '0') >= '5' ? 1 : 0;
  const size = Number(kept) + up;
  if (!Number.isSafeInteger(size)) return undefined;
  return { fen: size !== 0 && printed.digits.startsWith('-') ? -size : size, step: 1, half: fraction.length > places ? 1 : 0 };
}
