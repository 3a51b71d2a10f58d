import { basename } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { looksLikeTable } from '#app/looksLikeTable';
import { reviewWorkbook, type Review, type ReviewOptions } from '#app/reviewWorkbook';
import { readAccounts } from '../accounts';
import { refusedEdition } from '../chosenEdition';
import { readBytes } from '../files';
import { messages } from '../messages';
import { reviewJson } from '../reviewJson';
import { reviewReport } from '../reviewReport';
import type { Terminal } from '../terminal';
import { readText } from '../texts';

/** `gongkai check`: reviews one workbook and prints the report or the JSON object. Status 1 when there is an 错误. */
export async function check(request: { readonly file: string; readonly text?: string; readonly edition?: string; readonly accounts?: string; readonly last?: string; readonly json: boolean }, terminal: Terminal): Promise<Result<number>> {
  const refused = refusedEdition(request.edition);
  if (refused !== undefined) return refused;
  const text = request.text === undefined ? undefined : readText(request.text);
  if (text?.ok === false) return text;
  const last = request.last === undefined ? undefined : await readSnapshot(request.last);
  if (last?.ok === false) return last;
  const booklet = request.accounts === undefined ? undefined : await readAccounts(request.accounts);
  if (booklet?.ok === false) return booklet;
  const review = await reviewFile(request.file, { ...(last === undefined ? {} : { lastYear: last.value }), ...(booklet === undefined ? {} : { booklet: booklet.value }), ...(request.edition === undefined ? {} : { edition: request.edition }), ...(text === undefined ? {} : { paragraphs: text.value }) });
  if (!review.ok) return review;
  const name = basename(request.file);
  terminal.out(request.json ? JSON.stringify(reviewJson(name, review.value)) : reviewReport(name, review.value, { colour: terminal.colour }));
  return ok(review.value.summary.错误 > 0 ? 1 : 0);
}

/** Reads and reviews one workbook file; the error is the sentence to show. */
export async function reviewFile(file: string, options: ReviewOptions = {}): Promise<Result<Review>> {
  const workbook = await readSnapshot(file);
  if (!workbook.ok) return workbook;
  const review = reviewWorkbook(workbook.value, options);
  return review.ok ? review : err(messages.noTable(file));
}

async function readSnapshot(file: string): Promise<Result<WorkbookSnapshot>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = await readWorkbook(bytes.value, { looksLikeTable });
  return workbook.ok ? workbook : err(messages.refusal(file, workbook.error));
}
