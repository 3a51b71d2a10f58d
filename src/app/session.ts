import type { Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { Clock, HostRefusal, WorkbookPort } from './ports';

/** Quiet time after the last edit before the workbook is read again. */
export const QUIET_TIME = 300;

/** How long to wait before asking again while the user is typing in a cell, when hosts answer nobody. */
export const BUSY_TIME = 900;

/** A result of the live loop: what was read, what was found in it, when, and how long reading and checking took. */
export interface Reading<Review> {
  readonly workbook: WorkbookSnapshot;
  readonly review: Review;
  readonly at: number;
  readonly milliseconds: number;
}

/**
 * What the surface shows. `reading` is the last good one and stays while a new one is made or the host refuses;
 * `dirty` = an edit has not been read yet; `runs` counts finished checks.
 */
export interface SessionState<Review> {
  readonly busy: boolean;
  readonly dirty: boolean;
  readonly runs: number;
  readonly reading?: Reading<Review>;
  readonly refusal?: HostRefusal;
}

/** 会话: the live loop over one workbook. */
export interface Session<Review> {
  state(): SessionState<Review>;
  subscribe(listener: () => void): () => void;
  /** Listens to edits and makes the first reading. */
  start(): void;
  /** Tells that the workbook changed; it is read after the quiet time. */
  markDirty(): void;
  /** Reads now, and resolves when a reading that began after this call is done. */
  checkNow(): Promise<void>;
  /** Reviews the last reading again, when what is reviewed beside the workbook has changed; reads nothing. */
  reviewAgain(): Promise<void>;
  stop(): void;
}

/** What a session works with. */
export interface SessionParts<Review> {
  readonly port: WorkbookPort;
  /** May come later: the code that reviews can be loaded while the first reading is made. */
  readonly review: (workbook: WorkbookSnapshot) => Review | Promise<Review>;
  readonly clock: Clock;
}

/**
 * Makes the live loop: edits mark the session dirty, after a quiet time the workbook is read and reviewed, one run at a
 * time; an edit during a run leads to one more. States are immutable and replaced as a whole.
 */
export function createSession<Review>(parts: SessionParts<Review>): Session<Review> {
  return new LiveSession(parts);
}

class LiveSession<Review> implements Session<Review> {
  private current: SessionState<Review> = { busy: false, dirty: false, runs: 0 };
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | undefined;
  private cancelTimer: (() => void) | undefined;
  private stopListening: (() => void) | undefined;

  constructor(private readonly parts: SessionParts<Review>) {}

  state(): SessionState<Review> {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(): void {
    if (this.stopListening !== undefined) return;
    this.stopListening = this.parts.port.onEdit(() => this.markDirty());
    void this.checkNow();
  }

  markDirty(): void {
    this.change({ dirty: true });
    this.wait(QUIET_TIME);
  }

  async checkNow(): Promise<void> {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    await this.running;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  async reviewAgain(): Promise<void> {
    await this.running;
    const workbook = this.current.reading?.workbook;
    if (workbook === undefined) return;
    const began = this.parts.clock.now();
    const review = await this.reviewed(workbook);
    if (this.current.reading?.workbook !== workbook) return;
    if (review.ok) this.finish(workbook, review.value, began);
    else this.change({ refusal: review.error });
  }

  stop(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    this.stopListening?.();
    this.stopListening = undefined;
  }

  private wait(milliseconds: number): void {
    this.cancelTimer?.();
    this.cancelTimer = this.parts.clock.after(milliseconds, () => {
      this.cancelTimer = undefined;
      void this.checkNow();
    });
  }

  private async run(): Promise<void> {
    const began = this.parts.clock.now();
    this.change({ busy: true, dirty: false });
    const read = await readSafely(this.parts.port);
    if (!read.ok) {
      const { refusal: _before, ...rest } = this.current;
      this.replace({ ...rest, busy: false, refusal: read.error, dirty: rest.dirty || read.error.code === 'userEditing' });
      if (read.error.code === 'userEditing') this.wait(BUSY_TIME);
      return;
    }
    const review = await this.reviewed(read.value);
    if (!review.ok) {
      this.change({ busy: false, refusal: review.error });
      return;
    }
    this.finish(read.value, review.value, began, { busy: false });
  }

  private finish(workbook: WorkbookSnapshot, review: Review, began: number, change: Partial<SessionState<Review>> = {}): void {
    const at = this.parts.clock.now();
    const { refusal: _resolved, ...rest } = this.current;
    this.replace({ ...rest, ...change, runs: rest.runs + 1, reading: { workbook, review, at, milliseconds: at - began } });
  }

  private async reviewed(workbook: WorkbookSnapshot): Promise<Result<Review, HostRefusal>> {
    try {
      return { ok: true, value: await this.parts.review(workbook) };
    } catch (reason) {
      return { ok: false, error: failed(reason) };
    }
  }

  private change(part: Partial<SessionState<Review>>): void {
    this.replace({ ...this.current, ...part });
  }

  private replace(next: SessionState<Review>): void {
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  }
}

async function readSafely(port: WorkbookPort): Promise<Result<WorkbookSnapshot, HostRefusal>> {
  try {
    return await port.read();
  } catch (reason) {
    return { ok: false, error: failed(reason) };
  }
}

function failed(reason: unknown): HostRefusal {
  return { code: 'rejected', detail: reason instanceof Error ? reason.message : String(reason) };
}
