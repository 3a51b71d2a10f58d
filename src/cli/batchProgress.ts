import { batchMessages } from './batchMessages';
import type { Terminal } from './terminal';

/** Shortest time between two lines of progress, in milliseconds. */
const INTERVAL = 2000;

/** 进度 of a batch on stderr: how many workbooks are done and about how long the rest will take; a short batch says nothing. */
export class BatchProgress {
  private done = 0;
  private readonly began: number;
  private told: number;

  constructor(
    private readonly all: number,
    private readonly terminal: Pick<Terminal, 'error'>,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.began = now();
    this.told = this.began;
  }

  /** One more workbook is done. */
  step(): void {
    this.done += 1;
    const now = this.now();
    const isLast = this.done === this.all;
    if (isLast ? this.told === this.began : now - this.told < INTERVAL) return;
    this.told = now;
    const left = ((now - this.began) / this.done) * (this.all - this.done);
    this.terminal.error(batchMessages.progress(this.done, this.all, Math.ceil(left / 1000)));
  }
}
