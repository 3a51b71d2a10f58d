import type { HostRefusal } from '#app/ports';
import { rangeAddress, type SheetOp } from '#domain/sheet';
import { blockOf } from './replayWrite';
import { keyOf, sheetsOf } from './sheetLookup';
import type { WpsWorkbook, WpsWorksheet } from './wpsTypes';

/** What can be refused before anything is written: sheets that are missing or taken, impossible names, protection, charts. */
export function refusedBeforehand(workbook: WpsWorkbook, ops: readonly SheetOp[]): HostRefusal | undefined {
  const existing = new Map(sheetsOf(workbook).map((sheet) => [keyOf(sheet.Name), sheet]));
  const names = new Set(existing.keys());
  for (const op of ops) {
    if (op.op === 'chart') return { code: 'unsupported', sheet: op.sheet, detail: 'charts are not drawn in this host' };
    const refusal = op.op === 'addSheet' ? refusedSheet(workbook, op, names) : refusedChange(op, names, existing.get(keyOf(op.sheet)));
    if (refusal !== undefined) return refusal;
    if (op.op === 'addSheet') names.add(keyOf(op.sheet));
  }
  return undefined;
}

function refusedSheet(workbook: WpsWorkbook, op: Extract<SheetOp, { op: 'addSheet' }>, names: ReadonlySet<string>): HostRefusal | undefined {
  const fault = nameFault(op.sheet);
  if (fault !== undefined) return { code: 'rejected', sheet: op.sheet, detail: fault };
  if (names.has(keyOf(op.sheet))) return { code: 'sheetExists', sheet: op.sheet };
  if (op.after !== undefined && !names.has(keyOf(op.after))) return { code: 'sheetMissing', sheet: op.after };
  return workbook.ProtectStructure ? { code: 'protected', sheet: op.sheet, detail: 'the structure of the workbook is protected' } : undefined;
}

function refusedChange(op: Exclude<SheetOp, { op: 'addSheet' }>, names: ReadonlySet<string>, sheet: WpsWorksheet | undefined): HostRefusal | undefined {
  if (!names.has(keyOf(op.sheet))) return { code: 'sheetMissing', sheet: op.sheet };
  if (sheet?.ProtectContents !== true) return undefined;
  const block = op.op === 'write' ? blockOf(op) : undefined;
  const open = block !== undefined && sheet.Range(rangeAddress(block)).Locked === false;
  return open ? undefined : { code: 'protected', sheet: op.sheet };
}

function nameFault(name: string): string | undefined {
  if (name.trim() === '') return 'empty sheet name';
  if (name.length > 31) return `sheet name of ${name.length} characters, at most 31 are allowed`;
  if (/[[\]:*?/\\\u0000-\u001f]/.test(name)) return 'sheet name with one of [ ] : * ? / \\';
  return /^'|'$/.test(name) ? 'sheet name beginning or ending with an apostrophe' : undefined;
}
