import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import type { Narrative } from '#domain/narrative/narrative';
import type { OwnGlossary } from '#domain/narrative/ownGlossary';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { Supplement } from '#domain/supplement/supplement';
import { readTablesAndSupplement, supplementIn } from './readTablesAndSupplement';

/** What the user says about the workbook where it does not say itself, and words typed elsewhere than in 补充资料. */
export interface DraftRequest {
  readonly edition?: string;
  readonly year?: number;
  readonly entity?: string;
  readonly answers?: ReadonlyMap<string, string>;
  /** 上年工作簿, whose reasons are offered for the same 科目. */
  readonly lastYear?: WorkbookSnapshot;
  /** 单位自备的名词解释, which wins over ours. */
  readonly glossary?: OwnGlossary;
}

/** 起草结果: the narrative and what it was drafted from. */
export interface Draft {
  readonly narrative: Narrative;
  readonly recognised: RecognisedWorkbook;
  readonly supplement: Supplement;
}

/** Why nothing could be drafted: no published table, or neither the workbook nor the user names year or entity. */
export type DraftRefusal = 'noTable' | 'noYear' | 'noEntity';

/** 起草情况说明 from the tables of a workbook and its sheet 补充资料. */
export function draftFromWorkbook(workbook: WorkbookSnapshot, request: DraftRequest = {}): Result<Draft, DraftRefusal> {
  const { recognised, supplement } = readTablesAndSupplement(workbook, request);
  const year = request.year ?? recognised.year;
  const entity = request.entity ?? recognised.entity;
  if (recognised.tables.length === 0) return err('noTable');
  if (year === undefined) return err('noYear');
  if (entity === undefined) return err('noEntity');
  const narrative = draftNarrative({
    edition: { id: recognised.edition },
    facts: factSetOf(recognised.facts),
    supplement,
    year,
    entity,
    unit: recognised.unit,
    ...(request.lastYear === undefined ? {} : { lastYear: supplementIn(request.lastYear) }),
    ...(request.glossary === undefined ? {} : { glossary: request.glossary }),
    ...(request.answers === undefined ? {} : { answers: request.answers }),
  });
  return ok({ narrative, recognised, supplement });
}
