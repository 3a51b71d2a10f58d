import { zipSync } from 'fflate';
import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import { withBuiltinFormats } from './builtinFormats';
import { SheetCondenser } from './condenseSheet';
import type { Container, Part } from './container';
import { LARGE_SHEET_BYTES, MAX_COLUMNS, MAX_PART_BYTES, MAX_READ_BYTES, MAX_ROWS, MAX_SHEET_BYTES, MAX_SHEETS, MAX_STRINGS_BYTES } from './limits';
import { unpackPart, unpackPieces } from './unpack';
import { tagsOf } from './xmlTags';

/** A workbook's parts, made safe and small for the library, with what the library does not tell about them. */
export interface ReadableWorkbook {
  readonly archive: Uint8Array;
  readonly automaticCalculation: boolean;
  /** Names of sheets that were left off before their end. */
  readonly cut: ReadonlySet<string>;
}

const WORKBOOK = 'xl/workbook.xml';
const SHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i;
const STYLES = /(?:^|\/)styles\.xml$/i;
const STRINGS = /(?:^|\/)sharedStrings\.xml$/i;
const COLUMNS = /<(\w+:)?cols(?:\s[^<>]*)?>/;
const XML = /\.(?:xml|rels|vml)$/i;
const UNREAD = /^(?:docProps|customXml)\/|(?:^|\/)(?:drawings|media|charts|chartsheets|embeddings|printerSettings|threadedComments|persons|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|externalLinks|queryTables|tables|theme|activeX|ctrlProps|webextensions|worksheets\/_rels)\/|(?:^|\/)(?:comments\d*|connections|calcChain|volatileDependencies|cellimages|metadata)\.xml$|\.bin$/i;

/** Takes from a container what reading needs: no pictures, charts, comments or links, and large sheets without empty cells. */
export function readableParts(container: Container): Result<ReadableWorkbook, HostRefusal> {
  const kept = new Map<string, Uint8Array>();
  const cutParts = new Set<string>();
  let total = 0;
  for (const part of container.parts.values()) {
    if (UNREAD.test(part.name)) continue;
    const large = SHEET.test(part.name) && part.unpacked > LARGE_SHEET_BYTES;
    const read = large ? condensed(container, part, cutParts) : unpackPart(container, part, STRINGS.test(part.name) ? MAX_STRINGS_BYTES : MAX_PART_BYTES);
    if (!read.ok) return read;
    total += read.value.length;
    if (total > MAX_READ_BYTES) return err({ code: 'tooLarge', detail: `more than ${MAX_READ_BYTES} bytes to read` });
    const safe = safeXml(part.name, read.value);
    if (!safe.ok) return safe;
    kept.set(part.name, safe.value);
  }
  return finish(kept, cutParts);
}

function condensed(container: Container, part: Part, cut: Set<string>): Result<Uint8Array, HostRefusal> {
  const condenser = new SheetCondenser({ rows: MAX_ROWS, characters: MAX_SHEET_BYTES });
  const decoder = new TextDecoder();
  const done = unpackPieces(container, part, (piece) => condenser.push(decoder.decode(piece, { stream: true })));
  if (!done.ok) return done;
  if (condenser.cut) cut.add(part.name);
  return ok(new TextEncoder().encode(condenser.finish()));
}

function safeXml(name: string, bytes: Uint8Array): Result<Uint8Array, HostRefusal> {
  if (!XML.test(name)) return ok(bytes);
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/<!DOCTYPE/i.test(start)) return err({ code: 'unreadable', detail: `${name}: a document type declaration is never read` });
  if (STYLES.test(name)) return ok(new TextEncoder().encode(withBuiltinFormats(text(bytes))));
  return ok(SHEET.test(name) ? new TextEncoder().encode(withHiddenColumnsOnly(text(bytes))) : bytes);
}

/** Of all columns only the hidden ones are asked for; thousands of stretches over all columns would take minutes to unroll. */
function withHiddenColumnsOnly(sheet: string): string {
  const opening = COLUMNS.exec(sheet);
  const prefix = opening?.[1] ?? '';
  const end = opening === null ? -1 : sheet.indexOf(`</${prefix}cols>`, opening.index);
  if (opening === null || end < 0) return sheet;
  const hidden = tagsOf(sheet.slice(opening.index, end), 'col').filter((column) => ['1', 'true'].includes(column.get('hidden') ?? ''));
  const kept = hidden.slice(0, MAX_COLUMNS).map((column) => `<col min="${Number(column.get('min'))}" max="${Math.min(Number(column.get('max')), MAX_COLUMNS)}" hidden="1"/>`);
  return `${sheet.slice(0, opening.index)}<${prefix}cols>${kept.join('')}${sheet.slice(end)}`;
}

interface SheetKind {
  readonly name: string;
  readonly part: string | undefined;
}

function sheetKinds(parts: ReadonlyMap<string, Uint8Array>): readonly SheetKind[] {
  const path = workbookPath(parts);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = tagsOf(text(parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`)), 'Relationship');
  return tagsOf(text(parts.get(path)), 'sheet').map((sheet) => {
    const relation = relations.find((one) => one.get('Id') === sheet.get('r:id'));
    const target = relation?.get('Target') ?? '';
    const part = relation?.get('Type')?.endsWith('/worksheet') ? (target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')) : undefined;
    return { name: sheet.get('name') ?? '', part };
  });
}

function finish(parts: Map<string, Uint8Array>, cutParts: ReadonlySet<string>): Result<ReadableWorkbook, HostRefusal> {
  const path = workbookPath(parts);
  const workbook = text(parts.get(path));
  const sheets = sheetKinds(parts);
  if (sheets.length > MAX_SHEETS) return err({ code: 'tooLarge', detail: `${sheets.length} sheets, at most ${MAX_SHEETS} are read` });
  if (sheets.some((sheet) => sheet.part === undefined)) {
    const others = new Set(sheets.flatMap((sheet) => (sheet.part === undefined ? [sheet.name] : [])));
    const without = workbook.replace(/<(?:\w+:)?sheet\s[^<>]*\/>/g, (tag) => (others.has(tagsOf(tag, 'sheet')[0]?.get('name') ?? '') ? '' : tag));
    parts.set(path, new TextEncoder().encode(without));
  }
  return ok({
    archive: archiveOf(parts),
    automaticCalculation: tagsOf(workbook, 'calcPr')[0]?.get('calcMode') !== 'manual',
    cut: new Set(sheets.flatMap((sheet) => (sheet.part !== undefined && cutParts.has(sheet.part) ? [sheet.name] : []))),
  });
}

function workbookPath(parts: ReadonlyMap<string, Uint8Array>): string {
  const relation = tagsOf(text(parts.get('_rels/.rels')), 'Relationship').find((one) => one.get('Type')?.endsWith('/officeDocument') === true);
  return relation?.get('Target')?.replace(/^\//, '') ?? WORKBOOK;
}

function archiveOf(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function text(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
