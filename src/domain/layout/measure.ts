import { GRID_SIZE } from './look';

const NARROW = /[\u0020-\u007e]/u;

/** Width of a text in points: Chinese characters are square, Latin ones half as wide. */
export function textWidth(text: string, size = GRID_SIZE): number {
  return [...text].reduce((width, character) => width + (NARROW.test(character) ? size / 2 : size), 0);
}

/** Lines a text takes in a cell of that width. */
export function linesIn(text: string, width: number, size = GRID_SIZE): number {
  return Math.max(1, Math.ceil(textWidth(text, size) / Math.max(size, width - PADDING)));
}

/** Points left and right of a text inside its cell. */
export const PADDING = 8;
