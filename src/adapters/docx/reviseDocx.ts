import { strToU8, unzipSync, zipSync } from 'fflate';
import type { HostRefusal, RevisedText, TextToRevise } from '#app/ports';
import { changesBetween, type Change } from '#domain/claims/revision';
import { err, ok, type Result } from '#domain/result';
import { EARLIEST } from './documentParts';
import { prefixOf, type DocumentLine } from './documentText';
import { isDocx, MAX_FILE_BYTES, MAX_PART_BYTES, readDocumentLines } from './readNarrative';
import { printable, trackRun, type RunEdit, type Signature } from './trackedRun';
import { writeParagraphs } from './writeParagraphs';

/** All parts of a file together may unpack to so much. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
const AUTHOR = '公开助手';

/**
 * 修订稿: the file with the corrections as tracked changes, everything else as it was; a text that came without a .docx is
 * set as one first. `at` is the time of the changes. The bytes given are never altered.
 */
export async function reviseDocx({ bytes, original, lines }: TextToRevise, at: Date): Promise<Result<RevisedText, HostRefusal>> {
  if (bytes !== undefined && isDocx(bytes)) return trackChanges(bytes, { original, lines }, at);
  const plain = { original: original.map(printable), lines: lines.map(printable) };
  return trackChanges(await writeParagraphs(plain.original), plain, at);
}

function trackChanges(file: Uint8Array, { original, lines }: TextToRevise, at: Date): Result<RevisedText, HostRefusal> {
  const parts = unpackAll(file);
  if (!parts.ok) return parts;
  const read = readDocumentLines(parts.value);
  if (!read.ok) return read;
  const { name, xml, lines: stated } = read.value;
  if (stated.length !== original.length || stated.some(({ text }, index) => text !== original[index])) return err({ code: 'unreadable', detail: 'the text is not that of the file' });
  const planned = stated.map((line, index) => planLine(line, changesBetween(line.text, lines[index] ?? line.text)));
  const edits = byRun(planned.flatMap(({ edits: own }) => own));
  const signature: Signature = { prefix: prefixOf(xml), author: AUTHOR, date: `${at.toISOString().slice(0, 19)}Z`, nextId: counterAfter(xml) };
  const revised = withTrackedRuns(xml, edits, signature);
  if (revised === undefined) return err({ code: 'unreadable', detail: `${name} cannot be changed safely` });
  const packed = zipSync({ ...parts.value, [name]: strToU8(revised) }, { level: 6, mtime: EARLIEST });
  return ok({ bytes: packed, marked: total(planned, 'marked'), left: total(planned, 'left') });
}

interface PlacedEdit extends RunEdit {
  readonly run: number;
  readonly inserted?: number;
}

interface LinePlan {
  readonly edits: readonly PlacedEdit[];
  readonly marked: number;
  readonly left: number;
}

/** Where in the runs of a line its changes fall; a change that touches a generated number falls nowhere. */
function planLine({ pieces }: DocumentLine, changes: readonly Change[]): LinePlan {
  const edits: PlacedEdit[] = [];
  let left = 0;
  for (const change of changes) {
    const own = editsFor(pieces, change);
    if (own === undefined) left += 1;
    else edits.push(...own);
  }
  return { edits, marked: changes.length - left, left };
}

function editsFor(pieces: DocumentLine['pieces'], { start, end, written }: Change): readonly PlacedEdit[] | undefined {
  const edits: PlacedEdit[] = [];
  let at = 0;
  for (const { length, start: piece, run, inserted } of pieces) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    const isTouched = start === end ? (start > at || (start === 0 && at === 0)) && start <= at + length : from < to;
    if (isTouched && run === undefined) return undefined;
    if (isTouched && run !== undefined) edits.push({ run, piece, from: from - at, to: Math.max(from, to) - at, written: '', ...(inserted === undefined ? {} : { inserted }) });
    at += length;
  }
  const last = edits.pop();
  return last === undefined ? undefined : [...edits, { ...last, written }];
}

function byRun(edits: readonly PlacedEdit[]): ReadonlyMap<number, readonly PlacedEdit[]> {
  const runs = new Map<number, PlacedEdit[]>();
  for (const edit of edits) {
    const same = runs.get(edit.run);
    if (same === undefined) runs.set(edit.run, [edit]);
    else same.push(edit);
  }
  return runs;
}

function withTrackedRuns(xml: string, runs: ReadonlyMap<number, readonly PlacedEdit[]>, signature: Signature): string | undefined {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, edits] of [...runs].sort(([left], [right]) => left - right)) {
    const around = edits[0]?.inserted;
    const run = trackRun(xml, start, edits, signature, around === undefined ? undefined : xml.slice(around, xml.indexOf('>', around) + 1));
    if (run === undefined || start < at) return undefined;
    pieces.push(xml.slice(at, start), run.xml);
    at = run.end;
  }
  return pieces.join('') + xml.slice(at);
}

/** Numbers for changes that no comment, bookmark or change of the file has yet. */
function counterAfter(xml: string): () => number {
  let last = 0;
  for (const [, id] of xml.matchAll(/:id="(\d{1,9})"/gu)) last = Math.max(last, Number(id));
  return () => {
    last += 1;
    return last;
  };
}

function unpackAll(bytes: Uint8Array): Result<Readonly<Record<string, Uint8Array>>, HostRefusal> {
  if (bytes.length > MAX_FILE_BYTES) return err({ code: 'tooLarge' });
  let unpacked = 0;
  let largest = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        largest = Math.max(largest, originalSize);
        return largest <= MAX_PART_BYTES && unpacked <= MAX_TOTAL_BYTES;
      },
    });
    return largest > MAX_PART_BYTES || unpacked > MAX_TOTAL_BYTES ? err({ code: 'tooLarge' }) : ok(parts);
  } catch (failure) {
    return err({ code: 'unreadable', detail: failure instanceof Error ? failure.message : 'not a zip file' });
  }
}

function total(plans: readonly LinePlan[], count: 'marked' | 'left'): number {
  return plans.reduce((sum, plan) => sum + plan[count], 0);
}
