/** A constant a cell may hold; an Excel error is its text, such as "#REF!". */
export type Constant = number | string | boolean | null;

/** A rectangle of cells, zero-based, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What one cell is given: a constant or a formula with its leading "="; `undefined` leaves the cell alone. */
export type CellContent = { readonly constant: Constant } | { readonly formula: string };

/** Which of the parallel grids of a block are wanted. */
export type Grid = 'values' | 'formulas' | 'text' | 'formats';

/** A block as it stands: computed values, formulas ("" for a constant), printed text and number formats. */
export interface BlockReading {
  readonly values?: Constant[][];
  readonly formulas?: string[][];
  readonly text?: string[][];
  readonly formats?: string[][];
}

/** Look of a block; members left out stay as they are. Sizes are points, colours "#rrggbb". */
export interface BlockStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<BorderSide, 'thin' | 'none'>>;
  readonly format?: string;
  readonly locked?: boolean;
}

/** The sides a border may be put on, as Excel counts them. */
export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'insideVertical' | 'insideHorizontal';

/** Print set-up of a sheet. */
export interface PageSettings {
  readonly orientation?: 'Portrait' | 'Landscape';
  readonly paperSize?: string;
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly printArea?: Block;
  readonly fitToWidth?: number;
  readonly centerHorizontally?: boolean;
  readonly blackAndWhite?: boolean;
}

/** A chart of a sheet, as far as it was told. */
export interface StoredChart {
  readonly type: string;
  readonly source: { readonly sheet: string; readonly block: Block };
  readonly seriesBy: string;
  readonly labels: { value?: boolean; percentage?: boolean; categoryName?: boolean };
  title?: string;
  place?: Block;
  /** Where the value axis begins. */
  minimum?: number;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet as the tab bar knows it; `id` never changes, not even by a rename. */
export interface StoredSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** What happened to the workbook, whoever did it. */
export type StoreChange =
  | { readonly kind: 'cells'; readonly sheet: string; readonly block: Block }
  | { readonly kind: 'added' | 'deleted' | 'activated'; readonly sheet: string }
  | { readonly kind: 'renamed'; readonly sheet: string; readonly before: string; readonly after: string };

/**
 * Where the simulated workbook lives. The simulator keeps Excel's manners (queue, proxies, errors, events) and asks a store
 * for everything a spreadsheet engine knows. Sheets are named by id; callers check that they exist.
 */
export interface Store {
  sheets(): readonly StoredSheet[];
  addSheet(name: string, index: number): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, index: number): void;
  setVisibility(sheet: string, visibility: SheetVisibility): void;

  /** The smallest block that holds every cell with content (or also style, unless `valuesOnly`) inside `within`. */
  usedBlock(sheet: string, valuesOnly: boolean, within?: Block): Block | null;
  read(sheet: string, block: Block, grids: readonly Grid[]): BlockReading;
  write(sheet: string, top: number, left: number, cells: readonly (readonly (CellContent | undefined)[])[]): void;
  style(sheet: string, block: Block, style: BlockStyle): void;
  isLocked(sheet: string, row: number, column: number): boolean;

  merge(sheet: string, block: Block): void;
  unmerge(sheet: string, block: Block): void;
  merges(sheet: string): readonly Block[];
  setColumnWidth(sheet: string, from: number, to: number, points: number): void;
  setRowHeight(sheet: string, from: number, to: number, points: number): void;
  freeze(sheet: string, rows: number, columns: number): void;
  page(sheet: string): PageSettings;
  setPage(sheet: string, page: PageSettings): void;
  /** The charts of a sheet, to be added to; undefined where the engine draws none. */
  charts(sheet: string): StoredChart[] | undefined;
  isProtected(sheet: string): boolean;
  setProtected(sheet: string, on: boolean): void;

  active(): { readonly sheet: string; readonly block: Block };
  activate(sheet: string): void;
  select(sheet: string, block: Block): void;

  calculationMode(): 'Automatic' | 'Manual';
  setCalculationMode(mode: 'Automatic' | 'Manual'): void;
  recalculate(): void;
  /** Resolves once computed values are up to date; `undefined` when they already are. */
  settle(): Promise<void> | undefined;
  /** Joins what is done between the two calls into one step of the undo list, where the store has one. */
  openUndoGroup(): void;
  closeUndoGroup(): void;
  onChange(listener: (change: StoreChange) => void): () => void;
}
