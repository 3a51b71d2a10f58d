import type { FindingKind } from '../../finding/finding';

/** The 类别 a rule code belongs to, by its family. */
export function kindOfRule(rule: string): FindingKind {
  if (rule.startsWith('T')) return '表内';
  if (rule.startsWith('X') || rule.startsWith('Q')) return '表间';
  if (rule.startsWith('C')) return '科目';
  if (rule.startsWith('P')) return '绩效';
  return rule.startsWith('D') ? '完整性' : '格式';
}
