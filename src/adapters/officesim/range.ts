import { addressOf, quoted } from './address';
import type { Area, Book } from './book';
import { contentOf } from './cellInput';
import { ClientObject, sizeOf, type Properties, type Resolve } from './clientObject';
import { officeError } from './officeError';
import { SimulatedRangeFormat } from './rangeFormat';
import type { Request } from './request';
import type { Block, Grid } from './store';

type Claimed = 'context' | 'isNullObject' | 'address' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount' | 'values' | 'formulas' | 'text' | 'numberFormat' | 'format' | 'getUsedRangeOrNullObject' | 'getCell' | 'merge' | 'unmerge' | 'select' | 'clear' | 'load';

/** Excel.Range over a fixed block of a sheet. */
export class SimulatedRange extends ClientObject<Area> implements Pick<Excel.Range, Claimed> {
  protected readonly owner = 'Range';
  protected readonly properties = properties;

  get address(): string {
    return this.loaded('address');
  }

  get rowIndex(): number {
    return this.loaded('rowIndex');
  }

  get columnIndex(): number {
    return this.loaded('columnIndex');
  }

  get rowCount(): number {
    return this.loaded('rowCount');
  }

  get columnCount(): number {
    return this.loaded('columnCount');
  }

  get text(): string[][] {
    return this.loaded('text');
  }

  get values(): unknown[][] {
    return this.loaded('values');
  }

  set values(values: unknown[][]) {
    this.assign('values', values, sizeOf(values));
  }

  get formulas(): unknown[][] {
    return this.loaded('formulas');
  }

  set formulas(formulas: unknown[][]) {
    this.assign('formulas', formulas, sizeOf(formulas));
  }

  get numberFormat(): unknown[][] {
    return this.loaded('numberFormat');
  }

  set numberFormat(formats: unknown[][]) {
    this.assign('numberFormat', formats, sizeOf(formats));
  }

  get format(): Excel.RangeFormat {
    return new SimulatedRangeFormat(this.request, (book) => this.target(book)) as unknown as Excel.RangeFormat;
  }

  getUsedRangeOrNullObject(valuesOnly = false): Excel.Range {
    return asRange(
      this.request,
      (book) => {
        const { sheet, block } = this.target(book);
        const used = book.store.usedBlock(sheet, valuesOnly, block);
        return used && { sheet, block: used };
      },
      'Range.getUsedRangeOrNullObject',
    );
  }

  getCell(row: number, column: number): Excel.Range {
    return asRange(
      this.request,
      (book) => {
        const { sheet, block } = this.target(book);
        const [top, left] = [block.top + row, block.left + column];
        return book.area(sheet, { top, left, bottom: top, right: left }, 'Range.getCell');
      },
      `Range.getCell(${row}, ${column})`,
    );
  }

  merge(across = false): void {
    if (across) throw new TypeError('The simulator does not claim merge(true)');
    this.act('merge', ({ sheet, block }, book) => {
      book.requireUnprotected(sheet, 'Range.merge');
      book.store.merge(sheet, block);
    });
  }

  unmerge(): void {
    this.act('unmerge', ({ sheet, block }, book) => {
      book.requireUnprotected(sheet, 'Range.unmerge');
      book.store.unmerge(sheet, block);
    });
  }

  clear(applyTo: string = 'All'): void {
    if (applyTo !== 'Contents') throw new TypeError('The simulator claims clear("Contents") only');
    this.act('clear', (area, book) => {
      book.requireEditable(area, 'Range.clear');
      const used = book.store.usedBlock(area.sheet, true, area.block);
      if (used) book.store.write(area.sheet, used.top, used.left, gridOf(used, () => ({ constant: null })));
    });
  }

  select(): void {
    this.act('select', ({ sheet, block }, book) => {
      if (book.sheet(sheet).visibility !== 'Visible') throw officeError('InvalidOperation', 'Range.select');
      book.store.select(sheet, block);
    });
  }
}

/** A range proxy under the type its callers know it by. */
export function asRange(request: Request, resolve: Resolve<Area>, statement: string): Excel.Range {
  return new SimulatedRange(request, resolve, statement) as unknown as Excel.Range;
}

const properties: Properties<Area> = {
  address: { read: ({ sheet, block }, book) => `${quoted(book.sheet(sheet).name)}!${addressOf(block)}` },
  rowIndex: { read: ({ block }) => block.top },
  columnIndex: { read: ({ block }) => block.left },
  rowCount: { read: ({ block }) => block.bottom - block.top + 1 },
  columnCount: { read: ({ block }) => block.right - block.left + 1 },
  text: { computed: true, read: (area, book) => grids(area, book, ['text']).text },
  values: { computed: true, read: (area, book) => grids(area, book, ['values']).values?.map((line) => line.map((value) => value ?? '')), write },
  formulas: {
    read: (area, book) => {
      const { formulas = [], values = [] } = grids(area, book, ['formulas', 'values']);
      return formulas.map((line, row) => line.map((formula, column) => (formula === '' ? (values[row]?.[column] ?? '') : formula)));
    },
    write,
  },
  numberFormat: {
    read: (area, book) => grids(area, book, ['formats']).formats,
    write: (area, value, book) => {
      book.requireUnprotected(area.sheet, 'Range.numberFormat');
      if (typeof value === 'string') {
        book.store.style(area.sheet, area.block, { format: value });
        return;
      }
      eachCell(area.block, value, 'Range.numberFormat', (row, column, format) => {
        if (typeof format === 'string') book.store.style(area.sheet, { top: row, left: column, bottom: row, right: column }, { format });
      });
    },
  },
};

function grids({ sheet, block }: Area, book: Book, wanted: readonly Grid[]) {
  return book.store.read(book.sheet(sheet).id, block, wanted);
}

function write(area: Area, value: unknown, book: Book): void {
  const { sheet, block } = area;
  const matrix = Array.isArray(value) ? value : gridOf(block, () => value);
  requireShape(matrix, block, 'Range.values');
  book.requireEditable(area, 'Range.values');
  const formats = grids(area, book, ['formats']).formats ?? [];
  const merges = book.store.merges(sheet);
  const cells = matrix.map((line: unknown[], row) =>
    line.map((input, column) => (book.covered(merges, block.top + row, block.left + column) ? undefined : contentOf(input, formats[row]?.[column] ?? 'General'))),
  );
  book.store.write(sheet, block.top, block.left, cells);
}

function requireShape(matrix: unknown[], block: Block, location: string): void {
  const width = block.right - block.left + 1;
  const fits = matrix.length === block.bottom - block.top + 1 && matrix.every((line) => Array.isArray(line) && line.length === width);
  if (!fits) throw officeError('InvalidArgument', location);
}

function eachCell(block: Block, value: unknown, location: string, visit: (row: number, column: number, entry: unknown) => void): void {
  const matrix = Array.isArray(value) ? value : [];
  requireShape(matrix, block, location);
  matrix.forEach((line: unknown[], row) => line.forEach((entry, column) => visit(block.top + row, block.left + column, entry)));
}

function gridOf<T>(block: Block, at: () => T): T[][] {
  return Array.from({ length: block.bottom - block.top + 1 }, () => Array.from({ length: block.right - block.left + 1 }, at));
}

/** The area a method parameter means: a range proxy or an address on the sheet. */
export function areaOf(where: unknown, sheet: string, book: Book, location: string): { sheet: string; block: Block } {
  if (where instanceof SimulatedRange) return where.target(book);
  if (typeof where === 'string') return book.address(sheet, where, location);
  throw officeError('InvalidArgument', location);
}
