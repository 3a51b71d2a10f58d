import type { Figure } from '../claims/figure';
import { passage, type Line } from '../claims/line';
import type { Statement } from '../claims/statement';

/** 写法 of one unit in a text: the usual decimals, whether zeros at the end are left out, and whether thousands are separated. */
export interface Habit {
  readonly decimals: number;
  readonly trims: boolean;
  readonly separates: boolean;
}

/** How a text writes its figures, by kind and unit. */
export type Habits = ReadonlyMap<string, Habit>;

/** Learns from the figures of a text how it writes each unit. */
export function habitsOf(statements: readonly Statement[]): Habits {
  const figures = new Map<string, { readonly figure: Figure; readonly separated: boolean }[]>();
  for (const { figure, line } of statements) {
    if (figure === undefined) continue;
    const same = figures.get(unitKey(figure)) ?? [];
    same.push({ figure, separated: passage(line, figure.start, figure.numberEnd).includes(',') });
    figures.set(unitKey(figure), same);
  }
  return new Map([...figures].map(([key, all]) => [key, habitOf(all)]));
}

/** A value in the writing of the figure it replaces; `digits` gives it with so many decimals, `isExact` says that the old print had lost none. */
export function printLike({ figure, line, isExact }: { readonly figure: Figure; readonly line: Line; readonly isExact: boolean }, habits: Habits, digits: (decimals: number) => string): string {
  const habit = habits.get(unitKey(figure)) ?? { decimals: figure.decimals, trims: false, separates: false };
  const source = passage(line, figure.start, figure.numberEnd);
  const text = withDecimals({ figure, isExact }, habit, digits);
  const grouped = source.includes(',') || (habit.separates && !/\d{4}/u.test(source)) ? separated(text) : text;
  return /[０-９]/u.test(source) ? grouped.replace(/[\d.]/gu, (glyph) => String.fromCharCode(glyph.charCodeAt(0) + 0xfee0)) : grouped;
}

/** "6" for 6.00 is followed by 6.12, not by another 6: what was left out were zeros. */
function withDecimals({ figure, isExact }: { readonly figure: Figure; readonly isExact: boolean }, { decimals, trims }: Habit, digits: (decimals: number) => string): string {
  if (figure.decimals >= decimals) return trims ? trimmed(digits(figure.decimals)) : digits(figure.decimals);
  if (trims) return trimmed(digits(decimals));
  const text = digits(decimals);
  if (isExact && figure.approximate !== true) return withoutEmptyFraction(text);
  if (!isRound(figure.digits)) return digits(figure.decimals);
  return isRound(trimmed(text)) ? trimmed(text) : text;
}

function withoutEmptyFraction(digits: string): string {
  return digits.replace(/\.0+$/u, '');
}

function habitOf(all: readonly { readonly figure: Figure; readonly separated: boolean }[]): Habit {
  const counts = new Map<number, number>();
  for (const { figure } of all) if (!isRound(figure.digits) && figure.decimals > 0) counts.set(figure.decimals, (counts.get(figure.decimals) ?? 0) + 1);
  const [usual] = [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0]);
  const decimals = usual?.[0] ?? 0;
  const trims = decimals > 1 && all.some(({ figure }) => !isRound(figure.digits) && figure.approximate !== true && figure.decimals > 0 && figure.decimals < decimals);
  return { decimals, trims, separates: all.some(({ separated: own }) => own) };
}

function unitKey({ kind, unit }: Figure): string {
  return `${kind}/${unit}`;
}

/** Zero and a hundred are written short by many who otherwise print every decimal. */
function isRound(digits: string): boolean {
  return /^-?(?:0+|100)$/u.test(digits.replace(/\.0*$/u, ''));
}

function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/u, '') : digits;
}

function separated(digits: string): string {
  const [whole = '0', fraction] = digits.split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
