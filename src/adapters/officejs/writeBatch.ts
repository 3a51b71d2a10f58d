import type { HostRefusal } from '#app/ports';
import type { SheetOp } from '#domain/sheet';
import type { BatchTrace, TouchedSheet } from './batchTrace';
import { isLoaded, namesBefore } from './batchTrace';
import { keyOf } from './checkOps';
import { patient, type ExcelHost } from './host';
import { blockOf, isEmptyWrite, queueOp } from './queueOps';
import { refusalOf } from './refusal';
import { takeBack } from './takeBack';

type WriteOp = Extract<SheetOp, { op: 'write' }>;

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
    const refusal = named(refusalOf(error), ops, trace);
    const left = await takeBack(host, trace);
    return left === undefined ? refusal : { ...refusal, detail: `${refusal.detail ?? ''}; not taken back: ${left}` };
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
  const restorable = ops.length > 1 ? writesOn(ops, new Set(sheets.keys())) : [];
  const before = new Map(restorable.map((op) => [op, loadBlock(sheets.get(keyOf(op.sheet)), op, ['formulas', 'values'])]));
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
      if (sheet === undefined || isEmptyWrite(op)) continue;
      queueOp(sheet, op);
      const image = op.op === 'write' ? before.get(op) : undefined;
      if (op.op === 'write' && image !== undefined) trace.written.push({ op, sheet, before: image, after: loadBlock(sheet, op, ['formulas']) });
    }
  }
}

function writesOn(ops: readonly SheetOp[], sheets: ReadonlySet<string>): WriteOp[] {
  return ops.filter((op): op is WriteOp => op.op === 'write' && !isEmptyWrite(op) && sheets.has(keyOf(op.sheet)));
}

function loadBlock(sheet: Excel.Worksheet | undefined, op: WriteOp, members: string[]): Excel.Range | undefined {
  if (sheet === undefined) return undefined;
  const range = blockOf(sheet, op);
  range.load(members);
  return range;
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

/** The refusal with the sheet it is about; what the host told about the sheets weighs more than its code, which versions disagree on. */
function named(refusal: HostRefusal, ops: readonly SheetOp[], trace: BatchTrace): HostRefusal {
  const about = (code: HostRefusal['code'], sheet: string | undefined): HostRefusal => ({ ...refusal, code, ...(sheet === undefined ? {} : { sheet }) });
  if (refusal.code === 'sheetMissing') return about('sheetMissing', firstUnknown(trace.existing)?.name);
  if (refusal.code !== 'rejected' && refusal.code !== 'sheetExists' && refusal.code !== 'protected') return refusal;
  const clashing = clash(trace);
  if (clashing !== undefined) return about('sheetExists', clashing);
  const locked = lockedSheet(ops, trace);
  return locked === undefined ? refusal : about('protected', locked);
}

function clash(trace: BatchTrace): string | undefined {
  const next = firstUnknown(trace.added);
  return next !== undefined && namesBefore(trace)?.has(keyOf(next.name)) === true ? next.name : undefined;
}

function lockedSheet(ops: readonly SheetOp[], { existing }: BatchTrace): string | undefined {
  const locked = new Set(existing.filter(({ sheet }) => isLoaded(() => sheet.protection.protected) && sheet.protection.protected).map(({ name }) => keyOf(name)));
  return ops.find((op) => op.op !== 'addSheet' && locked.has(keyOf(op.sheet)))?.sheet;
}

function firstUnknown(touched: readonly TouchedSheet[]): TouchedSheet | undefined {
  return touched.find(({ sheet }) => !isLoaded(() => sheet.id));
}
