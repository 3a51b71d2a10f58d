/** A worker of this page that reviews one workbook after the other; the bundler makes its script a file of its own. */
export function newWorker(): Worker {
  return new Worker(new URL('./batchWorker.ts', import.meta.url));
}
