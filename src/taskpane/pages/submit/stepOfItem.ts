import type { ChecklistItem } from '#domain/submission/item';
import type { PageId } from '../../paneState';

const TEXT_FINDINGS = new Set(['errors', 'notices']);

/** The step where an item is put right; undefined when that is done in the workbook itself or nowhere. */
export function stepOfItem({ id, group, evidence }: ChecklistItem): PageId | undefined {
  if (group === '情况说明') return 'narrative';
  if (group === '校验') return TEXT_FINDINGS.has(id) && evidence.length > 0 && evidence.every(({ kind }) => kind === 'sentence') ? 'narrative' : 'check';
  if (group === '工作簿') return undefined;
  if (id.startsWith('table.')) return 'template';
  return id.startsWith('empty.') ? undefined : 'data';
}
