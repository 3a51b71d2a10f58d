import { useEffect, useState } from 'react';
import type { Draft, DraftRefusal, DraftRequest } from '#app/draftNarrative';
import type { Result } from '#domain/result';
import { usePane } from '../paneContext';
import { useSession } from './useSession';

export type DraftState = Result<Draft, DraftRefusal> | undefined;

/**
 * 起草 of the last reading, after the findings are shown: its code is loaded on first use and its work never stands between
 * an edit and its findings. Undefined until there is one.
 */
export function useDraft(): DraftState {
  const { state } = usePane();
  const { reading } = useSession();
  const { answers, form } = state;
  const [draft, setDraft] = useState<DraftState>();
  useEffect(() => {
    if (reading?.review.ok !== true) {
      setDraft(undefined);
      return undefined;
    }
    const { recognised } = reading.review.value;
    const request: DraftRequest = { answers, ...(recognised.year === undefined ? { year: form.year } : {}), ...(recognised.entity === undefined && form.entity.trim() !== '' ? { entity: form.entity.trim() } : {}) };
    let current = true;
    const timer = setTimeout(() => {
      void import('#app/draftNarrative').then(({ draftFromWorkbook }) => {
        if (current) setDraft(draftFromWorkbook(reading.workbook, request));
      });
    }, 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [reading, answers, form.year, form.entity]);
  return draft;
}
