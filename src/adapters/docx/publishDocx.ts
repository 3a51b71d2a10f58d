import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { HostRefusal } from '#app/ports';
import { err, ok, type Result } from '#domain/result';
import { PAGE, STYLES } from './documentStyle';
import { EARLIEST } from './documentParts';
import { prefixOf } from './documentText';
import { MAX_FILE_BYTES, MAX_PART_BYTES } from './readNarrative';


/** Parts that say who wrote, commented or changed the text, or that carry more than the text. */
const PRIVATE = /^(?:docProps|customXml)\/|^word\/(?:comments\w*|people|vbaProject|vbaData|webSettings|glossary\/.*)(?:\.\w+)?$|(?:^|\/)(?:embeddings)\/(?!Microsoft_Excel)|\.bin$/iu;
const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;
/** Elements left out with all they hold: what tracked changes removed, former looks, comment anchors. */
const LEFT_OUT = /^w:(?:del|moveFrom|commentReference|commentRangeStart|commentRangeEnd|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd|proofErr|permStart|permEnd|rPrChange|pPrChange|sectPrChange|tblPrChange|tcPrChange|trPrChange|tblGridChange|tblPrExChange|numberingChange|cellIns|cellDel|cellMerge)$/u;
/** Elements that go while what they hold stays: insertions that are accepted. */
const UNWRAPPED = /^w:(?:ins|moveTo)$/u;
const RUN_END = '</w:r>';
const TOLD_SETTINGS = ['w:trackRevisions', 'w:rsids', 'w:docVars', 'w:attachedTemplate', 'w:mailMerge'];
const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/gu;

/** 公开版 of a .docx: tracked changes accepted, comments, hidden text, authors and properties taken out; the look stays. */
export function publishDocx(bytes: Uint8Array): Result<Uint8Array, HostRefusal> {
  if (bytes.length > MAX_FILE_BYTES) return err({ code: 'tooLarge' });
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => !PRIVATE.test(name) && originalSize <= MAX_PART_BYTES });
    const document = parts['word/document.xml'];
    if (document === undefined) return err({ code: 'unreadable', detail: 'word/document.xml is missing' });
    if (prefixOf(strFromU8(document)) !== 'w:') return err({ code: 'unsupported', detail: 'its elements go under another prefix than w' });
    const kept = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [name, cleanPart(name, part, parts)]);
    return ok(zipSync(Object.fromEntries(kept), { level: 6, mtime: EARLIEST }));
  } catch (failure) {
    return err({ code: 'unreadable', detail: failure instanceof Error ? failure.message : 'not a zip file' });
  }
}

/** 公开版 of a plain text: its paragraphs in 公文 typography, without a name in the properties. */
export async function publishParagraphs(paragraphs: readonly string[]): Promise<Result<Uint8Array, HostRefusal>> {
  const children = paragraphs.filter((text) => text.trim() !== '').map((text) => new Paragraph({ style: 'Body', children: [new TextRun(text.trim())] }));
  const document = new Document({ creator: '', lastModifiedBy: '', styles: { paragraphStyles: STYLES.own }, sections: [{ properties: { page: { size: PAGE.size, margin: PAGE.margin } }, children }] });
  return publishDocx(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function cleanPart(name: string, part: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  if (name === '[Content_Types].xml') return strToU8(strFromU8(part).replace(/<Override\s[^<>]*PartName="\/([^"]*)"[^<>]*\/>/gu, (tag, path: string) => (parts[path] === undefined ? '' : tag)));
  if (name.endsWith('.rels')) return strToU8(withoutLost(strFromU8(part), name, parts));
  if (name === 'word/settings.xml') return strToU8(cleanSettings(strFromU8(part)));
  return TEXT_PART.test(name) ? strToU8(cleanText(strFromU8(part))) : part;
}

/** Settings without what tells of authors and sources; an element that does not end is left as it is. */
function cleanSettings(xml: string): string {
  return TOLD_SETTINGS.reduce((text, name) => {
    const single = text.replace(new RegExp(`<${name}(?:\\s[^<>]*)?/>`, 'gu'), '');
    const start = single.search(new RegExp(`<${name}(?=[\\s>])`, 'u'));
    const end = start < 0 ? -1 : single.indexOf(`</${name}>`, start);
    return end < 0 ? single : single.slice(0, start) + single.slice(end + name.length + 3);
  }, xml);
}

function withoutLost(xml: string, name: string, parts: Readonly<Record<string, Uint8Array>>): string {
  const folder = name.replace(/_rels\/[^/]+$/u, '');
  return xml.replace(/<Relationship\s[^<>]*\/>/gu, (tag) => {
    if (/TargetMode="External"/u.test(tag)) return /\/hyperlink"/u.test(tag) ? tag : '';
    const target = /\bTarget="([^"]*)"/u.exec(tag)?.[1] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`.replace(/[^/]+\/\.\.\//gu, '');
    return parts[path] === undefined ? '' : tag;
  });
}

function cleanText(xml: string): string {
  const pieces: string[] = [];
  let [last, leftOut] = [0, 0];
  for (const match of xml.matchAll(TAG)) {
    const [tag, closing = '', name = '', , alone = ''] = match;
    if (leftOut === 0) pieces.push(xml.slice(last, match.index));
    last = match.index + tag.length;
    if (LEFT_OUT.test(name)) leftOut += alone === '/' ? 0 : closing === '/' ? -1 : 1;
    else if (leftOut === 0 && !UNWRAPPED.test(name)) pieces.push(tag.replace(/\s(?:w:rsid\w*|w14:paraId|w14:textId)="[^"]*"/gu, ''));
  }
  return withoutHiddenRuns(pieces.join('') + xml.slice(last));
}

/** Takes out runs of hidden text: from the last opening of a run before each end, where the run says that it is hidden. */
function withoutHiddenRuns(xml: string): string {
  const pieces = xml.split(RUN_END);
  const rest = pieces.pop() ?? '';
  const kept = pieces.map((piece) => {
    const start = Math.max(piece.lastIndexOf('<w:r>'), piece.lastIndexOf('<w:r '));
    return start >= 0 && /<w:vanish\s*\/>/u.test(piece.slice(start)) ? piece.slice(0, start) : piece + RUN_END;
  });
  return kept.join('') + rest;
}
