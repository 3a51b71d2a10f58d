import { rangeAddress, type SheetOp } from '#domain/sheet';
import { isLoaded, type BatchTrace } from './batchTrace';
import { keyOf } from './checkOps';
import type { OwnChange } from './editListener';


/** The events a batch of 操作 makes Excel raise, by place; a batch taken back changes the same places again. */
export function ownChanges(ops: readonly SheetOp[], trace: BatchTrace, takenBack: boolean): OwnChange[] {
  const ids = new Map([...trace.existing, ...trace.added].flatMap(({ name, sheet }) => (isLoaded(() => sheet.id) ? [[keyOf(name), sheet.id] as const] : [])));
  const added = trace.added.flatMap(({ name }) => changeOn(ids.get(keyOf(name)), undefined));
  const written = ops.flatMap((op) => (op.op === 'write' ? changeOn(ids.get(keyOf(op.sheet)), writtenAddress(op)) : []));
  return [...added, ...written, ...(takenBack ? [...added, ...written] : [])];
}

function changeOn(worksheetId: string | undefined, address: string | undefined): OwnChange[] {
  return worksheetId === undefined ? [] : [{ worksheetId, ...(address === undefined ? {} : { address }) }];
}

function writtenAddress(op: Extract<SheetOp, { op: 'write' }>): string {
  const width = op.cells.reduce((most, line) => Math.max(most, line.length), 1);
  const address = rangeAddress({ top: op.row, left: op.column, bottom: op.row + op.cells.length - 1, right: op.column + width - 1 });
  const [first, last] = address.split(':');
  return first === last ? String(first) : address;
}
