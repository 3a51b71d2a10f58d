import type { HostRefusal } from '#app/ports';
import { rangeAddress, type CellRange, type SheetOp } from '#domain/sheet';
import { entryAgain, rowsOf, type CellEntry } from './cellEntry';
import { hostWords } from './hostWords';
import { replayLook } from './replayLook';
import { replayWrite } from './replayWrite';
import { sheetNamed, sheetsOf } from './sheetLookup';
import type { WpsApplication, WpsWorkbook, WpsWorksheet } from './wpsTypes';

/** Hears, before it happens, of each block whose cells change. */
export type ChangeListener = (sheet: string, address: string) => void;

/**
 * 写入: all operations one after the other. When the host refuses one, what was done before is taken back, last first: added
 * sheets deleted, cells restored, merges undone. Looks and print settings stay.
 */
export function writeBatch(application: WpsApplication, workbook: WpsWorkbook, ops: readonly SheetOp[], onChange: ChangeListener): HostRefusal | undefined {
  const takeBack: (() => void)[] = [];
  const shown = workbook.ActiveSheet;
  const { DisplayAlerts, ScreenUpdating } = application;
  let at: SheetOp | undefined;
  try {
    application.DisplayAlerts = false;
    application.ScreenUpdating = false;
    for (const op of ops) replay(application, workbook, (at = op), takeBack, onChange);
    return undefined;
  } catch (error) {
    const left = undo(takeBack);
    const detail = left === undefined ? hostWords(error) : `${hostWords(error)}; not taken back: ${left}`;
    return { code: 'rejected', detail, ...(at === undefined ? {} : { sheet: at.sheet }) };
  } finally {
    if (workbook.ActiveSheet.Name !== shown.Name) shown.Activate();
    application.ScreenUpdating = ScreenUpdating;
    application.DisplayAlerts = DisplayAlerts;
  }
}

function replay(application: WpsApplication, workbook: WpsWorkbook, op: SheetOp, takeBack: (() => void)[], onChange: ChangeListener): void {
  if (op.op === 'addSheet') {
    const neighbour = op.after === undefined ? sheetsOf(workbook).at(-1) : sheetNamed(workbook, op.after);
    if (neighbour === undefined) throw new Error(`no sheet ${op.after ?? ''}`);
    const sheet = workbook.Worksheets.Add(undefined, neighbour);
    takeBack.push(() => sheet.Delete());
    sheet.Name = op.sheet;
    return;
  }
  const sheet = sheetNamed(workbook, op.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${op.sheet}`);
  const willChange = (range: CellRange): void => {
    takeBack.push(restorer(sheet, range, onChange));
    onChange(sheet.Name, rangeAddress(range));
  };
  if (op.op === 'write') replayWrite(sheet, op, willChange);
  else if (op.op === 'merge') merge(sheet, op.range, willChange, takeBack);
  else if (op.op === 'chart') throw new Error('charts are not drawn in this host');
  else replayLook(application, sheet, op);
}

function merge(sheet: WpsWorksheet, range: CellRange, willChange: (range: CellRange) => void, takeBack: (() => void)[]): void {
  const cells = sheet.Range(rangeAddress(range));
  willChange(range);
  if (cells.MergeCells === false) takeBack.push(() => cells.UnMerge());
  cells.Merge(false);
}

function restorer(sheet: WpsWorksheet, range: CellRange, onChange: ChangeListener): () => void {
  const address = rangeAddress(range);
  const cells = sheet.Range(address);
  const values = rowsOf(cells.Value2);
  const entries: CellEntry[][] = rowsOf(cells.Formula).map((line, row) => line.map((formula, column) => entryAgain(formula, values[row]?.[column])));
  return () => {
    onChange(sheet.Name, address);
    cells.Formula = entries.length === 1 && entries[0]?.length === 1 ? entries[0][0] : entries;
  };
}

function undo(takeBack: readonly (() => void)[]): string | undefined {
  let left: string | undefined;
  for (const step of [...takeBack].reverse()) {
    try {
      step();
    } catch (error) {
      left ??= hostWords(error);
    }
  }
  return left;
}

