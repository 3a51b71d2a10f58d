import { readNarrative } from '#adapters/docx/readNarrative';
import { readPackageFacts } from '#adapters/xlsx/packageFacts';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { looksLikeTable } from '#app/looksLikeTable';
import { reviewWorkbook } from '#app/reviewWorkbook';
import type { SheetOp, WorkbookSnapshot } from '#domain/sheet';

/** What a file of one kind goes through; it must come back, quickly, with content or a refusal, never an exception. */
export type Reader = 'workbook' | 'narrative';

const REFUSALS = ['unreadable', 'tooLarge', 'encrypted', 'unsupported', 'rejected', 'protected'];
const WRITE: readonly SheetOp[] = [
  { op: 'addSheet', sheet: '新表' },
  { op: 'write', sheet: '新表', row: 0, column: 0, cells: [[{ value: 1 }]] },
];

/** Reads bytes as a workbook, reviews what was read, asks for its facts and writes over it; throws when anything is out of order. */
export async function throughWorkbook(bytes: Uint8Array): Promise<void> {
  const read = await readWorkbook(bytes, { looksLikeTable });
  if (read.ok) {
    inShape(read.value);
    reviewWorkbook(read.value);
  } else knownRefusal(read.error.code);
  const facts = readPackageFacts(bytes);
  if (!facts.ok) knownRefusal(facts.error.code);
  const written = await writeWorkbook(WRITE, bytes);
  if (!written.ok && written.error.code !== 'sheetExists') knownRefusal(written.error.code);
}

/** Reads bytes as a 情况说明 and checks the text against a workbook; throws when anything is out of order. */
export function throughNarrative(bytes: Uint8Array, name: string, workbook: WorkbookSnapshot): void {
  const read = readNarrative(bytes, name);
  if (!read.ok) knownRefusal(read.error.code);
  else reviewWorkbook(workbook, { paragraphs: read.value });
}

function inShape({ sheets }: WorkbookSnapshot): void {
  for (const { name, text, values, formulas } of sheets) {
    const shape = (grid: readonly (readonly unknown[])[]): string => grid.map((row) => row.length).join();
    if (shape(values) !== shape(text) || shape(formulas) !== shape(text)) throw new Error(`the sheet ${name} has no one shape`);
  }
}

function knownRefusal(code: string): void {
  if (!REFUSALS.includes(code)) throw new Error(`refused as ${code}`);
}
