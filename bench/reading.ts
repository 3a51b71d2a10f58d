import { readFileSync } from 'node:fs';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { looksLikeTable } from '#app/looksLikeTable';
import { EDITIONS, editionById } from '#domain/editions/registry';
import { renderEdition } from '#domain/layout/render';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { CellInput, SheetOp } from '#domain/sheet';
import { fillEdition } from '../test/support/filledEdition';
import { CASE_IDS, sharedCase } from '../test/support/shared';

const ROUNDS = 30;
const SHEETS = 200;
const ELEVEN_TABLES = 60;
const TWO_HUNDRED_SHEETS = 2000;

interface Timing {
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  /** Processor time of a round, which other work on the machine does not lengthen. */
  readonly processor: number;
  readonly tables: number;
  readonly amounts: number;
}

/** Reads the bytes and recognises the tables, as `gongkai check` does, so many times. */
async function timeOf(bytes: Uint8Array, rounds: number): Promise<Timing> {
  const times: number[] = [];
  const busy: number[] = [];
  let tables = 0;
  let amounts = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const before = process.cpuUsage();
    const read = await readWorkbook(bytes, { looksLikeTable });
    if (!read.ok) throw new Error(read.error.detail ?? read.error.code);
    const recognised = recogniseWorkbook(read.value);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    busy.push((user + system) / 1000);
    tables = recognised.tables.length;
    amounts = recognised.facts.length;
  }
  return { first: times[0] ?? 0, median: at(times, 0.5), p95: at(times, 0.95), processor: at(busy, 0.5), tables, amounts };
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function row(name: string, { first, median, p95, processor, tables, amounts }: Timing, target?: number): string {
  const cell = (milliseconds: number): string => `${milliseconds.toFixed(1).padStart(9)} ms`;
  const verdict = target === undefined ? '' : `   target ${String(target)} ms: ${processor <= target ? 'kept' : 'MISSED'}`;
  return `${name.padEnd(36)}${`${String(tables)} tables ${String(amounts)} cells`.padEnd(26)}${cell(first)}${cell(median)}${cell(p95)}${cell(processor)}${verdict}`;
}

/** A workbook of 200 worksheets: the filled tables of one edition between ledgers, as a department's year may lie in one file. */
async function largeWorkbook(): Promise<Uint8Array> {
  const edition = editionById('zhejiang') ?? EDITIONS[0];
  if (edition === undefined) throw new Error('no edition');
  const { ops } = fillEdition(edition, 7);
  const own = new Set(ops.flatMap((op) => (op.op === 'addSheet' ? [op.sheet] : [])));
  const ledgers = Array.from({ length: SHEETS - own.size }, (_, index) => ledger(index)).flat();
  return written([...ops, ...ledgers]);
}

/** One edition's tables, 200 worksheets of them, so that every sheet is read as a whole and recognised. */
async function manyTables(): Promise<Uint8Array> {
  const edition = editionById('national') ?? EDITIONS[0];
  if (edition === undefined) throw new Error('no edition');
  const sets = Math.ceil(SHEETS / edition.tables.length);
  const ops = Array.from({ length: sets }, (_, set) => renderEdition(edition, { year: 2024, entity: '示例市政务服务中心', unit: '万元', codes: ['2010301', '2080505', '2210201'] }).map((op): SheetOp => {
      const { after: _after, ...rest } = { after: undefined, ...op };
      return { ...rest, sheet: `${op.sheet}${String(set)}` };
    })).flat();
  const wanted = new Set(ops.flatMap((op) => (op.op === 'addSheet' ? [op.sheet] : [])).slice(0, SHEETS));
  return written(ops.filter(({ sheet }) => wanted.has(sheet)).map((op) => (op.op === 'write' ? { ...op, cells: op.cells.map((line) => line.map(constant)) } : op)));
}

function constant(cell: CellInput | null): CellInput | null {
  return cell?.formula === undefined ? cell : { value: cell.value ?? 0 };
}

function ledger(index: number): readonly SheetOp[] {
  const sheet = `明细账${String(index + 1)}`;
  const rows = Array.from({ length: 60 }, (_, line) => [`2024-${String((line % 12) + 1).padStart(2, '0')}-15`, `凭证${String(line)}`, 13.5 * line, null, 1000 + line].map((value) => ({ value })));
  return [{ op: 'addSheet', sheet }, { op: 'write', sheet, row: 0, column: 0, cells: [['日期', '摘要', '借方', '贷方', '余额'].map((value) => ({ value })), ...rows] }];
}

async function written(ops: readonly SheetOp[]): Promise<Uint8Array> {
  const made = await writeWorkbook(ops);
  if (!made.ok) throw new Error(made.error.detail ?? made.error.code);
  return made.value;
}

async function main(): Promise<void> {
  console.log(`${'reading and recognition'.padEnd(36)}${''.padEnd(26)}${'first'.padStart(12)}${'median'.padStart(12)}${'p95'.padStart(12)}${'processor'.padStart(12)}`);
  for (const id of CASE_IDS) {
    const folder = sharedCase(id);
    if (folder === undefined) continue;
    console.log(row(id, await timeOf(readFileSync(`${folder}/published.xlsx`), ROUNDS), ELEVEN_TABLES));
  }
  const zhejiang = editionById('zhejiang');
  if (zhejiang !== undefined) console.log(row('generated, 11 tables with formulas', await timeOf(await written(fillEdition(zhejiang, 7).ops), ROUNDS), ELEVEN_TABLES));
  console.log(row('200 sheets, 11 of them tables', await timeOf(await largeWorkbook(), 5), TWO_HUNDRED_SHEETS));
  console.log(row('200 sheets, every one a table', await timeOf(await manyTables(), 5), TWO_HUNDRED_SHEETS));
}

void main();
