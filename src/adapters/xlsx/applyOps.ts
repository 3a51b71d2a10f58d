import { err, ok, type Result } from '#domain/result';
import { sheetOfMisplacedChart, type CellInput, type CellRange, type SheetOp } from '#domain/sheet';
import type { HostRefusal } from '#app/ports';
import { widthInCharacters } from './columnWidth';
import { MAX_CELL_CHARACTERS } from './limits';
import { sheetNameFault } from './sheetName';
import type { WorkbookEditor } from './workbookEditor';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const LONGEST_FORMULA = 8192;
const MOST_CELLS = 1_000_000;

/** Replays 操作 on a workbook that is edited, in order; the first one that cannot be done refuses the whole batch. */
export function applyOps(workbook: WorkbookEditor, ops: readonly SheetOp[]): Result<void, HostRefusal> {
  const misplaced = sheetOfMisplacedChart(ops);
  if (misplaced !== undefined) return err({ code: 'rejected', sheet: misplaced, detail: 'a chart on a sheet that the same batch does not add' });
  for (const op of ops) {
    const done = op.op === 'addSheet' ? addSheet(workbook, op.sheet, op.after) : applyToSheet(workbook, op);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

function addSheet(workbook: WorkbookEditor, name: string, after: string | undefined): Result<void, HostRefusal> {
  const fault = sheetNameFault(name);
  if (fault !== null) return err({ code: 'rejected', sheet: name, detail: fault });
  if (workbook.isStructureLocked) return err({ code: 'protected', sheet: name, detail: 'the workbook structure is protected' });
  const names = workbook.sheetNames.map((one) => one.toLowerCase());
  if (names.includes(name.toLowerCase())) return err({ code: 'sheetExists', sheet: name });
  const neighbour = after === undefined ? names.length - 1 : names.indexOf(after.toLowerCase());
  if (after !== undefined && neighbour < 0) return err({ code: 'sheetMissing', sheet: after });
  workbook.addSheet(name, neighbour);
  return ok(undefined);
}

function applyToSheet(workbook: WorkbookEditor, op: Exclude<SheetOp, { op: 'addSheet' }>): Result<void, HostRefusal> {
  const sheet = workbook.sheet(op.sheet);
  if (sheet === undefined) return err({ code: 'sheetMissing', sheet: op.sheet });
  if (sheet.isProtected) return err({ code: 'protected', sheet: op.sheet });
  const fault = opFault(op);
  if (fault !== null) return err({ code: 'rejected', sheet: op.sheet, detail: fault });
  switch (op.op) {
    case 'write':
      for (const [down, line] of op.cells.entries()) {
        for (const [right, input] of line.entries()) if (input !== null) sheet.write(op.row + down, op.column + right, input);
      }
      break;
    case 'style':
      sheet.style(op.range, op.style);
      break;
    case 'merge':
      sheet.merge(op.range);
      break;
    case 'columnWidths':
      sheet.columnWidths(op.left, op.widths.map((points) => widthInCharacters(points, workbook.defaultFont)));
      break;
    case 'rowHeights':
      sheet.rowHeights(op.top, op.heights);
      break;
    case 'freeze':
      sheet.freeze(op.rows, op.columns);
      break;
    case 'page':
      sheet.page(op.setup);
      workbook.setPrintNames(op.sheet, op.setup);
      break;
    case 'chart':
      workbook.addChart(op.sheet, op.chart);
      break;
  }
  return ok(undefined);
}

function opFault(op: Exclude<SheetOp, { op: 'addSheet' }>): string | null {
  switch (op.op) {
    case 'write': {
      const width = Math.max(0, ...op.cells.map((line) => line.length));
      const block = { top: op.row, left: op.column, bottom: op.row + Math.max(op.cells.length, 1) - 1, right: op.column + Math.max(width, 1) - 1 };
      return rangeFault(block) ?? op.cells.flat().map(inputFault).find((fault) => fault !== null) ?? null;
    }
    case 'style':
    case 'merge':
      return rangeFault(op.range);
    case 'columnWidths':
      return rangeFault({ top: 0, left: op.left, bottom: 0, right: op.left + Math.max(op.widths.length, 1) - 1 });
    case 'rowHeights':
      return rangeFault({ top: op.top, left: 0, bottom: op.top + Math.max(op.heights.length, 1) - 1, right: 0 });
    case 'freeze':
      return rangeFault({ top: op.rows, left: op.columns, bottom: op.rows, right: op.columns });
    case 'page':
      return op.setup.printArea === undefined ? null : cornersFault(op.setup.printArea);
    case 'chart':
      return rangeFault(op.chart.data) ?? rangeFault(op.chart.place);
  }
}

function rangeFault(range: CellRange): string | null {
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  return cornersFault(range) ?? (cells > MOST_CELLS ? `a block of more than ${MOST_CELLS} cells` : null);
}

function cornersFault({ top, left, bottom, right }: CellRange): string | null {
  const whole = [top, left, bottom, right].every((index) => Number.isInteger(index) && index >= 0);
  return whole && top <= bottom && left <= right && bottom < ROWS && right < COLUMNS ? null : `no block of a sheet: ${JSON.stringify({ top, left, bottom, right })}`;
}

function inputFault(input: CellInput | null): string | null {
  if (typeof input?.value === 'number' && !Number.isFinite(input.value)) return 'a number that is not finite';
  if (typeof input?.value === 'string' && input.value.length > MAX_CELL_CHARACTERS) return `a text of more than ${MAX_CELL_CHARACTERS} characters`;
  return (input?.formula?.length ?? 0) > LONGEST_FORMULA ? `a formula of more than ${LONGEST_FORMULA} characters` : null;
}
