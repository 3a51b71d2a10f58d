import type { Finding } from '../finding/finding';

/** 修订: characters `start` to `end` (excluded) of a paragraph, and what is written in their place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** A number with its separators is one sign, so that a correction replaces figures whole. */
const SIGN = /[\d０-９]+(?:[,，.．][\d０-９]+)*|[^]/gu;

/** Above so many comparisons a passage counts as rewritten as a whole. */
const MOST_COMPARISONS = 4_000_000;

/** The paragraphs with every correction a finding offers; those whose passage is no longer there stay as they are. */
export function adoptFinding(lines: readonly string[], { suspects }: Finding): readonly string[] {
  const edits = new Map<number, Change[]>();
  for (const { line, text, suggested } of suspects) {
    if (line === undefined || text === undefined || suggested === undefined) continue;
    const paragraph = lines[line - 1] ?? '';
    const at = paragraph.indexOf(text);
    if (at < 0 || text === '' || paragraph.includes(text, at + 1)) continue;
    const changes = changesBetween(text, suggested).map(({ start, end, written }) => ({ start: at + start, end: at + end, written }));
    edits.set(line, [...(edits.get(line) ?? []), ...changes]);
  }
  return lines.map((paragraph, index) => applyChanges(paragraph, edits.get(index + 1) ?? []));
}

/** A paragraph with its changes made; of two that overlap the first in the text holds. */
export function applyChanges(paragraph: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, written } of [...changes].sort((left, right) => left.start - right.start)) {
    if (start < at) continue;
    pieces.push(paragraph.slice(at, start), written);
    at = end;
  }
  return pieces.join('') + paragraph.slice(at);
}

/** The fewest changes that lead from one wording to the other, in order; figures change whole. */
export function changesBetween(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const old = before.match(SIGN) ?? [];
  const now = after.match(SIGN) ?? [];
  let head = 0;
  while (head < old.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const start = old.slice(0, head).join('').length;
  const from = old.slice(head, old.length - tail);
  const to = now.slice(head, now.length - tail);
  if (from.length * to.length > MOST_COMPARISONS) return [{ start, end: start + from.join('').length, written: to.join('') }];
  return changesOf(from, to, start);
}

function changesOf(from: readonly string[], to: readonly string[], offset: number): readonly Change[] {
  const common = commonLengths(from, to);
  const width = to.length + 1;
  const changes: Change[] = [];
  let [row, column, at] = [0, 0, offset];
  while (row < from.length || column < to.length) {
    if (row < from.length && column < to.length && from[row] === to[column]) {
      at += from[row]?.length ?? 0;
      row += 1;
      column += 1;
      continue;
    }
    const start = at;
    let written = '';
    while ((row < from.length || column < to.length) && (row >= from.length || column >= to.length || from[row] !== to[column])) {
      if (row < from.length && (column >= to.length || (common[(row + 1) * width + column] ?? 0) >= (common[row * width + column + 1] ?? 0))) {
        at += from[row]?.length ?? 0;
        row += 1;
      } else {
        written += to[column] ?? '';
        column += 1;
      }
    }
    changes.push({ start, end: at, written });
  }
  return changes;
}

/** Longest common subsequence of the rests from each pair of places. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array {
  const width = to.length + 1;
  const common = new Uint32Array((from.length + 1) * width);
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      common[row * width + column] = from[row] === to[column] ? (common[(row + 1) * width + column + 1] ?? 0) + 1 : Math.max(common[(row + 1) * width + column] ?? 0, common[row * width + column + 1] ?? 0);
    }
  }
  return common;
}
