/** A condition in front of a section, such as [<1000]. */
export interface FormatCondition {
  readonly operator: string;
  readonly limit: number;
}

/** One part of a section, in order of printing. */
export type FormatPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly place: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' };

/** One of the up to four sections of a 数字格式, taken apart; `special` marks dates, fractions and powers of ten. */
export interface FormatSection {
  readonly source: string;
  readonly condition?: FormatCondition;
  readonly parts: readonly FormatPart[];
  readonly special: boolean;
}

const TOKEN = /"([^"]*)"?|[\\!](.)|_(.)|\*(.)|\[([^\]]*)\]|(General|G\/通用格式)|([0#?])|([.,%@])|([\s\S])/giu;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const CURRENCY = /^\$([^-]*)/;
const ELAPSED = /^(h+|m+|s+)$/i;
const SPECIAL_LETTER = /[ymdhse/]/i;

/** Splits a number format at its semicolons, leaving quoted and escaped ones alone. */
export function formatSections(format: string): readonly FormatSection[] {
  const sections: string[] = [''];
  for (const piece of format.match(/"[^"]*"?|[\\!_*][\s\S]|[\s\S]/gu) ?? []) {
    if (piece === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + piece);
  }
  return sections.map(takeApart);
}

function takeApart(source: string): FormatSection {
  const parts: FormatPart[] = [];
  let condition: FormatCondition | undefined;
  let special = false;
  for (const token of source.matchAll(TOKEN)) {
    const [, quoted, escaped, padding, fill, bracket, general, digit, sign, other] = token;
    const literal = quoted ?? escaped;
    if (literal !== undefined) parts.push({ kind: 'literal', text: literal });
    else if (padding !== undefined) parts.push({ kind: 'literal', text: ' ' });
    else if (fill !== undefined) continue;
    else if (bracket !== undefined) {
      const found = CONDITION.exec(bracket);
      if (found) condition = { operator: found[1] ?? '=', limit: Number(found[2]) };
      const currency = CURRENCY.exec(bracket)?.[1];
      if (currency) parts.push({ kind: 'literal', text: currency });
      special ||= ELAPSED.test(bracket);
    } else if (general !== undefined) parts.push({ kind: 'general' });
    else if (digit !== undefined) parts.push({ kind: 'digit', place: digit as '0' | '#' | '?' });
    else if (sign === '.') parts.push({ kind: 'point' });
    else if (sign === ',') parts.push({ kind: 'comma' });
    else if (sign === '%') parts.push({ kind: 'percent' });
    else if (sign === '@') parts.push({ kind: 'text' });
    else if (other !== undefined) {
      parts.push({ kind: 'literal', text: other });
      special ||= SPECIAL_LETTER.test(other);
    }
  }
  return { source, parts, special, ...(condition === undefined ? {} : { condition }) };
}

/** Picks the section a number is printed with, and whether the section already shows the sign. */
export function sectionFor(sections: readonly FormatSection[], value: number): { section: FormatSection; signed: boolean } | null {
  const numeric = sections.slice(0, 3);
  const first = numeric[0];
  if (first === undefined) return null;
  if (numeric.some((section) => section.condition !== undefined)) {
    const index = numeric.findIndex((section, at) =>
      section.condition === undefined ? at === numeric.length - 1 || !impliedMiss(numeric, at, value) : holds(section.condition, value));
    const section = numeric[index];
    return section === undefined ? null : { section, signed: false };
  }
  const negative = numeric[1];
  if (value < 0 && negative !== undefined) return { section: negative, signed: true };
  if (value === 0 && numeric[2] !== undefined) return { section: numeric[2], signed: false };
  return { section: first, signed: false };
}

function impliedMiss(sections: readonly FormatSection[], at: number, value: number): boolean {
  return at === 1 && sections.length === 3 && value >= 0;
}

function holds(condition: FormatCondition, value: number): boolean {
  switch (condition.operator) {
    case '<':
      return value < condition.limit;
    case '<=':
      return value <= condition.limit;
    case '>':
      return value > condition.limit;
    case '>=':
      return value >= condition.limit;
    case '<>':
      return value !== condition.limit;
    default:
      return value === condition.limit;
  }
}
