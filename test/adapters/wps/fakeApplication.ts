import { parseAddress } from '#adapters/officesim/address';
import { contentOf } from '#adapters/officesim/cellInput';
import type { Block } from '#adapters/officesim/store';
import type { WpsApplication, WpsEventName, WpsPageSetup, WpsRange, WpsWindow, WpsWorkbook, WpsWorksheet } from '#adapters/wps/wpsTypes';
import { Book } from './fakeBook';
import { FakeRange } from './fakeRange';

export interface FakeWps {
  readonly application: WpsApplication & { readonly closed: boolean };
  readonly book: Book;
  /** The user types a value into a cell. */
  type(sheet: string, address: string, value: unknown): void;
  close(): void;
  /** How many functions listen to a kind of event. */
  listeners(name: WpsEventName): number;
}

/**
 * A fake of WPS 表格 written from its published object model: synchronous, one-based, refusing by plain errors. With
 * `lateEvents` it tells of changes after the call that made them, which the documentation leaves open.
 */
export function createFakeWps(names: readonly string[], { lateEvents = false } = {}): FakeWps {
  const book = new Book(names);
  const listeners = new Map<WpsEventName, Set<(sheet?: unknown, target?: unknown) => void>>();
  const of = (name: WpsEventName): Set<(sheet?: unknown, target?: unknown) => void> => listeners.get(name) ?? new Set();
  book.onTell = (name, sheet, target) => {
    const tell = (): void => [...of(name)].forEach((run) => run(new FakeSheet(book, sheet), target));
    if (lateEvents) setTimeout(tell, 0);
    else tell();
  };
  let closed = false;
  const application = {
    get ActiveWorkbook() {
      return closed ? null : workbookOf(book);
    },
    get ActiveWindow() {
      return windowOf(book);
    },
    get Ready() {
      return !book.isTyping;
    },
    get Calculation() {
      return book.store.calculationMode() === 'Manual' ? -4135 : -4105;
    },
    get closed() {
      return closed;
    },
    DisplayAlerts: true,
    ScreenUpdating: true,
    ApiEvent: {
      AddApiEventListener: (name: WpsEventName, run: () => void) => void listeners.set(name, of(name).add(run)),
      RemoveApiEventListener: (name: WpsEventName, run: () => void) => void of(name).delete(run),
    },
  };
  return {
    application,
    book,
    type: (name, address, value) => {
      const sheet = idOf(book, name);
      const block = blockOf(address);
      const format = book.store.read(sheet, block, ['formats']).formats?.[0]?.[0] ?? 'General';
      book.write(sheet, block, [[contentOf(value, format) ?? { constant: null }]]);
    },
    close: () => {
      closed = true;
    },
    listeners: (name) => of(name).size,
  };
}

function workbookOf(book: Book): WpsWorkbook {
  return {
    get ActiveSheet() {
      return new FakeSheet(book, book.store.active().sheet);
    },
    get ProtectStructure() {
      return book.structureProtected;
    },
    Worksheets: {
      get Count() {
        return book.store.sheets().length;
      },
      Item: (index) => new FakeSheet(book, book.store.sheets()[index - 1]?.id ?? missing(index)),
      Add: (before, after) => {
        book.guardTyping();
        if (before !== undefined) throw new Error('only After is known here');
        const place = book.store.sheets().findIndex(({ name }) => name === after.Name) + 1;
        const taken = new Set(book.store.sheets().map(({ name }) => name));
        const name = Array.from({ length: taken.size + 1 }, (_, index) => `Sheet${index + 1}`).find((free) => !taken.has(free)) ?? '';
        const sheet = book.store.addSheet(name, place);
        book.store.activate(sheet);
        book.tell('WorkbookNewSheet', sheet);
        return new FakeSheet(book, sheet);
      },
    },
  };
}

class FakeSheet implements WpsWorksheet {
  constructor(
    private readonly book: Book,
    private readonly id: string,
  ) {}

  get Name(): string {
    return this.book.store.sheets().find(({ id }) => id === this.id)?.name ?? missing(this.id);
  }

  set Name(name: string) {
    if (this.book.store.sheets().some((sheet) => sheet.id !== this.id && sheet.name.toLowerCase() === name.toLowerCase())) throw new Error('名称已被占用');
    if (name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name)) throw new Error('名称无效');
    this.book.store.renameSheet(this.id, name);
  }

  get Visible(): number {
    return this.book.store.sheets().find(({ id }) => id === this.id)?.visibility === 'Visible' ? -1 : 0;
  }

  get ProtectContents(): boolean {
    return this.book.store.isProtected(this.id);
  }

  get UsedRange(): WpsRange {
    return new FakeRange(this.book, this.id, this.book.store.usedBlock(this.id, false) ?? blockOf('A1'));
  }

  get Cells(): Pick<WpsRange, 'Item'> {
    return new FakeRange(this.book, this.id, blockOf('A1'));
  }

  get PageSetup(): WpsPageSetup {
    const page = this.book.pages.get(this.id) ?? {};
    this.book.pages.set(this.id, page);
    return page as unknown as WpsPageSetup;
  }

  Range(address: string): WpsRange {
    return new FakeRange(this.book, this.id, blockOf(address));
  }

  Activate(): void {
    if (this.Visible !== -1) throw new Error('类 Worksheet 的 Activate 方法无效');
    if (this.book.store.active().sheet === this.id) return;
    this.book.store.activate(this.id);
    this.book.tell('SheetActivate', this.id);
  }

  Delete(): void {
    this.book.tell('SheetBeforeDelete', this.id);
    this.book.store.deleteSheet(this.id);
  }
}

function windowOf(book: Book): WpsWindow {
  const sheet = book.store.active().sheet;
  const panes = book.frozen.get(sheet) ?? { rows: 0, columns: 0 };
  book.frozen.set(sheet, panes);
  return {
    ScrollRow: 1,
    ScrollColumn: 1,
    get SplitRow() {
      return panes.rows;
    },
    set SplitRow(rows) {
      panes.rows = rows;
    },
    get SplitColumn() {
      return panes.columns;
    },
    set SplitColumn(columns) {
      panes.columns = columns;
    },
    get FreezePanes() {
      return panes.rows + panes.columns > 0;
    },
    set FreezePanes(on) {
      if (!on) Object.assign(panes, { rows: 0, columns: 0 });
    },
  };
}

function idOf(book: Book, name: string): string {
  return book.store.sheets().find((sheet) => sheet.name === name)?.id ?? missing(name);
}

function blockOf(address: string): Block {
  return parseAddress(address) ?? missing(address);
}

function missing(what: string | number): never {
  throw new Error(`下标越界：${what}`);
}
