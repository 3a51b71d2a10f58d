import type { Book } from './book';
import { parseAddress } from './address';
import { contentOf } from './cellInput';
import { officeError } from './officeError';

/** Where in a batch a planned failure strikes: before anything ran, or at the n-th action. */
export interface PlannedFailure {
  readonly code: string;
  readonly atAction?: number;
}

/** 故障: what may go wrong in a host, on demand. */
export class Faults {
  /** Longest request and longest response, in bytes. */
  payloadLimit = 5 * 1024 * 1024;
  /** False imitates a host that knows no delayForCellEdit. */
  delaySupported = true;
  private readonly failures: PlannedFailure[] = [];
  private readonly between: (() => void)[] = [];

  /** The next sync fails with this code, after the actions before `atAction` took effect. */
  rejectNext(code: string, atAction?: number): void {
    this.failures.push(atAction === undefined ? { code } : { code, atAction });
  }

  /** Runs once, right after the next sync: the user's hand between two syncs of one run. */
  afterNextSync(run: () => void): void {
    this.between.push(run);
  }

  nextFailure(): PlannedFailure | undefined {
    return this.failures.shift();
  }

  takeBetween(): (() => void)[] {
    return this.between.splice(0);
  }
}

/** 用户: what a person may do to the workbook, outside any batch; events follow as for a real edit. */
export class SimulatedUser {
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly book: Book) {}

  /** Types into a cell, as at the keyboard. */
  type(sheet: string, address: string, input: string | number | boolean | null): void {
    const id = this.sheet(sheet);
    const block = parseAddress(address);
    if (!block) throw officeError('InvalidArgument', address);
    this.book.requireEditable({ sheet: id, block }, 'Range.values');
    const format = this.book.store.read(id, block, ['formats']).formats?.[0]?.[0] ?? 'General';
    this.book.store.write(id, block.top, block.left, [[contentOf(input ?? '', format)]]);
  }

  addSheet(name: string): void {
    this.book.addSheet(name);
  }

  deleteSheet(name: string): void {
    this.book.deleteSheet(this.sheet(name));
  }

  renameSheet(before: string, after: string): void {
    this.book.renameSheet(this.sheet(before), after);
  }

  protect(name: string): void {
    this.book.store.setProtected(this.sheet(name), true);
  }

  unprotect(name: string): void {
    this.book.store.setProtected(this.sheet(name), false);
  }

  activate(name: string): void {
    this.book.store.activate(this.sheet(name));
  }

  /** The cursor blinks inside a cell: batches wait or fail until `stopTyping`. */
  startTyping(): void {
    this.editing = true;
  }

  stopTyping(): void {
    this.editing = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  get isTyping(): boolean {
    return this.editing;
  }

  async untilIdle(): Promise<void> {
    while (this.editing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private sheet(name: string): string {
    const found = this.book.find(name);
    if (!found) throw officeError('ItemNotFound', name);
    return found.id;
  }
}
