import type { Stage } from '../cube/coordinate';
import { deal, dealOrAll, dealtAmount } from './deal';
import type { Figure } from './figure';
import { stagesOf, usualBase, type Frame, type Gathering } from './frame';
import { isNamed } from './phrase';
import { phraseSubject } from './readPhrase';
import type { Said, UncheckedReason } from './statement';
import type { Subject } from './subject';

/** 增减额 against the base the sentence names. */
export function sayChange(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { direction } = frame.cues;
  const dealt = dealOrAll(frame, gathering, 'change');
  const subject = dealt ?? frame.subject;
  const amountId = amountIdOf(subject, frame, gathering);
  const sign = signed(direction?.sign ?? 1, figure);
  const known = subject === undefined ? { skip: 'unknownSubject' as UncheckedReason } : { subject };
  const base = frame.base ?? usualBase(gathering);
  return { kind: 'change', sign, start: direction?.start ?? figure.start, stages: [gathering.own], base, ...known, ...baseSaid(base, frame, gathering), ...(amountId === undefined ? {} : { amountId }) };
}

/** 增减率 of the change said before, or of the subject. */
export function sayGrowth(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { direction } = frame.cues;
  const change = gathering.statements[frame.changeId ?? -1];
  const dealt = dealOrAll(frame, gathering, 'growth');
  const subject = dealt ?? change?.subject ?? frame.subject;
  const amountId = amountIdOf(subject, frame, gathering) ?? change?.amountId;
  const sign = signed(direction?.sign ?? 1, figure);
  const changeId = frame.parallel === undefined ? frame.changeId : parallelChange(frame, gathering, subject);
  const base = change?.base ?? frame.base ?? usualBase(gathering);
  const known = subject === undefined ? { skip: 'unknownSubject' as UncheckedReason } : { subject };
  return { kind: 'growth', sign, start: direction?.start ?? figure.start, stages: [gathering.own], base, ...known, ...baseSaid(base, frame, gathering), ...(amountId === undefined ? {} : { amountId }), ...(changeId === undefined ? {} : { changeId }) };
}

/** The base as the sentence itself prints it. */
function baseSaid(base: readonly Stage[], { amounts }: Frame, { own }: Gathering): Pick<Said, 'budgetId'> {
  const budgetId = base.filter((stage) => stage !== own).map((stage) => amounts.get(stage)).find((id) => id !== undefined);
  return budgetId === undefined ? {} : { budgetId };
}

function parallelChange(frame: Frame, { statements }: Gathering, subject: Subject | undefined): number | undefined {
  for (let id = statements.length - 1; statements[id]?.line === frame.line; id -= 1) if (statements[id]?.kind === 'change' && statements[id]?.subject === subject) return id;
  return undefined;
}

/** 占比 of the whole the words name, or the sentence implies. */
export function sayShare(figure: Figure, frame: Frame, gathering: Gathering): Said {
  const { share } = frame.cues;
  const dealt = deal(frame, 'share');
  const numerator = dealt ?? share?.numerator;
  const named = share?.whole ?? (isNamed(frame.phrase) ? phraseSubject(frame, gathering, true) : undefined);
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

/** 完成率 of the budget the words name. */
export function sayCompletion(frame: Frame, gathering: Gathering): Said {
  const { completion } = frame.cues;
  const { subject, amounts } = frame;
  const stages = stagesOf(completion?.plan ?? '预算', undefined, gathering) ?? [];
  const budgetId = [...stages, '全年预算' as const, '年初预算' as const].map((stage) => amounts.get(stage)).find((id) => id !== undefined);
  const amountId = amounts.get('决算');
  const known = subject === undefined ? { skip: 'unknownSubject' as UncheckedReason } : { subject };
  return { kind: 'completion', start: completion?.start ?? 0, stages: ['决算'], base: stages, ...known, ...(amountId === undefined ? {} : { amountId }), ...(budgetId === undefined ? {} : { budgetId }) };
}

function amountIdOf(subject: Subject | undefined, frame: Frame, { statements, own }: Gathering): number | undefined {
  if (subject === undefined) return undefined;
  if (subject === frame.subject) return frame.amounts.get(own);
  return frame.recent.find((id) => subject.all.some(({ key }) => statements[id]?.subject?.all.some((target) => target.key === key)));
}

function signed(sign: 1 | -1 | 0, figure: Figure): 1 | -1 | 0 {
  if (/^-?[0.]+$/u.test(figure.digits)) return sign;
  return figure.digits.startsWith('-') ? ((-sign || 0) as 1 | -1 | 0) : sign;
}
