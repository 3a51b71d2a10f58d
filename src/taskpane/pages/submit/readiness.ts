import type { Review } from '#app/reviewWorkbook';
import type { PageId } from '../../paneState';
import type { DraftState } from '../../hooks/useDraft';

/** One thing to be in order before publishing, and the page where it is put right. */
export interface ReadinessItem {
  readonly id: 'ties' | 'codes' | 'emptyNotes' | 'narrative';
  readonly open: number;
  readonly grave: boolean;
  readonly page: PageId;
}

/** 错误 nobody has verified yet. */
export function openErrors({ exceptions }: Review): number {
  return exceptions.open.filter(({ grade }) => grade === '错误').length;
}

/** 提交前检查: what the last reading and the draft say about being ready. */
export function readinessOf(review: Review, draft: DraftState): readonly ReadinessItem[] {
  const gaps = draft?.ok === true ? draft.value.narrative.gaps.length : 0;
  return [
    { id: 'ties', open: openErrors(review), grave: true, page: 'check' },
    { id: 'codes', open: review.exceptions.open.filter(({ kind }) => kind === '科目').length, grave: false, page: 'check' },
    { id: 'emptyNotes', open: review.tables.filter(({ empty, notes }) => empty && notes.length === 0).length, grave: false, page: 'data' },
    { id: 'narrative', open: gaps, grave: false, page: 'narrative' },
  ];
}
