/** Widths of Times New Roman in thousandths of the type size; letters that are not listed take the average. */
const NARROW: Readonly<Record<string, number>> = { ' ': 250, '.': 250, ',': 250, ':': 278, ';': 278, '/': 278, '(': 333, ')': 333, '-': 333, '%': 833, '+': 564, '=': 564, '"': 408, '&': 778 };
const LETTER = { capital: 680, small: 450, digit: 500, other: 500 } as const;

/** 四分空: what Word leaves between a Chinese character and a digit or letter. */
const GAP = 250;

const HANGS = /[。，、；：]/u;
const NEVER_FIRST = /[。，、；：？！）】》」”’％%…]/u;
const NEVER_LAST = /[（【《「“‘]/u;

/** Room for text of one type size, in points; `indent` is that of the first line. */
export interface Measure {
  readonly room: number;
  readonly size: number;
  readonly indent?: number;
}

/** Width of a text in points. */
export function widthOf(text: string, size: number): number {
  return ([...text].reduce((sum, sign) => sum + thousandthsOf(sign), 0) * size) / 1000;
}

/** 行数: how many lines a paragraph takes, broken as Chinese is: numbers stay whole, a stop may hang, no bracket stands at the wrong end. */
export function lineCount(text: string, { room, size, indent = 0 }: Measure): number {
  let [lines, at, before, last] = [1, indent, 0, ''];
  for (const token of text.match(/[0-9A-Za-z.,%+/-]+|[\s\S]/gu) ?? []) {
    const gap = last !== '' && isWestern(token) !== isWestern(last) && isWord(token + last) ? (GAP * size) / 1000 : 0;
    const width = widthOf(token, size) + gap;
    if (at + width <= room || (HANGS.test(token) && at <= room)) at += width;
    else {
      lines += 1;
      at = NEVER_FIRST.test(token) || NEVER_LAST.test(last) ? before + width : width;
    }
    before = width;
    last = token;
  }
  return lines;
}

function thousandthsOf(sign: string): number {
  const narrow = NARROW[sign];
  if (narrow !== undefined) return narrow;
  if (/\d/u.test(sign)) return LETTER.digit;
  if (/[A-Z]/u.test(sign)) return LETTER.capital;
  if (/[a-z]/u.test(sign)) return LETTER.small;
  return sign.charCodeAt(0) < 0x80 ? LETTER.other : 1000;
}

function isWestern(token: string): boolean {
  return /^[0-9A-Za-z.,%+/-]/u.test(token);
}

/** Punctuation is never spaced out. */
function isWord(pair: string): boolean {
  return /\p{Script=Han}/u.test(pair);
}
