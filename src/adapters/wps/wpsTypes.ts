/**
 * WPS 表格的对象模型, as far as the adapter uses it: member names and numbers as WPS publishes them for its JS add-ins, written
 * down here so that no type package is needed. All calls are synchronous; indexes count from one.
 */
export interface WpsApplication {
  readonly ActiveWorkbook: WpsWorkbook | null | undefined;
  readonly ActiveWindow: WpsWindow;
  readonly ApiEvent: WpsEvents;
  /** False while the user is inside a cell, where the version tells it. */
  readonly Ready?: boolean;
  readonly Calculation: number;
  DisplayAlerts: boolean;
  ScreenUpdating: boolean;
}

/** Events by name; removing takes the same function that was added. */
export interface WpsEvents {
  AddApiEventListener(name: WpsEventName, run: (sheet?: unknown, target?: unknown) => void): void;
  RemoveApiEventListener(name: WpsEventName, run: (sheet?: unknown, target?: unknown) => void): void;
}

export type WpsEventName = 'SheetChange' | 'WorkbookNewSheet' | 'SheetBeforeDelete' | 'SheetActivate' | 'WorkbookActivate';

export interface WpsWorkbook {
  readonly Worksheets: WpsWorksheets;
  readonly ActiveSheet: WpsWorksheet;
  readonly ProtectStructure: boolean;
}

export interface WpsWorksheets {
  readonly Count: number;
  Item(index: number): WpsWorksheet;
  Add(before: WpsWorksheet | undefined, after: WpsWorksheet): WpsWorksheet;
}

export interface WpsWorksheet {
  Name: string;
  readonly Visible: number;
  readonly ProtectContents: boolean;
  readonly UsedRange: WpsRange;
  readonly Cells: Pick<WpsRange, 'Item'>;
  readonly PageSetup: WpsPageSetup;
  Range(address: string): WpsRange;
  Activate(): void;
  Delete(): void;
}

/** A block of cells; `Value2` and `Formula` are one value for a single cell and rows of values for more. */
export interface WpsRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  readonly Value2: unknown;
  Formula: unknown;
  /** The print of a single cell; `null` where the cells differ. */
  readonly Text: string | null;
  NumberFormat: string;
  readonly Font: WpsFont;
  readonly Interior: { Color: number };
  readonly Borders: { Item(side: number): { LineStyle: number } };
  HorizontalAlignment: number;
  VerticalAlignment: number;
  WrapText: boolean;
  IndentLevel: number;
  /** `null` where the cells differ. */
  Locked: boolean | null;
  readonly MergeCells: boolean | null;
  /** Characters of the standard font; `Width` tells the same in points. */
  ColumnWidth: number;
  readonly Width: number;
  RowHeight: number;
  Item(row: number, column: number): WpsRange;
  Address(): string;
  Merge(across: boolean): void;
  UnMerge(): void;
  Select(): void;
}

export interface WpsFont {
  Name: string;
  Size: number;
  Bold: boolean;
  Italic: boolean;
  Color: number;
}

export interface WpsWindow {
  FreezePanes: boolean;
  SplitRow: number;
  SplitColumn: number;
  ScrollRow: number;
  ScrollColumn: number;
}

export interface WpsPageSetup {
  PaperSize: number;
  Orientation: number;
  Zoom: number | boolean;
  FitToPagesWide: number | boolean;
  FitToPagesTall: number | boolean;
  PrintTitleRows: string;
  PrintArea: string;
  BlackAndWhite: boolean;
}

/** Numbers of the object model (the xl… constants of its documentation). */
export const WPS = {
  sheetVisible: -1,
  calculationManual: -4135,
  paperA4: 9,
  orientation: { portrait: 1, landscape: 2 },
  horizontal: { left: -4131, center: -4108, right: -4152 },
  vertical: { top: -4160, center: -4108, bottom: -4107 },
  border: { left: 7, top: 8, bottom: 9, right: 10, insideVertical: 11, insideHorizontal: 12 },
  line: { thin: 1, none: -4142 },
} as const;
