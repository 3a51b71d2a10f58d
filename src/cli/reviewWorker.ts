import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { reviewFile } from './commands/check';
import { reviewJson } from './reviewJson';
import type { BatchRow, ReviewRequest } from './reviewPool';

parentPort?.on('message', (request: ReviewRequest) => {
  void rowOf(request).then((row) => {
    parentPort?.postMessage(row);
  });
});

async function rowOf({ path, file }: ReviewRequest): Promise<BatchRow> {
  const review = await reviewFile(path);
  return review.ok ? { file, ...reviewJson(basename(path), review.value) } : { file, error: review.error.replaceAll(path, file) };
}
