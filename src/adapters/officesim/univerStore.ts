import { IUniverInstanceService, UniverInstanceType, type ICommandInfo, type IExecutionOptions, type Injector, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Block, BlockReading, BlockStyle, CellContent, Grid, PageSettings, SheetVisibility, Store, StoreChange, StoredSheet } from './store';
import { UniverCalculation } from './univerCalculation';
import { mergeBlocks, writeContents, writeLooks } from './univerCells';
import { changeOf } from './univerChanges';
import { extrasOf, isCellLocked, keepExtras } from './univerExtras';
import { PendingCells, reachOf } from './univerPending';
import { readUniver, usedUniver } from './univerReading';
import { pixels } from './univerStyle';
import { UniverUndoGroup } from './univerUndo';
import { bringIntoView } from './univerView';

/** A store over the workbook that is open in a Univer instance, in a page or headless; the page shows every change at once. */
export function createUniverStore(univer: FUniver): Store {
  return new UniverStore(univer);
}

class UniverStore implements Store {
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private readonly calculation: UniverCalculation;
  private readonly pending = new PendingCells();
  private readonly names = new Map<string, string>();
  private mode: 'Automatic' | 'Manual' = 'Automatic';
  private grouping = false;
  private group: UniverUndoGroup | undefined;

  private readonly injector: Injector;
  private opened: FWorkbook | undefined;

  constructor(private readonly univer: FUniver) {
    const book = univer.getActiveWorkbook();
    if (!book) throw new Error('No workbook is open in Univer');
    this.injector = book.getActiveSheet().getInject();
    this.calculation = new UniverCalculation(this.injector);
    univer.addEvent(univer.Event.CommandExecuted, (command) => this.hear(command, command.options));
    this.rememberNames();
  }

  sheets(): readonly StoredSheet[] {
    return this.workbook().getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName(), visibility: visibilityOf(sheet) }));
  }

  addSheet(name: string, index: number): string {
    this.beginChange();
    const active = this.book().getActiveSheet();
    const sheet = this.book().insertSheet(name, { index, sheet: { rowCount: 200, columnCount: 30 } });
    this.book().setActiveSheet(active);
    return sheet.getSheetId();
  }

  deleteSheet(sheet: string): void {
    this.flush();
    this.beginChange();
    this.book().deleteSheet(sheet);
  }

  renameSheet(sheet: string, name: string): void {
    this.flush();
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
    keepExtras(this.model(sheet), { veryHidden: visibility === 'VeryHidden' });
  }

  usedBlock(sheet: string, valuesOnly: boolean, within?: Block): Block | null {
    this.flush();
    return usedUniver(this.model(sheet), valuesOnly, within);
  }

  read(sheet: string, block: Block, grids: readonly Grid[]): BlockReading {
    if (grids.some((grid) => grid !== 'formats')) this.flush();
    return readUniver(this.sheet(sheet), block, grids, (row, column) => this.pending.formatAt(sheet, row, column));
  }

  write(sheet: string, top: number, left: number, cells: readonly (readonly (CellContent | undefined)[])[]): void {
    this.pending.write(sheet, top, left, cells);
    if (!this.grouping) this.flush();
  }

  style(sheet: string, block: Block, { locked, ...look }: BlockStyle): void {
    if (locked !== undefined) keepExtras(this.model(sheet), { locks: [...(extrasOf(this.model(sheet)).locks ?? []), { block, locked }] });
    if (Object.keys(look).length > 0) this.pending.style(sheet, block, look);
    if (!this.grouping) this.flush();
  }

  isLocked(sheet: string, row: number, column: number): boolean {
    return isCellLocked(this.model(sheet), row, column);
  }

  merge(sheet: string, block: Block): void {
    this.pending.merge(sheet, block);
    if (!this.grouping) this.flush();
  }

  unmerge(sheet: string, { top, left, bottom, right }: Block): void {
    this.flush();
    this.beginChange();
    this.sheet(sheet).getRange(top, left, bottom - top + 1, right - left + 1).breakApart();
  }

  merges(sheet: string): readonly Block[] {
    const done = this.model(sheet).getMergeData();
    return [...done.map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })), ...this.pending.merges(sheet)];
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
    return extrasOf(this.model(sheet)).page ?? {};
  }

  setPage(sheet: string, page: PageSettings): void {
    keepExtras(this.model(sheet), { page: { ...this.page(sheet), ...page } });
  }

  charts(): undefined {
    return undefined;
  }

  isProtected(sheet: string): boolean {
    return extrasOf(this.model(sheet)).protected ?? false;
  }

  setProtected(sheet: string, on: boolean): void {
    keepExtras(this.model(sheet), { protected: on });
  }

  active(): { readonly sheet: string; readonly block: Block } {
    const sheet = this.book().getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const block = range === undefined ? { top: 0, left: 0, bottom: 0, right: 0 } : { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
    return { sheet: sheet.getSheetId(), block };
  }

  activate(sheet: string): void {
    if (this.workbook().getActiveSheet().getSheetId() !== sheet) this.book().setActiveSheet(sheet);
  }

  select(sheet: string, block: Block): void {
    this.activate(sheet);
    this.roomFor(sheet, block);
    this.sheet(sheet).getRange(block.top, block.left, block.bottom - block.top + 1, block.right - block.left + 1).activate();
    bringIntoView(this.sheet(sheet), block);
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
    this.flush();
    return this.calculation.settle();
  }

  openUndoGroup(): void {
    this.grouping = true;
  }

  closeUndoGroup(): void {
    this.flush();
    this.grouping = false;
    this.group?.close();
    this.group = undefined;
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private book(): FWorkbook {
    if (this.opened?.getId() !== this.workbook().getUnitId()) this.opened = this.univer.getActiveWorkbook() ?? undefined;
    if (this.opened === undefined) throw new Error('No workbook is open in Univer');
    return this.opened;
  }

  private workbook(): Workbook {
    const workbook = this.current();
    if (!workbook) throw new Error('No workbook is open in Univer');
    return workbook;
  }

  private current(): Nullable<Workbook> {
    return this.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }

  private model(sheet: string): Worksheet {
    const model = this.workbook().getSheetBySheetId(sheet);
    if (!model) throw new Error(`No sheet ${sheet} in Univer`);
    return model;
  }

  private sheet(sheet: string): FWorksheet {
    const facade = this.book().getSheetBySheetId(sheet);
    if (!facade) throw new Error(`No sheet ${sheet} in Univer`);
    return facade;
  }

  private flush(): void {
    for (const [sheet, { contents, looks, merges }] of this.pending.take()) {
      const target = { unitId: this.workbook().getUnitId(), subUnitId: sheet };
      for (const block of [reachOf(contents), reachOf(looks), ...merges]) if (block !== undefined) this.roomFor(sheet, block);
      this.beginChange();
      writeContents(this.injector, target, contents);
      this.beginChange();
      writeLooks(this.injector, target, looks);
      this.beginChange();
      mergeBlocks(this.injector, target, merges);
    }
  }

  private roomFor(sheet: string, { bottom, right }: Block): void {
    const model = this.model(sheet);
    if (bottom >= model.getMaxRows()) this.sheet(sheet).setRowCount(bottom + 50);
    if (right >= model.getMaxColumns()) this.sheet(sheet).setColumnCount(right + 10);
  }

  private beginChange(): void {
    if (!this.grouping) return;
    this.group ??= new UniverUndoGroup(this.injector, this.workbook().getUnitId());
    this.group.step();
  }

  private hear(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const change = changeOf(command, options?.['fromFormula'] === true, (sheet) => this.names.get(sheet) ?? '');
    if (change === undefined) return;
    if (change.kind !== 'activated') this.calculation.expect();
    this.rememberNames();
    for (const listener of [...this.listeners]) listener(change);
  }

  private rememberNames(): void {
    for (const sheet of this.current()?.getSheets() ?? []) this.names.set(sheet.getSheetId(), sheet.getName());
  }
}

function visibilityOf(sheet: Worksheet): SheetVisibility {
  if (!sheet.isSheetHidden()) return 'Visible';
  return extrasOf(sheet).veryHidden === true ? 'VeryHidden' : 'Hidden';
}
