import { openWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { recogniseWorkbook, type RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { caseBytes } from './shared';

/** A real case read from its published workbook. */
export async function recognisedCase(folder: string): Promise<RecognisedWorkbook> {
  const opened = await openWorkbook(caseBytes(folder, 'published.xlsx'));
  if (!opened.ok) throw new Error(opened.error.code);
  const snapshot = await opened.value.read();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return recogniseWorkbook(snapshot.value);
}
