import { type XmlElement, childrenOf, copyElement, makeElement } from './xmlTree';

/** Number of the cell format that empty cells of a column have. */
export function styleOfColumn(columns: XmlElement, column: number): number {
  const found = childrenOf(columns, 'col').find((one) => covers(one, column));
  return Number(found?.attributes.get('style') ?? 0);
}

/** Sets 列宽, in characters, of neighbouring columns; a stretch of columns that is only partly meant is split. */
export function setColumnWidths(columns: XmlElement, left: number, widths: readonly number[]): void {
  for (const [index, width] of widths.entries()) {
    const column = isolate(columns, left + index);
    column.attributes.set('width', String(width));
    column.attributes.set('customWidth', '1');
  }
}

function isolate(columns: XmlElement, column: number): XmlElement {
  const found = childrenOf(columns, 'col').find((one) => covers(one, column));
  const single = found === undefined ? makeElement(columns, 'col') : copyElement(found);
  setStretch(single, column, column);
  if (found === undefined) {
    const before = columns.children.findIndex((child) => typeof child !== 'string' && first(child) > column);
    columns.children.splice(before < 0 ? columns.children.length : before, 0, single);
    return single;
  }
  const stretches = [stretch(found, first(found), column - 1), single, stretch(found, column + 1, last(found))];
  columns.children.splice(columns.children.indexOf(found), 1, ...stretches.filter((one) => one !== null));
  return single;
}

function stretch(column: XmlElement, from: number, to: number): XmlElement | null {
  if (from > to) return null;
  const made = copyElement(column);
  setStretch(made, from, to);
  return made;
}

function setStretch(column: XmlElement, from: number, to: number): void {
  column.attributes.set('min', String(from + 1));
  column.attributes.set('max', String(to + 1));
}

function covers(column: XmlElement, index: number): boolean {
  return first(column) <= index && index <= last(column);
}

function first(column: XmlElement): number {
  return Number(column.attributes.get('min')) - 1;
}

function last(column: XmlElement): number {
  return Number(column.attributes.get('max')) - 1;
}
