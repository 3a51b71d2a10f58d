import type { CellInput, SheetOp } from '#domain/sheet';
import type { WorkbookPort } from './ports';

type Write = Extract<SheetOp, { op: 'write' }>;

/** Fewer writes than this on a sheet stay as they are: nothing is won, and a block may reach into locked cells. */
const FEW = 20;

/** A block may hold this many cells for each one that is written. */
const SPARSE = 12;

/** 合并写入: a port that gives hosts many small writes as one block a sheet, which costs them a fraction. */
export function withGatheredWrites(port: WorkbookPort): WorkbookPort {
  return {
    read: () => port.read(),
    apply: (ops) => port.apply(gatherWrites(ops)),
    reveal: (cell) => port.reveal(cell),
    onEdit: (listener) => port.onEdit(listener),
  };
}

/** The same operations with each run of writes joined by sheet; cells in between are left alone, later writes win. */
export function gatherWrites(ops: readonly SheetOp[]): readonly SheetOp[] {
  const result: SheetOp[] = [];
  let run: Write[] = [];
  const close = (): void => {
    result.push(...joined(run));
    run = [];
  };
  for (const op of ops) {
    if (op.op === 'write') run.push(op);
    else {
      close();
      result.push(op);
    }
  }
  close();
  return result;
}

function joined(run: readonly Write[]): readonly SheetOp[] {
  const bySheet = new Map<string, Write[]>();
  for (const write of run) bySheet.set(write.sheet, [...(bySheet.get(write.sheet) ?? []), write]);
  return [...bySheet].flatMap(([sheet, writes]) => {
    if (writes.length < FEW) return writes;
    const block = blockOf(sheet, writes);
    const written = writes.reduce((sum, { cells }) => sum + cells.reduce((count, line) => count + line.length, 0), 0);
    return block.cells.length * (block.cells[0]?.length ?? 0) > written * SPARSE ? writes : [block];
  });
}

function blockOf(sheet: string, writes: readonly Write[]): Write {
  const top = Math.min(...writes.map(({ row }) => row));
  const left = Math.min(...writes.map(({ column }) => column));
  const bottom = Math.max(...writes.map(({ row, cells }) => row + cells.length - 1));
  const right = Math.max(...writes.map(({ column, cells }) => column + Math.max(...cells.map((line) => line.length)) - 1));
  const cells = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, (): CellInput | null => null));
  for (const write of writes) {
    write.cells.forEach((line, down) =>
      line.forEach((input, across) => {
        const target = cells[write.row - top + down];
        if (input !== null && target !== undefined) target[write.column - left + across] = input;
      }),
    );
  }
  return { op: 'write', sheet, row: top, column: left, cells };
}
