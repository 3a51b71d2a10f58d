import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';

const LINE_END = 0x0a;
const STEP = 1024 * 1024;

interface Place {
  readonly stamp: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * 进度文件 beside a batch report: one line a workbook, written as soon as it is known, so that an interrupted batch goes on
 * where it stopped. Rows stay on disk and are read back one by one, which bounds the memory of a batch of any size.
 */
export class BatchJournal {
  private readonly places = new Map<string, Place>();
  private end: number;

  private constructor(
    private readonly path: string,
    private readonly file: number,
  ) {
    this.end = statSync(path).size;
  }

  /** Opens the journal at `path`; what another version wrote, and a last line cut off in the middle, is left out. Throws when the folder takes no file. */
  static open(path: string, version: string): BatchJournal {
    const heading = `${JSON.stringify({ gongkai: version })}\n`;
    if (!existsSync(path) || !beginsWith(path, heading)) rmSync(path, { force: true });
    const file = openSync(path, 'a+');
    const journal = new BatchJournal(path, file);
    if (journal.end === 0) journal.append(heading);
    else journal.index(Buffer.byteLength(heading));
    return journal;
  }

  /** How many workbooks it knows. */
  get size(): number {
    return this.places.size;
  }

  /** True when a workbook was reviewed already, and is still the same by its stamp. */
  has(name: string, stamp: string): boolean {
    return this.places.get(name)?.stamp === stamp;
  }

  /** Keeps the row (one line of JSON) of a workbook; it is with the system when this returns. */
  keep(name: string, stamp: string, row: string): void {
    const start = JSON.stringify([name, stamp]);
    const offset = this.end + Buffer.byteLength(start) + 1;
    this.append(`${start}\t${row}\n`);
    this.places.set(name, { stamp, offset, length: Buffer.byteLength(row) });
  }

  /** The row of a workbook that it has. */
  row(name: string): string {
    const place = this.places.get(name);
    if (place === undefined) throw new Error(`no row of ${name}`);
    return this.read(place.offset, place.length).toString('utf8');
  }

  close(): void {
    closeSync(this.file);
  }

  /** Takes the journal away, once the report is written. */
  remove(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  private append(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done);
    this.end += bytes.length;
  }

  private read(offset: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    for (let got = -1; filled < length && got !== 0; filled += got) got = readSync(this.file, bytes, filled, length - filled, offset + filled);
    return bytes.subarray(0, filled);
  }

  private index(from: number): void {
    let lineStart = from;
    let rest = Buffer.alloc(0);
    for (let at = from; at < this.end; at += STEP) {
      const piece = Buffer.concat([rest, this.read(at, Math.min(STEP, this.end - at))]);
      let start = 0;
      for (let stop = piece.indexOf(LINE_END); stop >= 0; stop = piece.indexOf(LINE_END, start)) {
        this.note(piece.subarray(start, stop), lineStart);
        lineStart += stop + 1 - start;
        start = stop + 1;
      }
      rest = piece.subarray(start);
    }
    if (lineStart < this.end) truncateSync(this.path, lineStart);
    this.end = lineStart;
  }

  private note(line: Buffer, lineStart: number): void {
    const tab = line.indexOf(0x09);
    const key = tab < 0 ? undefined : parsedKey(line.subarray(0, tab).toString('utf8'));
    if (key !== undefined) this.places.set(key[0], { stamp: key[1], offset: lineStart + tab + 1, length: line.length - tab - 1 });
  }
}

/** What tells that a workbook is still the one that was reviewed: its size and the time of its last change. */
export function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return `${String(found?.size ?? 0)}:${String(found?.mtimeMs ?? 0)}`;
}

function beginsWith(path: string, heading: string): boolean {
  return readFileSync(path).subarray(0, Buffer.byteLength(heading)).toString('utf8') === heading;
}

function parsedKey(text: string): readonly [name: string, stamp: string] | undefined {
  try {
    const key: unknown = JSON.parse(text);
    return Array.isArray(key) && typeof key[0] === 'string' && typeof key[1] === 'string' ? [key[0], key[1]] : undefined;
  } catch {
    return undefined;
  }
}
