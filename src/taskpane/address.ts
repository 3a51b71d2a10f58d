import type { CellRef } from '#domain/sheet';

/** Reads an A1 address of one cell; undefined when it is none. */
export function cellAt(sheet: string, address: string): CellRef | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)/u.exec(address);
  if (match === null) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(match[2]) - 1, column };
}
