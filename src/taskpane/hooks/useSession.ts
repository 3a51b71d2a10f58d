import { useSyncExternalStore } from 'react';
import type { Review } from '#app/reviewWorkbook';
import type { Reading, SessionState } from '#app/session';
import type { Result } from '#domain/result';
import { usePane } from '../paneContext';

type PaneReading = Reading<Result<Review, 'noTable'>>;

/** The live state of the session. */
export function useSession(): SessionState<Result<Review, 'noTable'>> {
  const { session } = usePane();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state(),
  );
}

/** The last review; undefined while nothing was read or the workbook holds no 公开表. */
export function useReview(): Review | undefined {
  return reviewOf(useSession().reading);
}

/** The review of a reading that found tables. */
export function reviewOf(reading: PaneReading | undefined): Review | undefined {
  return reading?.review.ok === true ? reading.review.value : undefined;
}
