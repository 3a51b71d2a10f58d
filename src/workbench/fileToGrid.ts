import type { BorderSide, Cell, CellStyle, Sheet } from 'hucre';
import { dateToSerial } from 'hucre';
import type { IBorderData, ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { colorOf } from './fileColor';

const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_FONT = { ff: '宋体', fs: 11 };

/** Univer's numbers for what a style says; its own enumerations are not there before its scripts are. */
const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3, centerContinuous: 2, distributed: 5, justify: 4 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const LINES: Readonly<Record<string, number>> = { thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8, mediumDashed: 9, mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13 };
const WRAP = 3;

/** 打开的文件 as the grid holds it: values, formulas, looks, merges, sizes, frozen rows; the rest stays in the file. */
export function gridOf(sheets: readonly Sheet[], name: string, date1904 = false): IWorkbookData {
  const worksheets = sheets.map((sheet, at) => worksheetOf(sheet, `sheet-${at + 1}`, date1904));
  return {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: 'zhCN' as IWorkbookData['locale'],
    styles: {},
    defaultStyle: DEFAULT_FONT,
    sheetOrder: worksheets.map(({ id }) => id),
    sheets: Object.fromEntries(worksheets.map((worksheet) => [worksheet.id, worksheet])),
  };
}

function worksheetOf(sheet: Sheet, id: string, date1904: boolean): Partial<IWorksheetData> & { readonly id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let bottom = sheet.rows.length;
  let right = 0;
  const put = (row: number, column: number, data: ICellData): void => {
    (cellData[row] ??= {})[column] = data;
    bottom = Math.max(bottom, row + 1);
    right = Math.max(right, column + 1);
  };
  sheet.rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null && sheet.cells?.has(`${row},${column}`) !== true) put(row, column, dataOf({ value, type: 'string' }, date1904));
    }),
  );
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    put(row, column, dataOf(cell, date1904));
  }
  const frozen = sheet.freezePane;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true ? 1 : 0,
    rowCount: bottom + 40,
    columnCount: Math.max(right + 4, 20),
    cellData,
    mergeData: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }): IRange => ({ startRow, endRow, startColumn: startCol, endColumn: endCol })),
    columnData: Object.fromEntries(
      (sheet.columns ?? []).flatMap(({ width, hidden }, column) => (width === undefined && hidden !== true ? [] : [[column, { ...(width === undefined ? {} : { w: Math.round(width * 8 + 5) }), ...(hidden === true ? { hd: 1 } : {}) }]])),
    ),
    rowData: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height, hidden }]) => (height === undefined && hidden !== true ? [] : [[row, { ...(height === undefined ? {} : { h: Math.round(height * PIXELS_PER_POINT), ia: 0 }), ...(hidden === true ? { hd: 1 } : {}) }]])),
    ),
    ...(frozen === undefined ? {} : { freeze: { xSplit: frozen.columns ?? 0, ySplit: frozen.rows ?? 0, startRow: frozen.rows ?? -1, startColumn: frozen.columns ?? -1 } }),
  };
}

function dataOf(cell: Cell, date1904: boolean): ICellData {
  const style = cell.style === undefined ? undefined : styleOf(cell.style);
  const plain = cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
  const value = plain instanceof Date ? dateToSerial(plain, date1904) : plain;
  return {
    ...(cell.formula === undefined ? {} : { f: `=${cell.formula.replace(/^=/u, '')}` }),
    ...(value === null ? {} : { v: typeof value === 'boolean' ? Number(value) : value, t: typeof value === 'number' ? 2 : typeof value === 'boolean' ? 3 : 1 }),
    ...(style === undefined ? {} : { s: style }),
  };
}

/** A file's cell style as Univer keeps it. */
export function styleOf({ font, fill, border, alignment, numFmt }: CellStyle): IStyleData {
  const color = colorOf(font?.color);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : undefined;
  const horizontal = alignment?.horizontal === undefined ? undefined : HORIZONTAL[alignment.horizontal];
  const vertical = alignment?.vertical === undefined ? undefined : VERTICAL[alignment.vertical];
  return {
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.bold === true ? { bl: 1 } : {}),
    ...(font?.italic === true ? { it: 1 } : {}),
    ...(font?.underline === undefined || font.underline === false ? {} : { ul: { s: 1 } }),
    ...(font?.strikethrough === true ? { st: { s: 1 } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment?.wrapText === true ? { tb: WRAP } : {}),
    ...(alignment?.indent === undefined || alignment.indent === 0 ? {} : { pd: { l: alignment.indent * 9 } }),
    ...(numFmt === undefined || numFmt === 'General' ? {} : { n: { pattern: numFmt } }),
    ...(border === undefined ? {} : { bd: bordersOf(border) }),
  };
}

function bordersOf({ top, bottom, left, right }: NonNullable<CellStyle['border']>): IBorderData {
  const line = (side: BorderSide | undefined) => (side === undefined ? undefined : { s: LINES[side.style] ?? 1, cl: { rgb: colorOf(side.color) ?? '#000000' } });
  return Object.fromEntries(Object.entries({ t: line(top), b: line(bottom), l: line(left), r: line(right) }).filter(([, side]) => side !== undefined));
}
