import type { TableInfo } from '../../cube/fact';
import type { Finding } from '../../finding/finding';
import type { Describer } from '../describe';
import { decimalFindings } from './decimals';
import { emptyTableFindings } from './emptyTables';
import { formulaFindings } from './formulas';
import { levelFindings } from './levels';
import { negativeFindings } from './negative';

/** Findings about tables that no relation between figures expresses; `suspected` cells are spoken of already. */
export function tableFindings(describer: Describer, tables: readonly TableInfo[], suspected: ReadonlySet<number>): Finding[] {
  return [...levelFindings(describer, tables), ...emptyTableFindings(describer, tables, suspected), ...negativeFindings(describer, suspected), ...formulaFindings(describer), ...decimalFindings(describer)];
}
