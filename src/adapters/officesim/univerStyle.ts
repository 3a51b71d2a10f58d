import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Block, BlockStyle } from './store';

const horizontal = { general: 0, left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, center: 2, bottom: 3 } as const;
const wrapped = 3;
const overflowing = 1;
const thinLine = { s: 1, cl: { rgb: '#000000' } } as const;
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
    ...(style.bold === undefined ? {} : { bl: style.bold ? 1 : 0 }),
    ...(style.italic === undefined ? {} : { it: style.italic ? 1 : 0 }),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.horizontal === undefined ? {} : { ht: horizontal[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: vertical[style.vertical] }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? wrapped : overflowing }),
    ...(style.indent === undefined ? {} : { pd: { l: style.indent * pointsPerIndent } }),
    ...(style.format === undefined ? {} : { n: { pattern: style.format } }),
    ...(style.borders === undefined ? {} : { bd: borders(style.borders, block, row, column) }),
  } as IStyleData;
}

function borders(sides: NonNullable<BlockStyle['borders']>, block: Block, row: number, column: number): IBorderData {
  const line = (side: 'thin' | 'none' | undefined): IBorderData['t'] | undefined => (side === undefined ? undefined : side === 'thin' ? thinLine : null);
  const all = {
    t: line(row === block.top ? sides.top : sides.insideHorizontal),
    b: line(row === block.bottom ? sides.bottom : sides.insideHorizontal),
    l: line(column === block.left ? sides.left : sides.insideVertical),
    r: line(column === block.right ? sides.right : sides.insideVertical),
  };
  return Object.fromEntries(Object.entries(all).filter(([, side]) => side !== undefined)) as IBorderData;
}
