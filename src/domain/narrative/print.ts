import { FEN_PER_UNIT, type MoneyUnit } from '../money/unit';
import type { NumberStyle } from '../wording/wording';
import { quotient } from './quotient';

/** An amount in 分 as the edition's text prints it, without its unit: "3820.17", "716.4", "4,777,056.13". */
export function printAmount(fen: number, unit: MoneyUnit, style: NumberStyle): string {
  const plain = quotient(BigInt(fen), BigInt(FEN_PER_UNIT[unit]), style.decimals);
  if (style.zero !== undefined && isZero(plain)) return style.zero;
  const text = style.trimZeros ? trimmed(plain) : plain;
  return style.separators ? separated(text) : text;
}

/** A percent as the edition's text prints it: "23.96%", "100%". */
export function printPercent(percent: string, style: NumberStyle): string {
  return `${style.trimZeros ? trimmed(percent) : percent}%`;
}

/** A count; whole when it is whole. */
export function printCount(hundredths: number): string {
  return trimmed(quotient(BigInt(hundredths), 100n, 2));
}

/** True for "0", "0.00", "-0.0". */
export function isZero(digits: string): boolean {
  return /^-?0*(?:\.0*)?$/u.test(digits);
}

function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/0+$/u, '').replace(/\.$/u, '') : digits;
}

function separated(digits: string): string {
  const [whole = '0', fraction] = digits.split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
