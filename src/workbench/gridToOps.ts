import type { CellInput, CellRange, CellStyle, PageSetup, SheetOp } from '#domain/sheet';
import type { GridCell, GridSheet } from './gridSheet';

/** What saving does: operations over the opened file, or over nothing when its sheets were renamed, moved or deleted. */
export interface SavePlan {
  readonly ops: readonly SheetOp[];
  readonly keepsFile: boolean;
}

/** 保存: what changed in the grid since the file was opened. `pageOf` tells the print set-up of sheets that are new. */
export function planSave(sheets: readonly GridSheet[], opened: readonly GridSheet[] | undefined, pageOf: (sheet: string) => PageSetup | undefined): SavePlan {
  const names = sheets.map(({ name }) => name);
  const before = opened?.map(({ name }) => name) ?? [];
  const keepsFile = opened !== undefined && before.every((name, at) => names.filter((other) => before.includes(other))[at] === name);
  const known = new Map(keepsFile ? opened.map((sheet) => [sheet.name, sheet]) : []);
  const ops = sheets.flatMap((sheet, at) => {
    const old = known.get(sheet.name);
    if (old !== undefined) return changesOf(sheet, old);
    const after = keepsFile ? names[at - 1] : undefined;
    const page = pageOf(sheet.name);
    return [{ op: 'addSheet', sheet: sheet.name, ...(after === undefined ? {} : { after }) } as const, ...changesOf(sheet, undefined), ...(page === undefined ? [] : [{ op: 'page', sheet: sheet.name, setup: page } as const])];
  });
  return { ops, keepsFile };
}

function changesOf(sheet: GridSheet, old: GridSheet | undefined): readonly SheetOp[] {
  return [...sizes(sheet, old), ...styles(sheet, old), ...merges(sheet, old), ...writes(sheet, old), ...freeze(sheet, old)];
}

function sizes(sheet: GridSheet, old: GridSheet | undefined): readonly SheetOp[] {
  const changed = (now: ReadonlyMap<number, number>, then: ReadonlyMap<number, number> | undefined) => [...now].filter(([at, size]) => then?.get(at) !== size);
  return [
    ...changed(sheet.widths, old?.widths).map(([left, width]): SheetOp => ({ op: 'columnWidths', sheet: sheet.name, left, widths: [width] })),
    ...changed(sheet.heights, old?.heights).map(([top, height]): SheetOp => ({ op: 'rowHeights', sheet: sheet.name, top, heights: [height] })),
  ];
}

function styles(sheet: GridSheet, old: GridSheet | undefined): readonly SheetOp[] {
  const wanted = new Map<string, { readonly style: CellStyle; readonly places: [number, number][] }>();
  for (const [key, cell] of sheet.cells) {
    const look = JSON.stringify(cell.style);
    if (look === '{}' || look === JSON.stringify(old?.cells.get(key)?.style)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const group = wanted.get(look);
    if (group === undefined) wanted.set(look, { style: cell.style, places: [[row, column]] });
    else group.places.push([row, column]);
  }
  return [...wanted.values()].flatMap(({ style, places }) => blocksOf(places).map((range): SheetOp => ({ op: 'style', sheet: sheet.name, range, style })));
}

/** Covers places with as few rectangles as simple merging gives: runs along a row, equal runs of following rows joined. */
export function blocksOf(places: readonly (readonly [row: number, column: number])[]): readonly CellRange[] {
  const sorted = [...places].sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const blocks: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const run of runs) {
    const above = blocks.find((block) => block.bottom === run.top - 1 && block.left === run.left && block.right === run.right);
    if (above === undefined) blocks.push({ ...run });
    else above.bottom = run.top;
  }
  return blocks;
}

function merges(sheet: GridSheet, old: GridSheet | undefined): readonly SheetOp[] {
  const before = new Set(old?.merges.map((range) => JSON.stringify(range)) ?? []);
  return sheet.merges.filter((range) => !before.has(JSON.stringify(range))).map((range) => ({ op: 'merge', sheet: sheet.name, range }));
}

function writes(sheet: GridSheet, old: GridSheet | undefined): readonly SheetOp[] {
  const keys = new Set([...sheet.cells.keys(), ...(old?.cells.keys() ?? [])]);
  return [...keys].flatMap((key): readonly SheetOp[] => {
    const now = sheet.cells.get(key);
    const then = old?.cells.get(key);
    if (!differs(now, then)) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [{ op: 'write', sheet: sheet.name, row, column, cells: [[inputOf(now)]] }];
  });
}

function differs(now: GridCell | undefined, then: GridCell | undefined): boolean {
  return (now?.formula ?? '') !== (then?.formula ?? '') || (now?.value ?? null) !== (then?.value ?? null);
}

function inputOf(cell: GridCell | undefined): CellInput {
  if (cell === undefined) return { value: null };
  return cell.formula === '' ? { value: cell.value } : { formula: cell.formula, value: cell.value };
}

function freeze(sheet: GridSheet, old: GridSheet | undefined): readonly SheetOp[] {
  const { rows, columns } = sheet.frozen;
  const before = old?.frozen ?? { rows: 0, columns: 0 };
  return rows === before.rows && columns === before.columns ? [] : [{ op: 'freeze', sheet: sheet.name, rows, columns }];
}
