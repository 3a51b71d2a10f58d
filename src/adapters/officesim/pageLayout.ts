import { parseAddress } from './address';
import type { Book } from './book';
import { ClientObject, type Properties } from './clientObject';
import { officeError } from './officeError';
import type { Block, PageSettings } from './store';

/** Excel.PageLayout: paper, orientation, print area and repeated rows; write-only here except orientation. */
export class SimulatedPageLayout extends ClientObject<string>
  implements Pick<Excel.PageLayout, 'context' | 'orientation' | 'paperSize' | 'zoom' | 'centerHorizontally' | 'blackAndWhite' | 'setPrintArea' | 'setPrintTitleRows' | 'load'>
{
  protected readonly owner = 'PageLayout';
  protected readonly properties = properties;

  get orientation(): Excel.PageLayout['orientation'] {
    return this.loaded('orientation');
  }

  set orientation(value) {
    this.assign('orientation', value);
  }

  get paperSize(): Excel.PageLayout['paperSize'] {
    return this.loaded('paperSize');
  }

  set paperSize(value) {
    this.assign('paperSize', value);
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    return this.loaded('zoom');
  }

  set zoom(value: Excel.PageLayoutZoomOptions) {
    this.assign('zoom', value);
  }

  get centerHorizontally(): boolean {
    return this.loaded('centerHorizontally');
  }

  set centerHorizontally(value: boolean) {
    this.assign('centerHorizontally', value);
  }

  get blackAndWhite(): boolean {
    return this.loaded('blackAndWhite');
  }

  set blackAndWhite(value: boolean) {
    this.assign('blackAndWhite', value);
  }

  setPrintArea(area: Excel.Range | Excel.RangeAreas | string): void {
    this.act('setPrintArea', (sheet, book) => keep(sheet, book, { printArea: blockOf(area, book) }));
  }

  setPrintTitleRows(rows: Excel.Range | string): void {
    this.act('setPrintTitleRows', (sheet, book) => {
      const { top, bottom } = blockOf(rows, book);
      keep(sheet, book, { titleRows: { from: top, to: bottom } });
    });
  }
}

function keep(sheet: string, book: Book, settings: PageSettings): void {
  book.store.setPage(book.sheet(sheet).id, settings);
}

function blockOf(where: unknown, book: Book): Block {
  const block = where instanceof ClientObject ? (where.target(book) as { block?: Block }).block : parseAddress(String(where));
  if (!block) throw officeError('InvalidArgument', 'PageLayout');
  return block;
}

const properties: Properties<string> = {
  orientation: {
    read: (sheet, book) => book.store.page(book.sheet(sheet).id).orientation ?? 'Portrait',
    write: (sheet, value, book) => {
      if (value !== 'Portrait' && value !== 'Landscape') throw officeError('InvalidArgument', 'PageLayout.orientation');
      keep(sheet, book, { orientation: value });
    },
  },
  paperSize: {
    read: (sheet, book) => book.store.page(book.sheet(sheet).id).paperSize ?? 'Letter',
    write: (sheet, value, book) => keep(sheet, book, { paperSize: String(value) }),
  },
  centerHorizontally: {
    read: (sheet, book) => book.store.page(book.sheet(sheet).id).centerHorizontally ?? false,
    write: (sheet, value, book) => keep(sheet, book, { centerHorizontally: value === true }),
  },
  blackAndWhite: {
    read: (sheet, book) => book.store.page(book.sheet(sheet).id).blackAndWhite ?? false,
    write: (sheet, value, book) => keep(sheet, book, { blackAndWhite: value === true }),
  },
  zoom: {
    read: (sheet, book) => ({ horizontalFitToPages: book.store.page(book.sheet(sheet).id).fitToWidth }),
    write: (sheet, value, book) => keep(sheet, book, { fitToWidth: (value as Excel.PageLayoutZoomOptions).horizontalFitToPages ?? 1 }),
  },
};
