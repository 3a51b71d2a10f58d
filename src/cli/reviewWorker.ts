import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { reviewFile } from './commands/check';
import { reviewJson, type ReviewJson } from './reviewJson';
import type { ReviewRequest } from './reviewPool';

/** A line of `batch --json`. */
export type BatchRow = ({ readonly file: string } & ReviewJson) | { readonly file: string; readonly error: string };

parentPort?.on('message', (request: ReviewRequest) => {
  void rowOf(request).then((row) => {
    parentPort?.postMessage(JSON.stringify(row));
  });
});

async function rowOf({ path, file }: ReviewRequest): Promise<BatchRow> {
  const review = await reviewFile(path);
  return review.ok ? { file, ...reviewJson(basename(path), review.value) } : { file, error: review.error.replaceAll(path, file) };
}
