import { intersection } from './address';
import { MemorySheet } from './memorySheet';
import { evaluate } from './smallFormula';
import type { Block, BlockReading, BlockStyle, CellContent, Constant, Grid, PageSettings, SheetVisibility, Store, StoreChange, StoredChart, StoredSheet } from './store';

/** A workbook in plain memory for fast tests: small formula set, no undo. */
export function createMemoryStore(names: readonly string[] = ['Sheet1']): Store {
  return new MemoryStore(names);
}

class MemoryStore implements Store {
  private readonly tabs: MemorySheet[] = [];
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private mode: 'Automatic' | 'Manual' = 'Automatic';
  private nextId = 1;
  private selection: { sheet: string; block: Block };
  private readonly computing = new Set<string>();
  private version = 0;

  constructor(names: readonly string[]) {
    names.forEach((name, index) => this.addSheet(name, index));
    this.selection = { sheet: this.tabs[0]?.id ?? '', block: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  sheets(): readonly StoredSheet[] {
    return this.tabs.map(({ id, name, visibility }) => ({ id, name, visibility }));
  }

  addSheet(name: string, index: number): string {
    const id = `{SHEET-${String(this.nextId++).padStart(4, '0')}}`;
    this.tabs.splice(index, 0, new MemorySheet(id, name));
    this.changed();
    this.tell({ kind: 'added', sheet: id });
    return id;
  }

  deleteSheet(sheet: string): void {
    this.tabs.splice(this.tabs.indexOf(this.at(sheet)), 1);
    if (this.selection.sheet === sheet) this.selection = { sheet: this.tabs[0]?.id ?? '', block: this.selection.block };
    this.changed();
    this.tell({ kind: 'deleted', sheet });
  }

  renameSheet(sheet: string, name: string): void {
    const tab = this.at(sheet);
    const before = tab.name;
    this.tabs.forEach((other) => other.renameInFormulas(before, name));
    tab.name = name;
    this.changed();
    this.tell({ kind: 'renamed', sheet, before, after: name });
  }

  moveSheet(sheet: string, index: number): void {
    const tab = this.at(sheet);
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    this.tabs.splice(index, 0, tab);
  }

  setVisibility(sheet: string, visibility: SheetVisibility): void {
    this.at(sheet).visibility = visibility;
  }

  usedBlock(sheet: string, valuesOnly: boolean, within?: Block): Block | null {
    const used = this.at(sheet).used(valuesOnly, within);
    return used && within ? intersection(used, within) : used;
  }

  read(sheet: string, block: Block, grids: readonly Grid[]): BlockReading {
    return this.at(sheet).read(block, grids, (row, column) => this.valueAt(sheet, row, column));
  }

  write(sheet: string, top: number, left: number, cells: readonly (readonly (CellContent | undefined)[])[]): void {
    const tab = this.at(sheet);
    cells.forEach((line, row) => line.forEach((content, column) => content && tab.put(top + row, left + column, content)));
    this.changed();
    if (this.mode === 'Manual') {
      cells.forEach((line, row) => line.forEach((content, column) => content && 'formula' in content && this.compute(tab, top + row, left + column)));
    }
    const width = cells.reduce((most, line) => Math.max(most, line.length), 1);
    this.tell({ kind: 'cells', sheet, block: { top, left, bottom: top + cells.length - 1, right: left + width - 1 } });
  }

  style(sheet: string, block: Block, style: BlockStyle): void {
    this.at(sheet).style(block, style);
  }

  isLocked(sheet: string, row: number, column: number): boolean {
    return this.at(sheet).cell(row, column)?.style?.locked ?? true;
  }

  merge(sheet: string, block: Block): void {
    this.unmerge(sheet, block);
    const tab = this.at(sheet);
    tab.merged.push(block);
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        if (row !== block.top || column !== block.left) tab.put(row, column, { constant: null });
      }
    }
    this.changed();
  }

  unmerge(sheet: string, block: Block): void {
    const tab = this.at(sheet);
    tab.merged = tab.merged.filter((merged) => !intersection(merged, block));
  }

  merges(sheet: string): readonly Block[] {
    return this.at(sheet).merged;
  }

  setColumnWidth(sheet: string, from: number, to: number, points: number): void {
    for (let column = from; column <= to; column += 1) this.at(sheet).columnWidths.set(column, points);
  }

  setRowHeight(sheet: string, from: number, to: number, points: number): void {
    for (let row = from; row <= to; row += 1) this.at(sheet).rowHeights.set(row, points);
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.at(sheet).frozen = { rows, columns };
  }

  page(sheet: string): PageSettings {
    return this.at(sheet).page;
  }

  setPage(sheet: string, page: PageSettings): void {
    const tab = this.at(sheet);
    tab.page = { ...tab.page, ...page };
  }

  charts(sheet: string): StoredChart[] {
    return this.at(sheet).charts;
  }

  isProtected(sheet: string): boolean {
    return this.at(sheet).protected;
  }

  setProtected(sheet: string, on: boolean): void {
    this.at(sheet).protected = on;
  }

  active(): { readonly sheet: string; readonly block: Block } {
    return this.selection;
  }

  activate(sheet: string): void {
    if (this.selection.sheet === sheet) return;
    this.selection = { sheet, block: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.tell({ kind: 'activated', sheet });
  }

  select(sheet: string, block: Block): void {
    this.activate(sheet);
    this.selection = { sheet, block };
  }

  calculationMode(): 'Automatic' | 'Manual' {
    return this.mode;
  }

  setCalculationMode(mode: 'Automatic' | 'Manual'): void {
    if (mode === 'Manual') this.computeAll();
    this.mode = mode;
    this.version += 1;
  }

  recalculate(): void {
    this.version += 1;
    this.computeAll();
  }

  settle(): undefined {
    return undefined;
  }

  openUndoGroup(): void {}

  closeUndoGroup(): void {}

  onChange(listener: (change: StoreChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private at(sheet: string): MemorySheet {
    const tab = this.tabs.find(({ id }) => id === sheet);
    if (!tab) throw new Error(`No sheet ${sheet} in the store`);
    return tab;
  }

  private tell(change: StoreChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private changed(): void {
    if (this.mode === 'Automatic') this.version += 1;
  }

  private computeAll(): void {
    for (const tab of this.tabs) tab.eachFormula((row, column) => this.compute(tab, row, column));
  }

  private valueAt(sheet: string, row: number, column: number): Constant {
    const tab = this.at(sheet);
    const cell = tab.cell(row, column);
    if (!cell?.formula) return cell?.value ?? null;
    if (cell.version !== this.version && this.mode === 'Automatic') this.compute(tab, row, column);
    return cell.value;
  }

  private compute(tab: MemorySheet, row: number, column: number): void {
    const cell = tab.cell(row, column);
    if (!cell?.formula) return;
    const key = `${tab.id}!${row},${column}`;
    if (this.computing.has(key)) {
      cell.value = 0;
      return;
    }
    this.computing.add(key);
    cell.value = evaluate(cell.formula, (name, line, position) => this.lookup(tab, name, line, position)) ?? 0;
    cell.version = this.version;
    this.computing.delete(key);
  }

  private lookup(from: MemorySheet, name: string | undefined, row: number, column: number): Constant {
    const tab = name === undefined ? from : this.tabs.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!tab) return '#REF!';
    return this.valueAt(tab.id, row, column);
  }
}
