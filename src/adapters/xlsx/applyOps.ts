import type { Cell, FontStyle, Sheet } from 'hucre';
import { err, ok, type Result } from '#domain/result';
import { columnName, type CellInput, type CellRange, type PageSetup, type SheetOp } from '#domain/sheet';
import type { HostRefusal } from '#app/ports';
import { mergeStyle } from './cellStyle';
import { widthInCharacters } from './columnWidth';
import { sheetNameFault } from './sheetName';

/** The part of a workbook that operations change: its sheets in tab order, and the font that measures column widths. */
export interface OpenWorkbook {
  readonly sheets: Sheet[];
  readonly defaultFont?: FontStyle;
}

/** Replays 操作 on an open workbook, in order; the first one that cannot be done refuses the whole batch. */
export function applyOps(workbook: OpenWorkbook, ops: readonly SheetOp[]): Result<void, HostRefusal> {
  for (const op of ops) {
    const done = op.op === 'addSheet' ? addSheet(workbook, op.sheet, op.after) : applyToSheet(workbook, op);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

function addSheet(workbook: OpenWorkbook, name: string, after: string | undefined): Result<void, HostRefusal> {
  const fault = sheetNameFault(name);
  if (fault !== null) return err({ code: 'rejected', sheet: name, detail: fault });
  if (findSheet(workbook, name) !== undefined) return err({ code: 'sheetExists', sheet: name });
  const neighbour = after === undefined ? workbook.sheets.at(-1) : findSheet(workbook, after);
  if (after !== undefined && neighbour === undefined) return err({ code: 'sheetMissing', sheet: after });
  const at = neighbour === undefined ? 0 : workbook.sheets.indexOf(neighbour) + 1;
  workbook.sheets.splice(at, 0, { name, rows: [], cells: new Map() });
  return ok(undefined);
}

function applyToSheet(workbook: OpenWorkbook, op: Exclude<SheetOp, { op: 'addSheet' }>): Result<void, HostRefusal> {
  const sheet = findSheet(workbook, op.sheet);
  if (sheet === undefined) return err({ code: 'sheetMissing', sheet: op.sheet });
  if (sheet.protection?.sheet === true) return err({ code: 'protected', sheet: op.sheet });
  switch (op.op) {
    case 'write':
      op.cells.forEach((line, down) => {
        line.forEach((input, right) => {
          if (input !== null) writeCell(sheet, op.row + down, op.column + right, input);
        });
      });
      break;
    case 'style':
      eachCell(op.range, (row, column) => {
        const cell = cellAt(sheet, row, column);
        cell.style = mergeStyle(cell.style, op.style);
      });
      break;
    case 'merge':
      merge(sheet, op.range);
      break;
    case 'columnWidths':
      setWidths(sheet, op.left, op.widths.map((points) => widthInCharacters(points, workbook.defaultFont)));
      break;
    case 'rowHeights':
      sheet.rowDefs ??= new Map();
      for (const [index, height] of op.heights.entries()) {
        sheet.rowDefs.set(op.top + index, { ...sheet.rowDefs.get(op.top + index), height });
      }
      break;
    case 'freeze':
      delete sheet.splitPane;
      delete sheet.freezePane;
      if (op.rows > 0 || op.columns > 0) {
        sheet.freezePane = { ...(op.rows > 0 && { rows: op.rows }), ...(op.columns > 0 && { columns: op.columns }) };
      }
      break;
    case 'page':
      setUpPage(sheet, op.setup);
      break;
  }
  return ok(undefined);
}

function findSheet(workbook: OpenWorkbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

function cellAt(sheet: Sheet, row: number, column: number): Cell {
  sheet.cells ??= new Map();
  const key = `${row},${column}`;
  const found = sheet.cells.get(key);
  if (found !== undefined) return found;
  const value = sheet.rows[row]?.[column] ?? null;
  const made: Cell = { value, type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string' };
  sheet.cells.set(key, made);
  return made;
}

function writeCell(sheet: Sheet, row: number, column: number, input: CellInput): void {
  const { style, hyperlink, comment } = cellAt(sheet, row, column);
  const value = input.value ?? null;
  const kept = { ...(style && { style }), ...(hyperlink && { hyperlink }), ...(comment && { comment }) };
  const line = sheet.rows[row];
  if (line !== undefined && column < line.length) line[column] = null;
  sheet.cells?.set(
    `${row},${column}`,
    input.formula === undefined
      ? { value, type: typeOf(value), ...kept }
      : { value, type: 'formula', formula: input.formula.replace(/^=/, ''), ...(value === null ? {} : { formulaResult: value }), ...kept },
  );
}

function typeOf(value: CellInput['value']): Cell['type'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : 'empty';
}

function merge(sheet: Sheet, range: CellRange): void {
  const overlaps = (one: { startRow: number; startCol: number; endRow: number; endCol: number }): boolean =>
    one.startRow <= range.bottom && one.endRow >= range.top && one.startCol <= range.right && one.endCol >= range.left;
  const kept = (sheet.merges ?? []).filter((one) => !overlaps(one));
  sheet.merges = [...kept, { startRow: range.top, startCol: range.left, endRow: range.bottom, endCol: range.right }];
}

function setWidths(sheet: Sheet, left: number, widths: readonly number[]): void {
  const columns = (sheet.columns ??= []);
  while (columns.length < left + widths.length) columns.push({});
  widths.forEach((width, index) => {
    columns[left + index] = { ...columns[left + index], width };
  });
}

function setUpPage(sheet: Sheet, setup: PageSetup): void {
  const rows = setup.titleRows;
  const area = setup.printArea;
  const { scale: _dropped, ...kept } = sheet.pageSetup ?? {};
  sheet.pageSetup = {
    ...kept,
    paperSize: 'a4',
    orientation: setup.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(rows && { printTitlesRow: `$${rows.from + 1}:$${rows.to + 1}` }),
    ...(area && { printArea: `$${columnName(area.left)}$${area.top + 1}:$${columnName(area.right)}$${area.bottom + 1}` }),
  };
}

function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit(row, column);
  }
}
