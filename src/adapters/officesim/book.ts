import { insideSheet, intersection, parseAddress } from './address';
import { officeError } from './officeError';
import type { Block, Store, StoredSheet } from './store';

/** A block on a certain sheet. */
export interface Area {
  readonly sheet: string;
  readonly block: Block;
}

/** The workbook as Excel guards it: names, existence, protection; every refusal is Excel's error code. */
export class Book {
  constructor(readonly store: Store) {}

  sheet(id: string): StoredSheet {
    const sheet = this.store.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw officeError('ItemNotFound', 'WorksheetCollection.getItem');
    return sheet;
  }

  find(key: string): StoredSheet | undefined {
    const wanted = key.toLowerCase();
    return this.store.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  }

  position(id: string): number {
    return this.store.sheets().findIndex((sheet) => sheet.id === id);
  }

  addSheet(name: string | undefined): string {
    const count = this.store.sheets().length;
    const wanted = name ?? this.freeName(count + 1);
    this.requireName(wanted, 'WorksheetCollection.add');
    return this.store.addSheet(wanted, count);
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.requireName(name, 'Worksheet.name');
    this.store.renameSheet(id, name);
  }

  deleteSheet(id: string): void {
    const others = this.store.sheets().filter((sheet) => sheet.id !== this.sheet(id).id && sheet.visibility === 'Visible');
    if (others.length === 0) throw officeError('InvalidOperation', 'Worksheet.delete');
    this.store.deleteSheet(id);
  }

  moveSheet(id: string, position: number): void {
    const count = this.store.sheets().length;
    if (!Number.isInteger(position) || position < 0 || position >= count) throw officeError('InvalidArgument', 'Worksheet.position');
    this.store.moveSheet(this.sheet(id).id, position);
  }

  area(sheet: string, block: Block, location: string): Area {
    if (!insideSheet(block)) throw officeError('InvalidArgument', location);
    return { sheet: this.sheet(sheet).id, block };
  }

  address(sheet: string, address: string, location: string): Area {
    const block = parseAddress(address);
    if (!block) throw officeError('InvalidArgument', location);
    return this.area(sheet, block, location);
  }

  requireEditable({ sheet, block }: Area, location: string): void {
    if (!this.store.isProtected(this.sheet(sheet).id)) return;
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        if (this.store.isLocked(sheet, row, column)) throw officeError('AccessDenied', location);
      }
    }
  }

  requireUnprotected(sheet: string, location: string): void {
    if (this.store.isProtected(this.sheet(sheet).id)) throw officeError('AccessDenied', location);
  }

  /** True for a cell that lies under a merge without being its first cell; Excel drops what is written there. */
  covered(merges: readonly Block[], row: number, column: number): boolean {
    const cell = { top: row, left: column, bottom: row, right: column };
    return merges.some((merge) => intersection(merge, cell) && (merge.top !== row || merge.left !== column));
  }

  private requireName(name: string, location: string): void {
    if (typeof name !== 'string' || name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)) {
      throw officeError('InvalidArgument', location);
    }
    if (this.find(name)) throw officeError('ItemAlreadyExists', location);
  }

  private freeName(from: number): string {
    let number = from;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
