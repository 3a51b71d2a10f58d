import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellRange, CellStyle, CellValue } from '#domain/sheet';

const POINTS_PER_PIXEL = 72 / 96;
const POINTS_PER_INDENT = 9;
const ON = 1;
const WRAP = 3;
const HORIZONTAL: readonly CellStyle['horizontal'][] = [undefined, 'left', 'center', 'right'];
const VERTICAL: readonly CellStyle['vertical'][] = [undefined, 'top', 'center', 'bottom'];

/** One cell of the grid, in the domain's words. */
export interface GridCell {
  readonly value: CellValue;
  readonly formula: string;
  readonly style: CellStyle;
}

/** A sheet of the grid, in the domain's words; sizes are points. */
export interface GridSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly merges: readonly CellRange[];
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** The sheets of a grid, in tab order. `formulaAt` resolves formulas that cells share. */
export function gridSheetsOf(data: IWorkbookData, formulaAt?: (sheet: string, row: number, column: number) => string): readonly GridSheet[] {
  return data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    return sheet === undefined ? [] : [gridSheetOf(sheet, data.styles, formulaAt === undefined ? undefined : (row, column) => formulaAt(id, row, column))];
  });
}

function gridSheetOf(sheet: Partial<IWorksheetData>, styles: IWorkbookData['styles'], formulaAt?: (row: number, column: number) => string): GridSheet {
  const cells = new Map<string, GridCell>();
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, { v?: unknown; f?: string | null; si?: string | null; s?: IStyleData | string | null; t?: number | null; p?: { body?: { dataStream?: string } } | null } | undefined>)) {
      if (cell === undefined) continue;
      const shared = cell.si !== undefined && cell.si !== null && cell.si !== '';
      const formula = shared ? (formulaAt?.(Number(row), Number(column)) ?? '') : (cell.f ?? '');
      const style = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
      cells.set(`${row},${column}`, { value: valueOf(cell), formula, style: cellStyleOf(style ?? {}) });
    }
  }
  return {
    name: sheet.name ?? '',
    cells,
    merges: (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })),
    widths: sizesOf(sheet.columnData, 'w'),
    heights: sizesOf(sheet.rowData, 'h'),
    frozen: { rows: Math.max(0, sheet.freeze?.ySplit ?? 0), columns: Math.max(0, sheet.freeze?.xSplit ?? 0) },
  };
}

function valueOf(cell: { v?: unknown; t?: number | null; p?: { body?: { dataStream?: string } } | null }): CellValue {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/u, '').replace(/\r/gu, '\n');
  if (cell.t === 3) return cell.v === 1 || cell.v === true;
  return typeof cell.v === 'number' || typeof cell.v === 'string' || typeof cell.v === 'boolean' ? cell.v : null;
}

function sizesOf(data: Readonly<Record<number, { w?: number; h?: number } | null | undefined>> | undefined, member: 'w' | 'h'): ReadonlyMap<number, number> {
  return new Map(
    Object.entries(data ?? {}).flatMap(([at, size]) => {
      const pixels = size?.[member];
      return pixels === undefined ? [] : [[Number(at), Math.round(pixels * POINTS_PER_PIXEL * 100) / 100]];
    }),
  );
}

/** Univer's style as 单元格样式; what the domain has no word for is left out. */
export function cellStyleOf(style: IStyleData): CellStyle {
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  const color = hexOf(style.cl?.rgb ?? '');
  const fill = hexOf(style.bg?.rgb ?? '');
  const lines = style.bd ?? {};
  const bordered = [lines.t, lines.b, lines.l, lines.r].some((side) => side !== undefined && side !== null);
  return {
    ...(style.ff === undefined || style.ff === null ? {} : { font: style.ff }),
    ...(style.fs === undefined ? {} : { size: style.fs }),
    ...(Number(style.bl) === ON ? { bold: true } : {}),
    ...(Number(style.it) === ON ? { italic: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(Number(style.tb) === WRAP ? { wrap: true } : {}),
    ...((style.pd?.l ?? 0) >= POINTS_PER_INDENT ? { indent: Math.round((style.pd?.l ?? 0) / POINTS_PER_INDENT) } : {}),
    ...(bordered ? { border: 'thin' as const } : {}),
    ...(style.n?.pattern === undefined ? {} : { format: style.n.pattern }),
  };
}

function hexOf(color: string): string | undefined {
  const hex = /^#([0-9a-f]{6})/iu.exec(color)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const parts = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/iu.exec(color);
  return parts === null ? undefined : `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
