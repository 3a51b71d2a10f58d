import * as say from '../../finding/messages';
import type { Explanation } from './explanation';

/** What happened, in a few words of an accountant. */
export function operationText(explanation: Explanation): string {
  if (explanation.operation === 'cell' || explanation.operation === 'cells') return say.CORRECTION_WORDS[explanation.changes[0]?.kind ?? 'arbitrary'];
  return say.OPERATION_WORDS[explanation.operation];
}
