import type { ExistingText } from './existingText';
import type { Workplace } from './workplace';

/** What of a 已有文本 is written down; its file as base64. */
interface Kept {
  readonly workbook: string;
  readonly name?: string;
  readonly bytes?: string;
  readonly original: readonly string[];
  readonly lines: readonly string[];
  readonly past: readonly (readonly string[])[];
}

const STEPS_KEPT = 20;

/** Puts the open text away, or clears the shelf; without room for the file, the words alone. */
export function keepText({ shelf, ownName }: Workplace, text: ExistingText | undefined): void {
  if (shelf === undefined) return;
  if (text === undefined) {
    shelf.clear();
    return;
  }
  const { name, bytes, original, lines, past } = text;
  const words = { workbook: ownName() ?? '', ...(name === undefined ? {} : { name }), original, lines, past: past.slice(-STEPS_KEPT) } satisfies Kept;
  if (bytes !== undefined && shelf.save(JSON.stringify({ ...words, bytes: base64Of(bytes) }))) return;
  if (!shelf.save(JSON.stringify(words))) shelf.clear();
}

/** The text this workbook had open before the pane was loaded again; undefined when there was none. */
export function keptText({ shelf, ownName }: Workplace): ExistingText | undefined {
  const kept = read(shelf?.load());
  if (kept === undefined || kept.workbook !== (ownName() ?? '')) return undefined;
  const { name, bytes, original, lines, past } = kept;
  return { ...(name === undefined ? {} : { name }), ...(bytes === undefined ? {} : { bytes: bytesOf(bytes) }), original, lines, past };
}

function read(content: string | undefined): Kept | undefined {
  if (content === undefined) return undefined;
  try {
    const kept = JSON.parse(content) as Partial<Kept> | null;
    return kept !== null && typeof kept.workbook === 'string' && isText(kept.original) && isText(kept.lines) && Array.isArray(kept.past) && kept.past.every(isText) ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function isText(lines: unknown): lines is readonly string[] {
  return Array.isArray(lines) && lines.every((line) => typeof line === 'string');
}

const CHUNK = 32_768;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
