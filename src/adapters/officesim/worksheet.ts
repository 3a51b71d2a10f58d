import { addressOf } from './address';
import { SimulatedCharts } from './charts';
import { ClientObject, type Properties } from './clientObject';
import { officeError } from './officeError';
import { SimulatedPageLayout } from './pageLayout';
import { areaOf, asRange } from './range';
import type { Block, SheetVisibility } from './store';

/** Excel.Worksheet, known by its id. */
export class SimulatedWorksheet extends ClientObject<string>
  implements
    Pick<Excel.Worksheet, 'context' | 'isNullObject' | 'id' | 'name' | 'position' | 'visibility' | 'protection' | 'freezePanes' | 'pageLayout' | 'charts' | 'activate' | 'delete' | 'getCell' | 'getRange' | 'getRangeByIndexes' | 'getUsedRangeOrNullObject' | 'load'>
{
  protected readonly owner = 'Worksheet';
  protected readonly properties = worksheetProperties;

  get id(): string {
    return this.loaded('id');
  }

  get name(): string {
    return this.loaded('name');
  }

  set name(name: string) {
    this.assign('name', name);
  }

  get position(): number {
    return this.loaded('position');
  }

  set position(position: number) {
    this.assign('position', position);
  }

  get visibility(): Excel.Worksheet['visibility'] {
    return this.loaded('visibility');
  }

  set visibility(visibility) {
    this.assign('visibility', visibility);
  }

  get protection(): Excel.WorksheetProtection {
    return this.protectionProxy() as unknown as Excel.WorksheetProtection;
  }

  get freezePanes(): Excel.WorksheetFreezePanes {
    return new SimulatedFreezePanes(this.request, (book) => this.target(book)) as unknown as Excel.WorksheetFreezePanes;
  }

  get pageLayout(): Excel.PageLayout {
    return new SimulatedPageLayout(this.request, (book) => this.target(book)) as unknown as Excel.PageLayout;
  }

  get charts(): Excel.ChartCollection {
    return new SimulatedCharts(this.request, (book) => this.target(book)) as unknown as Excel.ChartCollection;
  }

  /** Fills in what a loaded collection knows of its item, as the real collection does. */
  adopt(path: string, value: unknown): void {
    const [head = '', ...rest] = path.split('/');
    if (head === 'protection') this.protectionProxy().adopt(rest.join('/'), value);
    else this.take(head, value);
  }

  activate(): void {
    this.act('activate', (sheet, book) => {
      if (book.sheet(sheet).visibility !== 'Visible') throw officeError('InvalidOperation', 'Worksheet.activate');
      book.store.activate(sheet);
    });
  }

  delete(): void {
    this.act('delete', (sheet, book) => book.deleteSheet(sheet));
  }

  getCell(row: number, column: number): Excel.Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRange(address?: string): Excel.Range {
    return asRange(
      this.request,
      (book) => {
        const sheet = this.target(book);
        return address === undefined ? book.area(sheet, whole, 'Worksheet.getRange') : book.address(sheet, address, 'Worksheet.getRange');
      },
      `Worksheet.getRange("${address ?? ''}")`,
    );
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Excel.Range {
    const block = { top: startRow, left: startColumn, bottom: startRow + rowCount - 1, right: startColumn + columnCount - 1 };
    return asRange(this.request, (book) => book.area(this.target(book), block, 'Worksheet.getRangeByIndexes'), `Worksheet.getRangeByIndexes(${addressOf(block)})`);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Excel.Range {
    return asRange(
      this.request,
      (book) => {
        const sheet = this.target(book);
        const block = book.store.usedBlock(book.sheet(sheet).id, valuesOnly);
        return block && { sheet, block };
      },
      'Worksheet.getUsedRangeOrNullObject',
    );
  }

  private kept: SimulatedWorksheetProtection | undefined = undefined;

  private protectionProxy(): SimulatedWorksheetProtection {
    return (this.kept ??= new SimulatedWorksheetProtection(this.request, (book) => this.target(book)));
  }
}

/** Excel.WorksheetProtection without passwords and options. */
export class SimulatedWorksheetProtection extends ClientObject<string>
  implements Pick<Excel.WorksheetProtection, 'context' | 'protected' | 'protect' | 'unprotect' | 'load'>
{
  protected readonly owner = 'WorksheetProtection';
  protected readonly properties: Properties<string> = { protected: { read: (sheet, book) => book.store.isProtected(book.sheet(sheet).id) } };

  get protected(): boolean {
    return this.loaded('protected');
  }

  adopt(name: string, value: unknown): void {
    this.take(name, value);
  }

  protect(): void {
    this.act('protect', (sheet, book) => {
      book.requireUnprotected(sheet, 'WorksheetProtection.protect');
      book.store.setProtected(sheet, true);
    });
  }

  unprotect(): void {
    this.act('unprotect', (sheet, book) => book.store.setProtected(book.sheet(sheet).id, false));
  }
}

/** Excel.WorksheetFreezePanes. */
export class SimulatedFreezePanes extends ClientObject<string>
  implements Pick<Excel.WorksheetFreezePanes, 'context' | 'freezeAt' | 'freezeRows' | 'freezeColumns' | 'unfreeze'>
{
  protected readonly owner = 'WorksheetFreezePanes';
  protected readonly properties: Properties<string> = {};

  freezeAt(frozen: Excel.Range | string): void {
    this.act('freezeAt', (sheet, book) => {
      const { block } = areaOf(frozen, sheet, book, 'WorksheetFreezePanes.freezeAt');
      book.store.freeze(book.sheet(sheet).id, block.bottom + 1, block.right + 1);
    });
  }

  freezeRows(count = 0): void {
    this.act('freezeRows', (sheet, book) => book.store.freeze(book.sheet(sheet).id, count, 0));
  }

  freezeColumns(count = 0): void {
    this.act('freezeColumns', (sheet, book) => book.store.freeze(book.sheet(sheet).id, 0, count));
  }

  unfreeze(): void {
    this.act('unfreeze', (sheet, book) => book.store.freeze(book.sheet(sheet).id, 0, 0));
  }
}

const whole: Block = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

const worksheetProperties: Properties<string> = {
  id: { read: (sheet, book) => book.sheet(sheet).id },
  name: { read: (sheet, book) => book.sheet(sheet).name, write: (sheet, name, book) => book.renameSheet(sheet, String(name)) },
  position: { read: (sheet, book) => book.position(sheet), write: (sheet, position, book) => book.moveSheet(sheet, Number(position)) },
  visibility: {
    read: (sheet, book) => book.sheet(sheet).visibility,
    write: (sheet, visibility, book) => {
      if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(visibility))) throw officeError('InvalidArgument', 'Worksheet.visibility');
      book.store.setVisibility(book.sheet(sheet).id, visibility as SheetVisibility);
    },
  },
};
