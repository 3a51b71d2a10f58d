import type { Source, Stage } from '../cube/coordinate';
import type { ComparisonBase } from './comparison';
import type { YearMark } from './figure';
import type { Line } from './line';
import { emptyPhrase, type Phrase } from './phrase';
import type { ReadingContext } from './readingContext';
import type { Section } from './section';
import type { ReasonText, Statement } from './statement';
import type { Part, Subject } from './subject';
import type { SpokenStage } from './words';

/** Where statements and reasons of a text are gathered. */
export interface Gathering extends ReadingContext {
  readonly statements: Statement[];
  readonly reasons: ReasonText[];
}

/** Cues that wait for their figure. */
export interface Cues {
  direction?: { readonly sign: 1 | -1 | 0; readonly start: number; readonly end: number };
  /** The words before the cue name something no form lists. */
  foreign?: boolean;
  share?: { readonly start: number; readonly closed: boolean; readonly numerator: Subject | undefined; readonly amountId: number | undefined; readonly whole?: Subject };
  completion?: { readonly start: number; readonly plan?: SpokenStage } | undefined;
  each?: boolean;
}

/** A phrase of a list, kept with its parts: "一般公共预算、政府性基金预算财政拨款收入" are told apart only by the last. */
export interface Listed {
  readonly subject: Subject;
  readonly parts: readonly Part[];
}

/** 并列 list in force: the k-th figure of a kind is said of the k-th subject. */
export interface Parallel {
  readonly subjects: readonly Subject[];
  readonly taken: Map<string, number>;
  readonly amountIds: (number | undefined)[];
}

/** 语境: what the words read so far leave in force. Changes as the reader goes on. */
export interface Frame {
  line: Line;
  section: Section;
  phrase: Phrase;
  /** Phrases joined by 、 or 和 before the current one. */
  list: Listed[];
  /** The year the sentence speaks of, until it names another. */
  year: YearMark | undefined;
  subject: Subject | undefined;
  /** A count of something unknown came since: a bare amount may be its. */
  strayed: boolean;
  /** What counts are said of when they name nothing themselves. */
  counted: Subject | undefined;
  /** Statements of the current subject by stage. */
  amounts: Map<Stage, number>;
  /** Amounts of the current sentence, for 各. */
  recent: number[];
  lastAmount: number | undefined;
  changeId: number | undefined;
  head: number | undefined;
  inPart: boolean;
  base: readonly Stage[] | undefined;
  /** Where the comparison's words start. */
  baseStart: number | undefined;
  cues: Cues;
  parallel: Parallel | undefined;
  reasonFrom: number | undefined;
  /** 整体支出 spoken of in this paragraph. */
  wholeBody: boolean;
  /** Projects and other things without a coordinate, counted. */
  local: number;
  afterHeading: boolean;
  /** The fund a label narrows the paragraph to. */
  scope: Source | undefined;
  /** The fund the paragraph speaks of first: a bare 本年支出 further on is likely its own. */
  topic: Source | undefined;
  /** Inside "（含…）". */
  including: boolean;
  nested: { readonly subject: Subject | undefined; readonly amounts: Map<Stage, number>; readonly head: number | undefined; readonly inPart: boolean; readonly including: boolean; readonly counted: Subject | undefined }[];
}

const NOWHERE: Line = { number: 0, source: '', text: '', places: [], masks: new Uint8Array(), breaks: new Uint8Array() };

/** A frame before the first paragraph. */
export function newFrame(): Frame {
  return {
    line: NOWHERE,
    section: { kind: '其他', title: '', line: 0 },
    phrase: emptyPhrase(0),
    list: [],
    year: undefined,
    subject: undefined,
    strayed: false,
    counted: undefined,
    amounts: new Map(),
    recent: [],
    lastAmount: undefined,
    changeId: undefined,
    head: undefined,
    inPart: false,
    base: undefined,
    baseStart: undefined,
    cues: {},
    parallel: undefined,
    reasonFrom: undefined,
    wholeBody: false,
    local: 0,
    afterHeading: false,
    scope: undefined,
    topic: undefined,
    including: false,
    nested: [],
  };
}

/** Opens a paragraph: what the last one said of its subject is over; the head of a list stays within its section. */
export function openParagraph(frame: Frame, line: Line, section: Section, keepSubject: boolean): void {
  if (section.kind !== frame.section.kind) {
    frame.head = undefined;
    frame.inPart = false;
  }
  frame.line = line;
  frame.section = section;
  const bare = frame.subject?.all[0]?.candidates[0];
  const narrow = bare?.account !== undefined || bare?.economic !== undefined || bare?.item !== undefined;
  if (!keepSubject || !narrow) {
    frame.subject = undefined;
    frame.amounts = new Map();
  }
  frame.counted = undefined;
  frame.strayed = false;
  frame.wholeBody = false;
  frame.scope = undefined;
  frame.topic = undefined;
  frame.nested = [];
  frame.including = false;
  frame.lastAmount = undefined;
  openSentence(frame, 0);
}

/** Opens a sentence: pending words, lists and comparisons are over; the subject stays. */
export function openSentence(frame: Frame, place: number): void {
  frame.phrase = emptyPhrase(place);
  frame.list = [];
  frame.year = undefined;
  frame.recent = [];
  frame.changeId = undefined;
  frame.base = undefined;
  frame.baseStart = undefined;
  frame.cues = {};
  frame.parallel = undefined;
  frame.reasonFrom = undefined;
}

/** Stages a spoken 口径 may mean in this document, of the year the phrase names; undefined for a year that is neither this nor last. */
export function stagesOf(spoken: SpokenStage | undefined, year: YearMark | undefined, context: ReadingContext): readonly Stage[] | undefined {
  const own = spoken === undefined ? [context.own] : spoken === '预算' ? (context.own === '决算' ? (['全年预算', '年初预算'] as const) : ([context.own] as const)) : [spoken];
  if (year === undefined || year.date || context.year === undefined || year.year === context.year) return own;
  if (year.year !== context.year - 1) return undefined;
  return own[0] === '决算' ? ['上年决算'] : ['上年预算'];
}

/** Stages a comparison base means; undefined when it names a year that is neither this nor last. */
export function baseStagesOf(base: ComparisonBase, context: ReadingContext): readonly Stage[] | undefined {
  const last = base.lastYear || (base.year !== undefined && (context.year === undefined || base.year === context.year - 1));
  if (last) return base.plan !== undefined || context.own !== '决算' ? ['上年预算', '上年决算'] : ['上年决算'];
  if (base.year !== undefined && base.year !== context.year) return undefined;
  if (base.plan === undefined) return undefined;
  return stagesOf(base.plan, undefined, context);
}

/** The stages a change is measured against when the sentence names none: the year before. */
export function usualBase(context: ReadingContext): readonly Stage[] {
  return context.own === '决算' ? ['上年决算'] : ['上年预算', '上年决算'];
}
