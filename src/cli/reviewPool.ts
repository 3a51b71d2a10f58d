import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { messages } from './messages';
import type { ReviewJson } from './reviewJson';

/** One workbook of a batch: its review, or why it has none. */
export type BatchRow = ({ readonly file: string } & ReviewJson) | { readonly file: string; readonly error: string };

/** What a worker is asked: the file to open, and the name it goes by in the report. */
export interface ReviewRequest {
  readonly path: string;
  readonly file: string;
}

/** Longest time one workbook may take. */
const PATIENCE = 60_000;
const MEMORY_MB = 1024;

/**
 * Reviews many workbooks in `jobs` worker threads and hands over the rows in the order of the requests, each as soon as
 * it and those before it are there. A worker that dies or hangs costs its own file only.
 */
export async function reviewInPool(requests: readonly ReviewRequest[], jobs: number, deliver: (row: BatchRow) => void): Promise<void> {
  const rows: (BatchRow | undefined)[] = requests.map(() => undefined);
  let next = 0;
  let delivered = 0;
  const finish = (index: number, row: BatchRow): void => {
    rows[index] = row;
    for (let ready = rows[delivered]; ready !== undefined; ready = rows[delivered]) {
      deliver(ready);
      delivered += 1;
    }
  };
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    while (next < requests.length) {
      const index = next;
      next += 1;
      const request = requests[index];
      if (request === undefined) break;
      worker ??= new Worker(join(__dirname, 'reviewWorker.cjs'), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
      const row = await ask(worker, request);
      if (row === undefined) {
        await worker.terminate();
        worker = undefined;
      }
      finish(index, row ?? { file: request.file, error: messages.gaveUp(request.file) });
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, requests.length) }, lane));
}

function ask(worker: Worker, request: ReviewRequest): Promise<BatchRow | undefined> {
  return new Promise((resolve) => {
    const settle = (row: BatchRow | undefined): void => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('error', giveUp);
      worker.off('exit', giveUp);
      resolve(row);
    };
    const giveUp = (): void => {
      worker.once('error', () => undefined);
      settle(undefined);
    };
    const timer = setTimeout(giveUp, PATIENCE);
    worker.on('message', settle);
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
    worker.postMessage(request);
  });
}
