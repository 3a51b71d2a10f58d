import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a worker is asked: the file to open, and the name it goes by in the report. */
export interface ReviewRequest {
  readonly path: string;
  readonly file: string;
}

/** What a worker is started with. */
export interface WorkerSetting {
  readonly accounts: string | undefined;
}

/** How a pool works: its size, what it does with each row, and when to stop. */
export interface PoolOptions {
  readonly jobs: number;
  /** 科目书 every worker judges by. */
  readonly accounts?: string;
  /** Row (one line of JSON) of a request that no worker survives. */
  readonly giveUp: (request: ReviewRequest) => string;
  /** Takes each row as soon as it is known, in no order. */
  readonly finish: (request: ReviewRequest, row: string) => void;
  /** No further request is begun once this is aborted, and what is under way is dropped. */
  readonly stop: AbortSignal;
}

/** Longest time one workbook may take. */
const PATIENCE = 60_000;

/** Memory of one worker: what the largest workbook within the limits needs, with a young generation that stays small. */
const RESOURCES = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Reviews many workbooks in worker threads. A worker that dies or hangs costs its own file only. */
export async function reviewInPool(requests: readonly ReviewRequest[], { jobs, accounts, giveUp, finish, stop }: PoolOptions): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let request = requests[next]; request !== undefined; request = requests[next]) {
      next += 1;
      worker ??= new Worker(join(__dirname, 'reviewWorker.cjs'), { resourceLimits: RESOURCES, workerData: { accounts } satisfies WorkerSetting });
      const row = await ask(worker, request, stop);
      if (row === undefined) {
        await worker.terminate();
        worker = undefined;
      }
      if (stop.aborted) break;
      finish(request, row ?? giveUp(request));
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, requests.length) }, lane));
}

function ask(worker: Worker, request: ReviewRequest, stop: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const settle = (row: string | undefined): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', giveUp);
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
    stop.addEventListener('abort', giveUp);
    worker.on('message', settle);
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
    worker.postMessage(request);
  });
}
