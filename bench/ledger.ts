import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { looksLikeTable } from '#app/looksLikeTable';
import type { WorkbookPort } from '#app/ports';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { EDITIONS } from '#domain/editions/registry';
import type { SheetOp } from '#domain/sheet';

/** What a ledger of 200,000 rows beside the tables adds to one check (reading through the Excel adapter, and reviewing). */

const ROWS = 200_000;
const WARM_UP = 20;
const ROUNDS = 60;
const BUDGET = 5;

async function sampleOps(): Promise<readonly SheetOp[]> {
  const edition = EDITIONS.find(({ id }) => id === 'zhejiang');
  if (edition === undefined) throw new Error('no edition');
  const workbook = newWorkbook();
  const done = await insertSample(workbook, edition);
  const read = await workbook.read();
  if (!done.ok || !read.ok) throw new Error('the sample could not be made');
  return read.value.sheets.flatMap(({ name, top, left, values }): readonly SheetOp[] => [
    { op: 'addSheet', sheet: name },
    { op: 'write', sheet: name, row: top, column: left, cells: values.map((line) => line.map((value) => (value === null ? null : { value }))) },
  ]);
}

async function open(ops: readonly SheetOp[], ledgerRows: number): Promise<WorkbookPort> {
  const excel = createSimulatedExcel(createMemoryStore(['流水']));
  const [ledger] = excel.store.sheets();
  excel.store.write(ledger?.id ?? '', 0, 0, Array.from({ length: ledgerRows }, (_, row) => [{ constant: row }, { constant: '凭证' }, { constant: row / 100 }]));
  const port = createOfficeWorkbookPort(excel, { looksLikeTable, supports: (version) => excel.isSetSupported('ExcelApi', version) });
  const done = await port.apply(ops);
  if (!done.ok) throw new Error(done.error.code);
  return port;
}

async function checkOnce(port: WorkbookPort): Promise<number> {
  const start = performance.now();
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  const review = reviewWorkbook(read.value);
  if (!review.ok || review.value.tables.length !== 11) throw new Error('the tables were not recognised');
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

async function main(): Promise<void> {
  const ops = await sampleOps();
  const ports = [await open(ops, 20), await open(ops, ROWS)] as const;
  for (let round = 0; round < WARM_UP; round += 1) for (const port of ports) await checkOnce(port);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    times[0].push(await checkOnce(ports[0]));
    times[1].push(await checkOnce(ports[1]));
  }
  const [alone, beside] = [middle(times[0]), middle(times[1])];
  const added = beside - alone;
  console.log(`check of 11 tables, median of ${ROUNDS}: ${alone.toFixed(2)} ms beside a short sheet, ${beside.toFixed(2)} ms beside ${ROWS.toLocaleString('en-US')} rows; added ${added.toFixed(2)} ms (budget ${BUDGET} ms)`);
  if (added > BUDGET) process.exitCode = 1;
}

void main();
