import type { CellRange, CellStyle } from '../sheet';

/** The look of one cell. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/** Joins cells of equal look into as few blocks as a simple sweep finds, so that a host has little to do. */
export function styleRuns(cells: readonly StyledCell[]): readonly { readonly range: CellRange; readonly style: CellStyle }[] {
  const runs = new Map<string, { key: string; range: CellRange; style: CellStyle }[]>();
  for (const { row, column, style } of [...cells].sort((left, right) => left.row - right.row || left.column - right.column)) {
    const key = JSON.stringify(style);
    const line = runs.get(String(row)) ?? [];
    const last = line.at(-1);
    if (last?.key === key && last.range.right === column - 1) line[line.length - 1] = { ...last, range: { ...last.range, right: column } };
    else line.push({ key, range: { top: row, bottom: row, left: column, right: column }, style });
    runs.set(String(row), line);
  }
  const open = new Map<string, { range: CellRange; style: CellStyle }>();
  const closed: { range: CellRange; style: CellStyle }[] = [];
  for (const { key, range, style } of [...runs.values()].flat()) {
    const place = `${range.left}:${range.right}:${key}`;
    const above = open.get(place);
    if (above !== undefined && above.range.bottom === range.top - 1) open.set(place, { style, range: { ...above.range, bottom: range.bottom } });
    else {
      if (above !== undefined) closed.push(above);
      open.set(place, { range, style });
    }
  }
  return [...closed, ...open.values()];
}
