import type { Frame, Gathering, Parallel } from './frame';
import { isNamed } from './phrase';
import { listedSubjects, phraseSubject, recentParallel } from './readPhrase';
import type { ClaimKind } from './statement';
import type { Subject } from './subject';

/** The subject the next figure of a kind falls to in a 并列 list; null past its end, undefined without one. */
export function deal(frame: Frame, kind: ClaimKind): Subject | undefined | null {
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

/** The same, or every subject just listed after 各. */
export function dealOrAll(frame: Frame, gathering: Gathering, kind: ClaimKind): Subject | undefined {
  const dealt = deal(frame, kind);
  if (dealt !== undefined && dealt !== null) return dealt;
  if (frame.cues.each !== true) return undefined;
  const recent = recentParallel(frame, gathering)?.subjects;
  if (recent === undefined) return frame.subject;
  const all = recent.flatMap((subject) => subject.all);
  const unique = all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index);
  return { words: recent.map(({ words }) => words).join('、'), all: unique };
}

/** The amount dealt to a subject of the list before. */
export function dealtAmount(frame: Frame, subject: Subject): number | undefined {
  const index = frame.parallel?.subjects.indexOf(subject) ?? -1;
  return frame.parallel?.amountIds[index];
}

/** The list a chain of figures without 分别 is dealt to, when it has as many members. */
export function chainParallel(length: number, frame: Frame, gathering: Gathering): Frame['parallel'] {
  if (frame.cues.each === true || frame.cues.share !== undefined || frame.cues.direction !== undefined) {
    const recent = recentParallel(frame, gathering);
    return recent?.subjects.length === length ? recent : undefined;
  }
  const last = phraseSubject(frame, gathering);
  const listed = listedSubjects(frame, last, gathering);
  return listed.length === length ? { subjects: listed, taken: new Map(), amountIds: [] } : undefined;
}

/** The last subjects of a list, when fewer figures follow it. */
export function shortened(parallel: Parallel, length: number): Parallel {
  const extra = parallel.subjects.length - length;
  return extra <= 0 || length < 2 ? parallel : { ...parallel, subjects: parallel.subjects.slice(extra), amountIds: parallel.amountIds.slice(extra) };
}
