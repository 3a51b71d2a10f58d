import { openFindings } from '#app/openFindings';
import type { Review } from '#app/reviewWorkbook';
import type { Submission } from '#app/submission';
import type { Finding } from '#domain/finding/finding';
import type { DraftState } from './hooks/useDraft';
import type { StepState } from './parts/StepRail';
import type { PageId } from './paneState';
import { TEXT } from './text';

const WAITING: StepState = { text: TEXT.step.waiting };

/** 错误 nobody has verified yet. */
export function openErrors({ exceptions }: Review): number {
  return errorsAmong(exceptions.open);
}

function errorsAmong(findings: readonly Finding[]): number {
  return findings.filter(({ grade }) => grade === '错误').length;
}

function draftState(gaps: number | undefined): StepState {
  if (gaps === undefined) return WAITING;
  return gaps > 0 ? { text: TEXT.step.gaps(gaps), tone: 'caution' } : { text: TEXT.step.noGaps, tone: 'good' };
}

function textState(errors: number): StepState {
  return errors > 0 ? { text: TEXT.step.errors(errors), tone: 'error' } : { text: TEXT.step.noErrors, tone: 'good' };
}

/** How each step stands, from the last review, the last draft, and the 提交清单 over both. */
export function stepStates(review: Review | undefined, draft: DraftState, submission: Submission | undefined): Readonly<Record<PageId, StepState>> {
  if (review === undefined) return { template: { text: TEXT.step.noTables }, data: WAITING, check: WAITING, narrative: WAITING, submit: WAITING };
  const { ofTables, ofText } = openFindings(review);
  const errors = errorsAmong(ofTables);
  const gaps = draft?.ok === true ? draft.value.narrative.gaps.length : undefined;
  return {
    template: { text: TEXT.step.tables(review.tables.length) },
    data: { text: TEXT.step.figures(review.coverage.amounts) },
    check: errors > 0 ? { text: TEXT.step.errors(errors), tone: 'error' } : { text: TEXT.step.noErrors, tone: 'good' },
    narrative: review.narrative === undefined ? draftState(gaps) : textState(errorsAmong(ofText)),
    submit: submissionState(submission),
  };
}

/** 可提交 is green only when everything was looked at. */
function submissionState(submission: Submission | undefined): StepState {
  if (submission === undefined) return WAITING;
  const { open, ready, items } = submission.checklist;
  if (!ready) return { text: TEXT.step.toDo(open) };
  return items.some(({ state }) => state === '未检查') ? { text: TEXT.step.ready } : { text: TEXT.step.ready, tone: 'good' };
}
