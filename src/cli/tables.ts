import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { Supplement } from '#domain/supplement/supplement';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { looksLikeTable } from '#app/looksLikeTable';
import { readTablesAndSupplement } from '#app/readTablesAndSupplement';
import { readBytes } from './files';
import { messages } from './messages';

/** A workbook file with its tables as read, and its bytes to be written over. */
export interface TablesOfFile {
  readonly bytes: Uint8Array;
  readonly recognised: RecognisedWorkbook;
  readonly supplement: Supplement;
  readonly workbook: WorkbookSnapshot;
}

/** Reads a workbook file that must hold 公开 tables; the error is the sentence to show. */
export async function readTables(file: string): Promise<Result<TablesOfFile>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = await readWorkbook(bytes.value, { looksLikeTable });
  if (!workbook.ok) return err(messages.refusal(file, workbook.error));
  const { recognised, supplement } = readTablesAndSupplement(workbook.value);
  return recognised.tables.length === 0 ? err(messages.noTable(file)) : ok({ bytes: bytes.value, recognised, supplement, workbook: workbook.value });
}
