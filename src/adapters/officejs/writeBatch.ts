import type { HostRefusal } from '#app/ports';
import type { SheetOp } from '#domain/sheet';
import { entriesOf } from './asTyped';
import { keyOf } from './checkOps';
import { patient, type ExcelHost } from './host';
import { blockOf, isEmptyWrite, queueOp } from './queueOps';
import { refusalOf } from './refusal';

interface TouchedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

interface WrittenBlock {
  readonly name: string;
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/** What a batch did to the workbook, as far as the host told; enough to know own events and to take it back. */
export interface BatchTrace {
  readonly existing: TouchedSheet[];
  readonly added: TouchedSheet[];
  readonly written: WrittenBlock[];
  /** The sheets there were before the batch, when it adds any. */
  before?: Excel.WorksheetCollection;
}

/**
 * 写入: all operations in one request. Sheets that must exist are asked for first, so that a missing one stops the batch before
 * anything is written; what a later refusal leaves behind is taken back: added sheets are deleted, written cells restored.
 */
export async function writeBatch(host: ExcelHost, ops: readonly SheetOp[], trace: BatchTrace): Promise<HostRefusal | undefined> {
  try {
    await host.run(patient, async (context) => {
      const order = await sheetOrder(context, ops);
      queueBatch(context, ops, order, trace);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error);
    const named = { ...refusal, ...refusedSheet(refusal, ops, trace) };
    const left = await takeBack(host, trace, refusal.code);
    return left === undefined ? named : { ...named, detail: `${named.detail ?? ''}; not taken back: ${left}` };
  }
}

async function sheetOrder(context: Excel.RequestContext, ops: readonly SheetOp[]): Promise<string[] | undefined> {
  const added = new Set<string>();
  let needed = false;
  for (const op of ops) {
    if (op.op !== 'addSheet') continue;
    needed ||= op.after !== undefined && !added.has(keyOf(op.after));
    added.add(keyOf(op.sheet));
  }
  if (!needed) return undefined;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => keyOf(name));
}

function queueBatch(context: Excel.RequestContext, ops: readonly SheetOp[], order: string[] | undefined, trace: BatchTrace): void {
  const { worksheets } = context.workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  if (ops.some((op) => op.op === 'addSheet')) {
    worksheets.load('items/name');
    trace.before = worksheets;
  }
  for (const name of existingSheets(ops)) {
    const sheet = worksheets.getItem(name);
    sheet.load('id');
    sheet.protection.load('protected');
    sheets.set(keyOf(name), sheet);
    trace.existing.push({ name, sheet });
  }
  const fromBefore = new Set(sheets.keys());
  const tabs = order ?? [];
  for (const op of ops) {
    if (op.op === 'addSheet') {
      const sheet = worksheets.add(op.sheet);
      sheet.load('id');
      sheets.set(keyOf(op.sheet), sheet);
      trace.added.push({ name: op.sheet, sheet });
      placeSheet(sheet, op, tabs);
    } else {
      const sheet = sheets.get(keyOf(op.sheet));
      if (sheet !== undefined && !isEmptyWrite(op)) queueTraced(sheet, op, fromBefore.has(keyOf(op.sheet)) && ops.length > 1, trace);
    }
  }
}

function existingSheets(ops: readonly SheetOp[]): string[] {
  const added = new Set<string>();
  const names = new Map<string, string>();
  for (const op of ops) {
    const wanted = op.op === 'addSheet' ? op.after : op.sheet;
    if (wanted !== undefined && !added.has(keyOf(wanted)) && !names.has(keyOf(wanted))) names.set(keyOf(wanted), wanted);
    if (op.op === 'addSheet') added.add(keyOf(op.sheet));
  }
  return [...names.values()];
}

function placeSheet(sheet: Excel.Worksheet, op: Extract<SheetOp, { op: 'addSheet' }>, tabs: string[]): void {
  const neighbour = op.after === undefined ? -1 : tabs.indexOf(keyOf(op.after));
  const position = neighbour < 0 ? tabs.length : neighbour + 1;
  if (position < tabs.length) sheet.position = position;
  tabs.splice(position, 0, keyOf(op.sheet));
}

function queueTraced(sheet: Excel.Worksheet, op: Exclude<SheetOp, { op: 'addSheet' }>, restorable: boolean, trace: BatchTrace): void {
  if (op.op !== 'write' || !restorable) {
    queueOp(sheet, op);
    return;
  }
  const before = blockOf(sheet, op);
  before.load(['formulas', 'values', 'address']);
  queueOp(sheet, op);
  const after = blockOf(sheet, op);
  after.load('address');
  trace.written.push({ name: op.sheet, before, after });
}

function refusedSheet(refusal: HostRefusal, ops: readonly SheetOp[], trace: BatchTrace): { sheet?: string } {
  const named = (touched: TouchedSheet | undefined): { sheet?: string } => (touched === undefined ? {} : { sheet: touched.name });
  if (refusal.code === 'sheetMissing') return named(trace.existing.find(({ sheet }) => !isLoaded(() => sheet.id)));
  if (refusal.code === 'sheetExists') return named(trace.added.find(({ sheet }) => !isLoaded(() => sheet.id)));
  if (refusal.code !== 'protected') return {};
  const locked = new Set(trace.existing.filter(({ sheet }) => isLoaded(() => sheet.protection.protected) && sheet.protection.protected).map(({ name }) => keyOf(name)));
  const refused = ops.find((op) => op.op !== 'addSheet' && locked.has(keyOf(op.sheet)));
  return refused === undefined ? {} : { sheet: refused.sheet };
}

async function takeBack(host: ExcelHost, trace: BatchTrace, code: HostRefusal['code']): Promise<string | undefined> {
  const before = namesBefore(trace);
  const added = before === undefined ? [] : trace.added.filter(({ name }) => !before.has(keyOf(name)));
  const written = blocksToRestore(trace, code);
  if (added.length === 0 && written.length === 0) return undefined;
  try {
    await host.run(patient, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const { address, entries } of written.reverse()) {
        const [sheet, cells] = splitAddress(address);
        worksheets.getItem(sheet).getRange(cells).formulas = entries;
      }
      const standing = new Set(worksheets.items.map(({ name }) => keyOf(name)));
      for (const { name } of added) if (standing.has(keyOf(name))) worksheets.getItem(name).delete();
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return refusalOf(error).detail ?? 'unknown';
  }
}

function namesBefore({ before }: BatchTrace): Set<string> | undefined {
  return before !== undefined && isLoaded(() => before.items) ? new Set(before.items.map(({ name }) => keyOf(name))) : undefined;
}

function blocksToRestore({ written }: BatchTrace, code: HostRefusal['code']): { address: string; entries: (string | number | boolean)[][] }[] {
  const seen = written.filter(({ before }) => isLoaded(() => before.formulas) && isLoaded(() => before.values) && isLoaded(() => before.address));
  const touched = seen.filter(({ after }) => code !== 'protected' || isLoaded(() => after.address));
  return touched.map(({ before }) => ({ address: before.address, entries: entriesOf(before.formulas as unknown[][], before.values as unknown[][]) }));
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf('!');
  return [address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'"), address.slice(at + 1)];
}

/** True when a property arrived before the host stopped the batch. */
export function isLoaded(read: () => unknown): boolean {
  try {
    return read() !== undefined;
  } catch {
    return false;
  }
}
