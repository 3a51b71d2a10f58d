import { readForms } from '#domain/forms/readForms';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { publicationOf, type Publication } from '#domain/submission/publication';
import { sheetCopies, type SheetCopies } from '#domain/submission/sheetCopies';

/** 公开版 of a workbook as a value: its recognised tables and 绩效自评表, as they are shown; the working file is not touched. */
export function preparePublication(workbook: WorkbookSnapshot): Result<Publication, 'noTable'> {
  const prepared = prepare(workbook);
  return prepared.ok ? ok(prepared.value.publication) : prepared;
}

/** 公开版 as new sheets of the same workbook, for hosts that open no workbook beside it; its other sheets are not touched. */
export function prepareCopies(workbook: WorkbookSnapshot): Result<SheetCopies & { readonly publication: Publication }, 'noTable'> {
  const prepared = prepare(workbook);
  return prepared.ok ? ok({ publication: prepared.value.publication, ...sheetCopies({ workbook, ...prepared.value }) }) : prepared;
}

function prepare(workbook: WorkbookSnapshot) {
  const { tables, facts } = recogniseWorkbook(workbook);
  if (tables.length === 0) return err('noTable' as const);
  const formSheets = [...new Set(readForms(workbook).map(({ sheet }) => sheet))];
  const publication = publicationOf({ workbook, tables, facts, formSheets });
  return publication.sheets.length === 0 ? err('noTable' as const) : ok({ publication, tables, facts });
}
