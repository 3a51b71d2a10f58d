import type { SheetSnapshot } from '../sheet';
import { parseCode } from './account';

/** One 科目 as a list prints it. */
export interface BookletRow {
  readonly code: string;
  readonly name: string;
}

type Texts = readonly (readonly string[])[];

const CLASS = /^(?:2[0-3]\d|3[01239]\d)$/u;
const SHORT = /^\d{1,2}$/u;
const GLUED = /^(\d{3}(?:\d{2}){0,2})(?!\d)[\s.、:：_-]*(\p{Script=Han}.*)$/u;
const HAN = /\p{Script=Han}/u;
const LEVEL_WORD = /^(?:[类款项]|[类款项]级|一级|二级|三级)$/u;

/** A column is one of codes when this share of its cells with digits are codes. */
const MOSTLY = 0.6;
const FEWEST_CODES = 3;

/** 科目 listed on a sheet, whatever its headings say: columns are told by what stands in them. */
export function bookletRows(sheet: SheetSnapshot): readonly BookletRow[] {
  const texts = sheet.text.map((row) => row.map(plainDigits));
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const glued = columns.filter((column) => isMostly(texts, column, (text) => GLUED.test(text)));
  if (glued.length > 0) return glued.flatMap((column) => readGlued(texts, column));
  const split = columns.find((column) => isSplit(texts, column));
  if (split !== undefined) return readSplit(texts, split);
  const codes = columns.filter((column) => isMostly(texts, column, isCode));
  return codes.flatMap((column, index) => readColumn(texts, column, codes[index + 1] ?? width));
}

function readGlued(texts: Texts, column: number): readonly BookletRow[] {
  return texts.flatMap((row) => {
    const [, code = '', name = ''] = GLUED.exec(row[column] ?? '') ?? [];
    return isCode(code) ? [{ code, name: bare(name) }] : [];
  });
}

function readColumn(texts: Texts, column: number, end: number): readonly BookletRow[] {
  const named = namedColumn(texts, column, end);
  return texts.flatMap((row) => {
    const code = parseCode(row[column] ?? '') ?? '';
    if (!isCode(code)) return [];
    const name = nameIn(row, column, end, named);
    return name === undefined ? [] : [{ code, name }];
  });
}

/** 类、款、项 in columns of their own; a blank one means the row above. */
function readSplit(texts: Texts, column: number): readonly BookletRow[] {
  const deep = isMostly(texts, column + 2, (text) => SHORT.test(text));
  const after = column + (deep ? 2 : 1);
  const named = namedColumn(texts, after, Number.MAX_SAFE_INTEGER);
  let own = '';
  let group = '';
  return texts.flatMap((row) => {
    const [first = '', second = '', third = ''] = [row[column], row[column + 1], deep ? row[column + 2] : ''];
    if (CLASS.test(first) && first !== own) {
      own = first;
      group = '';
    }
    if (own === '' || (first !== '' && !CLASS.test(first))) return [];
    if (SHORT.test(second)) group = second.padStart(2, '0');
    if (first === '' && !SHORT.test(second) && !SHORT.test(third)) return [];
    const item = SHORT.test(third) ? third.padStart(2, '0') : '';
    const code = item !== '' ? `${own}${group}${item}` : SHORT.test(second) ? `${own}${group}` : own;
    const name = nameIn(row, after, row.length, named);
    return name === undefined || !isCode(code) ? [] : [{ code, name }];
  });
}

function isSplit(texts: Texts, column: number): boolean {
  return isMostly(texts, column, (text) => CLASS.test(text), 1) && isMostly(texts, column + 1, (text) => SHORT.test(text));
}

/** The column that a heading calls 名称, between a code column and the next. */
function namedColumn(texts: Texts, from: number, end: number): number | undefined {
  for (const row of texts) {
    const found = row.findIndex((text, column) => column > from && column < end && /名\s*称/u.test(text) && text.length < 14);
    if (found >= 0) return found;
    if (isCode(row[from] ?? '')) break;
  }
  const before = texts.slice(0, 12).map((row) => row.findIndex((text, column) => column < from && /名\s*称/u.test(text) && text.length < 14));
  return before.find((column) => column >= 0);
}

function nameIn(row: readonly string[], from: number, end: number, named: number | undefined): string | undefined {
  const own = named === undefined ? '' : (row[named] ?? '');
  if (HAN.test(own) && !LEVEL_WORD.test(own)) return bare(own);
  const right = row.find((text, column) => column > from && column < end && HAN.test(text) && !LEVEL_WORD.test(text));
  const found = right ?? [...row.slice(0, from)].reverse().find((text) => HAN.test(text) && !LEVEL_WORD.test(text));
  return found === undefined ? undefined : bare(found);
}

function isCode(text: string): boolean {
  const code = parseCode(text);
  return code !== undefined && CLASS.test(code.slice(0, 3));
}

function isMostly(texts: Texts, column: number, fits: (text: string) => boolean, fewest = FEWEST_CODES): boolean {
  const filled = texts.map((row) => row[column] ?? '').filter((text) => text !== '');
  const good = filled.filter(fits).length;
  const numbered = filled.filter((text) => /\d/u.test(text)).length;
  return good >= fewest && good >= numbered * MOSTLY;
}

/** Names stay as printed, brackets included; digits become plain ones. */
function plainDigits(text: string): string {
  return text.replace(/[０-９]+/gu, (digits) => digits.normalize('NFKC')).trim();
}

function bare(name: string): string {
  return name.replace(/\s+/gu, '');
}
