import type { Wording } from '../wording/wording';
import { ZHEJIANG_WORDING } from './zhejiang/wording';

const WORDINGS: readonly Wording[] = [ZHEJIANG_WORDING];

/** The 情况说明 wording of an edition; the national one where the edition has none of its own. */
export function wordingOf(edition: string): Wording {
  return WORDINGS.find((wording) => wording.edition === edition) ?? ZHEJIANG_WORDING;
}
