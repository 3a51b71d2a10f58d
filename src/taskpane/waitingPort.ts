import type { Clock, WorkbookPort } from '#app/ports';

/** How long a host may take before the user is told what it may be waiting for, in milliseconds. */
export const PATIENCE = 1500;

/** What is shown while a host keeps the pane waiting. */
export interface WaitingHint {
  show(): void;
  hide(): void;
}

/**
 * 等待: hosts hold a request back while the user is inside a cell and tell nobody. A port that says so after a while, and takes
 * the word back when the last request that waits is done.
 */
export function withWaitingHint(port: WorkbookPort, clock: Clock, hint: WaitingHint): WorkbookPort {
  const late = new Set<Promise<unknown>>();
  async function watched<T>(request: Promise<T>): Promise<T> {
    const cancel = clock.after(PATIENCE, () => {
      if (late.size === 0) hint.show();
      late.add(request);
    });
    try {
      return await request;
    } finally {
      cancel();
      if (late.delete(request) && late.size === 0) hint.hide();
    }
  }
  return {
    read: () => port.read(),
    apply: (ops) => watched(port.apply(ops)),
    reveal: (cell) => watched(port.reveal(cell)),
    onEdit: (listener) => port.onEdit(listener),
  };
}
