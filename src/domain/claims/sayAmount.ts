import type { Stage } from '../cube/coordinate';
import { countSubject, moneySubject } from './countSubject';
import { deal } from './deal';
import type { Figure } from './figure';
import { stagesOf, type Frame, type Gathering } from './frame';
import { isLoose, isNamed, type Phrase } from './phrase';
import { listedSubjects, phraseSubject } from './readPhrase';
import type { ClaimKind, Said } from './statement';
import { localSubject, sectionSubject, speaksByItself, type Subject } from './subject';

/** What an amount or a count is said of, in which 口径. */
export function sayAmount(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { phrase } = frame;
  const kind: ClaimKind = figure.kind === 'count' ? 'count' : 'amount';
  const dealt = deal(frame, kind);
  const year = phrase.year ?? frame.year;
  const stages = stagesOf(phrase.stage, year, gathering);
  const start = phrase.parts.length > 0 || phrase.stage !== undefined ? phrase.start : Math.max(phrase.start, figure.start - 12);
  if (stages === undefined) return { kind, skip: 'otherYear', start, ...(year === undefined ? {} : { year }) };
  if (kind === 'count' && OTHERS.test(clauseBefore(frame.line.text, figure.start))) return { kind, skip: 'unknownSubject', start };
  const more = { start, stages, ...(year === undefined ? {} : { year }) };
  if (dealt === null) return { kind, skip: 'ambiguous', start };
  const spoken = dealt ?? amountSubject(figure, stages, frame, gathering);
  const assumed = spoken === undefined && figure.kind === 'money' ? assumedSubject(frame, gathering) : undefined;
  const subject = spoken ?? assumed;
  const named = projectNamed(frame.line.text, figure.start);
  if (kind === 'count' && subject === undefined) frame.strayed = true;
  if (subject === undefined) return kind === 'count' ? { kind, skip: 'unknownSubject', start } : { kind, skip: 'unknownSubject', ...more, subject: strangeSubject(frame, named) };
  const listed = dealt === undefined && frame.list.length > 0;
  const plural = frame.cues.each === true && listed ? { ...subject, all: listedSubjects(frame, subject, gathering).flatMap(({ all }) => all) } : subject;
  const together = listed && frame.cues.each !== true && /合计|共/u.test(frame.line.text.slice(phrase.end, figure.start));
  const partly = kind === 'count' && isPartly(frame.line.text, figure.start);
  const open = partly || subject.assumed === true || subject.all.some(({ either }) => either !== undefined);
  const loosely = open || BECAME.test(frame.line.text.slice(0, figure.start)) || frame.including || (frame.section.kind === '其他' && isLoosely(phrase)) || isForeignMoney(subject, frame);
  return { kind, subject: plural, ...more, ...(loosely ? { tentative: true } : {}), ...(open ? { assumed: true } : {}), ...(together || (listed && frame.cues.each !== true && phrase.parts.length === 0) ? { skip: 'ambiguous' as const } : {}) };
}

/** "减少为0.50万元" may be said of what is left or, loosely, of the change. */
const BECAME = /(?:增加|减少|增长|下降|上升|降低)为$/u;

/** "参加其他单位组织的出国团组0个": not this unit's own. */
const OTHERS = /(?:其他|其它|外)(?:单位|部门)/u;

function clauseBefore(text: string, end: number): string {
  return /[^,;。:、]*$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
}

/** A count beside one of other units is a part of the whole, unless it says 共计. */
function isPartly(text: string, start: number): boolean {
  return OTHERS.test(text) && /(?:出国|因公)/u.test(text) && !/共计|合计|总计|累计/u.test(clauseBefore(text, start));
}

/** The budget a rate names by its amount: "完成预算12.00万元的…". */
export function sayPlan(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { completion } = frame.cues;
  const stages = stagesOf(completion?.plan ?? '预算', undefined, gathering) ?? [];
  const subject = moneySubject(frame.subject);
  return { kind: 'amount', stages, start: completion?.start ?? figure.start, ...(subject === undefined ? { skip: 'unknownSubject' as const } : { subject }) };
}

/** The whole of a share by its amount: "占本年支出合计12.00万元的…". */
export function sayWhole(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { phrase, year } = frame;
  const stages = stagesOf(phrase.stage, phrase.year ?? year, gathering);
  const subject = isNamed(phrase) || phrase.parts.length > 0 ? phraseSubject(frame, gathering, true) : undefined;
  const start = phrase.parts.length > 0 ? phrase.start : figure.start;
  return subject === undefined || stages === undefined ? { kind: 'amount', skip: 'unknownSubject', start } : { kind: 'amount', subject, stages, start };
}

/** "年初预算数…，决算数…" in a section that is about one total, before anything is named. */
function assumedSubject(frame: Frame, { facts, own }: Gathering): Subject | undefined {
  const { phrase, section, subject } = frame;
  if (subject !== undefined || phrase.stage === undefined || phrase.parts.length > 0 || phrase.led || phrase.trailed || phrase.strange) return undefined;
  return sectionSubject(section, { facts, budget: own !== '决算' });
}

/** 收入 or 支出 in a section about something else may well be a part of that ("其中：一般公共预算支出…" of 三公). */
function isForeignMoney(subject: Subject, { section }: Frame): boolean {
  return CLOSED.has(section.kind) && subject.all.some(({ candidates: [bare] }) => bare !== undefined && bare.account === undefined && (bare.flow === '收入' || bare.flow === '支出'));
}

const CLOSED: ReadonlySet<string> = new Set(['三公', '机关运行', '采购', '资产']);

function isLoosely(phrase: Phrase): boolean {
  return phrase.parts.every(({ codes, words }) => codes === undefined && isLoose(words));
}

function amountSubject(figure: Figure, stages: readonly Stage[], frame: Frame, gathering: Gathering): Subject | undefined {
  const { phrase } = frame;
  if (isNamed(phrase) || (figure.kind === 'money' && !phrase.led && speaksByItself(phrase.parts, { before: frame.subject, section: frame.section }))) {
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
