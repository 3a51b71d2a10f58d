import type { TableInfo } from '../../cube/fact';
import type { Finding } from '../../finding/finding';
import * as say from '../../finding/messages';
import { ruleFinding } from './notice';

const NOTE = /尾差|尾数|四舍五入/u;

/** D-513 尾差说明: rounding differences are printed, but no table carries the usual note about them. */
export function roundingNoteFinding(tables: readonly TableInfo[], findings: readonly Finding[]): Finding[] {
  const rounding = findings.filter(({ grade }) => grade === '尾差' || grade === '尾差偏大' || grade === '口径尾差');
  if (rounding.length === 0 || tables.some(({ notes }) => notes.some((note) => NOTE.test(note)))) return [];
  return [ruleFinding('D-513', '提示', say.noRoundingNote(rounding.length), rounding.flatMap(({ cells }) => cells.slice(0, 1)))];
}
