import type { MoneyUnit } from '../money/unit';
import type { TableSpec } from './table';

/** 版式: the 公开 tables of one province and stage, in printed order. `unit` is the one it publishes in. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly stage: '决算' | '预算';
  /** First and last year the form is known for. */
  readonly years: readonly [from: number, to: number];
  readonly unit: MoneyUnit;
  readonly tables: readonly TableSpec[];
}

/** 工作表名: a table's name without quotation marks and brackets, at most Excel's 31 characters. */
export function sheetNameOf(table: TableSpec): string {
  return table.name.replace(/[“”"'（）()[\]:*?/\\]/gu, '').slice(0, 31);
}

/** Names of the worksheets an edition's tables are written to, in order. */
export function sheetNamesOf(edition: Edition): readonly string[] {
  return edition.tables.map(sheetNameOf);
}
