import { reviewWorkbook } from '#app/reviewWorkbook';
import { checkNarrative, type NarrativeInput } from '#domain/claims/checkNarrative';
import type { Claim } from '#domain/claims/claim';
import { factSetOf } from '#domain/cube/factSet';
import { Random } from '../../test/support/generatorRandom';
import { snapshotOf, type TextSheet } from '../../test/support/variants';
import { mutationsOf, yearMutations, type Mutation } from '../text/mutate';
import { Book, type UnseenFormat } from './book';

/** What one disclosure showed: figures printed and read, figures of the text and bound ones, false 错误, and its mutations. */
export interface Measured {
  readonly printed: number;
  readonly read: number;
  readonly figures: number;
  readonly bound: number;
  readonly false: number;
  readonly provable: number;
  readonly found: number;
  readonly quoted: number;
  readonly corrected: number;
  readonly correctable: number;
  readonly others: number;
  readonly notes: readonly string[];
}

/** A disclosure of a format as a workbook and a text, with what reading its tables gave. */
export function disclose(format: UnseenFormat, seed: number): { readonly sheets: readonly TextSheet[]; readonly input: NarrativeInput; readonly year: number; readonly read: number; readonly errors: readonly string[] } {
  const book = new Book(seed, format);
  const { sheets, paragraphs } = format.write(book);
  const review = reviewWorkbook(snapshotOf(sheets), { paragraphs });
  if (!review.ok) throw new Error(`${format.name}: ${review.error}`);
  const { recognised, coverage, findings } = review.value;
  const { facts, tables, unit, entity } = recognised;
  const input = { paragraphs, facts: factSetOf(facts), tables, unit, year: book.year, ...(entity === undefined ? {} : { entity }) };
  return { sheets, input, year: book.year, read: coverage.amounts, errors: findings.filter(({ grade }) => grade === '错误').map(({ rule, message }) => `${rule} ${message}`) };
}

/** Amounts, shares and rates that tables or text could prove at all. */
export function measurable({ kind, verdict, reason }: Claim): boolean {
  return kind !== 'count' && kind !== 'direction' && kind !== 'equality' && kind !== 'change' && !(verdict === 'unchecked' && NOWHERE.some((words) => reason?.includes(words)));
}

const NOWHERE: readonly string[] = ['不是公开表', '绩效数据', '表中无此数据', '原因说明'];

const AMOUNT = /^-?[\d,]+\.\d{2}$/u;

/** Checks the clean disclosure, then every mutation of its text. */
export function measure(format: UnseenFormat, seed: number): Measured {
  const { sheets, input, year, read, errors } = disclose(format, seed);
  const clean = checkNarrative(input);
  const random = new Random(seed + 20);
  const claims = clean.claims.filter(measurable);
  const notes = errors.map((message) => `${String(seed)} 误报 ${message}`);
  const tally = { provable: 0, found: 0, quoted: 0, corrected: 0, correctable: 0, others: 0 };
  for (const claim of clean.claims) {
    if (claim.verdict !== 'ok' && claim.verdict !== 'rounding') continue;
    const paragraph = input.paragraphs[claim.line - 1] ?? '';
    for (const mutation of mutationsOf(claim, paragraph, input.unit, random)) tryOne(input, mutation, claim, tally, notes);
  }
  for (const mutation of yearMutations(input.paragraphs, year)) tryOne(input, mutation, undefined, tally, notes);
  return {
    printed: sheets.flatMap(({ rows }) => rows.flat()).filter((text) => AMOUNT.test(text)).length,
    read,
    figures: claims.length,
    bound: claims.filter(({ verdict }) => verdict !== 'unchecked').length,
    false: errors.length,
    ...tally,
    notes,
  };
}

function tryOne(input: NarrativeInput, mutation: Mutation, claim: Claim | undefined, tally: { provable: number; found: number; quoted: number; corrected: number; correctable: number; others: number }, notes: string[]): void {
  const paragraphs = input.paragraphs.map((paragraph, index) => (index + 1 === mutation.line ? mutation.paragraph : paragraph));
  const errors = checkNarrative({ ...input, paragraphs }).findings.filter(({ grade }) => grade === '错误');
  const quoting = errors.filter(({ quotes }) => quotes.some(({ line, text }) => line === mutation.line && text.includes(mutation.written)));
  const others = errors.filter((finding) => !quoting.includes(finding));
  tally.others += others.length;
  const told = `${mutation.kind} ${String(mutation.line)}: ${mutation.written} ← ${mutation.paragraph.slice(0, 140)}`;
  for (const { message } of others) notes.push(`别处 ${told} :: ${message}`);
  if (!mutation.provable) return;
  tally.provable += 1;
  if (errors.length > 0) tally.found += 1;
  if (quoting.length > 0) tally.quoted += 1;
  else notes.push(`漏 ${told}`);
  if (claim?.kind !== 'amount' || quoting.length === 0 || mutation.kind === '单位') return;
  tally.correctable += 1;
  if (quoting.some(({ suspects }) => suspects.some((suspect) => 'suggested' in suspect && (suspect.suggested ?? '').replace(/,/gu, '').includes(claim.value.replace(/,/gu, ''))))) tally.corrected += 1;
  else notes.push(`更正 ${told} :: ${quoting[0]?.message ?? ''}`);
}
