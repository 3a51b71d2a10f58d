import type { TableInfo } from '../../cube/fact';
import type { Finding } from '../../finding/finding';
import type { Describer } from '../describe';

/** Findings about tables that no relation between figures expresses. */
export function tableFindings(_describer: Describer, _tables: readonly TableInfo[]): Finding[] {
  return [];
}
