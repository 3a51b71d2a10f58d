import type { Book } from './book';
import { ClientObject, sizeOf, type Properties } from './clientObject';
import { SimulatedEventHandlers, type EventHub } from './events';
import { officeError } from './officeError';
import type { Publish, Request } from './request';
import { SimulatedWorksheet } from './worksheet';

type Claimed = 'context' | 'items' | 'add' | 'getItem' | 'getItemOrNullObject' | 'getActiveWorksheet' | 'onChanged' | 'onAdded' | 'onDeleted' | 'onActivated' | 'onNameChanged' | 'load';

/** Excel.WorksheetCollection in tab order. */
export class SimulatedWorksheets extends ClientObject<Book> implements Pick<Excel.WorksheetCollection, Claimed> {
  protected readonly owner = 'WorksheetCollection';
  protected readonly properties: Properties<Book> = {};
  private loadedItems: SimulatedWorksheet[] | undefined = undefined;

  constructor(
    request: Request,
    private readonly hub: EventHub,
  ) {
    super(request, (book) => book);
  }

  get items(): Excel.Worksheet[] {
    if (!this.loadedItems) return this.loaded('items');
    return this.loadedItems as unknown as Excel.Worksheet[];
  }

  override loadPath(path: string): void {
    const member = path.startsWith('items/') ? path.slice('items/'.length) : path;
    this.request.enqueue({
      statement: `WorksheetCollection.load("${path}")`,
      size: 60,
      execute: (book, publish) => this.fetchItems(member, book, publish),
    });
  }

  add(name?: string): Excel.Worksheet {
    return this.sheet((book) => book.addSheet(name), `WorksheetCollection.add("${name ?? ''}")`);
  }

  getItem(key: string): Excel.Worksheet {
    return this.sheet((book) => {
      const found = book.find(key);
      if (!found) throw officeError('ItemNotFound', 'WorksheetCollection.getItem');
      return found.id;
    }, `WorksheetCollection.getItem("${key}")`);
  }

  getItemOrNullObject(key: string): Excel.Worksheet {
    return this.sheet((book) => book.find(key)?.id ?? null, `WorksheetCollection.getItemOrNullObject("${key}")`);
  }

  getActiveWorksheet(): Excel.Worksheet {
    return this.sheet((book) => book.store.active().sheet, 'WorksheetCollection.getActiveWorksheet');
  }

  get onChanged(): Excel.WorksheetCollection['onChanged'] {
    return this.event('onChanged', '1.9');
  }

  get onAdded(): Excel.WorksheetCollection['onAdded'] {
    return this.event('onAdded', '1.7');
  }

  get onDeleted(): Excel.WorksheetCollection['onDeleted'] {
    return this.event('onDeleted', '1.7');
  }

  get onActivated(): Excel.WorksheetCollection['onActivated'] {
    return this.event('onActivated', '1.7');
  }

  get onNameChanged(): Excel.WorksheetCollection['onNameChanged'] {
    return this.event('onNameChanged', '1.17');
  }

  private event<Args>(name: string, since: string): OfficeExtension.EventHandlers<Args> {
    this.request.require(since, `WorksheetCollection.${name}`);
    const handlers: Pick<OfficeExtension.EventHandlers<Args>, 'add' | 'remove'> = new SimulatedEventHandlers<Args>(this.request, this.hub, name);
    return handlers;
  }

  private sheet(resolve: (book: Book) => string | null, statement: string): Excel.Worksheet {
    return new SimulatedWorksheet(this.request, resolve, statement) as unknown as Excel.Worksheet;
  }

  private fetchItems(member: string, book: Book, publish: Publish): void {
    const read = memberReader(member);
    const rows = book.store.sheets().map(({ id }) => ({ id, value: read?.(id, book) }));
    publish(sizeOf(rows.map(({ value }) => value)), () => {
      const previous = new Map((this.loadedItems ?? []).map((item) => [item.id, item]));
      this.loadedItems = rows.map(({ id, value }) => {
        const item = previous.get(id) ?? new SimulatedWorksheet(this.request, () => id);
        item.adopt('id', id);
        if (read) item.adopt(member, value);
        return item;
      });
    });
  }
}

function memberReader(member: string): ((sheet: string, book: Book) => unknown) | undefined {
  if (member === 'items') return undefined;
  const reader = readers[member];
  if (!reader) throw officeError('InvalidArgument', `Worksheet.${member}`);
  return reader;
}

const readers: Readonly<Record<string, (sheet: string, book: Book) => unknown>> = {
  id: (sheet) => sheet,
  name: (sheet, book) => book.sheet(sheet).name,
  position: (sheet, book) => book.position(sheet),
  visibility: (sheet, book) => book.sheet(sheet).visibility,
  'protection/protected': (sheet, book) => book.store.isProtected(sheet),
};
