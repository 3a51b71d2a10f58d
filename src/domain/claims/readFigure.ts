import { chainParallel, shortened } from './deal';
import type { Figure } from './figure';
import type { Frame, Gathering } from './frame';
import type { Lexeme } from './lexemes';
import { emptyPhrase, isNamed } from './phrase';
import { setSubject } from './readPhrase';
import { sayAmount, sayPlan, sayWhole } from './sayAmount';
import { sayChange, sayCompletion, sayGrowth, sayShare } from './sayRate';
import type { ClaimKind, Said, Statement } from './statement';
import { localSubject } from './subject';

/** Turns a figure into what it states, by the cues and the phrase before it. */
export function readFigure(figure: Figure, index: number, lexemes: readonly Lexeme[], frame: Frame, gathering: Gathering): void {
  const chained = chainLength(index, lexemes);
  if (frame.parallel === undefined && chained > 1) frame.parallel = chainParallel(chained, frame, gathering);
  if (frame.parallel !== undefined && frame.parallel.taken.size === 0) frame.parallel = shortened(frame.parallel, chained);
  const said = frame.reasonFrom !== undefined ? { kind: kindOf(figure, frame), skip: 'reason' as const } : sayFigure(figure, frame, gathering);
  const approximate = figure.approximate === true && said.skip === undefined ? { skip: 'approximate' as const } : {};
  push({ ...said, ...approximate }, figure, frame, gathering);
  const goesOn = continues(index, lexemes);
  if (!goesOn) {
    frame.cues = cuesAfter(figure, said, frame);
    frame.list = [];
  }
  frame.phrase = emptyPhrase(figure.end);
}

/** A rate goes on after the amount it is taken of: "完成预算12.00万元的…", "占本年支出合计12.00万元的…". */
function cuesAfter(figure: Figure, { subject }: Said, frame: Frame): Frame['cues'] {
  const { completion, share } = frame.cues;
  if (isPlan(figure, frame)) return { completion };
  return figure.kind === 'money' && share !== undefined ? { share: { ...share, ...(subject === undefined ? {} : { whole: subject }) } } : {};
}

function sayFigure(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { cues } = frame;
  if (figure.kind === 'points') return { kind: 'growth', skip: 'noBase' };
  if (figure.kind === 'percent') {
    if (cues.foreign === true) return { kind: cues.completion !== undefined ? 'completion' : cues.direction !== undefined ? 'growth' : 'share', skip: 'unknownSubject' };
    if (cues.completion !== undefined) return sayCompletion(frame, gathering);
    if (cues.share !== undefined) return sayShare(figure, frame, gathering);
    if (cues.direction !== undefined && !frame.phrase.trailed && !frame.phrase.led) return sayGrowth(figure, frame, gathering);
    return { kind: 'share', skip: 'unknownSubject' };
  }
  if (cues.direction !== undefined && figure.kind === 'money') {
    const clean = frame.phrase.parts.length === 0 && !frame.phrase.led && cues.foreign !== true;
    return clean ? sayChange(figure, frame, gathering) : { kind: 'change', skip: 'unknownSubject', start: cues.direction.start };
  }
  if (isPlan(figure, frame)) return sayPlan(figure, frame, gathering);
  return cues.share !== undefined && figure.kind === 'money' ? sayWhole(figure, frame, gathering) : sayAmount(figure, frame, gathering);
}

/** "完成预算12.00万元的95.00%": the amount is the budget the rate is taken of. */
function isPlan(figure: Figure, { cues, phrase }: Frame): boolean {
  return figure.kind === 'money' && cues.completion !== undefined && cues.foreign !== true && phrase.parts.length === 0 && !phrase.led;
}

function push(said: Said, figure: Figure, frame: Frame, gathering: Gathering): void {
  const { statements } = gathering;
  const id = statements.length;
  const statement: Statement = { start: figure.start, stages: [], ...said, id, line: frame.line, section: frame.section, end: figure.end, figure };
  statements.push(statement.start <= figure.start ? statement : { ...statement, start: figure.start });
  if (said.skip === 'unknownSubject' && said.kind === 'amount' && said.subject !== undefined) {
    setSubject(frame, said.subject);
    for (const stage of statement.stages) frame.amounts.set(stage, id);
  }
  if (said.skip === 'ambiguous' && said.kind === 'amount') leaveOpen(frame);
  if ((said.skip !== undefined && said.skip !== 'approximate') || (said.kind === 'amount' && frame.cues.share !== undefined)) return;
  if (said.kind === 'change') frame.changeId = id;
  if (said.kind !== 'amount' && said.kind !== 'count') return;
  const { subject } = statement;
  if (subject === undefined) return;
  if (said.kind === 'amount') {
    setSubject(frame, subject);
    frame.counted = undefined;
    for (const stage of statement.stages) if (!frame.amounts.has(stage)) frame.amounts.set(stage, id);
    frame.recent.push(id);
    frame.lastAmount = id;
    if (frame.parallel !== undefined) frame.parallel.amountIds[frame.parallel.subjects.indexOf(subject)] = id;
  } else if (frame.section.kind === '资产' || isNamed(frame.phrase)) frame.lastAmount = id;
  if (frame.inPart && frame.head !== undefined && frame.head !== id) statements[id] = { ...statement, headId: frame.head };
}

/** An amount of several together: rates after it are of none of them alone. */
function leaveOpen(frame: Frame): void {
  frame.local += 1;
  setSubject(frame, localSubject('', `#${frame.local}`));
}

const LONGEST_CHAIN = 64;

function chainLength(index: number, lexemes: readonly Lexeme[]): number {
  let length = 1;
  for (let place = index; length < LONGEST_CHAIN && continues(place, lexemes); place += 2) length += 1;
  return length;
}

function continues(index: number, lexemes: readonly Lexeme[]): boolean {
  const here = lexemes[index];
  const next = lexemes[index + 1];
  const after = lexemes[index + 2];
  if (here?.type !== 'figure' || after?.type !== 'figure' || next === undefined || here.figure.kind !== after.figure.kind) return false;
  if (next.type === 'mark') return next.mark === ',';
  return next.type === 'words' && next.words[0]?.kind === 'joiner';
}

function kindOf(figure: Figure, frame: Frame): ClaimKind {
  if (figure.kind === 'percent' || figure.kind === 'points') return 'share';
  if (figure.kind === 'count') return 'count';
  return frame.cues.direction === undefined ? 'amount' : 'change';
}
