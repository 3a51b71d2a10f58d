import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReviewOptions } from '#app/reviewWorkbook';
import { readAccounts } from './accounts';
import { reviewFile } from './commands/check';
import { reviewJson, type ReviewJson } from './reviewJson';
import type { ReviewRequest, WorkerSetting } from './reviewPool';

/** A line of `batch --json`. */
export type BatchRow = ({ readonly file: string } & ReviewJson) | { readonly file: string; readonly error: string };

const options = optionsOf(workerData as WorkerSetting);

parentPort?.on('message', (request: ReviewRequest) => {
  void rowOf(request).then((row) => {
    parentPort?.postMessage(JSON.stringify(row));
  });
});

async function rowOf({ path, file }: ReviewRequest): Promise<BatchRow> {
  const review = await reviewFile(path, await options);
  return review.ok ? { file, ...reviewJson(basename(path), review.value) } : { file, error: review.error.replaceAll(path, file) };
}

async function optionsOf({ accounts }: WorkerSetting): Promise<ReviewOptions> {
  const booklet = accounts === undefined ? undefined : await readAccounts(accounts);
  return booklet?.ok === true ? { booklet: booklet.value } : {};
}
