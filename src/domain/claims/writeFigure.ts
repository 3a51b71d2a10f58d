import type { MoneyUnit } from '../money/unit';
import { FEN_PER_UNIT } from '../money/unit';
import type { Figure } from './figure';
import { passage, type Line } from './line';
import type { Statement } from './statement';
import { stepsText } from './quotient';

/** How the text writes its amounts, so that a suggestion looks like its neighbours. */
export interface Manner {
  /** "716.4万元": zeros at the end are left out. */
  readonly dropsZeros: boolean;
  readonly unit: MoneyUnit;
}

/** Tells how a text writes amounts from the amounts it writes. */
export function mannerOf(statements: readonly Statement[], unit: MoneyUnit): Manner {
  const money = statements.flatMap(({ figure }) => (figure?.kind === 'money' && !/^-?[0.]+$/u.test(figure.digits) ? [figure.decimals] : []));
  return { dropsZeros: money.some((count) => count === 2) && money.some((count) => count < 2), unit };
}

/** An amount in the unit and style of a figure: 分 → "1,234.50". */
export function writeLike(figure: Figure, line: Line, fen: number, manner: Manner): string {
  if (figure.kind === 'count') return stepsText(BigInt(Math.round(fen / 100)), 0);
  const unit = figure.money ?? manner.unit;
  const text = writeFen(fen, unit, Math.max(figure.decimals, 2));
  const short = manner.dropsZeros && text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
  return passage(line, figure.start, figure.numberEnd).includes(',') ? grouped(short) : short;
}

/** 分 as a decimal of a unit with the given decimals, rounded half up; digits below are never shown. */
export function writeFen(fen: number, unit: MoneyUnit, decimals: number): string {
  const step = FEN_PER_UNIT[unit] / 10 ** decimals;
  const steps = step >= 1 ? Math.round(Math.abs(fen) / step) : Math.round(Math.abs(fen) * (1 / step));
  return stepsText(BigInt(fen < 0 ? -steps : steps), decimals);
}

/** An amount with its unit for a message, as many decimals as it needs. */
export function sayFen(fen: number, unit: MoneyUnit | '个'): string {
  if (unit === '个') return stepsText(BigInt(Math.round(fen / 100)), 0);
  return `${writeFen(fen, unit, decimalsFor(fen, unit))}${unit}`;
}

/** A difference in a unit, without the unit. */
export function sayDifference(fen: number, unit: MoneyUnit | '个'): string {
  return unit === '个' ? stepsText(BigInt(Math.round(fen / 100)), 0) : writeFen(fen, unit, decimalsFor(fen, unit));
}

function decimalsFor(fen: number, unit: MoneyUnit): number {
  const most = Math.round(Math.log10(FEN_PER_UNIT[unit]));
  for (let decimals = 2; decimals < most; decimals += 1) if (fen % (FEN_PER_UNIT[unit] / 10 ** decimals) === 0) return decimals;
  return most;
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (fraction === undefined ? '' : `.${fraction}`);
}
