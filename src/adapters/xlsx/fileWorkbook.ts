import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import type { CellRef, SheetOp, WorkbookSnapshot } from '#domain/sheet';
import type { EditEvent, HostRefusal, WorkbookPort } from '#app/ports';
import { faultCode, faultDetail } from './faultDetail';
import { MAX_FILE_BYTES } from './limits';
import { hasSheet } from './memoryWorkbook';
import { readWorkbook, type ReadOptions } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

/** 工作簿 in a file on disk (Node only). Every `apply` replaces the file as a whole, or leaves it untouched. */
export class FileWorkbookPort implements WorkbookPort {
  /** Cells that were revealed, last one last: a file has no window to show them in. */
  readonly revealed: CellRef[] = [];
  readonly #path: string;
  #queue: Promise<unknown> = Promise.resolve();

  readonly #options: ReadOptions;

  constructor(path: string, options: ReadOptions = {}) {
    this.#path = path;
    this.#options = options;
  }

  async read(): Promise<Result<WorkbookSnapshot, HostRefusal>> {
    await this.#queue;
    const bytes = await readBytes(this.#path);
    return bytes.ok ? readWorkbook(bytes.value, this.#options) : bytes;
  }

  apply(ops: readonly SheetOp[]): Promise<Result<void, HostRefusal>> {
    const done = this.#queue.then(() => this.#save(ops));
    this.#queue = done;
    return done;
  }

  async reveal(cell: CellRef): Promise<Result<void, HostRefusal>> {
    const read = await this.read();
    if (!read.ok) return read;
    if (!hasSheet(read.value, cell.sheet)) return err({ code: 'sheetMissing', sheet: cell.sheet });
    this.revealed.push(cell);
    return ok(undefined);
  }

  onEdit(_listener: (event: EditEvent) => void): () => void {
    return () => undefined;
  }

  async #save(ops: readonly SheetOp[]): Promise<Result<void, HostRefusal>> {
    if (ops.length === 0) return ok(undefined);
    const base = await readBytes(this.#path);
    if (!base.ok && base.error.code !== 'notFound') return base;
    const written = await writeWorkbook(ops, base.ok ? base.value : undefined);
    return written.ok ? replaceFile(this.#path, written.value) : written;
  }
}

/** Bytes of a file, refused when it is missing, too large or may not be opened. */
export async function readBytes(path: string): Promise<Result<Uint8Array, HostRefusal>> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return err({ code: 'tooLarge', detail: `${size} bytes, at most ${MAX_FILE_BYTES} are read` });
    return ok(new Uint8Array(await readFile(path)));
  } catch (reason) {
    return err({ code: faultCode(reason) === 'ENOENT' ? 'notFound' : 'unreadable', detail: faultDetail(reason) });
  }
}

/** Puts new bytes in place of a file in one step, so that a crash or a full disk never leaves half a workbook. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<Result<void, HostRefusal>> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return ok(undefined);
  } catch (reason) {
    await rm(beside, { force: true });
    return err({ code: 'rejected', detail: faultDetail(reason) });
  }
}
