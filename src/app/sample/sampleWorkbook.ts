import type { Edition } from '#domain/layout/edition';
import { recogniseWorkbook, type RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { err, ok, type Result } from '#domain/result';
import type { SheetOp } from '#domain/sheet';
import { insertTables, type InsertedTables, type NameClash } from '../insertTables';
import type { HostRefusal, WorkbookPort } from '../ports';
import { supplementIn } from '../readTablesAndSupplement';
import { SAMPLE_BOOKINGS, SAMPLE_ENTITY, SAMPLE_UNITS, SAMPLE_YEAR } from './bookings';
import { sampleSupplementOps } from './fillSupplement';
import { sampleTableOps } from './fillTables';
import { plantErrors, plantOps, type PlantedError } from './plantErrors';

/** What the sample put into a workbook. */
export interface Sample {
  readonly inserted: InsertedTables;
  readonly figures: number;
  readonly planted: readonly PlantedError[];
}

/** 用示例试一试: inserts an edition's tables, fills them with an invented unit's figures, and plants three slips. */
export async function insertSample(port: WorkbookPort, edition: Edition): Promise<Result<Sample, NameClash | HostRefusal>> {
  const inserted = await insertTables(port, { edition, year: SAMPLE_YEAR, entity: SAMPLE_ENTITY, codes: sampleCodes(), units: SAMPLE_UNITS });
  if (!inserted.ok) return inserted;
  const empty = await port.read();
  if (!empty.ok) return empty;
  const figures = sampleTableOps(empty.value);
  const filled = await applied(port, [...figures, ...sampleSupplementOps(supplementIn(empty.value), edition.stage)]);
  if (!filled.ok) return filled;
  const planted = plantErrors(filled.value);
  const written = await port.apply(plantOps(planted));
  return written.ok ? ok({ inserted: inserted.value, figures: figures.length, planted }) : written;
}

/** 科目 the sample uses, by code. */
function sampleCodes(): readonly string[] {
  return [...new Set(SAMPLE_BOOKINGS.flatMap(({ at }) => (at.account === undefined ? [] : [at.account])))].sort();
}

async function applied(port: WorkbookPort, ops: readonly SheetOp[]): Promise<Result<RecognisedWorkbook, HostRefusal>> {
  const done = await port.apply(ops);
  if (!done.ok) return done;
  const read = await port.read();
  return read.ok ? ok(recogniseWorkbook(read.value)) : err(read.error);
}
