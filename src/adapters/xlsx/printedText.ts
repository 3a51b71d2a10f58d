import { formatValue } from 'hucre';
import type { CellValue } from '#domain/sheet';
import { fixedDigits, generalText } from './decimalDigits';
import { type FormatPart, type FormatSection, formatSections, sectionFor } from './formatSections';

const sectionsOf = new Map<string, readonly FormatSection[]>();

/**
 * What a cell prints: its value under its 数字格式, as Excel shows it in a column that is wide enough. Padding such as `_)`
 * prints one space, filling such as `* ` prints nothing.
 */
export function printedText(value: CellValue, format: string | undefined, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = known(format ?? 'General');
  if (typeof value === 'string') return printString(value, sections);
  if (!Number.isFinite(value)) return '#NUM!';
  const chosen = sectionFor(sections, value);
  if (chosen === null) return '#'.repeat(8);
  const { section, signed } = chosen;
  if (section.special) return formatValue(signed ? Math.abs(value) : value, section.source, { is1904: date1904 });
  if (section.parts.some((part) => part.kind === 'general' || part.kind === 'text')) {
    return printGeneral(signed ? Math.abs(value) : value, section);
  }
  const sign = value < 0 && !signed ? '-' : '';
  return sign + printNumber(Math.abs(value), section);
}

function known(format: string): readonly FormatSection[] {
  const found = sectionsOf.get(format);
  if (found !== undefined) return found;
  const made = formatSections(format);
  if (sectionsOf.size > 500) sectionsOf.clear();
  sectionsOf.set(format, made);
  return made;
}

function printString(value: string, sections: readonly FormatSection[]): string {
  const section = sections[3] ?? sections.find((one) => one.parts.some((part) => part.kind === 'text'));
  if (section === undefined || section.special) return value;
  return section.parts.map((part) => (part.kind === 'text' ? value : part.kind === 'literal' ? part.text : '')).join('');
}

function printGeneral(value: number, section: FormatSection): string {
  return section.parts
    .map((part) => (part.kind === 'literal' ? part.text : part.kind === 'general' || part.kind === 'text' ? generalText(value) : part.kind === 'percent' ? '%' : ''))
    .join('');
}

function printNumber(size: number, section: FormatSection): string {
  const { parts } = section;
  const lastDigit = lastDigitOf(parts);
  if (lastDigit < 0) return parts.map((part) => literalOf(part)).join('');
  const firstDigit = parts.findIndex((part) => part.kind === 'digit');
  const point = parts.findIndex((part) => part.kind === 'point');
  const whole = point < 0 ? parts : parts.slice(0, point);
  const fraction = point < 0 ? [] : parts.slice(point + 1);
  const wholeEnd = lastDigitOf(whole);
  const grouped = whole.some((part, at) => part.kind === 'comma' && at > firstDigit && at < wholeEnd);
  const scale = trailingCommas(parts, lastDigit);
  const percents = parts.filter((part) => part.kind === 'percent').length;
  const decimals = fraction.filter((part) => part.kind === 'digit').length;
  const [wholeDigits = '0', fractionDigits = ''] = fixedDigits(size, decimals, percents * 2 - scale * 3).split('.');
  const left = printWhole(whole, wholeDigits, grouped);
  return point < 0 ? left : `${left}.${printFraction(fraction, fractionDigits)}`;
}

function lastDigitOf(parts: readonly FormatPart[]): number {
  return parts.map((part) => part.kind).lastIndexOf('digit');
}

function trailingCommas(parts: readonly FormatPart[], lastDigit: number): number {
  let count = 0;
  while (parts[lastDigit + 1 + count]?.kind === 'comma') count += 1;
  return count;
}

function printWhole(parts: readonly FormatPart[], digits: string, grouped: boolean): string {
  const rest = digits === '0' ? [] : [...digits];
  const places = parts.filter((part) => part.kind === 'digit').length;
  let printed = '';
  let placed = 0;
  const put = (digit: string): void => {
    printed = (grouped && placed > 0 && placed % 3 === 0 ? `${digit},` : digit) + printed;
    placed += 1;
  };
  if (places === 0) while (rest.length > 0) put(rest.pop() ?? '');
  let seen = 0;
  for (const part of [...parts].reverse()) {
    if (part.kind !== 'digit') {
      printed = literalOf(part) + printed;
      continue;
    }
    seen += 1;
    const digit = rest.pop();
    if (digit !== undefined) put(digit);
    else if (part.place === '0') put('0');
    else if (part.place === '?') printed = ` ${printed}`;
    if (seen === places) while (rest.length > 0) put(rest.pop() ?? '');
  }
  return printed;
}

function printFraction(parts: readonly FormatPart[], digits: string): string {
  const significant = digits.replace(/0+$/, '').length;
  let at = 0;
  return parts
    .map((part) => {
      if (part.kind !== 'digit') return literalOf(part);
      const digit = digits[at] ?? '0';
      at += 1;
      if (part.place === '0' || at <= significant) return digit;
      return part.place === '?' ? ' ' : '';
    })
    .join('');
}

function literalOf(part: FormatPart): string {
  if (part.kind === 'literal') return part.text;
  return part.kind === 'percent' ? '%' : '';
}
