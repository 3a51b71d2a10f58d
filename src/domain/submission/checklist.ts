import { findingItems } from './findingItems';
import { hygieneItems, type HygieneEvidence } from './hygieneItems';
import { isOpen, type Checklist } from './item';
import { SUBMISSION_MESSAGES as say } from './messages';
import { tableItems, type TableEvidence } from './tableItems';
import { textItems, type TextEvidence } from './textItems';
import type { SortedFindings } from '../exceptions/exceptions';

/** Everything the 提交清单 is made from. */
export interface SubmissionEvidence {
  readonly tables: TableEvidence;
  readonly text: TextEvidence;
  readonly findings: SortedFindings;
  readonly hygiene: HygieneEvidence;
}

/** 提交清单: the tables, the text, what the check found, and the file itself; one state at the end. */
export function checklistOf(evidence: SubmissionEvidence): Checklist {
  const items = [...tableItems(evidence.tables), ...textItems(evidence.text), ...findingItems(evidence.findings), ...hygieneItems(evidence.hygiene)];
  const open = items.filter((item) => isOpen(item) && item.waitsFor === undefined).length;
  return { items, open, ready: open === 0, words: open === 0 ? say.ready : say.open(open) };
}
