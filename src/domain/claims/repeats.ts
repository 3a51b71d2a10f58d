import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import { passage } from './line';
import type { OutlinedLine } from './outline';
import { spot } from './wording';

const STATES = /\d(?:万|亿)?(?:元|%|个|辆|批次|人次)/u;
const LONG_PARAGRAPH = 30;
const LONG_SENTENCE = 20;

/** D-516: a paragraph pasted twice, or a sentence said twice in one paragraph. */
export function checkRepeats(lines: readonly OutlinedLine[]): readonly Draft[] {
  const seen = new Map<string, number>();
  const drafts: Draft[] = [];
  for (const { line, section, heading } of lines) {
    const { text } = line;
    if (heading || !STATES.test(text)) continue;
    const earlier = seen.get(text);
    if (text.length >= LONG_PARAGRAPH && earlier !== undefined) drafts.push(note('D-516', MESSAGES.paragraphTwice(earlier), spot(line, section, 0, Math.min(24, text.length))));
    else seen.set(text, line.number);
    const twice = sentenceTwice(text);
    if (twice !== undefined) drafts.push(note('D-516', MESSAGES.sentenceTwice(passage(line, twice.start, twice.end)), spot(line, section, twice.start, twice.end)));
  }
  return drafts;
}

function sentenceTwice(text: string): { readonly start: number; readonly end: number } | undefined {
  const seen = new Set<string>();
  for (const { 0: words, index } of text.matchAll(/[^。;]+/gu)) {
    const end = index + words.length;
    if (end === text.length || words.length < LONG_SENTENCE - 1 || !STATES.test(words)) continue;
    if (seen.has(words)) return { start: index, end };
    seen.add(words);
  }
  return undefined;
}

const LEVELS: readonly RegExp[] = [/^([一二三四五六七八九十]{1,3})、/u, /^\(([一二三四五六七八九十]{1,3})\)/u];
const PART = /^第[一二三四五六七八九十]+部分/u;

interface Numbered {
  readonly value: number;
  readonly words: string;
}

/** D-517: headings of one level whose numbers repeat or leave one out; a list that starts again at 一 is another list. */
export function checkNumbering(lines: readonly OutlinedLine[]): readonly Draft[] {
  const last: (Numbered | undefined)[] = LEVELS.map(() => undefined);
  const drafts: Draft[] = [];
  for (const { line, section, heading } of lines) {
    if (PART.test(line.text)) last.fill(undefined);
    const level = heading ? LEVELS.findIndex((pattern) => pattern.test(line.text)) : -1;
    const pattern = LEVELS[level];
    if (pattern === undefined) continue;
    const value = valueOf(pattern.exec(line.text)?.[1] ?? '');
    const words = line.source.trim();
    const before = last[level];
    last.fill(undefined, level + 1);
    last[level] = { value, words };
    if (before === undefined || before.words === words || value === 1 || value < before.value || value === before.value + 1) continue;
    const message = value === before.value ? MESSAGES.numberTwice(words, before.words) : MESSAGES.numberSkipped(words, numeral(before.value + 1));
    drafts.push(note('D-517', message, spot(line, section, 0, line.text.length)));
  }
  return drafts;
}

const DIGITS = '零一二三四五六七八九';

function valueOf(words: string): number {
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['', words];
  const ten = words.includes('十') ? Math.max(1, DIGITS.indexOf(tens || '一')) * 10 : 0;
  return ten + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${value % 10 > 0 ? (DIGITS[value % 10] ?? '') : ''}`;
}

function note(rule: string, message: string, statement: ReturnType<typeof spot>): Draft {
  return { rule, kind: '格式', grade: '提示', message, statements: [statement], facts: [] };
}
