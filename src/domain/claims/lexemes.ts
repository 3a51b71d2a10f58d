import type { AccountPath } from './accountPath';
import { comparisonBaseAt, completionCueAt, stageComparisonAt, type ComparisonBase, type CompletionCue, type StageComparison } from './comparison';
import type { Figure, Numbers, YearMark } from './figure';
import type { Lexicon } from './lexicon';
import type { SectionKind } from './section';
import type { Word } from './words';

/** 词 of a paragraph in reading order; `rest` is text no rule knows. */
export type Lexeme =
  | { readonly type: 'words'; readonly start: number; readonly end: number; readonly words: readonly Word[] }
  | { readonly type: 'path'; readonly start: number; readonly end: number; readonly path: AccountPath }
  | { readonly type: 'code'; readonly start: number; readonly end: number; readonly code: string }
  | { readonly type: 'figure'; readonly start: number; readonly end: number; readonly figure: Figure }
  | { readonly type: 'year'; readonly start: number; readonly end: number; readonly year: YearMark }
  | { readonly type: 'base'; readonly start: number; readonly end: number; readonly base: ComparisonBase }
  | { readonly type: 'compare'; readonly start: number; readonly end: number; readonly compare: StageComparison }
  | { readonly type: 'completion'; readonly start: number; readonly end: number; readonly completion: CompletionCue }
  | { readonly type: 'mark'; readonly start: number; readonly end: number; readonly mark: string }
  | { readonly type: 'rest'; readonly start: number; readonly end: number };

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '。', '(', ')', '!', '?']);

/** Splits a paragraph into 词, longest match first; linear in its length. */
export function lexemesOf(text: string, from: number, numbers: Numbers, paths: readonly AccountPath[], lexicon: Lexicon, section: SectionKind): readonly Lexeme[] {
  const known = new Map<number, Lexeme>();
  for (const year of numbers.years) known.set(year.start, { type: 'year', start: year.start, end: year.end, year });
  for (const { start, end, code } of numbers.codes) known.set(start, { type: 'code', start, end, code });
  for (const figure of numbers.figures) known.set(figure.start, { type: 'figure', start: figure.start, end: figure.end, figure });
  const named = new Map<number, Lexeme>(paths.map((path) => [path.start, { type: 'path', start: path.start, end: path.end, path }]));
  const lexemes: Lexeme[] = [];
  let place = from;
  while (place < text.length) {
    const next = named.get(place) ?? known.get(place) ?? readAt(text, place, lexicon, section);
    const last = lexemes.at(-1);
    if (next.type === 'rest' && last?.type === 'rest') lexemes[lexemes.length - 1] = { ...last, end: next.end };
    else lexemes.push(next);
    place = Math.max(next.end, place + 1);
  }
  return lexemes;
}

function readAt(text: string, place: number, lexicon: Lexicon, section: SectionKind): Lexeme {
  const character = text[place] ?? '';
  if (MARKS.has(character)) return markAt(text, place, lexicon, section);
  if ('与比较同跟和'.includes(character)) {
    const base = comparisonBaseAt(text, place);
    if (base !== undefined) return { type: 'base', start: place, end: base.end, base };
  }
  if (character === '决' || character === '支') {
    const compare = stageComparisonAt(text, place);
    if (compare !== undefined) return { type: 'compare', start: place, end: compare.end, compare };
  }
  if ('完为是占达相等'.includes(character)) {
    const completion = completionCueAt(text, place);
    if (completion !== undefined) return { type: 'completion', start: place, end: completion.end, completion };
  }
  return wordAt(text, place, lexicon, section) ?? { type: 'rest', start: place, end: place + 1 };
}

function markAt(text: string, place: number, lexicon: Lexicon, section: SectionKind): Lexeme {
  const word = text[place] === '(' ? wordAt(text, place, lexicon, section) : undefined;
  return word ?? { type: 'mark', start: place, end: place + 1, mark: text[place] ?? '' };
}

function wordAt(text: string, place: number, lexicon: Lexicon, section: SectionKind): Lexeme | undefined {
  const found = lexicon.at(text, place);
  if (found === undefined) return undefined;
  const words = found.words.filter((word) => fits(word, text, found.end, section, found.end - place));
  if (words.length > 0) return { type: 'words', start: place, end: found.end, words };
  return undefined;
}

function fits(word: Word, text: string, end: number, section: SectionKind, length: number): boolean {
  if (word.kind === 'account') return length > 2 || (word.chart === 'economic' && section === '基本支出');
  if (word.kind === 'subject') return word.sections === undefined || word.sections.includes(section);
  if (word.kind === 'direction' && /[增减]/u.test(text[end - 1] ?? '')) return /[\d了]/u.test(text[end] ?? '');
  return true;
}
