import type { NarrativeCheck } from '#domain/claims/claim';
import { checkNarrative } from '#domain/claims/checkNarrative';
import { factSetOf } from '#domain/cube/factSet';

/** 文内核对: a text held against itself only, where the workbook holds no 公开表. */
export function checkTextAlone(paragraphs: readonly string[]): NarrativeCheck {
  return checkNarrative({ paragraphs, facts: factSetOf([]), tables: [], unit: '万元' });
}
