import type { Area } from './book';
import { ClientObject, type Properties } from './clientObject';
import { officeError } from './officeError';
import type { BlockStyle, BorderSide } from './store';

/** Excel.RangeFormat: look and size of a block; write-only here. */
export class SimulatedRangeFormat extends ClientObject<Area>
  implements Pick<Excel.RangeFormat, 'context' | 'font' | 'fill' | 'borders' | 'protection' | 'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'indentLevel' | 'columnWidth' | 'rowHeight'>
{
  protected readonly owner = 'RangeFormat';
  protected readonly properties = formatProperties;

  get font(): Excel.RangeFont {
    return new SimulatedRangeFont(this.request, (book) => this.target(book)) as unknown as Excel.RangeFont;
  }

  get fill(): Excel.RangeFill {
    return new SimulatedRangeFill(this.request, (book) => this.target(book)) as unknown as Excel.RangeFill;
  }

  get borders(): Excel.RangeBorderCollection {
    return new SimulatedBorders(this.request, (book) => this.target(book)) as unknown as Excel.RangeBorderCollection;
  }

  get protection(): Excel.FormatProtection {
    return new SimulatedFormatProtection(this.request, (book) => this.target(book)) as unknown as Excel.FormatProtection;
  }

  get horizontalAlignment(): Excel.RangeFormat['horizontalAlignment'] {
    return this.loaded('horizontalAlignment');
  }

  set horizontalAlignment(value) {
    this.assign('horizontalAlignment', value);
  }

  get verticalAlignment(): Excel.RangeFormat['verticalAlignment'] {
    return this.loaded('verticalAlignment');
  }

  set verticalAlignment(value) {
    this.assign('verticalAlignment', value);
  }

  get wrapText(): boolean {
    return this.loaded('wrapText');
  }

  set wrapText(value: boolean) {
    this.assign('wrapText', value);
  }

  get indentLevel(): number {
    return this.loaded('indentLevel');
  }

  set indentLevel(value: number) {
    this.assign('indentLevel', value);
  }

  get columnWidth(): number {
    return this.loaded('columnWidth');
  }

  set columnWidth(value: number) {
    this.assign('columnWidth', value);
  }

  get rowHeight(): number {
    return this.loaded('rowHeight');
  }

  set rowHeight(value: number) {
    this.assign('rowHeight', value);
  }
}

/** Excel.RangeFont. */
export class SimulatedRangeFont extends ClientObject<Area> implements Pick<Excel.RangeFont, 'context' | 'name' | 'size' | 'bold' | 'italic' | 'color'> {
  protected readonly owner = 'RangeFont';
  protected readonly properties = fontProperties;

  get name(): string {
    return this.loaded('name');
  }

  set name(value: string) {
    this.assign('name', value);
  }

  get size(): number {
    return this.loaded('size');
  }

  set size(value: number) {
    this.assign('size', value);
  }

  get bold(): boolean {
    return this.loaded('bold');
  }

  set bold(value: boolean) {
    this.assign('bold', value);
  }

  get italic(): boolean {
    return this.loaded('italic');
  }

  set italic(value: boolean) {
    this.assign('italic', value);
  }

  get color(): string {
    return this.loaded('color');
  }

  set color(value: string) {
    this.assign('color', value);
  }
}

/** Excel.RangeFill. */
export class SimulatedRangeFill extends ClientObject<Area> implements Pick<Excel.RangeFill, 'context' | 'color'> {
  protected readonly owner = 'RangeFill';
  protected readonly properties: Properties<Area> = { color: styled((color: string) => ({ fill: colour(color) })) };

  get color(): string {
    return this.loaded('color');
  }

  set color(value: string) {
    this.assign('color', value);
  }
}

/** Excel.FormatProtection. */
export class SimulatedFormatProtection extends ClientObject<Area> implements Pick<Excel.FormatProtection, 'context' | 'locked'> {
  protected readonly owner = 'FormatProtection';
  protected readonly properties: Properties<Area> = { locked: styled((locked: boolean) => ({ locked })) };

  get locked(): boolean {
    return this.loaded('locked');
  }

  set locked(value: boolean) {
    this.assign('locked', value);
  }
}

/** Excel.RangeBorderCollection. */
export class SimulatedBorders extends ClientObject<Area> implements Pick<Excel.RangeBorderCollection, 'context' | 'getItem'> {
  protected readonly owner = 'RangeBorderCollection';
  protected readonly properties: Properties<Area> = {};

  getItem(index: Excel.BorderIndex | `${Excel.BorderIndex}`): Excel.RangeBorder {
    const side = sides[index];
    if (!side) throw officeError('InvalidArgument', 'RangeBorderCollection.getItem');
    return new SimulatedBorder(this.request, (book) => ({ ...this.target(book), side })) as unknown as Excel.RangeBorder;
  }
}

/** Excel.RangeBorder: thin continuous lines or none. */
export class SimulatedBorder extends ClientObject<Area & { side: BorderSide }> implements Pick<Excel.RangeBorder, 'context' | 'style' | 'weight' | 'color'> {
  protected readonly owner = 'RangeBorder';
  protected readonly properties = borderProperties;

  get style(): Excel.RangeBorder['style'] {
    return this.loaded('style');
  }

  set style(value) {
    this.assign('style', value);
  }

  get weight(): Excel.RangeBorder['weight'] {
    return this.loaded('weight');
  }

  set weight(value) {
    this.assign('weight', value);
  }

  get color(): string {
    return this.loaded('color');
  }

  set color(value: string) {
    this.assign('color', value);
  }
}

const sides: Readonly<Record<string, BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'insideVertical',
  InsideHorizontal: 'insideHorizontal',
};

function styled(styleOf: (value: never) => BlockStyle): Properties<Area>[string] {
  return {
    read: () => {
      throw officeError('InvalidArgument', 'RangeFormat.load');
    },
    write: ({ sheet, block }, value, book) => {
      book.requireUnprotected(sheet, 'RangeFormat');
      book.store.style(sheet, block, styleOf(value as never));
    },
  };
}

const unread = () => {
  throw officeError('InvalidArgument', 'RangeFormat.load');
};

const formatProperties: Properties<Area> = {
  horizontalAlignment: styled((value: string) => ({ horizontal: oneOf(value, ['general', 'left', 'center', 'right']) })),
  verticalAlignment: styled((value: string) => ({ vertical: oneOf(value, ['top', 'center', 'bottom']) })),
  wrapText: styled((wrap: boolean) => ({ wrap })),
  indentLevel: styled((indent: number) => ({ indent: within(indent, 0, 250) })),
  columnWidth: {
    read: unread,
    write: ({ sheet, block }, value, book) => {
      book.requireUnprotected(sheet, 'RangeFormat.columnWidth');
      book.store.setColumnWidth(sheet, block.left, block.right, within(value, 0, 1800));
    },
  },
  rowHeight: {
    read: unread,
    write: ({ sheet, block }, value, book) => {
      book.requireUnprotected(sheet, 'RangeFormat.rowHeight');
      book.store.setRowHeight(sheet, block.top, block.bottom, within(value, 0, 409));
    },
  },
};

const fontProperties: Properties<Area> = {
  name: styled((font: string) => ({ font })),
  size: styled((size: number) => ({ size: within(size, 1, 409) })),
  bold: styled((bold: boolean) => ({ bold })),
  italic: styled((italic: boolean) => ({ italic })),
  color: styled((color: string) => ({ color: colour(color) })),
};

const borderProperties: Properties<Area & { side: BorderSide }> = {
  style: {
    read: unread,
    write: ({ sheet, block, side }, value, book) => {
      book.requireUnprotected(sheet, 'RangeBorder.style');
      book.store.style(sheet, block, { borders: { [side]: oneOf(value, ['continuous', 'none']) === 'none' ? 'none' : 'thin' } });
    },
  },
  weight: { read: unread, write: (_area, value) => void oneOf(value, ['hairline', 'thin', 'medium', 'thick']) },
  color: { read: unread, write: (_area, value) => void colour(value) },
};

function oneOf<Name extends string>(value: unknown, allowed: readonly Name[]): Name {
  const name = String(value).toLowerCase() as Name;
  if (!allowed.includes(name)) throw officeError('InvalidArgument', 'RangeFormat');
  return name;
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw officeError('InvalidArgument', 'RangeFormat');
  return value;
}

function colour(value: unknown): string {
  if (typeof value !== 'string' || !/^(#[0-9a-f]{6}|[a-z]+|)$/i.test(value)) throw officeError('InvalidArgument', 'RangeFormat.color');
  return value;
}
