import type { HostRefusal } from '#app/ports';
import { sheetOfMisplacedChart, type SheetOp } from '#domain/sheet';

/** Longest request Excel takes, in bytes, with room for what surrounds the cells. */
const LONGEST_REQUEST = 4.5 * 1024 * 1024;

/** What can be refused before anything is sent: impossible sheet names, a sheet added twice, misplaced charts, more cells than a request takes. */
export function refusedBeforehand(ops: readonly SheetOp[]): HostRefusal | undefined {
  const added = new Set<string>();
  for (const op of ops) {
    if (op.op !== 'addSheet') continue;
    const fault = nameFault(op.sheet);
    if (fault !== undefined) return { code: 'rejected', sheet: op.sheet, detail: fault };
    if (added.has(keyOf(op.sheet))) return { code: 'sheetExists', sheet: op.sheet };
    added.add(keyOf(op.sheet));
  }
  const misplaced = sheetOfMisplacedChart(ops);
  if (misplaced !== undefined) return { code: 'rejected', sheet: misplaced, detail: 'a chart on a sheet that the same batch does not add' };
  const size = ops.reduce((sum, op) => sum + sizeOf(op), 0);
  return size > LONGEST_REQUEST ? { code: 'tooLarge', detail: `about ${size} bytes in one request` } : undefined;
}

/** Sheet names that Excel takes for the same. */
export function keyOf(name: string): string {
  return name.toLowerCase();
}

function nameFault(name: string): string | undefined {
  if (name.trim() === '') return 'empty sheet name';
  if (name.length > 31) return `sheet name of ${name.length} characters, at most 31 are allowed`;
  if (/[[\]:*?/\\\u0000-\u001f]/.test(name)) return 'sheet name with one of [ ] : * ? / \\';
  if (/^'|'$/.test(name)) return 'sheet name beginning or ending with an apostrophe';
  return keyOf(name) === 'history' ? 'sheet name reserved by Excel' : undefined;
}

function sizeOf(op: SheetOp): number {
  if (op.op !== 'write') return 400;
  const cell = (input: (typeof op.cells)[number][number]): number => (input?.formula ?? String(input?.value ?? '')).length * 2 + 4;
  return op.cells.reduce((sum, line) => line.reduce((part, input) => part + cell(input), sum), 200);
}
