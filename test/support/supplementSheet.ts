import { renderSupplement, type SupplementOptions } from '#domain/supplement/render';
import type { SheetSnapshot } from '#domain/sheet';

/** A 补充资料 sheet in memory that a test fills in as a person would: by block, label and column header. */
export class SupplementSheet {
  private readonly rows: string[][] = [];

  constructor(options: SupplementOptions) {
    for (const op of renderSupplement(options)) {
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

  snapshot(): SheetSnapshot {
    const width = Math.max(...this.rows.map((row) => row.length));
    const text = this.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    return { name: '补充资料', top: 0, left: 0, text, values: text, formulas: text.map((row) => row.map(() => '')) };
  }
}
