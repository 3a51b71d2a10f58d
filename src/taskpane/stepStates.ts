import type { Review } from '#app/reviewWorkbook';
import type { DraftState } from './hooks/useDraft';
import { openErrors, readinessOf } from './pages/submit/readiness';
import type { StepState } from './parts/StepRail';
import type { PageId } from './paneState';
import { TEXT } from './text';

const WAITING: StepState = { text: TEXT.step.waiting };

/** How each step stands, from the last review and the last draft. */
export function stepStates(review: Review | undefined, draft: DraftState): Readonly<Record<PageId, StepState>> {
  if (review === undefined) return { template: { text: TEXT.step.noTables }, data: WAITING, check: WAITING, narrative: WAITING, submit: WAITING };
  const errors = openErrors(review);
  const gaps = draft?.ok === true ? draft.value.narrative.gaps.length : undefined;
  const open = readinessOf(review, draft).some((item) => item.open > 0);
  return {
    template: { text: TEXT.step.tables(review.tables.length) },
    data: { text: TEXT.step.figures(review.coverage.amounts) },
    check: errors > 0 ? { text: TEXT.step.errors(errors), tone: 'error' } : { text: TEXT.step.noErrors, tone: 'good' },
    narrative: gaps === undefined ? WAITING : gaps > 0 ? { text: TEXT.step.gaps(gaps), tone: 'caution' } : { text: TEXT.step.noGaps, tone: 'good' },
    submit: gaps === undefined ? WAITING : open ? { text: TEXT.step.notReady } : { text: TEXT.step.ready, tone: 'good' },
  };
}
