import { BooleanNumber, CellValueType, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type ICellData, type IStyleData } from '@univerjs/core';
import type { Block, BlockStyle, CellContent } from './store';

const horizontal = { general: HorizontalAlign.UNSPECIFIED, left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const thinLine = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } } as const;
const pointsPerIndent = 9;

/** Points of print as pixels of the grid. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The look of one cell of a styled block as Univer keeps it; borders depend on where in the block the cell lies. */
export function univerStyle(style: BlockStyle, block: Block, row: number, column: number): IStyleData {
  return {
    ...(style.font === undefined ? {} : { ff: style.font }),
    ...(style.size === undefined ? {} : { fs: style.size }),
    ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
    ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.horizontal === undefined ? {} : { ht: horizontal[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: vertical[style.vertical] }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.indent === undefined ? {} : { pd: { l: style.indent * pointsPerIndent } }),
    ...(style.format === undefined ? {} : { n: { pattern: style.format } }),
    ...(style.borders === undefined ? {} : { bd: borders(style.borders, block, row, column) }),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function borders(sides: NonNullable<BlockStyle['borders']>, block: Block, row: number, column: number): IBorderData {
  const line = (side: 'thin' | 'none' | undefined): IBorderData['t'] | undefined => (side === undefined ? undefined : side === 'thin' ? thinLine : null);
  const all = {
    t: line(row === block.top ? sides.top : sides.insideHorizontal),
    b: line(row === block.bottom ? sides.bottom : sides.insideHorizontal),
    l: line(column === block.left ? sides.left : sides.insideVertical),
    r: line(column === block.right ? sides.right : sides.insideVertical),
  };
  return Object.fromEntries(Object.entries(all).filter(([, side]) => side !== undefined));
}

/** A content as Univer keeps it; formula, rich text and shared formula of before are taken away. */
export function univerCell(content: CellContent): ICellData {
  if ('formula' in content) return { f: content.formula, v: null, p: null, si: null };
  const { constant } = content;
  if (constant === null) return { v: null, f: null, p: null, si: null };
  const type = typeof constant === 'string' ? CellValueType.STRING : typeof constant === 'number' ? CellValueType.NUMBER : CellValueType.BOOLEAN;
  return { v: typeof constant === 'boolean' ? Number(constant) : constant, t: type, f: null, p: null, si: null };
}
