import { basename } from 'node:path';
import { readBooklet, type Booklet } from '#domain/chart/booklet';
import { err, ok, type Result } from '#domain/result';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { readBytes } from './files';
import { messages } from './messages';

/** Reads a 科目书 file (--accounts); the error is the sentence to show. */
export async function readAccounts(file: string): Promise<Result<Booklet>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = await readWorkbook(bytes.value);
  if (!workbook.ok) return err(messages.refusal(file, workbook.error));
  const booklet = readBooklet(workbook.value, basename(file));
  return booklet === undefined ? err(messages.noAccounts(file)) : ok(booklet);
}
