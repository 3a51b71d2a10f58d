import type { Fact, TableInfo } from '../cube/fact';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet';

/** A cell of a printed table with the columns and rows it covers. */
export interface PrintedCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  readonly align: 'left' | 'center' | 'right';
}

/** 公开表 as it goes into the document: what the sheet prints, its captions, and how much room each column wants. */
export interface PrintedTable {
  readonly title: string;
  readonly code: string;
  readonly entity: string;
  readonly unit: string;
  readonly headRows: number;
  /** Only the first cell of a merged block is listed, each row from left to right. */
  readonly rows: readonly (readonly PrintedCell[])[];
  /** Room of each column in half-width characters. */
  readonly widths: readonly number[];
  readonly notes: readonly string[];
}

const LEAST_WIDTH = 5;
const FIGURE_WIDTH = 9;
const MOST_WIDTH = 28;

/** The 公开表 of a workbook, in its order. Sheets need not tell what is merged: blanks beside and below a label belong to it. */
export function printedTables(workbook: WorkbookSnapshot, recognised: { readonly tables: readonly TableInfo[]; readonly facts: readonly Fact[]; readonly entity?: string }): readonly PrintedTable[] {
  return recognised.tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const facts = recognised.facts.filter(({ place }) => place.table === table.index);
    return sheet === undefined || facts.length === 0 ? [] : [printTable(sheet, table, facts, recognised.entity ?? '')];
  });
}

function printTable(sheet: SheetSnapshot, table: TableInfo, facts: readonly Fact[], entity: string): PrintedTable {
  const { top, bottom, left, right } = table.range;
  const figures = new Set(facts.map(({ place }) => `${place.row},${place.column}`));
  const shown = (row: number, column: number): string => (sheet.text[row - sheet.top]?.[column - sheet.left] ?? '').trim();
  const grid = withPlainOrdinals(Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (_cell, across) => shown(top + down, left + across))));
  const hollow = grid.findIndex((line) => line.every((text) => text === ''));
  const body = Math.min(...facts.map(({ place }) => place.row), ...(hollow < 0 ? [] : [top + hollow]));
  const columns = grid[0]?.map((_, across) => across) ?? [];
  const isFigure = (down: number, across: number): boolean => figures.has(`${top + down},${left + across}`);
  const amounts = new Set(facts.map(({ place }) => place.column - left));
  const head = headCells(grid.slice(0, body - top));
  const lines = grid.slice(body - top).map((line, index) => bodyCells(line, (across) => isFigure(body - top + index, across), amounts));
  return {
    title: table.name,
    code: table.code,
    entity,
    unit: table.unit,
    headRows: head.length,
    rows: [...head, ...lines],
    widths: columns.map((across) => widthOf(lines.flatMap((cells) => cellAt(cells, across)), amounts.has(across))),
    notes: table.notes,
  };
}

/** A head label spreads over the blanks to its right under the same parent, then over the blanks below. */
function headCells(grid: readonly (readonly string[])[]): readonly (readonly PrintedCell[])[] {
  const owner = grid.map((line) => line.map(() => -1));
  const parentOf = (down: number, across: number): number => (down === 0 ? -1 : (owner[down - 1]?.[across] ?? -1));
  let next = 0;
  return grid.map((line, down) =>
    line.flatMap((text, across): readonly PrintedCell[] => {
      if (owner[down]?.[across] !== -1) return [];
      const isFree = (column: number): boolean => line[column] === '' && owner[down]?.[column] === -1 && (counts(line) || parentOf(down, column) === parentOf(down, across));
      let width = 1;
      while (text !== '' && across + width < line.length && isFree(across + width)) width += 1;
      let height = 1;
      while (text !== '' && !counts(grid[down + height]) && grid[down + height]?.slice(across, across + width).every((below) => below === '') === true) height += 1;
      for (let row = down; row < down + height; row += 1) owner[row]?.fill(next, across, across + width);
      next += 1;
      return [{ text, across: width, down: height, align: 'center' }];
    }),
  );
}

/** 行次 and 栏次 that a sheet prints as amounts ("1.00") are ordinals all the same. */
function withPlainOrdinals(grid: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const columns = new Set(grid.flatMap((line) => line.flatMap((text, across) => (/^[行栏]\s*次$/u.test(text) ? [across] : []))));
  return grid.map((line) => line.map((text, across) => (columns.has(across) || counts(line) ? text.replace(/^(\d{1,3})\.0+$/u, '$1') : text)));
}

/** 栏次: the line that counts the columns belongs to no label above it. */
function counts(line: readonly string[] | undefined): boolean {
  return line?.some((text) => /^栏\s*次$/u.test(text)) === true;
}

/** A label spreads over the blank label cells to its right; 行次 and figures never do. */
function bodyCells(line: readonly string[], isFigure: (across: number) => boolean, amounts: ReadonlySet<number>): readonly PrintedCell[] {
  const cells: PrintedCell[] = [];
  let end = 0;
  line.forEach((text, across) => {
    if (across < end) return;
    let width = 1;
    const spreads = !amounts.has(across) && text !== '' && !/^\d{1,3}$/u.test(text);
    while (spreads && across + width < line.length && line[across + width] === '' && !amounts.has(across + width)) width += 1;
    end = across + width;
    cells.push({ text, across: width, down: 1, align: isFigure(across) ? 'right' : /^(?:\d{1,2}|合\s*计|总\s*计|—|-)$/u.test(text) ? 'center' : 'left' });
  });
  return cells;
}

/** Room for the widest text that stands in one column alone; figures never less than an amount of usual size. */
function widthOf(cells: readonly PrintedCell[], hasFigures: boolean): number {
  const widest = Math.max(0, ...cells.map(({ text, across }) => (across === 1 ? roomOf(text) : 0)));
  return Math.min(MOST_WIDTH, Math.max(hasFigures ? FIGURE_WIDTH : LEAST_WIDTH, widest + 2));
}

function cellAt(cells: readonly PrintedCell[], wanted: number): readonly PrintedCell[] {
  let column = 0;
  for (const cell of cells) {
    if (column === wanted) return [cell];
    column += cell.across;
  }
  return [];
}

/** Half-width characters a text takes on one line. */
function roomOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdf]/u.test(letter) ? 2 : 1), 0);
}
