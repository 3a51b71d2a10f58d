import type { Wording } from '../wording/wording';
import { HENAN_WORDING } from './henan/wording';
import { HUBEI_WORDING } from './hubei/wording';
import { JIANGXI_WORDING } from './jiangxi/wording';
import { NATIONAL_BUDGET_WORDING } from './national-budget/wording';
import { NATIONAL_WORDING } from './national/wording';
import { SHANGHAI_BUDGET_WORDING } from './shanghai-budget/wording';
import { SHANXI_WORDING } from './shanxi/wording';
import { ZHEJIANG_WORDING } from './zhejiang/wording';

const WORDINGS: readonly Wording[] = [NATIONAL_WORDING, ZHEJIANG_WORDING, HUBEI_WORDING, HENAN_WORDING, JIANGXI_WORDING, SHANXI_WORDING, NATIONAL_BUDGET_WORDING, SHANGHAI_BUDGET_WORDING];

/** The 情况说明 wording of an edition; the national one where the edition has none of its own. */
export function wordingOf(edition: string): Wording {
  return WORDINGS.find((wording) => wording.edition === edition) ?? NATIONAL_WORDING;
}
