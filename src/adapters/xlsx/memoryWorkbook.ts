import { err, ok, type Result } from '#domain/result';
import type { CellRef, SheetOp, WorkbookSnapshot } from '#domain/sheet';
import type { EditEvent, HostRefusal, WorkbookPort } from '#app/ports';
import { readWorkbook, type ReadOptions } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

/** 工作簿 held as the bytes of its file, for the browser and for tests; nobody edits it but its own port. */
export class MemoryWorkbook implements WorkbookPort {
  /** Cells that were revealed, last one last: a file has no window to show them in. */
  readonly revealed: CellRef[] = [];
  #bytes: Uint8Array | undefined;
  #snapshot: WorkbookSnapshot;
  #queue: Promise<unknown> = Promise.resolve();

  readonly #options: ReadOptions;

  constructor(bytes: Uint8Array | undefined, snapshot: WorkbookSnapshot, options: ReadOptions) {
    this.#bytes = bytes;
    this.#snapshot = snapshot;
    this.#options = options;
  }

  /** The file as it stands, or undefined while an empty workbook has no sheet yet. */
  bytes(): Uint8Array | undefined {
    return this.#bytes;
  }

  async read(): Promise<Result<WorkbookSnapshot, HostRefusal>> {
    await this.#queue;
    return ok(this.#snapshot);
  }

  apply(ops: readonly SheetOp[]): Promise<Result<void, HostRefusal>> {
    const done = this.#queue.then(() => this.#write(ops));
    this.#queue = done;
    return done;
  }

  async reveal(cell: CellRef): Promise<Result<void, HostRefusal>> {
    await this.#queue;
    if (!hasSheet(this.#snapshot, cell.sheet)) return err({ code: 'sheetMissing', sheet: cell.sheet });
    this.revealed.push(cell);
    return ok(undefined);
  }

  onEdit(_listener: (event: EditEvent) => void): () => void {
    return () => undefined;
  }

  async #write(ops: readonly SheetOp[]): Promise<Result<void, HostRefusal>> {
    if (ops.length === 0) return ok(undefined);
    const written = await writeWorkbook(ops, this.#bytes);
    if (!written.ok) return written;
    const read = await readWorkbook(written.value, this.#options);
    if (!read.ok) return read;
    this.#bytes = written.value;
    this.#snapshot = read.value;
    return ok(undefined);
  }
}

/** Opens the bytes of a workbook file; refused when they cannot be read. */
export async function openWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<MemoryWorkbook, HostRefusal>> {
  const read = await readWorkbook(bytes, options);
  return read.ok ? ok(new MemoryWorkbook(bytes, read.value, options)) : read;
}

/** A workbook without any sheet yet. */
export function newWorkbook(options: ReadOptions = {}): MemoryWorkbook {
  return new MemoryWorkbook(undefined, { sheets: [] }, options);
}

/** Whether a sheet of this name exists; Excel compares names without regard to case. */
export function hasSheet(snapshot: WorkbookSnapshot, name: string): boolean {
  return snapshot.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
