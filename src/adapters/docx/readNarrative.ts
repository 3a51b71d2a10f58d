import { unzipSync } from 'fflate';
import type { HostRefusal } from '#app/ports';
import { err, ok, type Result } from '#domain/result';
import { documentParts, isReadPart, xmlText, type UnpackedParts } from './documentParts';
import { documentStyles } from './documentStyles';
import { linesOf, type DocumentLine } from './documentText';
import { Numbering } from './numbering';

/** Bounds for what a hostile or broken file may cost. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
export const MAX_PART_BYTES = 64 * 1024 * 1024;
const MAX_PARAGRAPHS = 50_000;
const MAX_CHARACTERS = 20_000_000;

/** How files begin that are no plain text, though some name them .doc or .docx: RTF, PDF, web pages and other XML. */
const NO_TEXT = ['{\\rtf', '%PDF-', 'MIME-Version:', '<?xml', '<html', '<!DOCTYPE'];

/**
 * Reads an existing 情况说明 from .docx, .md or .txt: one string a paragraph, in order, blank ones kept so that counting
 * agrees with the file. What a file is, is told by its bytes; the name only decides between .md and .txt.
 */
export function readNarrative(bytes: Uint8Array, name: string): Result<readonly string[], HostRefusal> {
  if (bytes.length > MAX_FILE_BYTES) return err({ code: 'tooLarge', detail: name });
  if (isDocx(bytes)) return readDocx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return err(isEncrypted(bytes) ? { code: 'encrypted', detail: name } : { code: 'unsupported', detail: name });
  return readPlain(bytes, name);
}

/** Told by its bytes. */
export function isDocx(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

function readDocx(bytes: Uint8Array): Result<readonly string[], HostRefusal> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const read = readDocumentLines(parts.value);
  return read.ok ? ok(read.value.lines.map(({ text }) => text)) : read;
}

/** The text part of a .docx as it stands in the file, and its lines with their places in it. */
export interface DocumentLines {
  readonly name: string;
  readonly xml: string;
  readonly lines: readonly DocumentLine[];
}

/** Lines of the parts of a .docx with their places in its text part. */
export function readDocumentLines(parts: UnpackedParts): Result<DocumentLines, HostRefusal> {
  try {
    const { document: name, styles, numbering } = documentParts(parts);
    const part = (found: string | undefined): string | undefined => (found === undefined || parts[found] === undefined ? undefined : xmlText(parts[found]));
    const xml = part(name);
    if (xml === undefined) return err({ code: 'unreadable', detail: `${name} is missing` });
    const lines = linesOf(xml, documentStyles(part(styles)), Numbering.from(part(numbering)), MAX_PARAGRAPHS);
    return lines === undefined ? err({ code: 'unreadable', detail: `${name} cannot be read safely` }) : ok({ name, xml, lines });
  } catch (failure) {
    return err({ code: 'unreadable', detail: failure instanceof Error ? failure.message : 'not in UTF-8' });
  }
}

function unpack(bytes: Uint8Array): Result<UnpackedParts, HostRefusal> {
  const tooLarge: string[] = [];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isReadPart(name)) return false;
        if (originalSize > MAX_PART_BYTES) tooLarge.push(name);
        return originalSize <= MAX_PART_BYTES;
      },
    });
    return tooLarge.length > 0 ? err({ code: 'tooLarge', detail: tooLarge.join(', ') }) : ok(parts);
  } catch (failure) {
    return err({ code: 'unreadable', detail: failure instanceof Error ? failure.message : 'not a zip file' });
  }
}

function readPlain(bytes: Uint8Array, name: string): Result<readonly string[], HostRefusal> {
  const text = decodeText(bytes);
  if (text === undefined || text.length > MAX_CHARACTERS) return err(text === undefined ? { code: 'unreadable', detail: name } : { code: 'tooLarge', detail: name });
  if (NO_TEXT.some((start) => text.slice(0, 100).trimStart().toLowerCase().startsWith(start.toLowerCase()))) return err({ code: 'unsupported', detail: name });
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  return ok(/\.(?:md|markdown)$/iu.test(name) ? lines.map(withoutMarks) : lines);
}

/** Markdown without its marks: heading signs, emphasis, list bullets, table rows. */
function withoutMarks(line: string): string {
  if (/^\s*\|.*\|\s*$/u.test(line)) return '';
  return line.replace(/^\s{0,3}#{1,6}\s+/u, '').replace(/^\s*[-*+]\s+/u, '').replace(/\*\*(.+?)\*\*/gu, '$1').replace(/\\([\\`*_{}[\]()#+.!|-])/gu, '$1');
}

function decodeText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** An encrypted .docx is an OLE file with a stream named EncryptedPackage; anything else of that kind is an old .doc. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 128) if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
