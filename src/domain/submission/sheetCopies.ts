import type { Fact, TableInfo } from '../cube/fact';
import { copyName } from '../recognise/helperSheets';
import type { CellInput, CellRange, SheetOp, WorkbookSnapshot } from '../sheet';
import { copyLooks, isBelow, isTitle, type CopiedCell, type CopyPlan } from './copyLooks';
import { keptLines } from './keptLines';
import type { Publication, PublishedSheet } from './publication';

/** What the copies of a workbook's published sheets are made from. */
export interface CopySource {
  readonly publication: Publication;
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly TableInfo[];
  readonly facts: readonly Fact[];
}

/** 公开版副本: new sheets to be moved out of the workbook, by their names in tab order, and the operations that write them. */
export interface SheetCopies {
  readonly names: readonly string[];
  readonly ops: readonly SheetOp[];
}

/** 公开版 as new sheets of the same workbook: values as they are shown, in the form's look; no sheet that is there is touched. */
export function sheetCopies(source: CopySource): SheetCopies {
  const names: string[] = [];
  const ops: SheetOp[] = [];
  for (const sheet of source.publication.sheets) {
    const name = copyName(sheet.name, [...source.workbook.sheets.map((one) => one.name), ...names]);
    names.push(name);
    ops.push(...copyOps(name, planOf(sheet, source)));
  }
  return { names, ops };
}

function copyOps(sheet: string, plan: CopyPlan): readonly SheetOp[] {
  const { looks, widths, heights } = copyLooks(plan);
  const block: CellRange = { top: 0, left: 0, bottom: plan.bottom, right: plan.right };
  const cells: (CellInput | null)[][] = Array.from({ length: plan.bottom + 1 }, () => Array.from({ length: plan.right + 1 }, () => null));
  for (const { row, column, value } of plan.cells) (cells[row] ?? [])[column] = { value };
  return [
    { op: 'addSheet', sheet },
    ...looks.map(({ range, style }): SheetOp => ({ op: 'style', sheet, range, style })),
    ...plan.merges.map((range): SheetOp => ({ op: 'merge', sheet, range })),
    { op: 'write', sheet, row: 0, column: 0, cells },
    { op: 'columnWidths', sheet, left: 0, widths },
    ...heights.map(({ row, height }): SheetOp => ({ op: 'rowHeights', sheet, top: row, heights: [height] })),
    { op: 'page', sheet, setup: { orientation: widths.reduce((sum, width) => sum + width, 0) > PORTRAIT ? 'landscape' : 'portrait', printArea: block } },
  ];
}

/** The widest sheet, in points, that an upright A4 page still shows at a legible size. */
const PORTRAIT = 640;

/** A published sheet at the places its cells take once the lines left out are gone. */
function planOf(sheet: PublishedSheet, { workbook, tables, facts }: CopySource): CopyPlan {
  const [rows, columns] = [keptLines(sheet.droppedRows), keptLines(sheet.droppedColumns)];
  const snapshot = workbook.sheets.find(({ name }) => name === sheet.name);
  const move = ({ top, left, bottom, right }: CellRange): readonly CellRange[] => {
    const [down, across] = [rows.stretch(top, bottom), columns.stretch(left, right)];
    return down === undefined || across === undefined ? [] : [{ top: down.first, left: across.first, bottom: down.last, right: across.last }];
  };
  const cells = sheet.cells.flatMap(({ row, column, value }): readonly CopiedCell[] => {
    const [at, to] = [rows.at(row), columns.at(column)];
    const printed = snapshot?.text[row - snapshot.top]?.[column - snapshot.left] ?? String(value);
    return at === undefined || to === undefined ? [] : [{ row: at, column: to, value, printed }];
  });
  const own = tables.filter((table) => table.sheet === sheet.name);
  const grids = own.flatMap(({ range }) => move(range));
  const titles = own.map(({ name }) => name);
  const edge = Math.max(0, ...cells.map(({ column }) => column), ...grids.map(({ right }) => right));
  const merged = (snapshot?.merges ?? []).flatMap(move).filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const isFree = ({ row }: CopiedCell): boolean => cells.filter((cell) => cell.row === row).length === 1 && !merged.some(({ top, bottom }) => row >= top && row <= bottom);
  const across = cells.filter((cell) => edge > 0 && (isTitle(cell, titles) || isBelow(cell, grids)) && isFree(cell)).map(({ row }): CellRange => ({ top: row, left: 0, bottom: row, right: edge }));
  const merges = [...merged, ...across];
  const ends = [...grids, ...merges];
  return {
    cells,
    merges,
    grids,
    titles,
    firstFigure: Math.min(...facts.flatMap(({ place }) => (place.sheet === sheet.name ? (rows.at(place.row) ?? []) : []))),
    bottom: Math.max(0, ...cells.map(({ row }) => row), ...ends.map(({ bottom }) => bottom)),
    right: Math.max(edge, ...ends.map(({ right }) => right)),
  };
}
