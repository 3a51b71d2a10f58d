import type { YearMark } from './figure';
import type { Source } from '../cube/coordinate';
import { type Phrase, emptyPhrase, isLoose, isNamed, sameSubject, stageOfWords, withPart, withRest, withStage } from './phrase';
import { baseStagesOf, openParagraph, openSentence, stagesOf, usualBase, type Frame, type Gathering } from './frame';
import type { Lexeme } from './lexemes';
import type { OutlinedLine } from './outline';
import { readFigure } from './readFigure';
import { closePhrase, parallelSubjects, phraseSubject, reopenHead } from './readPhrase';
import { closeReason, openReason, opensClaim, reasonEnd, toldFigures } from './readReason';
import type { Word } from './words';

/** A paragraph that is nothing but a 科目路径: what follows speaks of it. */
const NAMES_ONLY = /^[^,;。]{2,140}\([类款项]\)(?:支出)?[。:]?$/u;

/** Reads one paragraph: carries the frame through its 词 and gathers what it states. */
export function readParagraph({ line, section, heading }: OutlinedLine, lexemes: readonly Lexeme[], frame: Frame, gathering: Gathering): void {
  openParagraph(frame, line, section, frame.afterHeading);
  frame.afterHeading = heading || NAMES_ONLY.test(line.text);
  for (let index = 0; index < lexemes.length; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined) break;
    index = readLexeme(lexeme, index, lexemes, frame, gathering);
  }
  closeReason(frame, gathering, line.text.length);
  closePhrase(frame, gathering);
}

function readLexeme(lexeme: Lexeme, index: number, lexemes: readonly Lexeme[], frame: Frame, gathering: Gathering): number {
  switch (lexeme.type) {
    case 'mark':
      return readMark(lexeme, index, lexemes, frame, gathering);
    case 'figure':
      readFigure(lexeme.figure, index, lexemes, frame, gathering);
      return index;
    case 'words':
      readWords(lexeme, index, lexemes, frame, gathering);
      return index;
    case 'path':
      frame.phrase = withPart(frame.phrase, { words: [], codes: lexeme.path.codes }, lexeme.start, lexeme.end, false, false);
      return index;
    case 'code':
      frame.phrase = withPart(frame.phrase, { words: [], codes: [lexeme.code] }, lexeme.start, lexeme.end, false, false);
      return index;
    case 'year':
      readYear(lexeme.year, frame);
      return index;
    case 'base':
      if (frame.reasonFrom !== undefined && (toldFigures(frame, gathering.statements) || !opensClaim(index, lexemes))) return index;
      closeReason(frame, gathering, lexeme.start);
      readBase(lexeme, lexemes[index + 1], frame, gathering);
      return index;
    case 'compare':
      if (frame.reasonFrom === undefined) readComparison(lexeme, index, lexemes, frame, gathering);
      return index;
    case 'completion':
      if (frame.reasonFrom !== undefined) return index;
      closePhrase(frame, gathering);
      frame.cues = { ...frame.cues, completion: { start: lexeme.start, plan: lexeme.completion.plan } };
      return index;
    case 'rest':
      frame.phrase = withRest(frame.phrase, lexeme.start);
      return index;
  }
}

function readYear(year: YearMark, frame: Frame): void {
  if (year.date || frame.reasonFrom !== undefined) return;
  frame.year = year;
  if (frame.phrase.parts.length === 0) frame.phrase = { ...frame.phrase, year };
}

function readBase(lexeme: Extract<Lexeme, { type: 'base' }>, next: Lexeme | undefined, frame: Frame, gathering: Gathering): void {
  closePhrase(frame, gathering);
  const stages = baseStagesOf(lexeme.base, gathering);
  frame.base = stages ?? (lexeme.base.year === undefined ? undefined : []);
  frame.baseStart = lexeme.start;
  frame.phrase = emptyPhrase(lexeme.end);
  const [stage] = stages ?? [];
  if (next?.type !== 'figure' || next.figure.kind !== 'money') return;
  frame.phrase = stage === undefined ? withRest(frame.phrase, lexeme.start) : withStage(frame.phrase, stage, lexeme.start, lexeme.end);
}

function readWords(lexeme: Extract<Lexeme, { type: 'words' }>, index: number, lexemes: readonly Lexeme[], frame: Frame, gathering: Gathering): void {
  const { start, end } = lexeme;
  const { first, words } = leading(lexeme.words, gathering);
  if (first === undefined) return;
  switch (first.kind) {
    case 'subject':
    case 'account':
    case 'suffix':
    case 'total':
      readPart(words, start, end, lexemes[index - 1]?.type === 'rest', frame);
      return;
    case 'stage':
      frame.phrase = withStage(frame.phrase, first.stage, start, end);
      return;
    case 'perHead':
      closePhrase(frame, gathering);
      frame.phrase = { ...emptyPhrase(start), strange: true };
      return;
    case 'joiner':
      readJoiner(frame, gathering, lexemes[index - 1]);
      return;
    case 'amongst':
      closePhrase(frame, gathering);
      frame.head = frame.lastAmount ?? frame.head;
      frame.inPart = true;
      return;
    case 'each':
      frame.cues = { ...frame.cues, each: true };
      return;
    case 'respectively':
      frame.parallel = parallelSubjects(frame, gathering) ?? frame.parallel;
      return;
    case 'reason':
      openReason(frame, gathering, end);
      return;
    case 'remark':
      if (frame.changeId !== undefined) openReason(frame, gathering, end);
      return;
    default:
      readCue(first, lexeme, index, lexemes, frame, gathering);
  }
}

function leading(words: readonly Word[], gathering: Gathering): { readonly first: Word | undefined; readonly words: readonly Word[] } {
  const subjects = words.filter(({ kind }) => kind === 'subject' || kind === 'account');
  const stage = words.find(({ kind }) => kind === 'stage');
  if (subjects.length === 0 || (stage !== undefined && gathering.own === '决算')) return { first: stage ?? words[0], words };
  return { first: subjects[0], words: subjects };
}

function isForeign({ phrase }: Frame): boolean {
  return phrase.trailed || phrase.glued || phrase.strange || (!isNamed(phrase) && phrase.led);
}

function readPart(words: readonly Word[], start: number, end: number, afterRest: boolean, frame: Frame): void {
  if (words.some((word) => word.kind === 'subject' && word.all.some(({ item }) => item === '整体支出'))) frame.wholeBody = true;
  frame.phrase = withPart(frame.phrase, { words }, start, end, isLoose(words), afterRest);
  const stage = stageOfWords(words);
  if (stage !== undefined) frame.phrase = withStage(frame.phrase, stage, start, end);
}

function readCue(word: Word, lexeme: Lexeme, index: number, lexemes: readonly Lexeme[], frame: Frame, gathering: Gathering): void {
  if (frame.reasonFrom !== undefined) return;
  const foreign = isForeign(frame) ? { foreign: true } : {};
  if (word.kind === 'share') {
    if (word.closed && frame.cues.share?.closed === false) return;
    const numerator = phraseSubject(frame, gathering) ?? frame.subject;
    closePhrase(frame, gathering);
    frame.cues = { ...frame.cues, share: { start: lexeme.start, closed: word.closed, numerator, amountId: ownAmount(frame, gathering) }, ...foreign };
    frame.phrase = emptyPhrase(lexeme.end);
  } else if (word.kind === 'completion') {
    closePhrase(frame, gathering);
    frame.cues = { ...frame.cues, completion: { start: lexeme.start }, ...foreign };
  } else if (word.kind === 'direction') {
    closePhrase(frame, gathering);
    if (frame.base === undefined && frame.line.text.slice(lexeme.start, lexeme.end).endsWith('差异率')) frame.base = plansSaid(frame);
    const reason = reasonEnd(index, lexemes);
    if (reason !== undefined && foreign.foreign !== true) stateDirection(word.sign, { ...lexeme, end: reason }, true, frame, gathering);
    else frame.cues = { ...frame.cues, direction: { sign: word.sign, start: lexeme.start, end: lexeme.end }, ...foreign };
    frame.phrase = emptyPhrase(lexeme.end);
  } else if (word.kind === 'equal') {
    closePhrase(frame, gathering);
    stateEquality(word.roughly, lexeme, frame, gathering);
    frame.cues = { ...frame.cues, direction: { sign: 0, start: lexeme.start, end: lexeme.end } };
    frame.phrase = emptyPhrase(lexeme.end);
  }
}

/** 预决算差异率 is of the budget the sentence prints. */
function plansSaid({ amounts }: Frame): Frame['base'] {
  const said = (['全年预算', '年初预算'] as const).filter((stage) => amounts.has(stage));
  return said.length === 0 ? ['全年预算', '年初预算'] : said;
}

function ownAmount(frame: Frame, { own, statements }: Gathering): number | undefined {
  const last = statements[frame.lastAmount ?? -1];
  const said = last !== undefined && last.line === frame.line && sameSubject(last.subject, frame.subject);
  return said ? last.id : (frame.amounts.get(own) ?? [...frame.amounts.values()].at(-1));
}

function readComparison(lexeme: Extract<Lexeme, { type: 'compare' }>, index: number, lexemes: readonly Lexeme[], frame: Frame, gathering: Gathering): void {
  closePhrase(frame, gathering);
  const base = stagesOf(lexeme.compare.plan, undefined, gathering) ?? [];
  state(frame, gathering, lexeme.start, lexeme.end, { kind: 'direction', sign: lexeme.compare.relation, base, opensReason: reasonEnd(index, lexemes) !== undefined });
}

function stateDirection(sign: 1 | -1, lexeme: Lexeme, opensReason: boolean, frame: Frame, gathering: Gathering): void {
  const last = gathering.statements[frame.changeId ?? -1];
  const base = frame.base ?? last?.base ?? usualBase(gathering);
  state(frame, gathering, frame.baseStart ?? lexeme.start, lexeme.end, { kind: 'direction', sign, base, opensReason });
}

function stateEquality(roughly: boolean, lexeme: Lexeme, frame: Frame, gathering: Gathering): void {
  if (frame.base === undefined || frame.subject === undefined) return;
  state(frame, gathering, frame.baseStart ?? lexeme.start, lexeme.end, { kind: 'equality', sign: 0, base: frame.base, ...(roughly ? { roughly } : {}) });
}

function state(frame: Frame, { statements, own }: Gathering, start: number, end: number, more: { readonly kind: 'direction' | 'equality'; readonly sign: 1 | -1 | 0; readonly base: Frame['base'] & object; readonly opensReason?: boolean; readonly roughly?: boolean }): void {
  const amountId = frame.amounts.get(own);
  statements.push({
    id: statements.length,
    line: frame.line,
    section: frame.section,
    start,
    end,
    stages: [own],
    ...more,
    ...(frame.subject === undefined ? {} : { subject: frame.subject }),
    ...(amountId === undefined ? {} : { amountId }),
    ...(frame.changeId === undefined ? {} : { changeId: frame.changeId }),
  });
}

function readJoiner(frame: Frame, gathering: Gathering, previous: Lexeme | undefined): void {
  if (previous?.type === 'figure' || frame.reasonFrom !== undefined) return;
  const subject = isNamed(frame.phrase) ? phraseSubject(frame, gathering) : undefined;
  if (subject !== undefined) frame.list.push({ subject, parts: frame.phrase.parts });
  frame.phrase = emptyPhrase(frame.phrase.end, frame.phrase.year);
}

function readMark(lexeme: Extract<Lexeme, { type: 'mark' }>, index: number, lexemes: readonly Lexeme[], frame: Frame, gathering: Gathering): number {
  const { mark, end } = lexeme;
  if (mark === '(') return openBracket(index, lexemes, frame);
  if (mark === ')') {
    closePhrase(frame, gathering);
    const outer = frame.nested.pop();
    if (outer !== undefined) Object.assign(frame, outer);
    frame.phrase = emptyPhrase(end);
    return index;
  }
  if (frame.reasonFrom !== undefined) {
    const over = mark === '。' || (mark === ';' && opensClaim(index + 1, lexemes)) || (mark === ',' && lexemes[index + 1]?.type === 'base' && !toldFigures(frame, gathering.statements) && opensClaim(index + 1, lexemes));
    if (!over) {
      frame.phrase = emptyPhrase(end);
      return index;
    }
    closeReason(frame, gathering, lexeme.start);
  }
  const chained = mark === ',' && lexemes[index - 1]?.type === 'figure' && lexemes[index + 1]?.type === 'figure';
  if (chained) return index;
  const labelled = frame.phrase;
  closePhrase(frame, gathering);
  const { list } = frame;
  if (mark === '。') reopenHead(frame, gathering);
  if (mark === '。' || mark === ';' || mark === '!' || mark === '?') openSentence(frame, end);
  else {
    frame.phrase = emptyPhrase(end, mark === ',' && frame.phrase.parts.length === 0 ? frame.phrase.year : undefined);
    frame.list = mark === ',' ? list : [];
    frame.cues = frame.cues.each === true ? { each: true } : {};
    if (mark === ':') {
      frame.scope = labelScope(labelled, frame) ?? frame.scope;
      frame.head = frame.lastAmount ?? frame.head;
      frame.inPart = true;
    }
  }
  return index;
}

/** "政府性基金预算：" speaks of one fund until the paragraph ends. */
function labelScope(label: Phrase, { subject }: Frame): Source | undefined {
  const bare = subject?.all[0]?.candidates[0];
  const only = label.parts.length === 1 && label.stage === undefined && !label.led && !label.trailed;
  return only && bare?.account === undefined && bare?.nature === undefined ? bare?.source : undefined;
}

const LONGEST_BRACKET = 200;

function openBracket(index: number, lexemes: readonly Lexeme[], frame: Frame): number {
  let depth = 0;
  let speaks = false;
  for (let place = index; place < Math.min(lexemes.length, index + LONGEST_BRACKET); place += 1) {
    const lexeme = lexemes[place];
    if (lexeme?.type === 'figure') speaks = true;
    if (lexeme?.type !== 'mark') continue;
    if (lexeme.mark === '(') depth += 1;
    if (lexeme.mark === ')') depth -= 1;
    if (depth > 0) continue;
    if (!speaks) return place;
    frame.nested.push({ subject: frame.subject, amounts: frame.amounts, head: frame.head, inPart: frame.inPart, including: frame.including, counted: frame.counted });
    frame.including = /^(?:其中)?(?:,|:)?(?:包)?含/u.test(frame.line.text.slice(lexemes[index]?.end ?? 0, (lexemes[index]?.end ?? 0) + 6));
    frame.amounts = new Map(frame.amounts);
    frame.head = frame.lastAmount ?? frame.head;
    frame.inPart = true;
    frame.phrase = emptyPhrase(lexemes[index]?.end ?? 0);
    return index;
  }
  return index;
}
