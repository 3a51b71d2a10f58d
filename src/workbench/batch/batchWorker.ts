import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { unitReviewOf } from '#app/batch/unitRow';
import { looksLikeTable } from '#app/looksLikeTable';
import { reviewWorkbook } from '#app/reviewWorkbook';
import type { BatchAnswer, BatchRequest } from './batchRun';

addEventListener('message', ({ data }: MessageEvent<BatchRequest>) => {
  void answerOf(data).then((answer) => postMessage(answer));
});

async function answerOf({ path, file }: BatchRequest): Promise<BatchAnswer> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { refused: 'notFound' };
  const read = await readWorkbook(new Uint8Array(bytes), { looksLikeTable });
  if (!read.ok) return { refused: read.error.code };
  const review = reviewWorkbook(read.value);
  return review.ok ? { row: unitReviewOf(path, review.value) } : { refused: review.error };
}
