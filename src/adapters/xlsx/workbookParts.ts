import { zipSync } from 'fflate';
import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import { withBuiltinFormats } from './builtinFormats';
import { SheetCondenser } from './condenseSheet';
import type { Container, Part } from './container';
import { LARGE_SHEET_BYTES, MAX_COLUMNS, MAX_PART_BYTES, MAX_READ_BYTES, MAX_ROWS, MAX_SHEET_BYTES, MAX_SHEETS, MAX_STRINGS_BYTES } from './limits';
import { relationsPart, targetPart } from './partName';
import { countStrings, lostString } from './sharedStrings';
import { unpackPart, unpackPieces } from './unpack';
import { isUnread } from './unreadParts';
import { declaredUtf8, encodingOf, xmlPart } from './xmlPart';
import { relationId, tagsOf } from './xmlTags';

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

/** Takes from a container what reading needs: no pictures, charts, comments or links, and large sheets without empty cells. */
export function readableParts(container: Container): Result<ReadableWorkbook, HostRefusal> {
  const kept = new Map<string, Uint8Array>();
  const cutParts = new Set<string>();
  let total = 0;
  for (const part of container.parts.values()) {
    if (isUnread(part.name)) continue;
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
  let decoder: TextDecoder | undefined;
  const done = unpackPieces(container, part, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    return condenser.push(decoder.decode(piece, { stream: true }));
  });
  if (!done.ok) return done;
  if (condenser.cut) cut.add(part.name);
  return ok(new TextEncoder().encode(declaredUtf8(condenser.finish())));
}

function safeXml(name: string, bytes: Uint8Array): Result<Uint8Array, HostRefusal> {
  if (!XML.test(name)) return ok(bytes);
  const part = xmlPart(name, bytes);
  if (!part.ok) return part;
  if (STYLES.test(name)) return ok(new TextEncoder().encode(withBuiltinFormats(text(part.value))));
  return SHEET.test(name) ? ok(new TextEncoder().encode(withHiddenColumnsOnly(text(part.value)))) : part;
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

/** A sheet as the workbook part lists it; `part` is missing for a chart sheet, and what `isLost` the file does not hold. */
interface SheetKind {
  readonly name: string;
  readonly part: string | undefined;
  readonly isLost: boolean;
}

function sheetKinds(parts: ReadonlyMap<string, Uint8Array>): readonly SheetKind[] {
  const path = workbookPath(parts);
  const relations = new Map(tagsOf(text(parts.get(relationsPart(path))), 'Relationship').map((one) => [one.get('Id'), one]));
  return tagsOf(text(parts.get(path)), 'sheet').map((sheet) => {
    const relation = relations.get(relationId(sheet));
    const part = relation?.get('Type')?.endsWith('/worksheet') === true ? targetPart(path, relation.get('Target') ?? '') : undefined;
    return { name: sheet.get('name') ?? '', part, isLost: relation === undefined || (part !== undefined && !parts.has(part)) };
  });
}

function finish(parts: Map<string, Uint8Array>, cutParts: ReadonlySet<string>): Result<ReadableWorkbook, HostRefusal> {
  const path = workbookPath(parts);
  const workbook = text(parts.get(path));
  const sheets = sheetKinds(parts);
  if (sheets.length > MAX_SHEETS) return err({ code: 'tooLarge', detail: `${sheets.length} sheets, at most ${MAX_SHEETS} are read` });
  if (sheets.length === 0 || sheets.some(({ isLost }) => isLost)) return err({ code: 'unreadable', detail: 'a workbook without its sheets' });
  const fault = stringsFault(parts, sheets);
  if (fault !== null) return err(fault);
  parts.set(path, new TextEncoder().encode(worksheetsOnly(workbook, sheets)));
  return ok({
    archive: archiveOf(parts),
    automaticCalculation: tagsOf(workbook, 'calcPr')[0]?.get('calcMode') !== 'manual',
    cut: new Set(sheets.flatMap((sheet) => (sheet.part !== undefined && cutParts.has(sheet.part) ? [sheet.name] : []))),
  });
}

function stringsFault(parts: ReadonlyMap<string, Uint8Array>, sheets: readonly SheetKind[]): HostRefusal | null {
  const strings = [...parts.keys()].find((name) => STRINGS.test(name));
  const count = strings === undefined ? 0 : countStrings(text(parts.get(strings)));
  for (const { name, part } of sheets) {
    const lost = part === undefined ? undefined : lostString(text(parts.get(part)), count);
    if (lost !== undefined) return { code: 'unreadable', sheet: name, detail: `a cell names the text ${lost} of ${count}` };
  }
  return null;
}

/** The workbook part as the library reads it: worksheets only, their relations under the prefix `r`. */
function worksheetsOnly(workbook: string, sheets: readonly SheetKind[]): string {
  const others = new Set(sheets.flatMap(({ name, part }) => (part === undefined ? [name] : [])));
  return workbook.replace(/<(?:\w+:)?sheet\s[^<>]*>/g, (tag) => (others.has(tagsOf(tag, 'sheet')[0]?.get('name') ?? '') ? '' : tag.replace(/\s[\w.-]+:id(?=\s*=)/, ' r:id')));
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
