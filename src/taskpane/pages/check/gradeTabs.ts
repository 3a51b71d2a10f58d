import type { Finding, Grade } from '#domain/finding/finding';

/** The tabs of 校验: one for each thing a user does about a finding, and what is done with. */
export const GRADE_TABS = ['error', 'rounding', 'hint', 'verified'] as const;
export type GradeTab = (typeof GRADE_TABS)[number];

const TAB_OF: Readonly<Record<Grade, GradeTab>> = { 错误: 'error', 尾差偏大: 'rounding', 口径尾差: 'rounding', 尾差: 'rounding', 提示: 'hint' };

/** The open findings of a tab, in the order they come in. */
export function findingsOf(findings: readonly Finding[], tab: GradeTab): readonly Finding[] {
  return findings.filter(({ grade }) => TAB_OF[grade] === tab);
}
