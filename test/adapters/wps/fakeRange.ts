import type { Book } from './fakeBook';
import { addressOf, insideSheet } from '#adapters/officesim/address';
import { contentOf } from '#adapters/officesim/cellInput';
import type { Block, BlockStyle, BorderSide, CellContent, Constant } from '#adapters/officesim/store';
import { WPS, type WpsRange } from '#adapters/wps/wpsTypes';

/** Numbers that stand for errors in the object model. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = { '#NULL!': -2146826288, '#DIV/0!': -2146826281, '#VALUE!': -2146826273, '#REF!': -2146826265, '#NAME?': -2146826259, '#NUM!': -2146826252, '#N/A': -2146826246 };

const SIDES: Readonly<Record<number, BorderSide>> = { 7: 'left', 8: 'top', 9: 'bottom', 10: 'right', 11: 'insideVertical', 12: 'insideHorizontal' };
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;

/** A block of cells with the manners of the object model: one value for one cell, rows for more, and rows of the exact shape back. */
export class FakeRange implements WpsRange {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly block: Block,
  ) {
    if (!insideSheet(block)) throw new Error('应用程序定义或对象定义错误');
  }

  get Row(): number {
    return this.block.top + 1;
  }

  get Column(): number {
    return this.block.left + 1;
  }

  get Rows(): { readonly Count: number } {
    return { Count: this.block.bottom - this.block.top + 1 };
  }

  get Columns(): { readonly Count: number } {
    return { Count: this.block.right - this.block.left + 1 };
  }

  get Value2(): unknown {
    const { values = [] } = this.book.store.read(this.sheet, this.block, ['values']);
    return this.given(values.map((line) => line.map(variant)));
  }

  get Formula(): unknown {
    const { values = [], formulas = [] } = this.book.store.read(this.sheet, this.block, ['values', 'formulas']);
    return this.given(formulas.map((line, row) => line.map((formula, column) => (formula === '' ? String(values[row]?.[column] ?? '') : formula))));
  }

  set Formula(entries: unknown) {
    this.guardCells();
    const { formats = [] } = this.book.store.read(this.sheet, this.block, ['formats']);
    const shaped = formats.map((line, row) => line.map((format, column) => content(this.entry(entries, row, column), format)));
    this.book.write(this.sheet, this.block, shaped);
  }

  get Text(): string | null {
    const { text = [] } = this.book.store.read(this.sheet, this.block, ['text']);
    const all = text.flat();
    return all.every((print) => print === all[0]) ? (all[0] ?? '') : null;
  }

  get NumberFormat(): string {
    return this.book.store.read(this.sheet, this.block, ['formats']).formats?.[0]?.[0] ?? 'General';
  }

  set NumberFormat(format: string) {
    this.style({ format });
  }

  readonly Font = looks({
    Name: (font: string) => this.style({ font }),
    Size: (size: number) => this.style({ size }),
    Bold: (bold: boolean) => this.style({ bold }),
    Italic: (italic: boolean) => this.style({ italic }),
    Color: (colour: number) => this.style({ color: hex(colour) }),
  });

  readonly Interior = looks({ Color: (colour: number) => this.style({ fill: hex(colour) }) });

  readonly Borders = {
    Item: (side: number): { LineStyle: number } => {
      const name = SIDES[side];
      if (name === undefined) throw new Error(`no border ${side}`);
      return looks({ LineStyle: (line: number) => this.style({ borders: { [name]: line === WPS.line.thin ? 'thin' : 'none' } }) });
    },
  };

  set HorizontalAlignment(value: number) {
    this.style({ horizontal: named(WPS.horizontal, value) });
  }

  set VerticalAlignment(value: number) {
    this.style({ vertical: named(WPS.vertical, value) });
  }

  set WrapText(wrap: boolean) {
    this.style({ wrap });
  }

  set IndentLevel(indent: number) {
    this.style({ indent });
  }

  get Locked(): boolean | null {
    const locks = this.cells().map(({ row, column }) => this.book.store.isLocked(this.sheet, row, column));
    return locks.every((lock) => lock === locks[0]) ? (locks[0] ?? true) : null;
  }

  set Locked(locked: boolean | null) {
    this.style({ locked: locked === true });
  }

  get MergeCells(): boolean | null {
    const merged = this.book.store.merges(this.sheet);
    if (merged.some(({ top, left, bottom, right }) => top <= this.block.top && left <= this.block.left && bottom >= this.block.bottom && right >= this.block.right)) return true;
    return merged.length === 0 ? false : null;
  }

  get ColumnWidth(): number {
    return this.book.columnCharacters(this.sheet, this.block.left);
  }

  set ColumnWidth(characters: number) {
    if (!(characters >= 0 && characters <= 255)) throw new Error('不能设置类 Range 的 ColumnWidth 属性');
    this.book.guardSheet(this.sheet);
    this.book.setColumnCharacters(this.sheet, this.block.left, this.block.right, characters);
  }

  get Width(): number {
    return this.ColumnWidth * POINTS_PER_CHARACTER + PADDING;
  }

  set RowHeight(points: number) {
    this.book.guardSheet(this.sheet);
    this.book.store.setRowHeight(this.sheet, this.block.top, this.block.bottom, points);
  }

  Item(row: number, column: number): WpsRange {
    const [top, left] = [this.block.top + row - 1, this.block.left + column - 1];
    return new FakeRange(this.book, this.sheet, { top, left, bottom: top, right: left });
  }

  Address(): string {
    return addressOf(this.block).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  }

  Merge(): void {
    this.book.guardSheet(this.sheet);
    this.book.store.merge(this.sheet, this.block);
    this.book.tell('SheetChange', this.sheet, this);
  }

  UnMerge(): void {
    this.book.guardSheet(this.sheet);
    this.book.store.unmerge(this.sheet, this.block);
  }

  Select(): void {
    if (this.book.store.active().sheet !== this.sheet) throw new Error('类 Range 的 Select 方法无效');
    this.book.store.select(this.sheet, this.block);
  }

  private style(style: BlockStyle): void {
    this.book.guardSheet(this.sheet);
    this.book.store.style(this.sheet, this.block, style);
  }

  private guardCells(): void {
    this.book.guardTyping();
    if (this.book.store.isProtected(this.sheet) && this.Locked !== false) throw new Error('您试图更改的单元格或图表位于受保护的工作表中');
  }

  private given(rows: readonly (readonly unknown[])[]): unknown {
    return this.Rows.Count === 1 && this.Columns.Count === 1 ? rows[0]?.[0] : rows;
  }

  private entry(entries: unknown, row: number, column: number): unknown {
    if (!Array.isArray(entries)) return entries;
    const rows = entries as readonly (readonly unknown[])[];
    if (rows.length !== this.Rows.Count || rows[row]?.length !== this.Columns.Count) throw new Error('不能设置类 Range 的 Formula 属性');
    return rows[row][column];
  }

  private cells(): { row: number; column: number }[] {
    return Array.from({ length: this.Rows.Count * this.Columns.Count }, (_, index) => ({ row: this.block.top + Math.floor(index / this.Columns.Count), column: this.block.left + (index % this.Columns.Count) }));
  }
}

function variant(value: Constant): unknown {
  if (value === null) return undefined;
  return typeof value === 'string' && value in ERROR_NUMBERS ? ERROR_NUMBERS[value] : value;
}

function content(entry: unknown, format: string): CellContent {
  return contentOf(entry ?? '', format) ?? { constant: null };
}

function hex(colour: number): string {
  return `#${[colour & 255, (colour >> 8) & 255, (colour >> 16) & 255].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function named<Name extends string>(numbers: Readonly<Record<Name, number>>, value: number): Name {
  const found = (Object.keys(numbers) as Name[]).find((name) => numbers[name] === value);
  if (found === undefined) throw new Error(`no constant ${value}`);
  return found;
}

/** An object whose members can only be set. */
function looks<T extends Readonly<Record<string, (value: never) => void>>>(setters: T): { [Name in keyof T]: Parameters<T[Name]>[0] } {
  const object = {} as { [Name in keyof T]: Parameters<T[Name]>[0] };
  for (const name of Object.keys(setters)) Object.defineProperty(object, name, { set: setters[name] as (value: unknown) => void });
  return object;
}
