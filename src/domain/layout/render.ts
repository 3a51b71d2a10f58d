import type { Booklet } from '../chart/booklet';
import type { MoneyUnit } from '../money/unit';
import { address, type CellInput, type CellRange, type SheetOp } from '../sheet';
import type { Edition } from './edition';
import { evaluateCells } from './evaluate';
import { deriveFormulas } from './formula';
import type { CellFormula } from './formulaText';
import { amountStyle, CAPTION_LEFT, CAPTION_RIGHT, GRID_STYLE, NOTE_STYLE, textStyle, TITLE_STYLE } from './look';
import { placeTable, type PlacedAmount, type PlacedTable } from './place';
import { GRID_TOP } from './placedText';
import { sheetSize } from './size';
import { styleRuns } from './styleRuns';

/** What the tables are made for. `codes` are the 科目 in use, named by the 科目书 if there is one, `units` the 预算单位; `fill` holds input values by coordinate key. */
export interface RenderOptions {
  readonly year: number;
  readonly entity: string;
  readonly unit: MoneyUnit;
  readonly codes: readonly string[];
  readonly units?: readonly string[];
  readonly fill?: ReadonlyMap<string, number>;
  readonly booklet?: Booklet;
}

/** Every table of an edition laid out, in order. */
export function placeEdition(edition: Edition, options: RenderOptions): readonly PlacedTable[] {
  return edition.tables.map((spec) => placeTable(spec, { year: options.year, codes: options.codes, units: options.units ?? [], ...(options.booklet === undefined ? {} : { booklet: options.booklet }) }));
}

/**
 * 生成: the operations that write every table of an edition into a workbook, one worksheet each: labels, formulas with
 * their values, formats, merges, borders, sizes and print set-up. All sheets are added first: formulas point across them.
 */
export function renderEdition(edition: Edition, options: RenderOptions): SheetOp[] {
  const tables = placeEdition(edition, options);
  const formulas = deriveFormulas(tables, options.unit);
  const values = evaluateCells(tables, formulas, options.fill ?? new Map());
  const sheets = tables.map(({ sheet }, index): SheetOp => ({ op: 'addSheet', sheet, ...after(tables[index - 1]?.sheet) }));
  return [...sheets, ...tables.flatMap((table) => renderTable(table, options, { formulas, values }))];
}

function after(sheet: string | undefined): { after?: string } {
  return sheet === undefined ? {} : { after: sheet };
}

interface Figures {
  readonly formulas: ReadonlyMap<PlacedAmount, CellFormula>;
  readonly values: ReadonlyMap<PlacedAmount, number>;
}

function renderTable(table: PlacedTable, options: RenderOptions, figures: Figures): SheetOp[] {
  const { sheet, width } = table;
  const notes = notesOf(table, options, figures);
  const { widths, heights, orientation } = sheetSize(
    table,
    notes.map(({ text }) => text),
  );
  const bottom = table.end + notes.length - 1;
  const fillIn = (text: string): string => filledIn(text, table, options);
  return [
    { op: 'write', sheet, row: 0, column: 0, cells: captionCells(table, fillIn) },
    { op: 'style', sheet, range: { top: 0, left: 0, bottom: 0, right: width - 1 }, style: TITLE_STYLE },
    ...(width > 1 ? [{ op: 'merge', sheet, range: { top: 0, left: 0, bottom: 0, right: width - 1 } } as const] : []),
    { op: 'style', sheet, range: { top: 1, left: 0, bottom: 2, right: 0 }, style: CAPTION_LEFT },
    { op: 'style', sheet, range: { top: 1, left: width - 1, bottom: 2, right: width - 1 }, style: CAPTION_RIGHT },
    ...styleOps(table, figures),
    { op: 'write', sheet, row: GRID_TOP, column: 0, cells: gridCells(table, figures) },
    ...table.merges.map((range): SheetOp => ({ op: 'merge', sheet, range })),
    ...notes.flatMap((note, down): SheetOp[] => noteOps(sheet, table.end + down, width, note)),
    { op: 'columnWidths', sheet, left: 0, widths },
    { op: 'rowHeights', sheet, top: 0, heights },
    { op: 'freeze', sheet, rows: table.bodyTop, columns: 0 },
    {
      op: 'page',
      sheet,
      setup: {
        orientation,
        titleRows: { from: 0, to: table.bodyTop - 1 },
        printArea: { top: 0, left: 0, bottom, right: width - 1 },
        blackAndWhite: true,
      },
    },
  ];
}

function captionCells(table: PlacedTable, fillIn: (text: string) => string): CellInput[][] {
  const { spec, width } = table;
  const line = (left: string, right: string): CellInput[] => {
    const cells = Array.from({ length: width }, (): CellInput => ({ value: null }));
    cells[0] = { value: left === '' ? null : left };
    if (right !== '') cells[width - 1] = { value: right };
    return cells;
  };
  return [line(fillIn(spec.title), ''), line('', spec.code), line(fillIn(spec.entityLabel), fillIn(spec.unitLabel))];
}

function filledIn(text: string, { spec }: PlacedTable, { year, entity, unit }: RenderOptions): string {
  return text.replaceAll('{year}', String(year)).replaceAll('{entity}', entity).replaceAll('{unit}', spec.unit ?? unit);
}

function styleOps(table: PlacedTable, figures: Figures): SheetOp[] {
  const { sheet, spec } = table;
  const texts = table.texts.map(({ row, column, role }) => ({ row, column, style: textStyle(role) }));
  const amounts = table.amounts.map((amount) => ({ row: amount.row, column: amount.column, style: amountStyle(amount, spec.zero, !figures.formulas.has(amount) && !amount.foreign) }));
  return styleRuns([...texts, ...amounts]).map(({ range, style }): SheetOp => ({ op: 'style', sheet, range, style: { ...GRID_STYLE, ...style } }));
}

function gridCells(table: PlacedTable, figures: Figures): (CellInput | null)[][] {
  const rows = Array.from({ length: table.end - GRID_TOP }, () => Array.from({ length: table.width }, (): CellInput | null => null));
  const put = (row: number, column: number, input: CellInput): void => {
    const line = rows[row - GRID_TOP];
    if (line !== undefined) line[column] = input;
  };
  for (const { row, column, text, role } of table.texts) {
    if (text !== '') put(row, column, { value: role === 'order' || role === 'number' ? Number(text) : text });
  }
  for (const amount of table.amounts) {
    const formula = figures.formulas.get(amount);
    const value = figures.values.get(amount) ?? 0;
    if (formula !== undefined) put(amount.row, amount.column, { formula: formula.text, value });
    else if (value !== 0 || table.spec.zero === '0.00' || amount.foreign) put(amount.row, amount.column, { value });
  }
  return rows;
}

interface Note {
  readonly text: string;
  readonly input: CellInput;
}

function notesOf(table: PlacedTable, options: RenderOptions, figures: Figures): readonly Note[] {
  const fixed = table.spec.notes.map((note): Note => {
    const text = filledIn(note, table, options);
    return { text, input: { value: text } };
  });
  if (table.spec.emptyNote === undefined) return fixed;
  const text = filledIn(table.spec.emptyNote, table, options);
  const totals = table.amounts.filter(({ source }) => source.kind === 'total');
  const first = totals[0];
  const last = totals.at(-1);
  if (first === undefined || last === undefined) return fixed;
  const empty = totals.every((amount) => (figures.values.get(amount) ?? 0) === 0);
  const formula = `=IF(SUM(${address(first.row, first.column)}:${address(last.row, last.column)})=0,"${text}","")`;
  return [...(fixed.length === 0 && listsBelowTotal(table) ? [SPACER] : fixed), { text, input: { formula, value: empty ? text : '' } }];
}

/** The row below a list whose 合计 stands first belongs to its sums, so no formula that reads them may stand there. */
const SPACER: Note = { text: '', input: { value: null } };

function listsBelowTotal(table: PlacedTable): boolean {
  return table.blocks.some(({ rows }) => rows[0]?.kind === 'total');
}

function noteOps(sheet: string, row: number, width: number, note: Note): SheetOp[] {
  const range: CellRange = { top: row, left: 0, bottom: row, right: width - 1 };
  return [
    { op: 'write', sheet, row, column: 0, cells: [[note.input]] },
    { op: 'style', sheet, range, style: NOTE_STYLE },
    ...(width > 1 ? [{ op: 'merge', sheet, range } as const] : []),
  ];
}
