import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { intersection } from './address';
import { isDateFormat, printValue } from './printValue';
import type { Block, BlockReading, Constant, Grid } from './store';

const general = 'General';

/** The smallest block with content, or also with style, inside a part of the sheet. */
export function usedUniver(sheet: Worksheet, valuesOnly: boolean, within?: Block): Block | null {
  let used: Block | null = null;
  sheet
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (within && !intersection(within, { top: row, left: column, bottom: row, right: column })) return;
      if (!hasContent(cell) && (valuesOnly || !cell?.s)) return;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    });
  return used;
}

/** A block as Univer holds it; cells beyond the grid of the page are empty. */
export function readUniver(sheet: FWorksheet, block: Block, grids: readonly Grid[], formatToBe: (row: number, column: number) => string | undefined): BlockReading {
  const matrix = sheet.getSheet().getCellMatrix();
  const styles = sheet.getWorkbook().getStyles();
  const formatOf = (cell: Cell): string => styles.getStyleByCell(cell)?.n?.pattern ?? general;
  const each = <T>(read: (cell: Cell, row: number, column: number) => T): T[][] =>
    Array.from({ length: block.bottom - block.top + 1 }, (_, row) =>
      Array.from({ length: block.right - block.left + 1 }, (_unused, column) => read(matrix.getValue(block.top + row, block.left + column), row, column)),
    );
  const formulas = grids.includes('formulas') ? formulasOf(sheet, block) : undefined;
  return {
    ...(grids.includes('values') ? { values: each(valueOf) } : {}),
    ...(grids.includes('text') ? { text: each((cell, row, column) => textOf(cell, formatOf(cell), () => sheet.getRange(block.top + row, block.left + column).getDisplayValue())) } : {}),
    ...(grids.includes('formats') ? { formats: each((cell, row, column) => formatToBe(block.top + row, block.left + column) ?? formatOf(cell)) } : {}),
    ...(formulas === undefined ? {} : { formulas: each((cell, row, column) => (cell?.f || cell?.si ? (formulas[row]?.[column] ?? '') : '')) }),
  };
}

type Cell = Nullable<ICellData>;

function textOf(cell: Cell, format: string, shown: () => string): string {
  const value = valueOf(cell);
  return typeof value === 'number' && isDateFormat(format) ? shown() : printValue(value, format);
}

function hasContent(cell: Cell): boolean {
  return (cell?.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell?.f) || Boolean(cell?.si) || Boolean(cell?.p);
}

function valueOf(cell: Cell): Constant {
  if (!cell) return null;
  if (cell.p) return cell.p.body?.dataStream.replace(/\r?\n$/, '') ?? null;
  if (cell.v === undefined || cell.v === null || cell.v === '') return null;
  return cell.t === CellValueType.BOOLEAN ? cell.v === 1 || cell.v === true || cell.v === 'TRUE' : cell.v;
}

function formulasOf(sheet: FWorksheet, block: Block): string[][] | undefined {
  const inside = intersection(block, { top: 0, left: 0, bottom: sheet.getMaxRows() - 1, right: sheet.getMaxColumns() - 1 });
  if (!inside) return undefined;
  return sheet.getRange(inside.top, inside.left, inside.bottom - inside.top + 1, inside.right - inside.left + 1).getFormulas();
}
