import { recogniseWorkbook, type RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { WorkbookSnapshot } from '#domain/sheet';
import { readSupplement } from '#domain/supplement/read';
import { EMPTY_SUPPLEMENT, SUPPLEMENT_SHEET, supplementText, type Supplement } from '#domain/supplement/supplement';

/** A workbook's tables and its sheet 补充资料, read together. */
export interface ReadWorkbook {
  readonly recognised: RecognisedWorkbook;
  readonly supplement: Supplement;
}

/** Reads tables and 补充资料; year and entity come from 补充资料 where no table prints them. */
export function readTablesAndSupplement(workbook: WorkbookSnapshot, options: { readonly edition?: string } = {}): ReadWorkbook {
  const supplement = supplementIn(workbook);
  const recognised = recogniseWorkbook(workbook, options.edition === undefined ? {} : { edition: options.edition });
  const year = recognised.year ?? yearOf(supplement);
  const entity = recognised.entity ?? supplementText(supplement, '文字|单位名称');
  return { recognised: { ...recognised, ...(year === undefined ? {} : { year }), ...(entity === undefined ? {} : { entity }) }, supplement };
}

/** The sheet 补充资料 of a workbook as read; empty when there is none. */
export function supplementIn(workbook: WorkbookSnapshot): Supplement {
  const sheet = workbook.sheets.find(({ name }) => name.trim() === SUPPLEMENT_SHEET);
  return sheet === undefined ? EMPTY_SUPPLEMENT : readSupplement(sheet);
}

function yearOf(supplement: Supplement): number | undefined {
  const year = /(?:19|20)\d{2}/u.exec(supplementText(supplement, '文字|年度')?.normalize('NFKC') ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
