import type { CellInput, CellValue } from '#domain/sheet';

/** One entry of `Range.Formula`. */
export type CellEntry = string | number | boolean;

/** Words that no version takes for a number, a date, a truth value or a formula. */
const PLAIN = /^[\p{L}（(《“【][^\p{Nd}=]*$/u;
const TRUTH = /^(?:true|false)$/iu;

/** Text written so that it stays text: with a leading apostrophe unless it can only be read as words. */
function textEntry(text: string): string {
  return text === '' || (PLAIN.test(text) && !TRUTH.test(text)) ? text : `'${text}`;
}

/** 单元格输入 as `Range.Formula` takes it; "" empties the cell. */
export function entryOf(input: CellInput): CellEntry {
  return input.formula ?? constantEntry(input.value ?? null);
}

/** What was read from a cell, as it has to be written to stand there again. */
export function entryAgain(formula: unknown, value: unknown): CellEntry {
  if (isFormula(formula, value)) return formula;
  return constantEntry(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null);
}

/** Tells a formula from text that begins with "=": text is its own value. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Rows of values, also where the host gives a single cell's value bare. */
export function rowsOf(given: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(given) ? (given as unknown[][]) : [[given]];
}

function constantEntry(value: CellValue): CellEntry {
  if (value === null) return '';
  return typeof value === 'string' ? textEntry(value) : value;
}
