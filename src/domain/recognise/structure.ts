import type { Finding, FindingCell, FindingKind, Grade } from '../finding/finding';

/** A structural finding: something in the workbook that could not be read or bound as it stands. */
export function structural(rule: string, grade: Grade, message: string, cells: readonly FindingCell[], kind: FindingKind = '格式'): Finding {
  const where = cells.map(({ sheet, address }) => `${sheet}!${address}`).join(',');
  return { id: `${rule}@${where === '' ? message.length.toString() : where}`, rule, kind, grade, message, cells, quotes: [], suspects: [], folded: 0 };
}
