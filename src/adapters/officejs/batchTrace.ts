import type { SheetOp } from '#domain/sheet';
import { keyOf } from './checkOps';

/** A sheet as an operation names it, and its proxy. */
export interface TouchedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** A block of a sheet that was there before, as it stood before and after a write. */
export interface WrittenBlock {
  readonly op: Extract<SheetOp, { op: 'write' }>;
  readonly sheet: Excel.Worksheet;
  readonly before: Excel.Range;
  readonly after: Excel.Range | undefined;
}

/** What a batch did to the workbook, as far as the host told; enough to know own events and to take it back. */
export interface BatchTrace {
  readonly existing: TouchedSheet[];
  readonly added: TouchedSheet[];
  readonly written: WrittenBlock[];
  /** The sheets there were before the batch, when it adds any. */
  before?: Excel.WorksheetCollection;
}

/** True when a property arrived before the host stopped the batch. */
export function isLoaded(read: () => unknown): boolean {
  try {
    return read() !== undefined;
  } catch {
    return false;
  }
}

/** Names of the sheets there were before the batch, where the host told them. */
export function namesBefore({ before }: BatchTrace): Set<string> | undefined {
  return before !== undefined && isLoaded(() => before.items) ? new Set(before.items.map(({ name }) => keyOf(name))) : undefined;
}
