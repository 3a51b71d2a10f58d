import { later } from './events';

/** Codes of the common API, which has numbers where Excel has words. */
const CODES = { tooManyFiles: 5012, sliceSize: 5005, closed: 2007, outOfRange: 5004, planned: 5001 } as const;
const MAX_OPEN = 2;
const MAX_SLICE = 4 * 1024 * 1024;

type Done<T> = (result: Office.AsyncResult<T>) => void;

/** Office.context.document of the simulated host: hands the open workbook out in slices, two files at a time at most. */
export class SimulatedDocument implements Pick<Office.Document, 'getFileAsync'> {
  /** Files handed out and not closed yet. */
  open = 0;
  private refusing = 0;

  constructor(private readonly bytes: () => Uint8Array) {}

  /** The next so many requests of any kind fail. */
  refuseNext(count = 1): void {
    this.refusing = count;
  }

  getFileAsync(fileType: Office.FileType, options?: Office.GetFileOptions | Done<Office.File>, callback?: Done<Office.File>): void {
    const done = typeof options === 'function' ? options : callback;
    const size = (typeof options === 'function' ? undefined : options?.sliceSize) ?? MAX_SLICE;
    later(() => {
      if (this.refused() || String(fileType) !== 'compressed') done?.(failure(CODES.planned));
      else if (size > MAX_SLICE) done?.(failure(CODES.sliceSize));
      else if (this.open >= MAX_OPEN) done?.(failure(CODES.tooManyFiles));
      else {
        this.open += 1;
        done?.(success(new SimulatedFile(this.bytes(), size, () => this.refused(), () => (this.open -= 1))));
      }
    });
  }

  private refused(): boolean {
    if (this.refusing === 0) return false;
    this.refusing -= 1;
    return true;
  }
}

class SimulatedFile implements Pick<Office.File, keyof Office.File> {
  readonly size: number;
  readonly sliceCount: number;
  private closed = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly slice: number,
    private readonly refused: () => boolean,
    private readonly onClose: () => void,
  ) {
    this.size = bytes.length;
    this.sliceCount = Math.ceil(bytes.length / slice);
  }

  getSliceAsync(index: number, callback?: Done<Office.Slice>): void {
    later(() => {
      if (this.refused()) callback?.(failure(CODES.planned));
      else if (this.closed) callback?.(failure(CODES.closed));
      else if (index < 0 || index >= this.sliceCount) callback?.(failure(CODES.outOfRange));
      else {
        const data = [...this.bytes.subarray(index * this.slice, (index + 1) * this.slice)];
        callback?.(success({ data, index, size: data.length }));
      }
    });
  }

  closeAsync(callback?: Done<void>): void {
    if (!this.closed) this.onClose();
    this.closed = true;
    later(() => callback?.(success(undefined)));
  }
}

function success<T>(value: T): Office.AsyncResult<T> {
  return { status: 'succeeded', value } as unknown as Office.AsyncResult<T>;
}

function failure<T>(code: number): Office.AsyncResult<T> {
  return { status: 'failed', error: { code, name: 'SimulatedError', message: `refused with ${code}` } } as unknown as Office.AsyncResult<T>;
}
