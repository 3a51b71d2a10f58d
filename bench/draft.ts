import { readFileSync } from 'node:fs';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeNarrativeDocx } from '#adapters/docx/writeDocx';
import { draftLikeFromWorkbooks } from '#app/draftLikeLastYear';
import { draftFromWorkbook } from '#app/draftNarrative';
import { looksLikeTable } from '#app/looksLikeTable';
import { readTablesAndSupplement } from '#app/readTablesAndSupplement';
import { insertSample } from '#app/sample/sampleWorkbook';
import { factSetOf } from '#domain/cube/factSet';
import { EDITIONS } from '#domain/editions/registry';
import { draftNarrative } from '#domain/narrative/draft';
import type { Narrative } from '#domain/narrative/narrative';
import { printedTables } from '#domain/narrative/printedTable';
import { narrativeLines } from '#domain/narrative/toText';
import type { WorkbookSnapshot } from '#domain/sheet';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { generateDisclosure } from '../test/support/generateDisclosure';
import { CASE_IDS, sharedCase } from '../test/support/shared';

const ROUNDS = 25;
const LIMITS = { draft: 50, docx: 1000 } as const;

interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** Processor time, so that a busy machine does not count. */
async function timeOf(work: () => unknown): Promise<Timing> {
  for (let round = 0; round < 8; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  times.sort((one, other) => one - other);
  return { median: times[Math.floor(ROUNDS / 2)] ?? 0, p95: times[Math.floor(ROUNDS * 0.95)] ?? 0 };
}

function print(name: string, size: string, { median, p95 }: Timing, limit?: number): void {
  const cell = (milliseconds: number): string => `${milliseconds.toFixed(1).padStart(9)} ms`;
  console.log(`${name.padEnd(46)}${size.padEnd(26)}${cell(median)}${cell(p95)}${limit === undefined ? '' : `   limit ${String(limit)} ms ${p95 <= limit ? 'kept' : 'EXCEEDED'}`}`);
}

function sizeOf({ sections }: Narrative): string {
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  return `${String(sections.length)} sections ${String(runs.filter(({ kind }) => kind === 'figure').length)} figures`;
}

/** A workbook: the draft of its text, its Word file plain and with everything, and its text carried over as last year's. */
async function benchWorkbook(name: string, workbook: WorkbookSnapshot, edition?: string): Promise<void> {
  const { recognised, supplement } = readTablesAndSupplement(workbook, edition === undefined ? {} : { edition });
  const { year = 2023, entity = '', unit } = recognised;
  const facts = factSetOf(recognised.facts);
  const draft = (): Narrative => draftNarrative({ edition: { id: recognised.edition }, facts, supplement, year, entity, unit });
  const narrative = draft();
  print(`${name}: draft`, sizeOf(narrative), await timeOf(draft), LIMITS.draft);
  print('  read the workbook and draft', '', await timeOf(() => draftFromWorkbook(workbook, { year, entity })));
  print('  .docx', '', await timeOf(() => writeNarrativeDocx(narrative)), LIMITS.docx);
  const tables = printedTables(workbook, recognised);
  print('  .docx with 目录, 公开表, 出处批注', `${String(tables.length)} tables`, await timeOf(() => writeNarrativeDocx(narrative, { contents: true, sources: true, tables })), LIMITS.docx);
  const paragraphs = narrativeLines(narrative);
  print('  the text as last year’s, drafted anew', `${String(paragraphs.length)} paragraphs`, await timeOf(() => draftLikeFromWorkbooks(workbook, { paragraphs, workbook }, { year: year + 1, entity })));
}

async function main(): Promise<void> {
  console.log(`${''.padEnd(72)}${'median'.padStart(12)}${'p95'.padStart(12)}`);
  for (const id of CASE_IDS) {
    const folder = sharedCase(id);
    if (folder === undefined) continue;
    const read = await readWorkbook(readFileSync(`${folder}/published.xlsx`), { looksLikeTable });
    if (!read.ok) throw new Error(`${id}: ${read.error.code}`);
    await benchWorkbook(id, read.value);
  }
  for (const edition of EDITIONS.filter(({ id }) => id === 'national' || id === 'national-budget')) {
    const port = newWorkbook();
    await insertSample(port, edition);
    const read = await port.read();
    if (read.ok) await benchWorkbook(`sample ${edition.id}`, read.value, edition.id);
  }
  const large = generateDisclosure({ seed: 7, size: 'large', arrangement: 'zhejiang', unit: '万元', units: 3, carryOver: true, funds: true, ownIncome: true });
  const facts = factSetOf(large.facts);
  const draft = (): Narrative => draftNarrative({ edition: { id: 'zhejiang' }, facts, supplement: EMPTY_SUPPLEMENT, year: 2023, entity: '示例市政务服务中心', unit: large.unit });
  print(`generated, ${String(large.facts.length)} facts: draft`, sizeOf(draft()), await timeOf(draft), LIMITS.draft);
}

void main();
