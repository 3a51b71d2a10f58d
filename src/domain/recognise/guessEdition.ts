import { normaliseLabel } from '../chart/normaliseLabel';
import type { Edition } from '../layout/edition';
import type { Line, TableSpec } from '../layout/table';
import { tableIdentity } from './missingTables';

/** 版式 as guessed from a workbook, with how well it fits (0 to 1). */
export interface EditionGuess {
  readonly edition: string;
  readonly confidence: number;
}

/** The printed words of one recognised table, figures left out. */
export interface TableWords {
  readonly name: string;
  readonly code: string;
  readonly words: readonly string[];
}

/** Below this fit a workbook is 未知版式. */
const LEAST_CONFIDENCE = 0.6;

/** 版式识别: the edition whose tables, 表号 and printed words fit best; "unknown" when none fits well. */
export function guessEdition(tables: readonly TableWords[], stage: '决算' | '预算', editions: readonly Edition[]): EditionGuess {
  const suited = editions.filter((edition) => edition.stage === stage).map((edition) => ({ id: edition.id, signature: signatureOf(edition) }));
  const vocabulary = new Set(suited.flatMap(({ signature }) => [...signature.words]));
  const words = new Set(tables.flatMap((table) => keyed(table.name, table.words)).filter((word) => vocabulary.has(word)));
  const numbers = new Set(tables.map(({ code, name }) => `${normaliseLabel(code)}|${tableIdentity(name)}`));
  let best: EditionGuess = { edition: 'unknown', confidence: 0 };
  for (const { id, signature } of suited) {
    const confidence = 0.5 * overlap(words, signature.words) + 0.5 * overlap(numbers, signature.numbers);
    if (confidence > best.confidence) best = { edition: id, confidence: Math.round(confidence * 100) / 100 };
  }
  return best.confidence < LEAST_CONFIDENCE ? { ...best, edition: 'unknown' } : best;
}

interface Signature {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const signatures = new Map<string, Signature>();

function signatureOf(edition: Edition): Signature {
  const known = signatures.get(edition.id);
  if (known !== undefined) return known;
  const words = new Set(edition.tables.flatMap((table) => keyed(table.name, printedWords(table))));
  const numbers = new Set(edition.tables.map(({ code, name }) => `${normaliseLabel(code)}|${tableIdentity(name)}`));
  const signature = { words, numbers };
  signatures.set(edition.id, signature);
  return signature;
}

function keyed(name: string, words: readonly string[]): readonly string[] {
  const identity = tableIdentity(name);
  return words.map((word) => `${identity}|${wordKey(word)}`);
}

function printedWords({ title, entityLabel, unitLabel, blocks, totals, words = {} }: TableSpec): readonly string[] {
  const lines = blocks.flatMap(({ rows }): readonly Line[] => (rows.kind === 'lines' ? [...rows.body, ...(rows.foot ?? [])] : rows.kind === 'classes' ? rows.foot : []));
  const heads = blocks.flatMap(({ lead, amounts }) => [...lead, ...amounts].flatMap(({ head }) => head));
  const all = [title, entityLabel, unitLabel, ...heads, ...lines.flatMap((line) => [line.text, ...(line.words ?? [])]), ...(totals ?? []).map(({ line }) => line.text)];
  return all.map((word) => words[word] ?? word).filter((word) => word.length > 1);
}

/** A word without what differs from unit to unit: the year, and what follows 部门： or 单位：. */
function wordKey(word: string): string {
  return normaliseLabel(word.replace(/\{year\}/u, ''))
    .replace(/(?:19|20)\d{2}(?=年)/u, '')
    .replace(/(?<=[:])\S+$/u, '');
}

function overlap(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
