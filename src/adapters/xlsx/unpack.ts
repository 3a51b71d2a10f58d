import { Inflate } from 'fflate';
import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import type { Container, Part } from './container';
import { faultDetail } from './faultDetail';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const STEP = 64 * 1024;

const checksums = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Unpacks a part piece by piece until `take` has enough and returns false; the whole part is checked against its checksum. */
export function unpackPieces(container: Container, part: Part, take: (piece: Uint8Array) => boolean): Result<void, HostRefusal> {
  const { bytes } = container;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(part.header, true) !== LOCAL) return damaged(part, 'its local header is damaged');
  const start = part.header + 30 + view.getUint16(part.header + 26, true) + view.getUint16(part.header + 28, true);
  if (start + part.packed > bytes.length) return damaged(part, 'it is cut off');
  const packed = bytes.subarray(start, start + part.packed);
  const seen = { sum: 0xffffffff, size: 0, enough: false };
  const pass = (piece: Uint8Array): void => {
    if (seen.enough) return;
    seen.size += piece.length;
    for (const byte of piece) seen.sum = (checksums[(seen.sum ^ byte) & 0xff] ?? 0) ^ (seen.sum >>> 8);
    seen.enough = seen.size > part.unpacked || !take(piece);
  };
  try {
    if (part.method === STORED) pass(packed);
    else if (part.method === DEFLATED) inflate(packed, pass, () => seen.enough);
    else return err({ code: 'unsupported', detail: `${part.name} is packed by method ${part.method}` });
  } catch (reason) {
    return damaged(part, faultDetail(reason));
  }
  if (seen.size > part.unpacked) return damaged(part, 'it is larger than declared');
  if (!seen.enough && (seen.size !== part.unpacked || (seen.sum ^ 0xffffffff) >>> 0 !== part.checksum)) {
    return damaged(part, 'its content does not match its checksum');
  }
  return ok(undefined);
}

/** Unpacks a whole part, at most `limit` bytes. */
export function unpackPart(container: Container, part: Part, limit: number): Result<Uint8Array, HostRefusal> {
  if (part.unpacked > limit) return err({ code: 'tooLarge', detail: `${part.name} unpacks to ${part.unpacked} bytes, at most ${limit} are read` });
  const whole = new Uint8Array(part.unpacked);
  let filled = 0;
  const done = unpackPieces(container, part, (piece) => {
    whole.set(piece, filled);
    filled += piece.length;
    return true;
  });
  return done.ok ? ok(whole) : done;
}

function inflate(packed: Uint8Array, pass: (piece: Uint8Array) => void, enough: () => boolean): void {
  const stream = new Inflate((piece) => pass(piece));
  for (let at = 0; at < packed.length && !enough(); at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
}

function damaged(part: Part, why: string): Result<never, HostRefusal> {
  return err({ code: 'unreadable', detail: `${part.name.slice(0, 80)}: ${why}` });
}
