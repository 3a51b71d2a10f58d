import { address, columnName, type CellRange } from '#domain/sheet';
import { columnIndex } from './a1Range';
import { shiftFormula } from './sharedFormula';
import { type XmlElement, childOf, childrenOf, makeElement, removeChildren, textOf, unescapeXml } from './xmlTree';

const CELL_CONTENT = ['f', 'v', 'is'];

/** 单元格 of a sheet that is edited: finds and makes rows and cells in their order, and keeps 共享公式 whole. */
export class SheetGrid {
  readonly #data: XmlElement;
  readonly #rows = new Map<number, XmlElement>();
  readonly #cells = new Map<XmlElement, Map<number, XmlElement>>();
  #lastRow = -1;
  #touched: CellRange | null = null;

  constructor(data: XmlElement) {
    this.#data = data;
    for (const row of childrenOf(data, 'row')) {
      const index = Number(row.attributes.get('r') ?? this.#lastRow + 2) - 1;
      row.attributes.set('r', String(index + 1));
      this.#rows.set(index, row);
      this.#lastRow = Math.max(this.#lastRow, index);
    }
  }

  /** The block of cells that were asked for, to be written or looked at. */
  get touched(): CellRange | null {
    return this.#touched;
  }

  /** The row at an index, made where it is missing. */
  row(index: number): XmlElement {
    const found = this.#rows.get(index);
    if (found !== undefined) return found;
    const made = makeElement(this.#data, 'row', { r: index + 1 });
    const before = index > this.#lastRow ? -1 : this.#data.children.findIndex((child) => typeof child !== 'string' && Number(child.attributes.get('r')) > index + 1);
    this.#data.children.splice(before < 0 ? this.#data.children.length : before, 0, made);
    this.#rows.set(index, made);
    this.#lastRow = Math.max(this.#lastRow, index);
    return made;
  }

  /** The cell at a place, made where it is missing; `style` gives the number of the cell format a new cell starts from. */
  cell(row: number, column: number, style: (row: XmlElement) => number): XmlElement {
    this.#touch(row, column);
    const line = this.row(row);
    const cells = this.#cellsOf(line);
    const found = cells.get(column);
    if (found !== undefined) return found;
    const base = style(line);
    const made = makeElement(line, 'c', { r: address(row, column), ...(base > 0 && { s: base }) });
    const before = line.children.findIndex((child) => typeof child !== 'string' && columnOf(child) > column);
    line.children.splice(before < 0 ? line.children.length : before, 0, made);
    line.attributes.delete('spans');
    cells.set(column, made);
    return made;
  }

  /** Takes the content out of a cell; cells that share its formula get their own first. */
  clear(cell: XmlElement): void {
    const formula = childOf(cell, 'f');
    if (formula?.attributes.get('t') === 'shared' && formula.attributes.has('ref')) this.#unshare(cell, formula);
    for (const content of CELL_CONTENT) removeChildren(cell, content);
    for (const attribute of ['t', 'cm', 'vm']) cell.attributes.delete(attribute);
  }

  #cellsOf(row: XmlElement): Map<number, XmlElement> {
    const known = this.#cells.get(row);
    if (known !== undefined) return known;
    const cells = new Map<number, XmlElement>();
    let next = 0;
    for (const cell of childrenOf(row, 'c')) {
      const column = cell.attributes.has('r') ? columnOf(cell) : next;
      cell.attributes.set('r', `${columnName(column)}${row.attributes.get('r') ?? ''}`);
      cells.set(column, cell);
      next = column + 1;
    }
    this.#cells.set(row, cells);
    return cells;
  }

  #unshare(master: XmlElement, formula: XmlElement): void {
    const group = formula.attributes.get('si');
    const text = unescapeXml(textOf(formula.children));
    const from = placeOf(master);
    for (const row of this.#rows.values()) {
      for (const cell of this.#cellsOf(row).values()) {
        const shared = childOf(cell, 'f');
        if (cell === master || shared?.attributes.get('t') !== 'shared' || shared.attributes.get('si') !== group) continue;
        const to = placeOf(cell);
        const moved = shiftFormula(text, to.row - from.row, to.column - from.column);
        cell.children.splice(cell.children.indexOf(shared), 1, makeElement(cell, 'f', {}, [moved.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')]));
      }
    }
  }

  #touch(row: number, column: number): void {
    const { top, left, bottom, right } = this.#touched ?? { top: row, left: column, bottom: row, right: column };
    this.#touched = { top: Math.min(top, row), left: Math.min(left, column), bottom: Math.max(bottom, row), right: Math.max(right, column) };
  }
}

function placeOf(cell: XmlElement): { readonly row: number; readonly column: number } {
  return { row: Number(/\d+$/.exec(cell.attributes.get('r') ?? '')?.[0] ?? 0) - 1, column: columnOf(cell) };
}

function columnOf(cell: XmlElement): number {
  return columnIndex(/^[A-Z]+/i.exec(cell.attributes.get('r') ?? '')?.[0] ?? '');
}
