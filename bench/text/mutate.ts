import type { Claim } from '#domain/claims/claim';
import { parsePrinted, amountOf } from '#domain/money/printed';
import { FEN_PER_UNIT, type MoneyUnit } from '#domain/money/unit';
import type { Random } from '../../test/support/generatorRandom';

/** What a typist does to a right statement. */
export type MutationKind = '改数字' | '邻位颠倒' | '错一位' | '占比' | '方向' | '年份' | '单位';

/** One change of one paragraph. `provable` tells whether tables and text can show it at all. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly line: number;
  readonly paragraph: string;
  /** What now stands in the text, to be found in the finding's quotes. */
  readonly written: string;
  readonly provable: boolean;
}

const WORDS: readonly (readonly [string, string])[] = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['大于', '小于'],
];

/** Changes of one claim that is right: its digits, its unit, the direction before it. */
export function mutationsOf(claim: Claim, paragraph: string, unit: MoneyUnit, random: Random): readonly Mutation[] {
  if (claim.kind === 'direction') return flip(claim, paragraph);
  const quote = paragraph.slice(claim.start, claim.end);
  const offset = quote.lastIndexOf(claim.value);
  if (offset < 0 || claim.unit === '' || !/\d/u.test(claim.value)) return [];
  const start = claim.start + offset;
  const numeric = (digits: string, kind: MutationKind): readonly Mutation[] => {
    if (digits === claim.value) return [];
    return [{ kind, line: claim.line, paragraph: paragraph.slice(0, start) + digits + paragraph.slice(start + claim.value.length), written: digits, provable: isProvable(claim, digits, unit) }];
  };
  const percent = claim.unit === '%';
  const found = [...numeric(replaced(claim.value, random), percent ? '占比' : '改数字'), ...numeric(swapped(claim.value, random), percent ? '占比' : '邻位颠倒')];
  if (!percent && claim.value.includes('.')) found.push(...numeric(shifted(claim.value), '错一位'));
  if (claim.kind === 'change' || claim.kind === 'growth') found.push(...flip(claim, paragraph));
  if (claim.unit === '万元' && claim.kind === 'amount' && /[1-9]/u.test(claim.value)) {
    const tail = paragraph.slice(start + claim.value.length);
    const at = tail.indexOf('万元');
    if (at >= 0 && at < 3) found.push({ kind: '单位', line: claim.line, paragraph: paragraph.slice(0, start + claim.value.length + at) + tail.slice(at + 1), written: claim.value, provable: claim.coordinate !== undefined });
  }
  return found;
}

/** Comparison years and opening years set back by one. */
export function yearMutations(paragraphs: readonly string[], year: number): readonly Mutation[] {
  return paragraphs.flatMap((paragraph, index) =>
    [...paragraph.matchAll(new RegExp(`[与比较] ?${String(year - 1)} ?年`, 'gu'))].map((match) => {
      const written = match[0].replace(String(year - 1), String(year - 2));
      return { kind: '年份' as const, line: index + 1, paragraph: paragraph.slice(0, match.index) + written + paragraph.slice(match.index + match[0].length), written, provable: true };
    }),
  );
}

function flip(claim: Claim, paragraph: string): readonly Mutation[] {
  const quote = paragraph.slice(claim.start, claim.end);
  for (const [up, down] of WORDS) {
    for (const [from, to] of [
      [up, down],
      [down, up],
    ] as const) {
      const at = claim.kind === 'direction' ? quote.lastIndexOf(from) : quote.indexOf(from);
      if (at < 0) continue;
      const changed = quote.slice(0, at) + to + quote.slice(at + from.length);
      const provable = claim.kind === 'direction' ? claim.verdict === 'ok' : claim.formula !== undefined && /[1-9]/u.test(claim.value);
      return [{ kind: '方向', line: claim.line, paragraph: paragraph.slice(0, claim.start) + changed + paragraph.slice(claim.end), written: changed.slice(at), provable }];
    }
  }
  return [];
}

function replaced(value: string, random: Random): string {
  const places = [...value].flatMap((character, index) => (/\d/u.test(character) ? [index] : []));
  const place = random.pick(places);
  const digit = String((Number(value[place]) + 1 + random.below(8)) % 10);
  return value.slice(0, place) + digit + value.slice(place + 1);
}

function swapped(value: string, random: Random): string {
  const places = [...value].flatMap((character, index) => (/\d/u.test(character) && /\d/u.test(value[index + 1] ?? '') && character !== value[index + 1] ? [index] : []));
  if (places.length === 0) return value;
  const place = random.pick(places);
  return value.slice(0, place) + (value[place + 1] ?? '') + (value[place] ?? '') + value.slice(place + 2);
}

function shifted(value: string): string {
  const [whole = '', fraction = ''] = value.replace(/,/gu, '').split('.');
  return whole.length > 1 ? `${whole.slice(0, -1)}.${whole.slice(-1)}${fraction.slice(0, 1)}` : `${whole}${fraction.slice(0, 1)}.${fraction.slice(1)}`.replace(/\.$/u, '');
}

function isProvable(claim: Claim, digits: string, unit: MoneyUnit): boolean {
  if (claim.unit === '%') return claim.formula !== undefined && outsideQuotient(claim.formula, digits);
  if (claim.coordinate === undefined) return false;
  const own = (text: string): { readonly fen: number; readonly step: number } | undefined => amountOf(parsePrinted(text), claim.kind === 'count' ? '元' : claim.unit === '' ? unit : (claim.unit as MoneyUnit));
  const before = own(claim.value);
  const after = own(digits);
  if (before === undefined || after === undefined) return false;
  return Math.abs(after.fen - before.fen) > Math.max(after.step, claim.kind === 'count' ? 0 : FEN_PER_UNIT[unit] / 100) * 2;
}

/** Outside even the widest quotient: every operand half a printed step off, the percentage one step more than rounding allows. */
function outsideQuotient(formula: string, digits: string): boolean {
  const sides = formula.split('÷').map((side) => {
    const match = /^(-?[\d.]+)(.*)$/u.exec(side);
    const amount = match === null ? undefined : amountOf(parsePrinted(match[1] ?? ''), (match[2] ?? '元') as MoneyUnit);
    return amount === undefined ? undefined : { fen: amount.fen, half: match?.[2] === '元' ? 1 : FEN_PER_UNIT[(match?.[2] ?? '元') as MoneyUnit] / 200 };
  });
  const [part, whole] = sides;
  if (part === undefined || whole === undefined || whole.fen <= 2 * whole.half) return false;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const step = 10 ** -decimals;
  const low = (100 * Math.max(0, part.fen - 2 * part.half)) / (whole.fen + 2 * whole.half) - 1.5 * step;
  const high = (100 * (part.fen + 2 * part.half)) / (whole.fen - 2 * whole.half) + 1.5 * step;
  const printed = Math.abs(Number(digits));
  return printed < low || printed > high;
}
