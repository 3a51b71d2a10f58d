import type { ChecklistItem } from '#domain/submission/item';
import type { PageId } from '../../paneState';

/** The steps where an item is put right; none when that is done in the workbook itself. */
export function stepsOfItem({ id, group, evidence }: ChecklistItem): readonly PageId[] {
  switch (group) {
    case '情况说明':
      return ['narrative'];
    case '校验':
      return [...(evidence.some(({ kind }) => kind !== 'sentence') ? (['check'] as const) : []), ...(evidence.some(({ kind }) => kind === 'sentence') ? (['narrative'] as const) : [])];
    case '工作簿':
      return [];
    case '公开表':
      return id.startsWith('table.') ? ['template'] : id.startsWith('empty.') ? [] : ['data'];
  }
}
