import type { Stage } from '../cube/coordinate';
import type { Figure } from './figure';
import { stagesOf, usualBase, type Frame, type Gathering, type Parallel } from './frame';
import type { Lexeme } from './lexemes';
import { emptyPhrase, isLoose, isNamed, type Phrase } from './phrase';
import { listedSubjects, phraseSubject, recentParallel, setSubject } from './readPhrase';
import type { ClaimKind, Statement, UncheckedReason } from './statement';
import { localSubject, speaksByItself, type Subject } from './subject';
import { countSubject, moneySubject } from './countSubject';

type Said = Pick<Statement, 'kind'> & Partial<Omit<Statement, 'id' | 'line' | 'section' | 'kind'>>;

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
    frame.cues = {};
    frame.list = [];
  }
  frame.phrase = emptyPhrase(figure.end);
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
  return sayAmount(figure, frame, gathering);
}

function sayAmount(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { phrase } = frame;
  const kind: ClaimKind = figure.kind === 'count' ? 'count' : 'amount';
  const dealt = deal(frame, kind);
  const year = phrase.year ?? frame.year;
  const stages = stagesOf(phrase.stage, year, gathering);
  const start = phrase.parts.length > 0 || phrase.stage !== undefined ? phrase.start : Math.max(phrase.start, figure.start - 12);
  if (stages === undefined) return { kind, skip: 'otherYear', start, ...(year === undefined ? {} : { year }) };
  const more = { start, stages, ...(year === undefined ? {} : { year }) };
  if (dealt === null) return { kind, skip: 'ambiguous', start };
  const subject = dealt ?? amountSubject(figure, stages, frame, gathering);
  const named = projectNamed(frame.line.text, figure.start);
  if (kind === 'count' && subject === undefined) frame.strayed = true;
  if (subject === undefined) return kind === 'count' ? { kind, skip: 'unknownSubject', start } : { kind, skip: 'unknownSubject', ...more, subject: strangeSubject(frame, named) };
  const listed = dealt === undefined && frame.list.length > 0;
  const plural = frame.cues.each === true && listed ? { ...subject, all: listedSubjects(frame, subject, gathering).flatMap(({ all }) => all) } : subject;
  const together = listed && frame.cues.each !== true && /合计|共/u.test(frame.line.text.slice(phrase.end, figure.start));
  const loosely = frame.including || (frame.section.kind === '其他' && isLoosely(phrase));
  return { kind, subject: plural, ...more, ...(loosely ? { tentative: true } : {}), ...(together || (listed && frame.cues.each !== true && phrase.parts.length === 0) ? { skip: 'ambiguous' as const } : {}) };
}

function isLoosely(phrase: Phrase): boolean {
  return phrase.parts.every(({ codes, words }) => codes === undefined && isLoose(words));
}

function amountSubject(figure: Figure, stages: readonly Stage[], frame: Frame, gathering: Gathering): Subject | undefined {
  const { phrase } = frame;
  if (isNamed(phrase) || (figure.kind === 'money' && speaksByItself(phrase.parts, { before: frame.subject, section: frame.section }))) {
    const named = phraseSubject(frame, gathering);
    if (figure.kind !== 'count') return named;
    frame.counted = named;
    return bought(countSubject(named, figure.unit, frame.line.text.slice(phrase.start, figure.start)), frame, figure.start);
  }
  if (figure.kind === 'count') return phrase.led || phrase.trailed ? undefined : countSubject(frame.counted ?? frame.subject, figure.unit, frame.line.text.slice(phrase.start, figure.start));
  if (phrase.stage !== undefined && frame.section.kind === '绩效') return projectSubject(figure, stages, frame);
  if (phrase.led || phrase.trailed || phrase.strange) return phrase.stage === undefined ? undefined : projectSubject(figure, stages, frame);
  if (frame.strayed || repeatsStage(figure, stages, frame, gathering)) return undefined;
  return moneySubject(frame.subject);
}

function repeatsStage(figure: Figure, stages: readonly Stage[], frame: Frame, { statements }: Gathering): boolean {
  const said = statements[frame.amounts.get(stages[0] ?? '决算') ?? -1];
  return frame.phrase.stage === undefined && said !== undefined && said.figure?.digits !== figure.digits;
}

function bought(subject: Subject | undefined, { line, section }: Frame, end: number): Subject | undefined {
  if (subject === undefined || section.kind !== '资产' || !/购置|更新/u.test(sentenceBefore(line.text, end))) return subject;
  return localSubject(subject.words, `购置/${subject.all[0]?.key ?? ''}`);
}

function strangeSubject(frame: Frame, project: string | undefined): Subject {
  frame.local += 1;
  return localSubject(frame.line.text.slice(frame.phrase.start, frame.phrase.end), `#${frame.local}`, project);
}

function sentenceBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - 160), end);
  return near.slice(near.lastIndexOf('。') + 1);
}

function projectNamed(text: string, end: number): string | undefined {
  const sentence = sentenceBefore(text, end);
  const titled = /(?:^|[,;:])([^,;:]{3,40}?)(?:项目)?(?:经费)?(?:项目)?(?:绩效自评|支出绩效|自评综述)/u.exec(sentence)?.[1];
  const direct = /(?:^|[,;:、])(?:如:)?([^,;:、]{3,40}?)项目(?:支出|经费|资金)?$/u.exec(sentence)?.[1];
  return direct ?? titled;
}

function projectSubject(figure: Figure, stages: readonly Stage[], frame: Frame): Subject {
  const stage = stages[0] ?? '决算';
  if (frame.wholeBody) return { words: '整体支出', all: [{ candidates: [{ flow: '支出', item: '整体支出' }], key: '整体支出' }] };
  const open = frame.subject;
  if (open?.all[0]?.key.startsWith('#') === true && !frame.amounts.has(stage)) return open;
  frame.local += 1;
  return localSubject('项目', `#${frame.local}`, projectNamed(frame.line.text, figure.start));
}

function sayChange(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { direction } = frame.cues;
  const dealt = dealOrAll(frame, gathering, 'change');
  const subject = dealt ?? frame.subject;
  const amountId = amountIdOf(subject, frame, gathering);
  const sign = signed(direction?.sign ?? 1, figure);
  const known = subject === undefined ? { skip: 'unknownSubject' as UncheckedReason } : { subject };
  return { kind: 'change', sign, start: direction?.start ?? figure.start, stages: [gathering.own], base: frame.base ?? usualBase(gathering), ...known, ...(amountId === undefined ? {} : { amountId }) };
}

function sayGrowth(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { direction } = frame.cues;
  const change = gathering.statements[frame.changeId ?? -1];
  const dealt = dealOrAll(frame, gathering, 'growth');
  const subject = dealt ?? change?.subject ?? frame.subject;
  const amountId = amountIdOf(subject, frame, gathering) ?? change?.amountId;
  const sign = signed(direction?.sign ?? 1, figure);
  const changeId = frame.parallel === undefined ? frame.changeId : parallelChange(frame, gathering, subject);
  const base = change?.base ?? frame.base ?? usualBase(gathering);
  const known = subject === undefined ? { skip: 'unknownSubject' as UncheckedReason } : { subject };
  return { kind: 'growth', sign, start: direction?.start ?? figure.start, stages: [gathering.own], base, ...known, ...(amountId === undefined ? {} : { amountId }), ...(changeId === undefined ? {} : { changeId }) };
}

function parallelChange(frame: Frame, { statements }: Gathering, subject: Subject | undefined): number | undefined {
  for (let id = statements.length - 1; statements[id]?.line === frame.line; id -= 1) if (statements[id]?.kind === 'change' && statements[id]?.subject === subject) return id;
  return undefined;
}

function sayShare(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { share } = frame.cues;
  const dealt = deal(frame, 'share');
  const numerator = dealt ?? share?.numerator;
  const named = isNamed(frame.phrase) ? phraseSubject(frame, gathering, true) : undefined;
  const start = share?.start ?? figure.start;
  if (numerator === undefined || dealt === null) return { kind: 'share', skip: numerator === undefined ? 'unknownSubject' : 'ambiguous', start };
  const vague = named === undefined && share?.closed !== true && (frame.phrase.led || frame.phrase.trailed || frame.phrase.glued || isNamed(frame.phrase));
  const amountId = dealt === undefined ? share?.amountId : dealtAmount(frame, dealt);
  const wholes = named === undefined ? [] : [named];
  const own = gathering.statements[amountId ?? -1];
  return {
    kind: 'share',
    subject: numerator,
    start,
    stages: own?.stages ?? stagesOf(undefined, frame.year, gathering) ?? [],
    wholes,
    ...(named === undefined ? {} : { wholeNamed: true }),
    ...(amountId === undefined ? {} : { amountId }),
    ...(frame.inPart && frame.head !== undefined ? { headId: frame.head } : {}),
    ...(vague ? { skip: 'ambiguous' as const } : {}),
  };
}

function sayCompletion(frame: Frame, gathering: Gathering): Said {
  const { completion } = frame.cues;
  const { subject, amounts } = frame;
  const stages = stagesOf(completion?.plan ?? '预算', undefined, gathering) ?? [];
  const budgetId = [...stages, '全年预算' as const, '年初预算' as const].map((stage) => amounts.get(stage)).find((id) => id !== undefined);
  const amountId = amounts.get('决算');
  const known = subject === undefined ? { skip: 'unknownSubject' as UncheckedReason } : { subject };
  return { kind: 'completion', start: completion?.start ?? 0, stages: ['决算'], base: stages, ...known, ...(amountId === undefined ? {} : { amountId }), ...(budgetId === undefined ? {} : { budgetId }) };
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
  if (said.skip !== undefined && said.skip !== 'approximate') return;
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

function deal(frame: Frame, kind: ClaimKind): Subject | undefined | null {
  const { parallel } = frame;
  if (parallel === undefined) return undefined;
  if (kind === 'amount' && isNamed(frame.phrase) && (parallel.taken.get('amount') ?? 0) > 0) {
    frame.parallel = undefined;
    return undefined;
  }
  const taken = parallel.taken.get(kind) ?? 0;
  parallel.taken.set(kind, taken + 1);
  return parallel.subjects[taken] ?? null;
}

function dealOrAll(frame: Frame, gathering: Gathering, kind: ClaimKind): Subject | undefined {
  const dealt = deal(frame, kind);
  if (dealt !== undefined && dealt !== null) return dealt;
  if (frame.cues.each !== true) return undefined;
  const recent = recentParallel(frame, gathering)?.subjects;
  if (recent === undefined) return frame.subject;
  const all = recent.flatMap((subject) => subject.all);
  const unique = all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index);
  return { words: recent.map(({ words }) => words).join('、'), all: unique };
}

function dealtAmount(frame: Frame, subject: Subject): number | undefined {
  const index = frame.parallel?.subjects.indexOf(subject) ?? -1;
  return frame.parallel?.amountIds[index];
}

function amountIdOf(subject: Subject | undefined, frame: Frame, { statements, own }: Gathering): number | undefined {
  if (subject === undefined) return undefined;
  if (subject === frame.subject) return frame.amounts.get(own);
  return frame.recent.find((id) => subject.all.some(({ key }) => statements[id]?.subject?.all.some((target) => target.key === key)));
}

function chainParallel(length: number, frame: Frame, gathering: Gathering): Frame['parallel'] {
  if (frame.cues.each === true || frame.cues.share !== undefined || frame.cues.direction !== undefined) {
    const recent = recentParallel(frame, gathering);
    return recent?.subjects.length === length ? recent : undefined;
  }
  const last = phraseSubject(frame, gathering);
  const listed = listedSubjects(frame, last, gathering);
  return listed.length === length ? { subjects: listed, taken: new Map(), amountIds: [] } : undefined;
}

function shortened(parallel: Parallel, length: number): Parallel {
  const extra = parallel.subjects.length - length;
  return extra <= 0 || length < 2 ? parallel : { ...parallel, subjects: parallel.subjects.slice(extra), amountIds: parallel.amountIds.slice(extra) };
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

function signed(sign: 1 | -1 | 0, figure: Figure): 1 | -1 | 0 {
  if (/^-?[0.]+$/u.test(figure.digits)) return sign;
  return figure.digits.startsWith('-') ? ((-sign || 0) as 1 | -1 | 0) : sign;
}
