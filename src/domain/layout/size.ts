import type { CellRange } from '../sheet';
import { linesIn, PADDING, textWidth } from './measure';
import type { PlacedTable, PlacedText } from './place';

const WIDEST_LABEL = 232;
const NARROWEST_AMOUNT = 76;
const LINE = 13.5;
const ROW = 17;

/** 列宽 in points: labels as wide as their longest text up to a limit, amounts wide enough for ten digits, heads wrap. */
export function columnWidths(table: PlacedTable): readonly number[] {
  const amountColumns = new Set(table.amounts.map(({ column }) => column));
  const spread = new Set(table.merges.flatMap(({ top, bottom, left, right }) => (left === right ? [] : keysOf({ top, bottom, left, right }))));
  return Array.from({ length: table.width }, (_, column) => {
    const texts = table.texts.filter((text) => text.column === column && !spread.has(`${text.row},${column}`));
    const body = texts.filter(({ row }) => row >= table.bodyTop);
    const head = texts.filter(({ row }) => row < table.bodyTop);
    const longestHead = Math.max(0, ...head.map(({ text }) => textWidth(text)));
    if (amountColumns.has(column)) return Math.max(NARROWEST_AMOUNT, Math.min(92, longestHead / 2 + PADDING));
    const longest = Math.max(longestHead > 70 ? longestHead / 2 : longestHead, ...body.map(({ text }) => textWidth(text)));
    return Math.min(WIDEST_LABEL, longest + PADDING + 2);
  });
}

/** 行高 in points of the grid's rows, from the lines their texts need. */
export function rowHeights(table: PlacedTable, widths: readonly number[], from: number, to: number): readonly number[] {
  const merged = new Map<string, CellRange>(table.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const heights = Array.from({ length: to - from }, () => ROW);
  for (const text of table.texts) {
    const merge = merged.get(`${text.row},${text.column}`);
    const needed = linesIn(text.text, spanWidth(text, merge, widths)) * LINE + 3.5;
    const rows = merge === undefined ? 1 : merge.bottom - merge.top + 1;
    for (let row = text.row; row < text.row + rows; row += 1) {
      const index = row - from;
      heights[index] = Math.max(heights[index] ?? ROW, needed / rows);
    }
  }
  return heights;
}

/** Height of a note over the whole width of the table. */
export function noteHeight(text: string, widths: readonly number[]): number {
  return linesIn(text, widths.reduce((sum, width) => sum + width, 0)) * LINE + 3.5;
}

function spanWidth(text: PlacedText, merge: CellRange | undefined, widths: readonly number[]): number {
  return widths.slice(text.column, (merge?.right ?? text.column) + 1).reduce((sum, width) => sum + width, 0);
}

function keysOf({ top, bottom, left, right }: CellRange): readonly string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) keys.push(`${row},${column}`);
  return keys;
}
