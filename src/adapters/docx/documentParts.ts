import { attribute, xmlTokens } from './xmlTokens';

/** Time of every entry of a file we write, the earliest a ZIP can tell, so that the same parts give the same bytes. */
export const EARLIEST = new Date(1980, 0, 1);

/** The parts of a .docx that reading needs, unpacked, by name. */
export type UnpackedParts = Readonly<Record<string, Uint8Array>>;

/** Where a .docx holds its text and what tells how it is set; Word calls them document.xml, other programs document2.xml too. */
export interface DocumentParts {
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
}

const READ = /^_rels\/\.rels$|^word\/(?:_rels\/)?(?:document|styles|numbering)\d*\.xml(?:\.rels)?$/u;

/** True for parts that reading may need. */
export function isReadPart(name: string): boolean {
  return READ.test(name);
}

/** Follows the relations of the package to its document and on to the document's styles and 编号; without them the usual names hold. */
export function documentParts(parts: UnpackedParts): DocumentParts {
  const document = related(parts, '_rels/.rels', 'officeDocument') ?? 'word/document.xml';
  const relations = document.replace(/[^/]+$/u, '_rels/$&.rels');
  const beside = (kind: 'styles' | 'numbering'): string | undefined => related(parts, relations, kind) ?? [`word/${kind}.xml`].find((name) => name in parts);
  return { document, styles: beside('styles'), numbering: beside('numbering') };
}

/** Text of an XML part, which has to be UTF-8; throws where it is not. */
export function xmlText(part: Uint8Array): string {
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(part);
  if (xml.includes('\0')) throw new Error('a part is not in UTF-8');
  return xml;
}

function related(parts: UnpackedParts, relations: string, kind: string): string | undefined {
  const part = parts[relations];
  if (part === undefined) return undefined;
  const folder = relations.replace(/_rels\/[^/]+$/u, '');
  for (const token of xmlTokens(xmlText(part))) {
    if (token === null || token.kind === 'text' || attribute(token.attributes, 'Type')?.endsWith(`/${kind}`) !== true) continue;
    const target = attribute(token.attributes, 'Target') ?? '';
    return target.startsWith('/') ? target.slice(1) : folder + target;
  }
  return undefined;
}
