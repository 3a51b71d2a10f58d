import type { Coordinate, PartialCoordinate, Stage } from '../cube/coordinate';

/** 和: several figures said as one, such as 财政拨款 of two funds. */
export interface Sum {
  readonly sum: readonly Coordinate[];
}

/** 此项: the member an enumeration is at, refined by `here`. */
export interface Here {
  readonly here: PartialCoordinate;
}

/** A figure a sentence speaks of. */
export type Term = Coordinate | Sum | Here;

/** What a cell of 补充资料 is for, beside its own value. */
export type Aspect = '值' | '增减额' | '增减率' | '完成率' | '占比' | WordAspect | '文字';

/** What a user writes about a figure: reasons and uses, and how a project came out. */
export type WordAspect = '原因' | '用途' | '得分' | '结论' | '完成情况' | '问题' | '措施';

/** Where a free text of the user belongs: to a figure (原因, 用途 …) or to a key of its own. */
export type SlotOf = { readonly aspect: WordAspect; readonly of: Term; readonly stage: Stage } | { readonly key: string };

/** 条件 of a clause or paragraph; `consolidated` = the document covers several units, `some` = an
 * enumeration has members. An unknown figure counts as not zero, so that its gap is seen. */
export type Test =
  | { readonly nonZero: Term }
  | { readonly zero: Term }
  | { readonly known: Term }
  | { readonly filled: SlotOf }
  | { readonly sameAs: readonly [Term, Term] }
  | { readonly consolidated: true }
  | { readonly some: Listing }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test };

/** One member of a fixed enumeration: its name in the text and its coordinate. */
export interface Member {
  readonly name: string;
  readonly at: PartialCoordinate;
  /** Named even where it is zero and the enumeration leaves zeros out. */
  readonly always?: boolean;
}

/**
 * 列举: what an enumeration runs over: 科目 of a level that occur below `of`, the projects of 补充资料, or
 * fixed members.
 * `only: 'nonZero'` leaves out those that are zero; those below `further` follow under the same numbering.
 */
export type Listing =
  | { readonly of: Coordinate; readonly along: 'account' | 'economic'; readonly level: 3 | 5 | 7; readonly only: 'nonZero' | 'any'; readonly names?: Readonly<Record<string, string>>; readonly further?: readonly Coordinate[] }
  | { readonly projects: true }
  | { readonly members: readonly Member[]; readonly at: Coordinate; readonly only: 'nonZero' | 'any' };

/** How a comparison comes out. `nearly` = different, but by less than the text can print; `fromNothing` = the base is zero. */
export type Outcome = 'more' | 'less' | 'same' | 'nearly' | 'fromNothing' | 'unknown';

/** 句子成分: fixed words, or a description of what the figures put there. Plain data. */
export type Part =
  | string
  | { readonly part: 'year'; readonly shift: number }
  | { readonly part: 'entity' }
  | { readonly part: 'self' }
  | { readonly part: 'amount'; readonly of: Term }
  | { readonly part: 'count'; readonly of: Term; readonly classifier: string }
  | { readonly part: 'share'; readonly of: Term; readonly whole: Term }
  | { readonly part: 'compare'; readonly of: Term; readonly against: Stage; readonly cases: Readonly<Partial<Record<Outcome, Sentence>>>; readonly percentDecimals?: number }
  | { readonly part: 'difference' }
  | { readonly part: 'rate'; readonly as: '增减率' | '完成率' }
  | { readonly part: 'whenRate'; readonly as: '增减率' | '完成率'; readonly then: Sentence; readonly otherwise: Sentence }
  | { readonly part: 'slot'; readonly of: SlotOf; readonly question: Sentence }
  | { readonly part: 'when'; readonly test: Test; readonly then: Sentence; readonly otherwise: Sentence }
  | { readonly part: 'each'; readonly over: Listing; readonly say: Sentence; readonly join: string; readonly none: Sentence }
  | { readonly part: 'name'; readonly without?: string }
  | { readonly part: 'path' }
  | { readonly part: 'stop' }
  | { readonly part: 'index'; readonly style: string };

/** 句子 as data. */
export type Sentence = readonly Part[];

/** Writes a sentence the way it is read: fixed words with parts between them. */
export function say(words: TemplateStringsArray, ...parts: readonly (Part | Sentence)[]): Sentence {
  const sentence: Part[] = [];
  words.forEach((text, index) => {
    if (text !== '') sentence.push(text);
    const part = parts[index];
    if (part === undefined || part === '') return;
    if (isSentence(part)) sentence.push(...part);
    else sentence.push(part);
  });
  return sentence;
}

function isSentence(part: Part | Sentence): part is Sentence {
  return Array.isArray(part);
}

/** 本年, 上年, and the name and the "本部门/本单位" of who publishes. */
export const YEAR: Part = { part: 'year', shift: 0 };
export const LAST_YEAR: Part = { part: 'year', shift: -1 };
export const ENTITY: Part = { part: 'entity' };
export const SELF: Part = { part: 'self' };

/** Inside a comparison: the absolute difference, the growth rate, the completion rate. */
export const DIFFERENCE: Part = { part: 'difference' };
export const GROWTH: Part = { part: 'rate', as: '增减率' };
export const COMPLETION: Part = { part: 'rate', as: '完成率' };

/** Inside an enumeration: the member's name, the name of a 类 without its 支出, its 类/款/项 path, its figure. */
export const NAME: Part = { part: 'name' };
export const CLASS_NAME: Part = { part: 'name', without: '支出' };
export const PATH: Part = { part: 'path' };
/** "；" after each member but the last, which ends with "。". */
export const STOP: Part = { part: 'stop' };
export const IT: Here = { here: {} };

/** The member of the enumeration, refined: here({ stage: '年初预算' }). */
export function here(at: PartialCoordinate): Here {
  return { here: at };
}

/** 金额 with its unit. */
export function amount(of: Term): Part {
  return { part: 'amount', of };
}

/** 数量 with its classifier, a whole number. */
export function count(of: Term, classifier: string): Part {
  return { part: 'count', of, classifier };
}

/** 占比; 0 % of a zero whole is not said: use inside `when`. */
export function share(of: Term, whole: Term): Part {
  return { part: 'share', of, whole };
}

/** 主要原因 / 主要用途 of a figure, or a text of its own. */
export function slot(of: SlotOf, question: Sentence): Part {
  return { part: 'slot', of, question };
}

/** A clause under a condition. */
export function when(test: Test, then: Sentence, otherwise: Sentence = []): Part {
  return { part: 'when', test, then, otherwise };
}

/** An enumeration inside a sentence. */
export function each(over: Listing, sentence: Sentence, join: string, none: Sentence = []): Part {
  return { part: 'each', over, say: sentence, join, none };
}

/** A clause that is said only where the comparison has that rate (no rate on a zero or negative base). */
export function whenRate(as: '增减率' | '完成率', then: Sentence, otherwise: Sentence = []): Part {
  return { part: 'whenRate', as, then, otherwise };
}

/** 序号 of the member in an enumeration: "1.", "（一）", "（1）". */
export function index(style: string): Part {
  return { part: 'index', style };
}

/**
 * Compares a figure with its own value at another stage (上年决算, 年初预算, 全年预算) and says the case that holds.
 * `percentDecimals` where its rates are printed finer than the rest of the text.
 */
export function compare(of: Term, against: Stage, cases: Readonly<Partial<Record<Outcome, Sentence>>>, percentDecimals?: number): Part {
  return { part: 'compare', of, against, cases, ...(percentDecimals === undefined ? {} : { percentDecimals }) };
}

/** Says the completion rate in whatever direction the comparison goes; nothing where the budget is zero. */
export function completion(of: Term, against: Stage, lead: string, percentDecimals?: number): Part {
  const rate = [whenRate('完成率', [lead, COMPLETION])];
  return compare(of, against, { more: rate, less: rate, same: rate, nearly: rate }, percentDecimals);
}

/** The same figure at another stage. */
export function atStage(term: Term, stage: Stage): Term {
  if ('sum' in term) return { sum: term.sum.map((coordinate) => ({ ...coordinate, stage })) };
  if ('here' in term) return { here: { ...term.here, stage } };
  return { ...term, stage };
}
