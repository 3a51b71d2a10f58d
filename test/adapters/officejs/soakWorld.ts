import type { SimulatedExcel } from '#adapters/officesim/simulatedExcel';
import type { CellValue, SheetOp } from '#domain/sheet';

/** Numbers that look random and are the same for the same seed. */
export function randomSource(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

/** What must stand in the workbook: every edit of the user and every write that was said to be done, nothing else. */
export class ExpectedBook {
  private readonly sheets = new Map<string, Map<string, CellValue>>();

  constructor(names: readonly string[]) {
    for (const name of names) this.sheets.set(name, new Map());
  }

  get names(): string[] {
    return [...this.sheets.keys()];
  }

  put(sheet: string, row: number, column: number, value: CellValue): void {
    const cells = this.sheets.get(sheet);
    if (value === null) cells?.delete(`${row},${column}`);
    else cells?.set(`${row},${column}`, value);
  }

  add(sheet: string): void {
    this.sheets.set(sheet, new Map());
  }

  remove(sheet: string): void {
    this.sheets.delete(sheet);
  }

  rename(before: string, after: string): void {
    const cells = this.sheets.get(before);
    if (cells === undefined) return;
    this.sheets.delete(before);
    this.sheets.set(after, cells);
  }

  apply(ops: readonly SheetOp[]): void {
    for (const op of ops) {
      if (op.op === 'addSheet') this.add(op.sheet);
      if (op.op === 'write') op.cells.forEach((line, row) => line.forEach((input, column) => input && this.put(op.sheet, op.row + row, op.column + column, input.value ?? null)));
    }
  }

  /** The cells, sheet by sheet, in an order of their own. */
  contents(): Record<string, Record<string, CellValue>> {
    return sorted(this.sheets);
  }
}

/** What does stand in the workbook. */
export function standing(excel: SimulatedExcel): Record<string, Record<string, CellValue>> {
  const sheets = new Map<string, Map<string, CellValue>>();
  for (const { id, name } of excel.store.sheets()) {
    const cells = new Map<string, CellValue>();
    const used = excel.store.usedBlock(id, true);
    const { values = [] } = used === null ? {} : excel.store.read(id, used, ['values']);
    values.forEach((line, row) => line.forEach((value, column) => value !== null && cells.set(`${row + (used?.top ?? 0)},${column + (used?.left ?? 0)}`, value)));
    sheets.set(name, cells);
  }
  return sorted(sheets);
}

function sorted(sheets: ReadonlyMap<string, ReadonlyMap<string, CellValue>>): Record<string, Record<string, CellValue>> {
  const byKey = <T>(entries: Iterable<[string, T]>): [string, T][] => [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(byKey(sheets).map(([name, cells]) => [name, Object.fromEntries(byKey(cells))]));
}
