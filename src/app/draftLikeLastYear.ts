import { inferYear } from '#domain/claims/years';
import { readLine } from '#domain/claims/line';
import { factSetOf } from '#domain/cube/factSet';
import { draftLikeLastYear } from '#domain/narrative/likeLastYear';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { Draft, DraftRequest } from './draftNarrative';
import { readTablesAndSupplement } from './readTablesAndSupplement';

/** 上年的说明 and the workbook it was written from. */
export interface LastYear {
  readonly paragraphs: readonly string[];
  readonly workbook: WorkbookSnapshot;
}

/** Why last year's text could not be carried over; `last` names the workbook of last year. */
export type LikeRefusal = 'noTable' | 'noYear' | 'noLastTable' | 'noLastYear';

/** 照上年起草 from two workbooks and last year's text: any county's wording, this year's figures. */
export function draftLikeFromWorkbooks(workbook: WorkbookSnapshot, last: LastYear, request: DraftRequest = {}): Result<Draft, LikeRefusal> {
  const now = readTablesAndSupplement(workbook, request);
  const before = readTablesAndSupplement(last.workbook);
  if (now.recognised.tables.length === 0) return err('noTable');
  if (before.recognised.tables.length === 0) return err('noLastTable');
  const lastYear = before.recognised.year ?? inferYear(last.paragraphs.map((paragraph, index) => readLine(paragraph, index + 1)));
  const year = request.year ?? now.recognised.year;
  if (year === undefined) return err('noYear');
  if (lastYear === undefined) return err('noLastYear');
  const entity = request.entity ?? now.recognised.entity ?? before.recognised.entity ?? '';
  const narrative = draftLikeLastYear({
    paragraphs: last.paragraphs,
    last: { facts: factSetOf(before.recognised.facts), tables: before.recognised.tables, supplement: before.supplement, year: lastYear, unit: before.recognised.unit, entity: before.recognised.entity ?? entity },
    now: { facts: factSetOf(now.recognised.facts), supplement: now.supplement, year, unit: now.recognised.unit, entity, edition: now.recognised.edition },
    ...(request.answers === undefined ? {} : { answers: request.answers }),
  });
  return ok({ narrative, recognised: now.recognised, supplement: now.supplement });
}
