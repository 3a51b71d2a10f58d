import { officeError } from './officeError';
import type { CellContent } from './store';

const longestText = 32_767;
const longestFormula = 8_192;

/**
 * What Excel makes of one entry of `range.values` or `range.formulas`: null leaves the cell alone, "" empties it, a leading
 * apostrophe keeps text as text, and any other text is read as if typed (numbers, dates, truth values, formulas).
 */
export function contentOf(input: unknown, format: string): CellContent | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === 'boolean') return { constant: input };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw officeError('InvalidArgument', 'Range.values');
    return { constant: input };
  }
  if (typeof input !== 'string' || input.length > longestText) throw officeError('InvalidArgument', 'Range.values');
  if (input === '') return { constant: null };
  if (input.startsWith("'")) return { constant: input.slice(1) };
  if (format === '@') return { constant: input };
  return typed(input);
}

function typed(input: string): CellContent {
  if (/^(true|false)$/i.test(input)) return { constant: input.toLowerCase() === 'true' };
  const number = numberOf(input) ?? dateOf(input);
  if (number !== undefined) return { constant: number };
  if (/^[=+\-@]/.test(input) && input.length > 1) {
    if (input.length > longestFormula) throw officeError('InvalidArgument', 'Range.formulas');
    return { formula: input.startsWith('=') ? input : `=${input}` };
  }
  return { constant: input };
}

function numberOf(input: string): number | undefined {
  const text = input.trim();
  const negative = /^\((.+)\)$/.exec(text);
  const body = negative?.[1] ?? text;
  if (!/^[+-]?[¥$]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?([eE][+-]?\d+)?%?$/.test(body) || !/\d/.test(body)) return undefined;
  const value = Number(body.replace(/[,¥$%]/g, ''));
  if (Number.isNaN(value)) return undefined;
  return (negative ? -value : value) / (body.endsWith('%') ? 100 : 1);
}

function dateOf(input: string): number | undefined {
  const full = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)?$/.exec(input);
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(input);
  const [year, month, day] = full ? [Number(full[1]), Number(full[2]), Number(full[3] ?? 1)] : short ? [2000, Number(short[1]), Number(short[2])] : [0, 0, 0];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}
