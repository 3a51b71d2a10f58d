import { renderSupplement, type SupplementOptions } from '#domain/supplement/render';
import type { SheetOp, SheetSnapshot } from '#domain/sheet';

/** One cell that a person may fill in. */
export interface Blank {
  readonly block: string;
  readonly label: string;
  readonly header: string;
  readonly unit: string;
  readonly text: string;
}

/** A 补充资料 sheet in memory that a test fills in as a person would: by block, label and column header. */
export class SupplementSheet {
  private readonly rows: string[][] = [];

  constructor(options: SupplementOptions | readonly SheetOp[]) {
    for (const op of 'length' in options ? options : renderSupplement(options)) {
      if (op.op !== 'write') continue;
      op.cells.forEach((cells, offset) => (this.rows[op.row + offset] = cells.map((cell) => String(cell?.value ?? ''))));
    }
  }

  /** Writes under a header of a block (default: the value column), in the row whose label starts with `label`. */
  fill(block: string, label: string, value: string, header?: string): this {
    const top = this.rows.findIndex((row) => (row[0] ?? '').includes(`、${block}`));
    const row = this.rows.findIndex((cells, index) => index > top + 1 && (cells[0] === label || (cells[0] ?? '').startsWith(`${label} `)));
    const column = header === undefined ? 1 : (this.rows[top + 1] ?? []).findIndex((text) => text.startsWith(header));
    if (top < 0 || row < 0 || column < 0) throw new Error(`no cell ${block} / ${label} / ${header ?? ''}`);
    (this.rows[row] ??= [])[column] = value;
    return this;
  }

  /** Adds a project to the block of projects. */
  append(...cells: string[]): this {
    const top = this.rows.findIndex((row) => (row[0] ?? '').includes('、项目绩效自评'));
    this.rows.splice(top + 2, 0, cells);
    return this;
  }

  /** Fills every cell as `write` says; undefined leaves it as it is. */
  fillAll(write: (blank: Blank) => string | undefined): this {
    let block = '';
    let headers: readonly string[] = [];
    for (const row of this.rows.slice(2)) {
      const label = row[0] ?? '';
      if (/^[一二三四五六七八九十]+、/u.test(label) && row.slice(1).every((text) => text === '')) [block, headers] = [label.replace(/^[^、]+、/u, ''), []];
      else if (headers.length === 0) headers = row;
      else if (label !== '') headers.forEach((header, column) => (column === 0 || column === 2 || header === '' || header === '说明' ? undefined : (row[column] = write({ block, label, header, unit: row[2] ?? '', text: row[column] ?? '' }) ?? row[column] ?? '')));
    }
    return this;
  }

  snapshot(): SheetSnapshot {
    const width = Math.max(...this.rows.map((row) => row.length));
    const text = this.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    return { name: '补充资料', top: 0, left: 0, text, values: text, formulas: text.map((row) => row.map(() => '')) };
  }
}
