import { writeFileSync } from 'node:fs';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { NATIONAL } from '#domain/editions/national/edition';

/** Writes the invented sample in the national form to a file, and gives the file back. */
export async function writeSampleFile(file: string): Promise<string> {
  const workbook = newWorkbook();
  await insertSample(workbook, NATIONAL);
  writeFileSync(file, workbook.bytes() ?? '');
  return file;
}
