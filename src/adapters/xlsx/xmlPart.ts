import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import { faultDetail } from './faultDetail';

/** Bytes within which the root element of a part has to begin. */
const PROLOG_BYTES = 64 * 1024;
const PROLOG = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/;
const DECLARED = /^(<\?xml\s[^>]*?encoding\s*=\s*["'])([\w.:-]+)(?=["'])/i;

/** An XML part as it is read: in UTF-8 whatever it came in, with a root element and without a document type, whose entities could lead anywhere. */
export function xmlPart(name: string, bytes: Uint8Array): Result<Uint8Array, HostRefusal> {
  try {
    const part = inUtf8(bytes);
    if (hasDocumentType(part)) return unreadable(name, 'a document type declaration is never read');
    return rootStart(part) === '' ? unreadable(name, 'it has no root element') : ok(part);
  } catch (reason) {
    return unreadable(name, faultDetail(reason));
  }
}

/** True when a document type declaration stands before the root element, or so long a prolog that it could hide one. */
export function hasDocumentType(part: Uint8Array): boolean {
  return rootStart(part).startsWith('<!');
}

/** 字符编码 of an XML part by its first bytes or by its declaration; UTF-8 where neither says otherwise. */
export function encodingOf(bytes: Uint8Array): string {
  const start = [bytes[0] ?? 0, bytes[1] ?? 0].join();
  if (start === '255,254' || start === '60,0') return 'utf-16le';
  if (start === '254,255' || start === '0,60') return 'utf-16be';
  const declared = DECLARED.exec(new TextDecoder().decode(bytes.subarray(0, 256)))?.[2]?.toLowerCase() ?? 'utf-8';
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}

/** An XML part in UTF-8, its declaration too; the same bytes where they are. Throws where they are not what they are declared to be. */
export function inUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return bytes;
  return new TextEncoder().encode(declaredUtf8(new TextDecoder(encoding, { fatal: true }).decode(bytes)));
}

/** The text of an XML part with a declaration that tells UTF-8, where it has one that tells an encoding. */
export function declaredUtf8(xml: string): string {
  return xml.replace(DECLARED, '$1UTF-8');
}

function rootStart(part: Uint8Array): string {
  const start = new TextDecoder().decode(part.subarray(0, PROLOG_BYTES));
  const root = start.slice(PROLOG.exec(start)?.[0].length);
  return root === '' && part.length > PROLOG_BYTES ? '<!' : root;
}

function unreadable(name: string, why: string): Result<never, HostRefusal> {
  return err({ code: 'unreadable', detail: `${name.slice(0, 80)}: ${why}` });
}
