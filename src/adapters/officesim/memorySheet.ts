import { quoted } from './address';
import { printValue } from './printValue';
import type { Block, BlockReading, BlockStyle, CellContent, Constant, Grid, PageSettings, SheetVisibility, StoredChart } from './store';

/** One cell of the memory store: its constant or computed value, its formula and its look. */
export interface MemoryCell {
  value: Constant;
  formula?: string;
  style?: BlockStyle;
  version?: number;
}

/** One sheet of the memory store: sparse rows of cells and the sheet's own settings. */
export class MemorySheet {
  visibility: SheetVisibility = 'Visible';
  merged: Block[] = [];
  frozen = { rows: 0, columns: 0 };
  page: PageSettings = {};
  protected = false;
  readonly charts: StoredChart[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  private readonly rows = new Map<number, MemoryCell[]>();
  private readonly formulas = new Set<string>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): MemoryCell | undefined {
    return this.rows.get(row)?.[column];
  }

  put(row: number, column: number, content: CellContent): void {
    const cell = this.grow(row, column);
    const key = `${row},${column}`;
    if ('formula' in content) {
      cell.formula = content.formula;
      cell.value = null;
      delete cell.version;
      this.formulas.add(key);
    } else {
      cell.value = content.constant;
      delete cell.formula;
      this.formulas.delete(key);
    }
  }

  style(block: Block, style: BlockStyle): void {
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        const cell = this.grow(row, column);
        cell.style = { ...cell.style, ...style, ...(style.borders ? { borders: { ...cell.style?.borders, ...style.borders } } : {}) };
      }
    }
  }

  read(block: Block, grids: readonly Grid[], valueAt: (row: number, column: number) => Constant): BlockReading {
    const reading: { values?: Constant[][]; formulas?: string[][]; text?: string[][]; formats?: string[][] } = {};
    if (grids.includes('values')) reading.values = gridOf(block, valueAt);
    if (grids.includes('formulas')) reading.formulas = gridOf(block, (row, column) => this.cell(row, column)?.formula ?? '');
    if (grids.includes('text')) reading.text = gridOf(block, (row, column) => printValue(valueAt(row, column), this.formatAt(row, column)));
    if (grids.includes('formats')) reading.formats = gridOf(block, (row, column) => this.formatAt(row, column));
    return reading;
  }

  used(valuesOnly: boolean, within?: Block): Block | null {
    let block: Block | null = null;
    for (const [row, line] of this.rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      line.forEach((cell, column) => {
        if (within && (column < within.left || column > within.right)) return;
        const counts = cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== undefined);
        if (counts) block = grown(block, row, column);
      });
    }
    return block;
  }

  eachFormula(visit: (row: number, column: number) => void): void {
    for (const key of this.formulas) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      visit(row, column);
    }
  }

  renameInFormulas(before: string, after: string): void {
    this.eachFormula((row, column) => {
      const cell = this.cell(row, column);
      if (cell?.formula) cell.formula = cell.formula.replaceAll(`${quoted(before)}!`, `${quoted(after)}!`).replaceAll(`'${before}'!`, `${quoted(after)}!`);
    });
  }

  private formatAt(row: number, column: number): string {
    return this.cell(row, column)?.style?.format ?? 'General';
  }

  private grow(row: number, column: number): MemoryCell {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = []));
    return (line[column] ??= { value: null });
  }
}

function grown(block: Block | null, row: number, column: number): Block {
  if (!block) return { top: row, left: column, bottom: row, right: column };
  return { top: Math.min(block.top, row), left: Math.min(block.left, column), bottom: Math.max(block.bottom, row), right: Math.max(block.right, column) };
}

function gridOf<T>(block: Block, at: (row: number, column: number) => T): T[][] {
  const height = block.bottom - block.top + 1;
  const width = block.right - block.left + 1;
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_unused, column) => at(block.top + row, block.left + column)));
}
