import { useMemo } from 'react';
import { openFindings } from '#app/openFindings';
import { markText, type Mark } from '#app/markText';
import type { Finding } from '#domain/finding/finding';
import type { ExistingText } from '../../existingText';
import { useReview } from '../../hooks/useSession';
import { useTextCheck, type TextCheck } from '../../hooks/useTextCheck';

/** What was found in the open text, and its marks, line by line; a line that has changed since has none yet. */
export interface TextFindings {
  readonly check: TextCheck | undefined;
  readonly errors: readonly Finding[];
  readonly rounding: readonly Finding[];
  readonly hints: readonly Finding[];
  readonly marks: readonly (readonly Mark[])[];
}

const NONE: readonly Mark[] = [];

/** The findings of the text nobody has settled yet, and where they stand in it. */
export function useTextFindings({ lines }: ExistingText): TextFindings {
  const check = useTextCheck();
  const review = useReview();
  const open = useMemo(() => (review === undefined ? (check?.narrative.findings ?? []) : openFindings(review).ofText), [check?.narrative, review]);
  const marks = useMemo(() => (check === undefined ? [] : markText(check.paragraphs, check.narrative, open)), [check?.paragraphs, check?.narrative, open]);
  const current = useMemo(() => lines.map((line, at) => (check?.paragraphs[at] === line ? (marks[at] ?? NONE) : NONE)), [lines, marks, check?.paragraphs]);
  return {
    check,
    errors: open.filter(({ grade }) => grade === '错误'),
    rounding: open.filter(({ grade }) => grade !== '错误' && grade !== '提示'),
    hints: open.filter(({ grade }) => grade === '提示'),
    marks: current,
  };
}
