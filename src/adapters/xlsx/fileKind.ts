import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import { type Container, openContainer } from './container';
import { compoundNames } from './compoundFile';

/** What the bytes of a file are: a ZIP container with a workbook, or an Excel 97–2003 工作簿 (.xls). */
export type FileKind = { readonly kind: 'xlsx'; readonly container: Container } | { readonly kind: 'xls' };

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Recognises a workbook file by its content, never by its extension, and refuses everything else. */
export function fileKind(bytes: Uint8Array): Result<FileKind, HostRefusal> {
  if (bytes.length === 0) return err({ code: 'unreadable', detail: 'the file is empty' });
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes);
  if (!startsWith(bytes, ZIP)) return err({ code: 'unreadable', detail: 'neither a ZIP container nor an Excel 97–2003 file' });
  const container = openContainer(bytes);
  if (!container.ok) return container;
  const { parts } = container.value;
  if (parts.has('xl/workbook.bin')) return err({ code: 'unsupported', detail: 'binary workbook (.xlsb)' });
  if (parts.has('mimetype') || parts.has('content.xml')) return err({ code: 'unsupported', detail: 'OpenDocument file' });
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels')) return err({ code: 'unreadable', detail: 'a ZIP file without a workbook' });
  return ok({ kind: 'xlsx', container: container.value });
}

function compoundKind(bytes: Uint8Array): Result<FileKind, HostRefusal> {
  const names = compoundNames(bytes);
  if (names.has('EncryptedPackage')) return err({ code: 'encrypted' });
  if (names.has('Workbook') || names.has('Book')) return ok({ kind: 'xls' });
  return err({ code: 'unreadable', detail: 'an OLE file without a workbook' });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
