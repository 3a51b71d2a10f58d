import { emptyPhrase, isNamed, sameSubject, settled, type Phrase } from './phrase';
import type { Frame, Gathering, Parallel } from './frame';
import { composeSubject, eitherSubject, localSubject, type Subject } from './subject';

/** The 主语 the current phrase names; undefined when it names none or names something no form lists. */
export function phraseSubject(frame: Frame, { facts, own }: Gathering, whole = false): Subject | undefined {
  const { phrase, line, section, subject } = frame;
  if (phrase.parts.length === 0 || phrase.trailed || phrase.glued || phrase.strange) return undefined;
  const words = line.text.slice(phrase.start, phrase.end);
  return composeSubject(phrase.parts, words, { section, before: subject, facts, budget: own !== '决算', ...(whole ? { whole } : {}), ...(frame.scope === undefined ? {} : { scope: frame.scope }), ...(frame.topic === undefined ? {} : { topic: frame.topic }) });
}

/** Ends the current phrase: what it names becomes the subject of what follows. */
export function closePhrase(frame: Frame, gathering: Gathering): void {
  const { phrase } = frame;
  if (frame.reasonFrom === undefined && frame.cues.share === undefined && isNamed(phrase)) {
    const own = settled(phrase);
    frame.phrase = own ?? phrase;
    const named = own === undefined ? undefined : phraseSubject(frame, gathering);
    if (named === undefined) forget(frame, phrase);
    else setSubject(frame, joined(frame, named, gathering));
    frame.list = [];
  } else if (namesStranger(frame)) forget(frame, phrase);
  frame.phrase = emptyPhrase(phrase.end);
}

/** "某某业务支出决算": words no form knows right before 决算 name something else than the subject before. */
function namesStranger({ phrase, line, reasonFrom, cues }: Frame): boolean {
  if (reasonFrom !== undefined || cues.share !== undefined || !phrase.led || phrase.parts.length > 0 || phrase.stage !== '决算') return false;
  return /[一-龥]{3,}(?:支出)?决算数?$/u.test(line.text.slice(phrase.start, phrase.end));
}

function forget(frame: Frame, phrase: Phrase): void {
  frame.local += 1;
  setSubject(frame, localSubject(frame.line.text.slice(phrase.start, phrase.end), `#${frame.local}`));
}

/** Makes a subject the current one; figures stated of another are out of reach of 完成 and 比. */
export function setSubject(frame: Frame, subject: Subject): void {
  if (!sameSubject(frame.subject, subject)) frame.amounts = new Map();
  if (frame.subject === undefined) frame.topic = subject.all[0]?.candidates[0]?.source;
  frame.subject = subject;
  frame.strayed = false;
}

/** At a full stop after 其中: what follows without a subject may be said of the whole or of the part named last. */
export function reopenHead(frame: Frame, { statements, own }: Gathering): void {
  const head = statements[frame.inPart ? (frame.head ?? -1) : -1];
  if (head?.subject === undefined || frame.subject === undefined || head.line !== frame.line || head.kind !== 'amount' || sameSubject(head.subject, frame.subject)) return;
  setSubject(frame, eitherSubject(head.subject, frame.subject));
  if (head.stages.includes(own)) frame.amounts.set(own, head.id);
}

/** The subjects that 分别 deals its figures to: the phrases just listed, else the amounts just stated. */
export function parallelSubjects(frame: Frame, gathering: Gathering): Parallel | undefined {
  const last = phraseSubject(frame, gathering);
  const listed = listedSubjects(frame, last, gathering);
  if (listed.length > 1) return { subjects: listed, taken: new Map(), amountIds: [] };
  return frame.parallel ?? recentParallel(frame, gathering);
}

/** The subjects of the amounts just stated, for "各增加A和B" and "占a%和b%". */
export function recentParallel(frame: Frame, { statements }: Gathering): Parallel | undefined {
  const recent = frame.recent.map((id) => statements[id]);
  const subjects = recent.flatMap((statement) => (statement?.subject === undefined ? [] : [statement.subject]));
  return subjects.length > 1 ? { subjects, taken: new Map(), amountIds: [...frame.recent] } : undefined;
}

/** The listed subjects with the last one; what the last says of 收入 or 支出 holds for all. */
export function listedSubjects(frame: Frame, last: Subject | undefined, { facts, own }: Gathering): readonly Subject[] {
  const { section } = frame;
  const again = frame.list.map(({ subject, parts }) => (last === undefined ? subject : (composeSubject(parts, subject.words, { section, before: last, facts, budget: own !== '决算' }) ?? subject)));
  return last === undefined ? again : [...again, last];
}

function joined(frame: Frame, last: Subject, gathering: Gathering): Subject {
  if (frame.list.length === 0) return last;
  const all = listedSubjects(frame, last, gathering);
  return { words: all.map(({ words }) => words).join('、'), all: all.flatMap((subject) => subject.all) };
}
