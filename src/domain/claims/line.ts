import { normaliseLabel } from '../chart/normaliseLabel';

/**
 * 段落 made readable: `text` has no white space and no quotation marks, plain digits and punctuation; `places[i]` is where
 * its character i stands in `source`; `masks[i]` tells whether it stood in quotation marks (1) or in a 《title》 (2);
 * `breaks[i]` is 1 where white space stood before it.
 */
export interface Line {
  /** Paragraph number, from 1. */
  readonly number: number;
  readonly source: string;
  readonly text: string;
  readonly places: readonly number[];
  readonly masks: Uint8Array;
  readonly breaks: Uint8Array;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '〝': '〞', '"': '"', '＂': '＂' };
const LONGEST_QUOTE = 80;
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));
const PLAIN = new Map<string, string>();

/** Reads one paragraph; linear in its length. */
export function readLine(source: string, number: number): Line {
  const characters: string[] = [];
  const places: number[] = [];
  const masks: number[] = [];
  const breaks: number[] = [];
  let quoteEnd = -1;
  let titleEnd = -1;
  let spaced = 0;
  for (let place = 0; place < source.length; place += 1) {
    const glyph = source[place] ?? '';
    if (place >= quoteEnd && CLOSING[glyph] !== undefined) {
      const closing = source.slice(place + 1, place + LONGEST_QUOTE).indexOf(CLOSING[glyph] ?? '');
      if (closing >= 0) quoteEnd = place + 1 + closing;
      if (glyph !== "'") continue;
    }
    if (CLOSERS.has(glyph)) continue;
    if (glyph === '《' && place >= titleEnd) titleEnd = place + source.slice(place, place + LONGEST_QUOTE).indexOf('》');
    const plain = plainOf(glyph);
    if (plain === '') {
      spaced = 1;
      continue;
    }
    for (const character of plain) {
      characters.push(character);
      places.push(place);
      masks.push(place < titleEnd ? 2 : place < quoteEnd ? 1 : 0);
      breaks.push(spaced);
      spaced = 0;
    }
  }
  return { number, source, text: characters.join(''), places, masks: Uint8Array.from(masks), breaks: Uint8Array.from(breaks) };
}

/** The passage of the source that characters `start` to `end` (excluded) of the readable text stand for. */
export function passage(line: Line, start: number, end: number): string {
  const [from, to] = sourceSpan(line, start, end);
  return line.source.slice(from, to);
}

/** Source places of a passage: first character, and one past the last. */
export function sourceSpan(line: Line, start: number, end: number): readonly [from: number, to: number] {
  const from = line.places[start] ?? line.source.length;
  const last = line.places[Math.max(start, end - 1)] ?? line.source.length - 1;
  const opener = line.source[from - 1];
  const opened = opener !== undefined && CLOSING[opener] !== undefined && line.source.slice(from, last + 1).includes(CLOSING[opener]);
  return [opened ? from - 1 : from, last + 1];
}

function plainOf(glyph: string): string {
  const known = PLAIN.get(glyph);
  if (known !== undefined) return known;
  const plain = glyph === '《' || glyph === '》' ? glyph : normaliseLabel(glyph).replace(/"/gu, '');
  if (PLAIN.size < 8192) PLAIN.set(glyph, plain);
  return plain;
}
