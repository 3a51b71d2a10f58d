/** A cell, zero-based; `sheet` is the worksheet's name. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells inside one sheet, zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a cell holds: number, text, truth value, or null when empty. An Excel error is its text, such as "#REF!". */
export type CellValue = number | string | boolean | null;

/**
 * One worksheet as the domain sees it: the used block, row by row.
 * `text` is what is printed (number format applied), `values` what is stored, `formulas` the formula with its
 * leading "=" or "" where the cell is a constant. All three have the same shape; `top`/`left` place its first cell.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly text: readonly (readonly string[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Merged blocks, where the host tells them; reading never depends on them. Absolute, like `top`/`left`. */
  readonly merges?: readonly CellRange[];
  /** Absolute indexes of hidden rows and columns, where the host tells them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The sheet itself is hidden. */
  readonly hidden?: boolean;
  /** True when only the first rows were read because the sheet does not look like a 公开 table. */
  readonly headOnly?: boolean;
}

/** A whole workbook, sheets in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** False when the host computes only on request (手动计算), so printed totals may be stale. */
  readonly automaticCalculation?: boolean;
}

/** What to write into one cell: a constant, or a formula ("=…") with the value it computes to, when known. */
export interface CellInput {
  readonly value?: CellValue;
  readonly formula?: string;
}

/** Look of a block of cells; every member left out stays as it is. Sizes are points. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: 'thin' | 'none';
  /** Excel number format, such as "#,##0.00" or "@". */
  readonly format?: string;
  /** False opens the cell for input on a protected sheet. */
  readonly locked?: boolean;
}

/** Print set-up of a sheet: paper is always A4, one page wide. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, zero-based. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly printArea?: CellRange;
  /** Prints without fills and colours (单色打印), where the host can. */
  readonly blackAndWhite?: boolean;
}

/**
 * 图 of a sheet, drawn from its cells: the first row of `data` names the series, its first column the categories.
 * It covers the cells of `place`.
 */
export interface SheetChart {
  readonly kind: 'column' | 'pie';
  readonly title: string;
  readonly data: CellRange;
  readonly place: CellRange;
  /** Columns stand on zero, so that a small change does not look like a large one. */
  readonly fromZero?: boolean;
}

/** One write on a workbook. A list of these is the only way the domain changes anything; hosts replay them in order. */
export type SheetOp =
  | { readonly op: 'addSheet'; readonly sheet: string; readonly after?: string }
  | { readonly op: 'write'; readonly sheet: string; readonly row: number; readonly column: number; readonly cells: readonly (readonly (CellInput | null)[])[] }
  | { readonly op: 'style'; readonly sheet: string; readonly range: CellRange; readonly style: CellStyle }
  | { readonly op: 'merge'; readonly sheet: string; readonly range: CellRange }
  | { readonly op: 'columnWidths'; readonly sheet: string; readonly left: number; readonly widths: readonly number[] }
  | { readonly op: 'rowHeights'; readonly sheet: string; readonly top: number; readonly heights: readonly number[] }
  | { readonly op: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly op: 'page'; readonly sheet: string; readonly setup: PageSetup }
  /** Only on a sheet that the same list adds, so that a refused list takes its charts back with the sheet. */
  | { readonly op: 'chart'; readonly sheet: string; readonly chart: SheetChart };

/** The sheet of a chart that the list would put on a sheet it does not add. */
export function sheetOfMisplacedChart(ops: readonly SheetOp[]): string | undefined {
  const added = new Set<string>();
  for (const op of ops) {
    if (op.op === 'addSheet') added.add(op.sheet.toLowerCase());
    else if (op.op === 'chart' && !added.has(op.sheet.toLowerCase())) return op.sheet;
  }
  return undefined;
}

/** Excel's A1 name of a column, from zero: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A1 address of a zero-based cell, without its sheet. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 address of a block, such as "A4:F37". */
export function rangeAddress(range: CellRange): string {
  return `${address(range.top, range.left)}:${address(range.bottom, range.right)}`;
}
