const HEADER = 512;
const ENTRY_SIZE = 128;
const MINI_SECTOR = 64;
const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;
const HEADER_TABLES = 109;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

interface Sectors {
  readonly view: DataView;
  readonly size: number;
  readonly table: readonly number[];
}

/** Names of the streams of an OLE 复合文档; empty when the file is damaged. */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const opened = open(bytes);
  return new Set(opened?.entries.filter((entry) => entry.type === STREAM).map((entry) => entry.name));
}

/** One stream of an OLE 复合文档, or null when it is missing or damaged. */
export function compoundStream(bytes: Uint8Array, name: string): Uint8Array | null {
  const opened = open(bytes);
  const entry = opened?.entries.find((one) => one.type === STREAM && one.name === name);
  if (opened === null || entry === undefined || entry.size > bytes.length) return null;
  const { sectors, entries } = opened;
  if (entry.size >= sectors.view.getUint32(56, true)) return read(sectors, entry.start, entry.size);
  const root = entries.find((one) => one.type === ROOT);
  const mini = root === undefined ? null : read(sectors, root.start, Math.min(root.size, bytes.length));
  const table = read(sectors, sectors.view.getUint32(60, true), chain(sectors.table, sectors.view.getUint32(60, true)).length * sectors.size);
  if (mini === null || table === null) return null;
  const whole = new Uint8Array(entry.size);
  chain(words(table), entry.start).forEach((sector, index) => {
    if (index * MINI_SECTOR < entry.size) {
      whole.set(mini.subarray(sector * MINI_SECTOR, sector * MINI_SECTOR + Math.min(MINI_SECTOR, entry.size - index * MINI_SECTOR)), index * MINI_SECTOR);
    }
  });
  return whole;
}

function open(bytes: Uint8Array): { readonly sectors: Sectors; readonly entries: readonly Entry[] } | null {
  if (bytes.length < HEADER * 2) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 2 ** shift;
  const sectors: Sectors = { view, size, table: readTable(view, size) };
  const first = view.getUint32(48, true);
  const directory = read(sectors, first, chain(sectors.table, first).length * size);
  return directory === null ? null : { sectors, entries: readEntries(directory) };
}

function readTable(view: DataView, size: number): readonly number[] {
  const places = Array.from({ length: HEADER_TABLES }, (_, index) => view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  const limit = Math.ceil(view.byteLength / size);
  for (let count = 0; next < LAST_SECTOR && count < limit; count += 1) {
    const at = sectorAt(next, size);
    if (at + size > view.byteLength) break;
    for (let offset = 0; offset < size - 4; offset += 4) places.push(view.getUint32(at + offset, true));
    next = view.getUint32(at + size - 4, true);
  }
  const table: number[] = [];
  for (const place of places.slice(0, limit)) {
    const at = sectorAt(place, size);
    if (place >= LAST_SECTOR || at + size > view.byteLength) continue;
    for (let offset = 0; offset < size; offset += 4) table.push(view.getUint32(at + offset, true));
  }
  return table;
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
    entries.push({ name, type: view.getUint8(at + 66), start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function read(sectors: Sectors, start: number, size: number): Uint8Array | null {
  const { view } = sectors;
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const sector of chain(sectors.table, start)) {
    if (filled >= size) break;
    const at = sectorAt(sector, sectors.size);
    const piece = Math.min(sectors.size, size - filled, view.byteLength - at);
    if (piece <= 0) return null;
    whole.set(new Uint8Array(view.buffer, view.byteOffset + at, piece), filled);
    filled += piece;
  }
  return filled === size ? whole : null;
}

function chain(table: readonly number[], start: number): readonly number[] {
  const seen = new Set<number>();
  for (let sector = start; sector < LAST_SECTOR && sector < table.length && !seen.has(sector); sector = table[sector] ?? LAST_SECTOR) seen.add(sector);
  return [...seen];
}

function words(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function sectorAt(sector: number, size: number): number {
  return (sector + 1) * size;
}
