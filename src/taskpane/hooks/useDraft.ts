import { useEffect, useState } from 'react';
import type { LikeRefusal } from '#app/draftLikeLastYear';
import type { Draft, DraftRefusal, DraftRequest } from '#app/draftNarrative';
import type { Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { basisRequest, type DraftBasis } from '../draftBasis';
import { usePane } from '../paneContext';
import { useSession } from './useSession';

export type DraftState = Result<Draft, DraftRefusal | LikeRefusal> | undefined;

/**
 * 起草 of the last reading, after the findings are shown: its code is loaded on first use and its work never stands between
 * an edit and its findings. Undefined until there is one.
 */
export function useDraft(): DraftState {
  const { state } = usePane();
  const { reading } = useSession();
  const { answers, form, basis } = state;
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
      void draftOn(reading.workbook, basis, request).then((drafted) => {
        if (current) setDraft(drafted);
      });
    }, 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [reading, answers, basis, form.year, form.entity]);
  return draft;
}

/** In the edition's wording, or in last year's own where its text and its tables are at hand. */
async function draftOn(workbook: WorkbookSnapshot, basis: DraftBasis | undefined, request: DraftRequest): Promise<Result<Draft, DraftRefusal | LikeRefusal>> {
  const { last, text } = basis ?? {};
  if (last !== undefined && text !== undefined) {
    const { draftLikeFromWorkbooks } = await import('#app/draftLikeLastYear');
    return draftLikeFromWorkbooks(workbook, { paragraphs: text.paragraphs, workbook: last.workbook }, request);
  }
  const { draftFromWorkbook } = await import('#app/draftNarrative');
  return draftFromWorkbook(workbook, { ...request, ...basisRequest(basis ?? {}) });
}
