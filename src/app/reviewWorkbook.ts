import type { TableInfo } from '#domain/cube/fact';
import { factSetOf } from '#domain/cube/factSet';
import type { Finding, Grade } from '#domain/finding/finding';
import { checkForm } from '#domain/forms/checkForms';
import { readForms } from '#domain/forms/readForms';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { validate } from '#domain/validate/validate';
import { readTablesAndSupplement } from './readTablesAndSupplement';

/** A recognised table and how many of its cells hold a printed figure. */
export interface ReviewedTable extends TableInfo {
  readonly amounts: number;
}

/** 核对范围: figures read, figures that take part in a 勾稽关系, and how many such 关系 were checked. */
export interface Coverage {
  readonly amounts: number;
  readonly related: number;
  readonly relations: number;
}

/** 校验结果 of a workbook: what was recognised, what was checked, and what the user should know. */
export interface Review {
  readonly recognised: RecognisedWorkbook;
  readonly tables: readonly ReviewedTable[];
  readonly coverage: Coverage;
  /** Smallest 取整半径 that explains all tables at once, in the workbook's unit; null when none does. */
  readonly radius: string | null;
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Grade, number>>;
}

/** 校验: reads any workbook and its 补充资料 into facts, grades every 勾稽关系 over them, and says what was covered. */
export function reviewWorkbook(workbook: WorkbookSnapshot, options: { readonly edition?: string } = {}): Result<Review, 'noTable'> {
  const { recognised, supplement } = readTablesAndSupplement(workbook, options);
  if (recognised.tables.length === 0) return err('noTable');
  const context = { facts: factSetOf(recognised.facts), unit: recognised.unit };
  const forms = readForms(workbook).flatMap((form) => checkForm(form, context));
  const validation = validate({ ...recognised, structure: [...forms, ...recognised.structure, ...supplement.findings] });
  const tables = recognised.tables.map((table) => ({ ...table, amounts: amountsIn(recognised, table.index) }));
  return ok({
    recognised,
    tables,
    coverage: { amounts: tables.reduce((sum, { amounts }) => sum + amounts, 0), related: validation.related, relations: validation.relations },
    radius: validation.radius,
    findings: validation.findings,
    summary: validation.summary,
  });
}

function amountsIn({ facts }: RecognisedWorkbook, table: number): number {
  return facts.filter((fact) => fact.place.table === table && fact.printed.kind === 'number').length;
}
