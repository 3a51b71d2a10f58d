import type { CellRange } from '../sheet';
import { linesIn, PADDING, textWidth } from './measure';
import type { PlacedTable } from './place';
import { GRID_TOP, type PlacedText } from './placedText';

const WIDEST_LABEL = 232;
const NARROWEST_AMOUNT = 76;
const NARROWEST_NAME = 150;
const NARROWEST_LEAD = 28;
const LINE = 13.5;
const ROWS = [17, 16, 15, 14, 13, 12] as const;
const TITLE_ROW = 36;
const CAPTION_ROW = 15;

/** Sizes of a table's worksheet in points, rows from the title to the last note, and how its paper lies. */
export interface SheetSize {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
}

/** 版面: sizes that keep a table readable and, where a little less height saves a page, squeeze its rows. */
export function sheetSize(table: PlacedTable, notes: readonly string[]): SheetSize {
  const widths = columnWidths(table);
  const tries = ROWS.map((row) => {
    const heights = [TITLE_ROW, CAPTION_ROW, CAPTION_ROW, ...rowHeights(table, widths, row), ...notes.map((note) => noteHeight(note, widths))];
    const orientation = table.spec.orientation ?? orientationOf(widths, heights);
    return { widths, heights, orientation, pages: pagesOf(widths, heights, orientation) };
  });
  const least = Math.min(...tries.map(({ pages }) => pages));
  const { pages: _pages, ...size } = tries.find(({ pages }) => pages === least) ?? { widths, heights: [], orientation: 'portrait' as const, pages: 1 };
  return size;
}

/** 列宽 in points: labels as wide as their longest text up to a limit, amounts wide enough for ten digits, heads wrap. */
function columnWidths(table: PlacedTable): readonly number[] {
  const amountColumns = new Set(table.amounts.map(({ column }) => column));
  const spread = new Set(table.merges.flatMap(({ top, bottom, left, right }) => (left === right ? [] : keysOf({ top, bottom, left, right }))));
  const widths = Array.from({ length: table.width }, (_, column) => {
    const texts = table.texts.filter((text) => text.column === column && !spread.has(`${text.row},${column}`));
    const body = texts.filter(({ row }) => row >= table.bodyTop);
    const head = texts.filter(({ row }) => row < table.bodyTop);
    const longestHead = Math.max(0, ...head.map(({ text }) => textWidth(text)));
    if (amountColumns.has(column)) return Math.max(NARROWEST_AMOUNT, Math.min(92, longestHead / 2 + PADDING));
    const longest = Math.max(longestHead > 70 ? longestHead / 2 : longestHead, ...body.map(({ text }) => textWidth(text)));
    return Math.max(NARROWEST_LEAD, openWidth(table, column), Math.min(WIDEST_LABEL, longest + PADDING + 2));
  });
  return spreadOut(widths);
}

/** Points between the margins of an A4 page, short and long side. */
const PAPER = { short: 487, long: 698 } as const;

/** The smallest scale at which a table is still read with ease. */
const LEAST_SCALE = 0.62;

/** 纸张方向: the one that needs fewer pages at a readable scale, else the one that prints larger. */
function orientationOf(widths: readonly number[], heights: readonly number[]): 'portrait' | 'landscape' {
  const upright = fit(widths, heights, PAPER.short, PAPER.long);
  const lying = fit(widths, heights, PAPER.long, PAPER.short);
  if (upright.pages !== lying.pages && upright.scale >= LEAST_SCALE) return upright.pages < lying.pages ? 'portrait' : 'landscape';
  return upright.scale >= 0.85 || upright.scale >= lying.scale ? 'portrait' : 'landscape';
}

function pagesOf(widths: readonly number[], heights: readonly number[], orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? fit(widths, heights, PAPER.short, PAPER.long) : fit(widths, heights, PAPER.long, PAPER.short)).pages;
}

function fit(widths: readonly number[], heights: readonly number[], across: number, down: number): { scale: number; pages: number } {
  const scale = Math.min(1, across / total(widths));
  return { scale, pages: Math.ceil((total(heights) * scale) / down) };
}

function total(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + one, 0);
}

/** A narrow table spreads over the page, within reason. */
function spreadOut(widths: readonly number[]): readonly number[] {
  const factor = Math.min(1.5, PAPER.short / total(widths));
  return factor > 1 ? widths.map((width) => Math.floor(width * factor)) : widths;
}

/** Width that the names of a list need at least, so that rows opened later fit. */
function openWidth(table: PlacedTable, column: number): number {
  const block = table.blocks.find(({ left, block: { lead } }) => column >= left && column < left + lead.length);
  const role = block?.block.lead[column - block.left]?.role;
  const rows = block?.block.rows.kind;
  return role === 'name' && (rows === 'accounts' || rows === 'units') ? NARROWEST_NAME : 0;
}

/** 行高 in points of the grid's rows, from the lines their texts need. */
function rowHeights(table: PlacedTable, widths: readonly number[], row: number): readonly number[] {
  const merged = new Map<string, CellRange>(table.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const heights = Array.from({ length: table.end - GRID_TOP }, () => row);
  for (const text of table.texts) {
    const merge = merged.get(`${text.row},${text.column}`);
    const needed = lineHeights(text.text, spanWidth(text, merge, widths));
    const rows = merge === undefined ? 1 : merge.bottom - merge.top + 1;
    for (let index = text.row - GRID_TOP; index < text.row - GRID_TOP + rows; index += 1) {
      heights[index] = Math.max(heights[index] ?? row, needed / rows);
    }
  }
  return heights;
}

/** Height of a note over the whole width of the table. */
function noteHeight(text: string, widths: readonly number[]): number {
  return Math.max(ROWS[0], lineHeights(text, total(widths)));
}

function lineHeights(text: string, width: number): number {
  const lines = linesIn(text, width);
  return lines === 1 ? 0 : lines * LINE + 3.5;
}

function spanWidth(text: PlacedText, merge: CellRange | undefined, widths: readonly number[]): number {
  return total(widths.slice(text.column, (merge?.right ?? text.column) + 1));
}

function keysOf({ top, bottom, left, right }: CellRange): readonly string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) keys.push(`${row},${column}`);
  return keys;
}
