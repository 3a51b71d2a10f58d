import type { CellInput } from '#domain/sheet';

const startsAsInput = /^['=+\-@#＝＋－＠]/;
const truthValue = /^(true|false)$/i;
const hasDigit = /\p{Nd}/u;
const readAsWords = /[^\P{Script=Han}年月日时分秒上下午]/u;

/** Text written so that Excel keeps it as text: with a leading apostrophe where it would be read as a number, date or formula. */
export function textInput(text: string): string {
  const taken = startsAsInput.test(text) || truthValue.test(text) || (hasDigit.test(text) && !readAsWords.test(text));
  return taken ? `'${text}` : text;
}

/** 单元格输入 as `range.formulas` takes it: null leaves the cell alone, "" empties it. */
export function cellEntry(input: CellInput | null | undefined): string | number | boolean | null {
  if (input === null || input === undefined) return null;
  if (input.formula !== undefined) return input.formula;
  if (input.value === null || input.value === undefined) return '';
  return typeof input.value === 'string' ? textInput(input.value) : input.value;
}

/** What was read from a range, as it has to be written to stand there again. */
export function entriesOf(formulas: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[]): (string | number | boolean)[][] {
  return formulas.map((line, row) => line.map((entry, column) => entryOf(entry, values[row]?.[column])));
}

function entryOf(entry: unknown, value: unknown): string | number | boolean {
  if (typeof entry === 'number' || typeof entry === 'boolean') return entry;
  const text = String(entry);
  return isFormula(text, value) || text === '' ? text : textInput(text);
}

/** Tells a formula from text that begins with "=": text is its own value. */
export function isFormula(entry: unknown, value: unknown): entry is string {
  return typeof entry === 'string' && entry.startsWith('=') && entry !== value;
}
