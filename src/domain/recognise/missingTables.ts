import { normaliseLabel } from '../chart/normaliseLabel';
import type { TableInfo } from '../cube/fact';
import type { Finding } from '../finding/finding';
import { STRUCTURE_MESSAGES as MESSAGES } from '../finding/structureMessages';
import { titleMeaning } from './caption';
import { structural } from './structure';

/** A table that should be there: its 表号 and name. */
export interface ExpectedTable {
  readonly code: string;
  readonly name: string;
}

/** 缺表 (D-515): the tables a form asks for that the workbook does not hold, compared by what their names mean. */
export function missingTables(tables: readonly TableInfo[], expected: readonly ExpectedTable[]): readonly Finding[] {
  if (tables.length === 0) return [];
  const there = tables.map(({ name }) => tableIdentity(name));
  const missing = expected.filter(({ name }) => !there.includes(tableIdentity(name)));
  return missing.map((table) => ({ ...structural('D-515', '提示', MESSAGES.missingTable(table.code, table.name), [], '完整性'), id: `D-515@${table.name}` }));
}

/** What a table is, by its name alone: the same for every province's wording of the same table. */
export function tableIdentity(name: string): string {
  const { kind, fixed } = titleMeaning(name);
  const byUnit = /分单位|按单位/u.test(normaliseLabel(name)) ? 'unit' : '';
  const purpose = kind === 'fund' || kind === 'capital' || kind === 'threePublic' ? '' : `${fixed.flow ?? ''}/${fixed.source ?? ''}`;
  return `${kind}/${purpose}/${byUnit}`;
}
