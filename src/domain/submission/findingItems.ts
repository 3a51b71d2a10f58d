import { EXCEPTION_SHEET, type SortedFindings } from '../exceptions/exceptions';
import type { Finding, Grade } from '../finding/finding';
import { address } from '../sheet';
import type { ChecklistItem, ItemEvidence } from './item';
import { SUBMISSION_MESSAGES as say } from './messages';

const SHOWN = 20;

/** 校验: what is open by grade, what was verified with a reason, and which of those no longer hold. */
export function findingItems({ open, verified, lifted }: SortedFindings): readonly ChecklistItem[] {
  const of = (...grades: readonly Grade[]): readonly Finding[] => open.filter(({ grade }) => grades.includes(grade));
  const [errors, wide, rounding, notices] = [of('错误'), of('尾差偏大'), of('口径尾差', '尾差'), of('提示')];
  return [
    findingItem('errors', '错误', errors, errors.length > 0, errors.length > 0 ? say.errors(errors.length) : say.noErrors),
    findingItem('wide', '尾差偏大', wide, wide.length > 0, wide.length > 0 ? say.wide(wide.length) : say.noWide),
    findingItem('rounding', '尾差', rounding, false, say.rounding(rounding.length)),
    findingItem('notices', '提示', notices, false, say.notices(notices.length)),
    exceptionItem(verified, lifted),
  ];
}

function findingItem(id: string, name: string, findings: readonly Finding[], open: boolean, reason: string): ChecklistItem {
  return { id, group: '校验', name, basis: '校验', state: open ? '待办' : '齐全', reason, count: findings.length, evidence: findings.slice(0, SHOWN).flatMap((finding) => placeOf(finding, finding.message)) };
}

function exceptionItem(verified: SortedFindings['verified'], lifted: SortedFindings['lifted']): ChecklistItem {
  const standing = verified.slice(0, SHOWN).flatMap(({ finding, exception: { date, reason } }) => placeOf(finding, say.exception(finding.message, date, reason)));
  const fallen = lifted.slice(0, SHOWN).map(({ row, message, date, reason }): ItemEvidence => ({ kind: 'cell', sheet: EXCEPTION_SHEET, address: address(row, 0), words: say.liftedException(message, date, reason) }));
  const reason = lifted.length > 0 ? say.lifted(lifted.length) : say.exceptions(verified.length);
  return { id: 'exceptions', group: '校验', name: '已核实', basis: '校验', state: lifted.length > 0 ? '待办' : '齐全', reason, count: lifted.length, evidence: [...fallen, ...standing] };
}

/** Where a finding is put right: its suspect, else for one of the text the sentence, else the cell. */
function placeOf({ kind, suspects, cells, quotes }: Finding, words: string): readonly ItemEvidence[] {
  const [suspect] = suspects;
  const [cell] = cells;
  const [quote] = quotes;
  if (suspect?.sheet !== undefined && suspect.address !== undefined) return [{ kind: 'cell', sheet: suspect.sheet, address: suspect.address, words }];
  const ofText = kind === '文表' || kind === '文内';
  if (cell !== undefined && !(ofText && quote !== undefined)) return [{ kind: 'cell', sheet: cell.sheet, address: cell.address, words }];
  return quote === undefined ? [] : [{ kind: 'sentence', line: quote.line, text: quote.text, words }];
}
