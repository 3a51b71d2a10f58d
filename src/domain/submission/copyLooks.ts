import { normaliseLabel } from '../chart/normaliseLabel';
import { CAPTION_LEFT, CAPTION_RIGHT, GRID_SIZE, GRID_STYLE, NOTE_STYLE, TITLE_SIZE, TITLE_STYLE } from '../layout/look';
import type { CellRange, CellStyle } from '../sheet';
import { printFormat } from './printFormat';

/** A cell of a copied sheet, with the words it is to show. */
export interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly printed: string;
}

/** 副本 of one sheet: its cells and merged blocks at their new places. `grids` are its tables without title and notes, `firstFigure` the first row with an amount. */
export interface CopyPlan {
  readonly cells: readonly CopiedCell[];
  readonly merges: readonly CellRange[];
  readonly grids: readonly CellRange[];
  readonly titles: readonly string[];
  readonly firstFigure: number;
  readonly bottom: number;
  readonly right: number;
}

/** How the copy looks; sizes are points. */
export interface CopyLooks {
  readonly looks: readonly { readonly range: CellRange; readonly style: CellStyle }[];
  readonly widths: readonly number[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
}

const LEAST_WIDTH = 36;
const MOST_WIDTH = 168;
const MOST_HEAD = 84;
const PADDING = 10;
const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 13;
const LINE_GAP = 4;
const MOST_HEIGHT = 400;

/** 副本的样子: titles large and centred, tables ruled, headers centred, amounts to the right and printed as they were. */
export function copyLooks(plan: CopyPlan): CopyLooks {
  const ruled = plan.grids.length > 0 ? plan.grids : [{ top: 0, left: 0, bottom: plan.bottom, right: plan.right }];
  const widths = widthsOf(plan);
  const styled = plan.cells.map((cell) => ({ cell, style: styleOf(cell, plan) }));
  return {
    looks: [...ruled.map((range) => ({ range, style: GRID_STYLE })), ...stretches(styled)],
    widths,
    heights: heightsOf(styled, widths, plan),
  };
}

function styleOf(cell: CopiedCell, plan: CopyPlan): CellStyle {
  if (typeof cell.value === 'number') return { horizontal: cell.row < plan.firstFigure ? 'center' : 'right', format: printFormat(cell.printed) };
  const text: CellStyle = typeof cell.value === 'string' && /^[\d.,]+$/u.test(cell.value.trim()) ? { format: '@' } : {};
  const grid = plan.grids.find(({ top, left, bottom, right }) => cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right);
  if (grid !== undefined) return { ...text, horizontal: cell.row < plan.firstFigure ? 'center' : 'left', wrap: true };
  if (plan.grids.length === 0) return { ...text, wrap: true };
  if (isBelow(cell, plan.grids)) return NOTE_STYLE;
  if (isTitle(cell, plan.titles)) return TITLE_STYLE;
  return cell.column * 2 > plan.right ? CAPTION_RIGHT : CAPTION_LEFT;
}

/** True for the cell that names a table of the sheet. */
export function isTitle({ printed }: CopiedCell, titles: readonly string[]): boolean {
  return titles.some((title) => title !== '' && normaliseLabel(printed).includes(normaliseLabel(title)));
}

/** True for what stands under the tables of a sheet. */
export function isBelow({ row }: CopiedCell, grids: readonly CellRange[]): boolean {
  return grids.length > 0 && row > Math.max(...grids.map(({ bottom }) => bottom));
}

/** Cells of one column below one another that look the same are told in one word. */
function stretches(styled: readonly { readonly cell: CopiedCell; readonly style: CellStyle }[]): CopyLooks['looks'] {
  const found: { range: CellRange; style: CellStyle; key: string }[] = [];
  const inOrder = [...styled].sort((one, other) => one.cell.column - other.cell.column || one.cell.row - other.cell.row);
  for (const { cell, style } of inOrder) {
    const key = JSON.stringify(style);
    const last = found.at(-1);
    if (last?.key === key && last.range.left === cell.column && last.range.bottom === cell.row - 1) last.range = { ...last.range, bottom: cell.row };
    else found.push({ range: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, style, key });
  }
  return found.map(({ range, style }) => ({ range, style }));
}

function widthsOf(plan: CopyPlan): readonly number[] {
  const { cells, merges, grids, firstFigure, right } = plan;
  const wide = new Set(merges.flatMap((merge) => (merge.right > merge.left ? [`${merge.top},${merge.left}`] : [])));
  const widths = Array.from({ length: right + 1 }, () => LEAST_WIDTH);
  for (const { row, column, printed } of cells) {
    if (wide.has(`${row},${column}`) || (grids.length > 0 && !grids.some(({ top, bottom }) => row >= top && row <= bottom))) continue;
    const needed = widthOf(printed);
    widths[column] = Math.max(widths[column] ?? LEAST_WIDTH, Math.min(needed, row < firstFigure ? MOST_HEAD : MOST_WIDTH));
  }
  const least = Math.max(0, ...cells.filter((cell) => isTitle(cell, plan.titles)).map(({ printed }) => (widthOf(printed) * TITLE_SIZE) / GRID_SIZE));
  const share = Math.max(1, least / widths.reduce((sum, width) => sum + width, 0));
  return widths.map((width) => Math.ceil(width * share));
}

/** Rows whose words take more than a line, and those of the titles; the others stay as the host makes them. */
function heightsOf(styled: readonly { readonly cell: CopiedCell; readonly style: CellStyle }[], widths: readonly number[], { merges }: CopyPlan): CopyLooks['heights'] {
  const heights = new Map<number, number>();
  for (const { cell, style } of styled) {
    const span = merges.find(({ top, left }) => top === cell.row && left === cell.column);
    const width = widths.slice(cell.column, (span?.right ?? cell.column) + 1).reduce((sum, one) => sum + one, 0);
    const lines = style.wrap === true ? Math.ceil((widthOf(cell.printed) - PADDING) / Math.max(1, width - PADDING / 2)) : 1;
    const height = style === TITLE_STYLE ? TITLE_HEIGHT : lines > 1 ? (lines * LINE_HEIGHT + LINE_GAP) / ((span?.bottom ?? cell.row) - cell.row + 1) : 0;
    if (height > (heights.get(cell.row) ?? LINE_HEIGHT + LINE_GAP)) heights.set(cell.row, Math.min(MOST_HEIGHT, Math.ceil(height)));
  }
  return [...heights].map(([row, height]) => ({ row, height }));
}

/** A Chinese character is as wide as its size, a digit a little more than half of it. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 1 : 0.58), 0) * GRID_SIZE + PADDING;
}
