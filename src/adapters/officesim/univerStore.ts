import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { intersection } from './address';
import type { Block, BlockReading, BlockStyle, CellContent, Grid, PageSettings, SheetVisibility, Store, StoreChange, StoredSheet } from './store';
import { UniverCalculation } from './univerCalculation';
import { coveredBlock, styleCells, writeCells, type UniverTarget } from './univerCells';
import { changeOf } from './univerChanges';
import { readUniver, usedUniver } from './univerReading';
import { pixels } from './univerStyle';
import { UniverUndoGroup } from './univerUndo';

/** What Univer has no place for and the simulator keeps with the sheet. */
interface SheetExtras {
  readonly page?: PageSettings;
  readonly protected?: boolean;
  readonly veryHidden?: boolean;
  readonly locks?: readonly { readonly block: Block; readonly locked: boolean }[];
}

/** A sheet that is on the screen; without a page there is nothing to scroll. */
interface ScrollingSheet {
  scrollToCell?(row: number, column: number): unknown;
}

const extrasKey = 'officesim';

/** A store over the workbook that is open in a Univer instance, in a page or headless; the page shows every change at once. */
export function createUniverStore(univer: FUniver): Store {
  return new UniverStore(univer);
}

class UniverStore implements Store {
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private mode: 'Automatic' | 'Manual' = 'Automatic';
  private readonly calculation: UniverCalculation;
  private groupWanted = false;
  private group: UniverUndoGroup | undefined;
  private readonly names = new Map<string, string>();

  constructor(private readonly univer: FUniver) {
    this.calculation = new UniverCalculation(this.injector());
    univer.addEvent(univer.Event.CommandExecuted, (command) => this.hear(command, command.options));
    this.rememberNames();
  }

  sheets(): readonly StoredSheet[] {
    return this.book()
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName(), visibility: this.visibility(sheet) }));
  }

  addSheet(name: string, index: number): string {
    this.beginChange();
    const active = this.book().getActiveSheet();
    const sheet = this.book().insertSheet(name, { index, sheet: { rowCount: 200, columnCount: 30 } });
    this.book().setActiveSheet(active);
    return sheet.getSheetId();
  }

  deleteSheet(sheet: string): void {
    this.beginChange();
    this.book().deleteSheet(this.sheet(sheet));
  }

  renameSheet(sheet: string, name: string): void {
    this.beginChange();
    this.sheet(sheet).setName(name);
  }

  moveSheet(sheet: string, index: number): void {
    this.beginChange();
    this.book().moveSheet(this.sheet(sheet), index);
  }

  setVisibility(sheet: string, visibility: SheetVisibility): void {
    this.beginChange();
    if (visibility === 'Visible') this.sheet(sheet).showSheet();
    else this.sheet(sheet).hideSheet();
    this.keep(sheet, { veryHidden: visibility === 'VeryHidden' });
  }

  usedBlock(sheet: string, valuesOnly: boolean, within?: Block): Block | null {
    return usedUniver(this.sheet(sheet), valuesOnly, within);
  }

  read(sheet: string, block: Block, grids: readonly Grid[]): BlockReading {
    return readUniver(this.sheet(sheet), block, grids);
  }

  write(sheet: string, top: number, left: number, cells: readonly (readonly (CellContent | undefined)[])[]): void {
    const block = coveredBlock(top, left, cells);
    if (block === undefined) return;
    this.beginChange();
    this.roomFor(sheet, block);
    writeCells(this.injector(), this.target(sheet), block, cells);
  }

  style(sheet: string, block: Block, style: BlockStyle): void {
    this.beginChange();
    const { locked, ...look } = style;
    if (locked !== undefined) this.keep(sheet, { locks: [...(this.extras(sheet).locks ?? []), { block, locked }] });
    if (Object.keys(look).length === 0) return;
    this.roomFor(sheet, block);
    styleCells(this.injector(), this.target(sheet), block, look);
  }

  isLocked(sheet: string, row: number, column: number): boolean {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.extras(sheet).locks?.filter(({ block }) => intersection(block, cell) !== null).at(-1)?.locked ?? true;
  }

  merge(sheet: string, block: Block): void {
    this.beginChange();
    this.roomFor(sheet, block);
    this.range(sheet, block).merge({ isForceMerge: true });
  }

  unmerge(sheet: string, block: Block): void {
    this.beginChange();
    this.range(sheet, block).breakApart();
  }

  merges(sheet: string): readonly Block[] {
    return this.sheet(sheet).getSheet().getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }));
  }

  setColumnWidth(sheet: string, from: number, to: number, points: number): void {
    this.beginChange();
    this.roomFor(sheet, { top: 0, left: from, bottom: 0, right: to });
    this.sheet(sheet).setColumnWidths(from, to - from + 1, pixels(points));
  }

  setRowHeight(sheet: string, from: number, to: number, points: number): void {
    this.beginChange();
    this.roomFor(sheet, { top: from, left: 0, bottom: to, right: 0 });
    this.sheet(sheet).setRowHeightsForced(from, to - from + 1, pixels(points));
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.beginChange();
    if (rows === 0 && columns === 0) this.sheet(sheet).cancelFreeze();
    else this.sheet(sheet).setFreeze({ startRow: rows, startColumn: columns, ySplit: rows, xSplit: columns });
  }

  page(sheet: string): PageSettings {
    return this.extras(sheet).page ?? {};
  }

  setPage(sheet: string, page: PageSettings): void {
    this.keep(sheet, { page: { ...this.page(sheet), ...page } });
  }

  isProtected(sheet: string): boolean {
    return this.extras(sheet).protected ?? false;
  }

  setProtected(sheet: string, on: boolean): void {
    this.keep(sheet, { protected: on });
  }

  active(): { readonly sheet: string; readonly block: Block } {
    const sheet = this.book().getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const block = range === undefined ? { top: 0, left: 0, bottom: 0, right: 0 } : { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
    return { sheet: sheet.getSheetId(), block };
  }

  activate(sheet: string): void {
    if (this.book().getActiveSheet().getSheetId() !== sheet) this.book().setActiveSheet(sheet);
  }

  select(sheet: string, block: Block): void {
    this.activate(sheet);
    this.range(sheet, block).activate();
    const shown: ScrollingSheet = this.sheet(sheet);
    shown.scrollToCell?.(Math.max(0, block.top - 3), Math.max(0, block.left - 2));
  }

  calculationMode(): 'Automatic' | 'Manual' {
    return this.mode;
  }

  setCalculationMode(mode: 'Automatic' | 'Manual'): void {
    this.mode = mode;
  }

  recalculate(): void {
    this.calculation.expect();
    this.univer.getFormula().executeCalculation();
  }

  settle(): Promise<void> | undefined {
    return this.calculation.settle();
  }

  openUndoGroup(): void {
    this.groupWanted = true;
  }

  closeUndoGroup(): void {
    this.groupWanted = false;
    this.group?.close();
    this.group = undefined;
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private book(): FWorkbook {
    const book = this.univer.getActiveWorkbook();
    if (!book) throw new Error('No workbook is open in Univer');
    return book;
  }

  private sheet(id: string): FWorksheet {
    const sheet = this.book().getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id} in Univer`);
    return sheet;
  }

  private range(sheet: string, { top, left, bottom, right }: Block) {
    return this.sheet(sheet).getRange(top, left, bottom - top + 1, right - left + 1);
  }

  private visibility(sheet: FWorksheet): SheetVisibility {
    if (!sheet.isSheetHidden()) return 'Visible';
    return this.extras(sheet.getSheetId()).veryHidden === true ? 'VeryHidden' : 'Hidden';
  }

  private extras(sheet: string): SheetExtras {
    return (this.sheet(sheet).getCustomMetadata()?.[extrasKey] ?? {}) as SheetExtras;
  }

  private keep(sheet: string, extras: SheetExtras): void {
    const target = this.sheet(sheet);
    target.setCustomMetadata({ ...target.getCustomMetadata(), [extrasKey]: { ...this.extras(sheet), ...extras } });
  }

  private roomFor(sheet: string, { bottom, right }: Block): void {
    const target = this.sheet(sheet);
    if (bottom >= target.getMaxRows()) target.setRowCount(bottom + 50);
    if (right >= target.getMaxColumns()) target.setColumnCount(right + 10);
  }

  private injector(): Injector {
    return this.book().getActiveSheet().getInject();
  }

  private target(sheet: string): UniverTarget {
    return { unitId: this.book().getId(), subUnitId: sheet };
  }

  private beginChange(): void {
    if (!this.groupWanted) return;
    this.group ??= new UniverUndoGroup(this.injector(), this.book().getId());
    this.group.step();
  }

  private hear(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const change = changeOf(command, options?.['fromFormula'] === true, (sheet) => this.sheet(sheet).getSheetName());
    if (change === undefined) return;
    if (change.kind !== 'activated') this.calculation.expect();
    const told = change.kind === 'renamed' ? { ...change, before: this.names.get(change.sheet) ?? change.before } : change;
    this.rememberNames();
    for (const listener of [...this.listeners]) listener(told);
  }

  private rememberNames(): void {
    for (const sheet of this.univer.getActiveWorkbook()?.getSheets() ?? []) this.names.set(sheet.getSheetId(), sheet.getSheetName());
  }
}
