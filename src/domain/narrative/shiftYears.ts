import type { Line } from '../claims/line';
import { scanNumbers } from '../claims/scanNumbers';
import type { Replacement } from './carriedRuns';

/** 年份 of a paragraph moved on by the difference: the text's own year, the one before and the one after; years of documents, names and titles stay. */
export function shiftYears(line: Line, year: number, shift: number): readonly Replacement[] {
  if (shift === 0) return [];
  return scanNumbers(line).years.flatMap((mark): readonly Replacement[] => {
    if (Math.abs(mark.year - year) > 1 || (line.masks[mark.start] ?? 0) > 0) return [];
    const from = line.places[mark.start] ?? line.source.length;
    const to = (line.places[mark.start + 3] ?? line.source.length - 1) + 1;
    const wide = /[０-９]/u.test(line.source.slice(from, to));
    const text = String(mark.year + shift);
    return [{ from, to, runs: [{ kind: 'fixed', text: wide ? text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text }] }];
  });
}
