import { readForms } from '#domain/forms/readForms';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { publicationOf, type Publication } from '#domain/submission/publication';

const HELPERS = /^(?:补充资料|科目表|校验记录|情况说明|检查报告)/u;

/** 公开版 of a workbook as a value: its recognised tables and 绩效自评表, as they are shown; the working file is not touched. */
export function preparePublication(workbook: WorkbookSnapshot): Result<Publication, 'noTable'> {
  const { tables, facts } = recogniseWorkbook(workbook);
  if (tables.length === 0) return err('noTable');
  const formSheets = [...new Set(readForms(workbook).map(({ sheet }) => sheet))].filter((name) => !HELPERS.test(name));
  const publication = publicationOf({ workbook, tables, facts, formSheets });
  return publication.sheets.length === 0 ? err('noTable') : ok(publication);
}
