import type { Grid } from './grid';
import { keepStored, type StoredWorkbook } from './storage';

/** How long after the last change the workbook is kept, in milliseconds. */
const CALM = 600;

/** Keeps the open workbook in the browser, shortly after each change and when the page goes away. */
export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private current: StoredWorkbook,
  ) {
    grid.onChange(() => this.soon());
    addEventListener('pagehide', () => {
      if (this.timer !== undefined) void this.now();
    });
  }

  stored(): StoredWorkbook {
    return this.current;
  }

  /** Another workbook was opened, or this one was saved to a file: nothing in it would be lost. */
  async replace(workbook: StoredWorkbook): Promise<void> {
    this.current = { ...workbook, touched: false };
    await this.now();
  }

  /** Resolves when the browser has it. */
  async now(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.current = { ...this.current, data: structuredClone(this.grid.data()) };
    await keepStored(this.current);
  }

  private soon(): void {
    this.current = { ...this.current, touched: true };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), CALM);
  }
}
