import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import { MAX_FILE_BYTES, MAX_PARTS, MAX_RATIO, MAX_UNPACKED_BYTES } from './limits';

/** One part of the ZIP container as its central directory declares it. */
export interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
  readonly header: number;
}

/** A ZIP container whose directory was checked against the limits; nothing is unpacked yet. */
export interface Container {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Part>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const UNKNOWN = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const SMALL_PART = 1024 * 1024;

/** Reads the directory of a ZIP container and refuses bombs, hostile names and damage before anything is unpacked. */
export function openContainer(bytes: Uint8Array): Result<Container, HostRefusal> {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(`${bytes.length} bytes, at most ${MAX_FILE_BYTES} are read`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return damaged('no ZIP directory: the file is cut off or not a workbook');
  if (directory.count > MAX_PARTS) return tooLarge(`${directory.count} parts, at most ${MAX_PARTS} are read`);
  const parts = new Map<string, Part>();
  let at = directory.offset;
  let total = 0;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return damaged('the ZIP directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) return err({ code: 'encrypted', detail: 'encrypted ZIP part' });
    const part = readPart(bytes, view, at, nameLength, extraLength);
    if (part === null) return damaged('the ZIP directory is damaged');
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (part.name.endsWith('/')) continue;
    const fault = partFault(part, parts);
    if (fault !== null) return fault;
    total += part.unpacked;
    if (total > MAX_UNPACKED_BYTES) return tooLarge(`more than ${MAX_UNPACKED_BYTES} bytes unpacked`);
    parts.set(part.name, part);
  }
  return ok({ bytes, parts });
}

function partFault(part: Part, parts: ReadonlyMap<string, Part>): Result<never, HostRefusal> | null {
  if (isHostileName(part.name)) return damaged(`part name leads out of the file: ${part.name.slice(0, 80)}`);
  if (parts.has(part.name)) return damaged(`part twice: ${part.name.slice(0, 80)}`);
  const bomb = part.unpacked > SMALL_PART && part.unpacked > part.packed * MAX_RATIO;
  return bomb ? tooLarge(`${part.name.slice(0, 80)} unpacks to ${part.unpacked} bytes from ${part.packed}`) : null;
}

function isHostileName(name: string): boolean {
  return name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0') || name.split('/').includes('..');
}

function findDirectory(view: DataView): { readonly offset: number; readonly count: number } | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === UNKNOWN ? findLargeDirectory(view, at) : { offset, count };
  }
  return null;
}

function findLargeDirectory(view: DataView, end: number): { readonly offset: number; readonly count: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_64) return null;
  return { count: Number(view.getBigUint64(record + 32, true)), offset: Number(view.getBigUint64(record + 48, true)) };
}

function readPart(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): Part | null {
  const nameEnd = at + 46 + nameLength;
  if (nameEnd + extraLength > bytes.length) return null;
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [unpacked, packed, header] = sizes.includes(UNKNOWN) ? largeSizes(view, nameEnd, nameEnd + extraLength, sizes) : sizes;
  if (unpacked === undefined || packed === undefined || header === undefined || header + 30 + packed > bytes.length) return null;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
  return { name, method: view.getUint16(at + 10, true), packed, unpacked, header, checksum: view.getUint32(at + 16, true) };
}

function largeSizes(view: DataView, from: number, to: number, sizes: readonly number[]): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.flatMap((size) => {
      if (size !== UNKNOWN) return [size];
      if (next + 8 > to) return [];
      next += 8;
      return [Number(view.getBigUint64(next - 8, true))];
    });
  }
  return [];
}

function damaged(detail: string): Result<never, HostRefusal> {
  return err({ code: 'unreadable', detail });
}

function tooLarge(detail: string): Result<never, HostRefusal> {
  return err({ code: 'tooLarge', detail });
}
