import type { Finding, Grade } from '#domain/finding/finding';
import type { Review } from '../reviewWorkbook';

/** 批量审核: what one workbook's check says in the report. */
export interface UnitReview {
  readonly file: string;
  readonly entity: string | null;
  readonly year: number | null;
  readonly edition: string;
  readonly unit: string;
  readonly tables: readonly unknown[];
  readonly coverage: { readonly amounts: number; readonly relations: number };
  readonly radius: string | null;
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Grade, number>>;
}

/** A file that could not be checked, and why. */
export interface UnitRefusal {
  readonly file: string;
  readonly error: string;
}

/** One workbook of a batch: its review, or why it has none. */
export type UnitRow = UnitReview | UnitRefusal;

/** True when the workbook was checked. */
export function isReviewed(row: UnitRow): row is UnitReview {
  return 'summary' in row;
}

/** What the report keeps of a review. */
export function unitReviewOf(file: string, { recognised, tables, coverage, radius, findings, summary }: Review): UnitReview {
  return { file, entity: recognised.entity ?? null, year: recognised.year ?? null, edition: recognised.edition, unit: recognised.unit, tables, coverage, radius, findings, summary };
}

/** The worst finding of a workbook: the first, as findings come worst first; a 尾差 alone is none. */
export function worstOf({ findings }: UnitReview): Finding | undefined {
  return findings.find(({ grade }) => grade !== '尾差');
}

/** How many workbooks a batch has, how many of them have errors, and how many could not be checked. */
export interface BatchTally {
  readonly all: number;
  readonly wrong: number;
  readonly unread: number;
}

/** The tally with one more workbook. */
export function counted({ all, wrong, unread }: BatchTally, row: UnitRow): BatchTally {
  const reviewed = isReviewed(row);
  return { all: all + 1, wrong: wrong + (reviewed && row.summary.错误 > 0 ? 1 : 0), unread: unread + (reviewed ? 0 : 1) };
}

/** 结论 of a batch in one sentence. */
export function tallySentence({ all, wrong, unread }: BatchTally): string {
  return `共 ${String(all)} 个工作簿：${String(all - wrong - unread)} 个没有错误，${String(wrong)} 个有错误${unread > 0 ? `，${String(unread)} 个未能检查` : ''}。`;
}
