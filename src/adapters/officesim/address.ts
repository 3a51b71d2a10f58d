import type { Block } from './store';

export const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Letters of a zero-based column: 0 → A, 26 → AA. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Zero-based column of its letters. */
export function columnOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1:C3" of a block, or "A1" for a single cell. */
export function addressOf(block: Block): string {
  const first = `${letters(block.left)}${block.top + 1}`;
  const last = `${letters(block.right)}${block.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before "!", quoted where Excel quotes it. */
export function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

/** Block of an A1 address ("B2", "B2:C9", "2:4", "A:C"; a leading sheet name is dropped), or undefined when it is none. */
export function parseAddress(address: string): Block | undefined {
  const text = address.slice(address.lastIndexOf('!') + 1);
  const rows = wholeRows.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumn);
  const columns = wholeColumns.exec(text);
  if (columns) return ordered(0, columnOf(columns[1] ?? ''), lastRow, columnOf(columns[2] ?? ''));
  const [first = '', second = first, third] = text.split(':');
  const from = cell.exec(first);
  const to = cell.exec(second);
  if (!from || !to || third !== undefined) return undefined;
  return ordered(Number(from[2]) - 1, columnOf(from[1] ?? ''), Number(to[2]) - 1, columnOf(to[1] ?? ''));
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Block | undefined {
  const block = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return insideSheet(block) ? block : undefined;
}

/** True when every cell of the block exists on a worksheet. */
export function insideSheet(block: Block): boolean {
  return block.top >= 0 && block.left >= 0 && block.bottom <= lastRow && block.right <= lastColumn && block.top <= block.bottom && block.left <= block.right;
}

/** The cells two blocks share, or null. */
export function intersection(one: Block, other: Block): Block | null {
  const block = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return block.top <= block.bottom && block.left <= block.right ? block : null;
}
