import type { YearMark } from './figure';
import type { Part, Subject } from './subject';
import type { SpokenStage, Word } from './words';

/** 名词短语 being read: what it names so far, and whether words no rule knows stand after it or right before it. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
  readonly stage?: SpokenStage;
  readonly year?: YearMark;
  /** Unknown words after the last part. */
  readonly trailed: boolean;
  /** A loose part glued to unknown words before it: a name of its own, not the form's line. */
  readonly glued: boolean;
  /** Unknown words before the first part. */
  readonly led: boolean;
  /** A 科目 whose name is not known. */
  readonly strange: boolean;
}

/** An empty phrase at a place; the year carries on inside a sentence only when given. */
export function emptyPhrase(place: number, year?: YearMark): Phrase {
  return { start: place, end: place, parts: [], trailed: false, glued: false, led: false, strange: false, ...(year === undefined ? {} : { year }) };
}

/** Words one indicator is named by at most; what strings more together names nothing. */
const MOST_PARTS = 30;

/** The phrase with one more word of its subject. Unknown words in between make a new phrase. */
export function withPart(phrase: Phrase, part: Part, start: number, end: number, loose: boolean, afterRest: boolean): Phrase {
  const fresh = phrase.trailed || phrase.parts.length === 0;
  const { year, stage } = phrase;
  const kept = { ...(year === undefined ? {} : { year }), ...(stage === undefined || phrase.trailed ? {} : { stage }) };
  const strange = part.codes !== undefined && part.codes.length === 0;
  if (!fresh && phrase.parts.length >= MOST_PARTS) return { ...phrase, end, strange: true };
  if (!fresh) return { ...phrase, parts: [...phrase.parts, part], end, strange: phrase.strange || strange };
  return { ...kept, start, end, parts: [part], trailed: false, led: afterRest, glued: afterRest && loose, strange: strange || (phrase.strange && phrase.parts.length === 0) };
}

/** The phrase with the 口径 it names. */
export function withStage(phrase: Phrase, stage: SpokenStage, start: number, end: number): Phrase {
  const bare = phrase.parts.length === 0 && phrase.stage === undefined;
  return { ...phrase, stage: narrower(phrase.stage, stage), ...(bare && !phrase.led ? { start } : {}), end };
}

/** The phrase with words no rule knows. */
export function withRest(phrase: Phrase, start: number): Phrase {
  return phrase.parts.length === 0 ? { ...phrase, led: true, start: phrase.led ? phrase.start : start } : { ...phrase, trailed: true };
}

/** The phrase's own parts, leaving aside unknown words after them; undefined when those may belong to its name. */
export function settled(phrase: Phrase): Phrase | undefined {
  if (phrase.glued || phrase.strange) return undefined;
  const firm = phrase.parts.some(({ words, codes }) => codes !== undefined || !isLoose(words));
  return !phrase.trailed || firm ? { ...phrase, trailed: false } : undefined;
}

/** Parts that name an indicator, as against "收入", "支出" alone. */
export function isNamed(phrase: Phrase): boolean {
  return phrase.parts.some(({ words, codes }) => codes !== undefined || words.some(({ kind }) => kind === 'subject' || kind === 'account'));
}

/** True when every reading of the word is loose. */
export function isLoose(words: readonly Word[]): boolean {
  return words.every((word) => word.kind === 'account' || (word.kind === 'subject' && word.loose) || word.kind === 'suffix' || word.kind === 'total');
}

/** The budget a phrase names by itself ("机关运行经费预算"). */
export function stageOfWords(words: readonly Word[]): SpokenStage | undefined {
  for (const word of words) if (word.kind === 'subject' && word.stage !== undefined) return word.stage;
  return undefined;
}

/** True when both speak of the same indicators. */
export function sameSubject(left: Subject | undefined, right: Subject | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return left.all.length === right.all.length && left.all.every(({ key }, index) => key === right.all[index]?.key);
}

function narrower(before: SpokenStage | undefined, stage: SpokenStage): SpokenStage {
  if (before === undefined || stage === before) return stage;
  if (stage === '预算' && (before === '年初预算' || before === '全年预算' || before === '上年预算')) return before;
  if (before === '预算' && stage === '决算') return '决算';
  return stage;
}
