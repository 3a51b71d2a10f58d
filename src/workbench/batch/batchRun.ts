import type { HostRefusal } from '#app/ports';
import type { UnitReview, UnitRow } from '#app/batch/unitRow';
import { TEXT } from '../text';
import type { ChosenFile } from './chosenFiles';
import { newWorker } from './newWorker';

/** What a worker is asked: a file, and the path it goes by. */
export type BatchRequest = ChosenFile;

/** What a worker answers: the review, or why there is none. */
export type BatchAnswer = { readonly row: UnitReview } | { readonly refused: HostRefusal['code'] | 'noTable' };

/** How far 批量审核 has come; rows are in the order of the files as far as they are known. */
export interface BatchState {
  readonly all: number;
  readonly rows: readonly UnitRow[];
  readonly running: boolean;
}

/** Longest time one workbook may take, and the least time between two pictures of the state, in milliseconds. */
const PATIENCE = 60_000;
const PICTURE = 150;
const MOST_WORKERS = 4;

/** A worker as the run needs it, so that tests can stand in for it. */
export type Helper = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** 批量审核 in the browser: workbooks go through workers of this page one after the other; nothing leaves the machine. */
export class BatchRun {
  private readonly found: (UnitRow | undefined)[];
  private readonly listeners = new Set<() => void>();
  private picture: BatchState;
  private next = 0;
  private lanes = 0;
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private readonly helpers = new Set<Helper>();

  constructor(
    private readonly files: readonly ChosenFile[],
    private readonly staff: { readonly count: number; readonly hire: () => Helper; readonly patience: number } = browserStaff(),
  ) {
    this.found = files.map(() => undefined);
    this.picture = { all: files.length, rows: [], running: files.length > 0 };
  }

  readonly state = {
    get: (): BatchState => this.picture,
    subscribe: (listener: () => void): (() => void) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    },
  };

  /** Begins; resolves when every workbook is done or the run was stopped. */
  async start(): Promise<void> {
    const count = Math.min(this.files.length, this.staff.count);
    this.lanes = count;
    await Promise.all(Array.from({ length: count }, () => this.lane()));
    this.draw();
  }

  /** Stops where it is; what is known stays. */
  stop(): void {
    this.next = this.files.length;
    for (const helper of this.helpers) helper.terminate();
    this.helpers.clear();
    this.lanes = 0;
    this.draw();
  }

  /** The file behind a row. */
  fileOf(path: string): File | undefined {
    return this.files.find((chosen) => chosen.path === path)?.file;
  }

  private async lane(): Promise<void> {
    let helper: Helper | undefined;
    for (let index = this.next; index < this.files.length; index = this.next) {
      this.next += 1;
      const file = this.files[index];
      if (file === undefined) break;
      helper ??= this.hire();
      const answer = await this.ask(helper, file);
      if (answer === undefined) {
        this.dismiss(helper);
        helper = undefined;
      }
      this.found[index] = rowOf(file.path, answer);
      this.drawSoon();
    }
    if (helper !== undefined) this.dismiss(helper);
    this.lanes = Math.max(0, this.lanes - 1);
  }

  private ask(helper: Helper, file: ChosenFile): Promise<BatchAnswer | undefined> {
    return new Promise((resolve) => {
      const heard = new AbortController();
      const settle = (answer: BatchAnswer | undefined): void => {
        clearTimeout(timer);
        heard.abort();
        resolve(answer);
      };
      const timer = setTimeout(() => settle(undefined), this.staff.patience);
      helper.addEventListener('message', (event) => settle((event as MessageEvent<BatchAnswer>).data), { signal: heard.signal });
      helper.addEventListener('error', () => settle(undefined), { signal: heard.signal });
      helper.postMessage(file);
    });
  }

  private hire(): Helper {
    const helper = this.staff.hire();
    this.helpers.add(helper);
    return helper;
  }

  private dismiss(helper: Helper): void {
    helper.terminate();
    this.helpers.delete(helper);
  }

  private drawSoon(): void {
    this.drawing ??= setTimeout(() => this.draw(), PICTURE);
  }

  private draw(): void {
    clearTimeout(this.drawing);
    this.drawing = undefined;
    this.picture = { all: this.files.length, rows: this.found.filter((row) => row !== undefined), running: this.lanes > 0 };
    for (const listener of [...this.listeners]) listener();
  }
}

/** Workers of the browser: as many as the machine carries beside the page itself. */
function browserStaff(): { readonly count: number; readonly hire: () => Helper; readonly patience: number } {
  return { count: Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)), hire: newWorker, patience: PATIENCE };
}

function rowOf(path: string, answer: BatchAnswer | undefined): UnitRow {
  if (answer === undefined) return { file: path, error: TEXT.batch.gaveUp };
  if ('row' in answer) return answer.row;
  const why: Readonly<Partial<Record<string, string>>> = { ...TEXT.why, ...TEXT.batch.why };
  return { file: path, error: why[answer.refused] ?? TEXT.why.rejected };
}
