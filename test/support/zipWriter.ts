import { crc32, deflateRawSync } from 'node:zlib';

/** How a ZIP file is written: what its writers may choose, and lies of its directory. */
export interface ZipOptions {
  /** Sizes and checksum stand behind each part, not before it. */
  readonly descriptors?: boolean;
  /** Sizes and places stand in the 64-bit fields. */
  readonly large?: boolean;
  /** Bytes before the first part, as self-extracting files have. */
  readonly before?: string;
  readonly comment?: string;
  /** Size the directory and the header give for a part, in place of its own. */
  readonly lie?: readonly [name: string, size: number];
  /** Number of the packing method that every part claims. */
  readonly method?: number;
}

const UNKNOWN = 0xffffffff;

/** A ZIP file as programs other than the library in use write it. */
export function zipOf(parts: Readonly<Record<string, Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  const before = Buffer.from(options.before ?? '');
  const written: Buffer[] = [before];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const [name, bytes] of Object.entries(parts)) {
    const entry = entryOf(name, bytes, at, options);
    directory.push(entry.listed);
    written.push(entry.part);
    at += entry.part.length;
  }
  const list = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...written, list, endOf(directory.length, list.length, at, options)]));
}

function entryOf(name: string, bytes: Uint8Array, at: number, { descriptors = false, large = false, lie, method = 8 }: ZipOptions): { readonly part: Buffer; readonly listed: Buffer } {
  const packed = deflateRawSync(bytes);
  const size = lie?.[0] === name ? lie[1] : bytes.length;
  const title = Buffer.from(name);
  const shared = (known: boolean): Buffer => numbers([2, large ? 45 : 20], [2, descriptors ? 0x808 : 0x800], [2, method], [4, 0], [4, known ? crc32(bytes) : 0], [4, large ? UNKNOWN : known ? packed.length : 0], [4, large ? UNKNOWN : known ? size : 0], [2, title.length]);
  const sizes = large ? numbers([2, 1], [2, 16], [8, size], [8, packed.length]) : Buffer.alloc(0);
  const places = large ? numbers([2, 1], [2, 24], [8, size], [8, packed.length], [8, at]) : Buffer.alloc(0);
  const behind = descriptors ? numbers([4, 0x08074b50], [4, crc32(bytes)], [large ? 8 : 4, packed.length], [large ? 8 : 4, size]) : Buffer.alloc(0);
  return {
    part: Buffer.concat([numbers([4, 0x04034b50]), shared(!descriptors), numbers([2, sizes.length]), title, sizes, packed, behind]),
    listed: Buffer.concat([numbers([4, 0x02014b50], [2, 45]), shared(true), numbers([2, places.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, large ? UNKNOWN : at]), title, places]),
  };
}

function endOf(count: number, size: number, at: number, { large = false, comment = '' }: ZipOptions): Buffer {
  const record = numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, at]);
  const locator = numbers([4, 0x07064b50], [4, 0], [8, at + size], [4, 1]);
  const known = large ? [0xffff, UNKNOWN, UNKNOWN] as const : [count, size, at] as const;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, known[0]], [2, known[0]], [4, known[1]], [4, known[2]], [2, comment.length]);
  return Buffer.concat([...(large ? [record, locator] : []), end, Buffer.from(comment)]);
}

function numbers(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
