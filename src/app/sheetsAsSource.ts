import type { TableInfo } from '#domain/cube/fact';
import { FEN_PER_UNIT } from '#domain/money/unit';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { ImportTarget, NamedWorkbook } from './importPlan';
import { sourceFrom } from './importPlan';

/** A worksheet of this workbook that could be a source: its tables, and whether it looks like an export beside the 公开表. */
export interface SourceSheet {
  readonly name: string;
  readonly tables: readonly string[];
  readonly suggested: boolean;
}

/**
 * Worksheets of this workbook that hold tables. Suggested are those that look like a pasted 决算 export: the same table
 * stands on another sheet too, there with formulas or in the workbook's coarser 金额单位, and this one has no formula.
 */
export function sourceSheets({ recognised, workbook }: ImportTarget): readonly SourceSheet[] {
  const live = new Set(workbook.sheets.filter(({ formulas }) => formulas.some((row) => row.some((formula) => formula !== ''))).map(({ name }) => name));
  const names = [...new Set(recognised.tables.map(({ sheet }) => sheet))];
  const isExport = (table: TableInfo): boolean =>
    recognised.tables.some((other) => other.sheet !== table.sheet && meaningOf(other) === meaningOf(table) && (live.has(other.sheet) || FEN_PER_UNIT[table.unit] < FEN_PER_UNIT[other.unit]));
  return names.map((name) => {
    const tables = recognised.tables.filter(({ sheet }) => sheet === name);
    return { name, tables: tables.map((table) => (table.name === '' ? table.code : table.name)), suggested: !live.has(name) && tables.some(isExport) };
  });
}

/** Parts this workbook in two: the chosen worksheets as a source, and the rest as the target. */
export function sheetsApart({ recognised, workbook }: ImportTarget, chosen: readonly string[], name: string): { readonly target: ImportTarget; readonly source: NamedWorkbook | undefined } {
  const taken = new Set(chosen);
  const facts = recognised.facts.filter(({ place }) => !taken.has(place.sheet));
  const rest: RecognisedWorkbook = { ...recognised, facts };
  return { target: { recognised: rest, workbook }, source: sourceFrom(name, { ...workbook, sheets: workbook.sheets.filter((sheet) => taken.has(sheet.name)) }) };
}

function meaningOf({ kind, name }: TableInfo): string {
  return `${kind}/${/政府性基金|国有资本|一般公共|财政拨款/u.exec(name)?.[0] ?? ''}`;
}
