import type { Finding, FindingCell, Grade } from '../../finding/finding';
import { fingerprint } from '../../finding/words';
import { kindOfRule } from './kind';

/** A finding of a rule that looks at the tables themselves; one cause, no suspects. */
export function ruleFinding(rule: string, grade: Grade, message: string, cells: readonly FindingCell[], parts: readonly string[] = []): Finding {
  const id = fingerprint([rule, ...cells.map((cell) => `${cell.sheet}!${cell.address}`), ...parts]);
  return { id, rule, kind: kindOfRule(rule), grade, message, cells, quotes: [], suspects: [], folded: 0 };
}
