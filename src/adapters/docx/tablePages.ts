import { AlignmentType, BorderStyle, HeightRule, LineRuleType, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, VerticalAlignTable, VerticalMergeType, WidthType, type FileChild } from 'docx';
import type { PrintedCell, PrintedTable } from '#domain/narrative/printedTable';
import { TABLE_LINE, TABLE_PAGE } from './documentStyle';
import { CELL_PADDING, fitTable, lineOf, type TableFit, type TableRoom } from './tableFit';
import { lineCount } from './typeset';

/** Pages of one orientation. */
export interface TablePages {
  readonly orientation: 'portrait' | 'landscape';
  readonly children: readonly FileChild[];
}

const ROOM = { portrait: TABLE_PAGE.size.width - TABLE_PAGE.margin.left - TABLE_PAGE.margin.right, landscape: TABLE_PAGE.size.height - TABLE_PAGE.margin.top - TABLE_PAGE.margin.bottom } as const;
const DEPTH = { portrait: TABLE_PAGE.size.height - TABLE_PAGE.margin.top - TABLE_PAGE.margin.bottom, landscape: TABLE_PAGE.size.width - TABLE_PAGE.margin.left - TABLE_PAGE.margin.right } as const;
/** 小五 = 9 pt; a long table goes down to 7 pt before it is turned. */
const TYPE = { usual: 9, long: 7 } as const;
const ROWS_ACROSS = 30;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
/** Room for the part's title above its first table, and for the paragraph that ends a run of pages. */
const PART_TITLE = 1200;
const PAGES_END = 320;
/** A note never stands on a page without a row of its table. */
const ROWS_WITH_NOTE = 2;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** 公开表 as Word tables, each on a page of its own, wide ones across; neighbours of one orientation share their pages' set-up. */
export function tablePages(title: string, tables: readonly PrintedTable[]): readonly TablePages[] {
  const pages: (TablePages & { readonly children: FileChild[] })[] = [];
  tables.forEach((table, position) => {
    const orientation = orientationOf(table);
    const last = pages.at(-1);
    const follows = last?.orientation === orientation;
    const heading = position > 0 ? [] : [new Paragraph({ heading: 'Heading1', children: [new TextRun(title)] })];
    const room = { across: ROOM[orientation], down: DEPTH[orientation] - PAGES_END - (position > 0 ? 0 : PART_TITLE) };
    const children = [...heading, ...tableChildren(table, room, follows)];
    if (follows) last.children.push(...children);
    else pages.push({ orientation, children });
  });
  return pages;
}

/** Word's page set-up of an orientation. */
export function tablePage(orientation: TablePages['orientation']): { readonly size: typeof TABLE_PAGE.size & { readonly orientation: 'portrait' | 'landscape' }; readonly margin: typeof TABLE_PAGE.margin } {
  return { size: { ...TABLE_PAGE.size, orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'] }, margin: TABLE_PAGE.margin };
}

function tableChildren(table: PrintedTable, room: TableRoom, pageBreakBefore: boolean): readonly FileChild[] {
  const caption = (words: readonly string[]): Paragraph => new Paragraph({ style: 'TableCaption', tabStops: [{ type: TabStopType.RIGHT, position: room.across }], children: [new TextRun(words.join('\t'))] });
  const fit = fitTable(table, { ...room, down: room.down - aroundOf(table, room.across) });
  return [
    new Paragraph({ style: 'TableTitle', pageBreakBefore, children: [new TextRun(table.title)] }),
    ...(table.code === '' ? [] : [caption(['', table.code])]),
    caption([`部门：${table.entity}`, `单位：${table.unit}`]),
    gridOf(table, fit),
    ...table.notes.map((note) => new Paragraph({ style: 'TableNote', children: [new TextRun(note)] })),
  ];
}

/** Height of what stands above and below the grid, in twips. */
function aroundOf({ code, notes }: PrintedTable, across: number): number {
  const noteLines = notes.reduce((sum, note) => sum + lineCount(note, { room: across / 20, size: TABLE_LINE.type }), 0);
  return TABLE_LINE.title + (code === '' ? 1 : 2) * TABLE_LINE.caption + noteLines * TABLE_LINE.note + notes.length * TABLE_LINE.gap;
}

function gridOf(table: PrintedTable, fit: TableFit): Table {
  const open = new Map<number, { down: number; across: number }>();
  const held = table.notes.length === 0 ? table.rows.length : table.rows.length - ROWS_WITH_NOTE;
  const rows = table.rows.map((cells, index) => rowOf(cells, { fit, head: index < table.headRows, held: index >= held, open }));
  const width = fit.widths.reduce((sum, part) => sum + part, 0);
  return new Table({ rows, width: { size: width, type: WidthType.DXA }, columnWidths: fit.widths, layout: TableLayoutType.FIXED, borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE } });
}

interface RowLook {
  readonly fit: TableFit;
  readonly head: boolean;
  /** The row stays on one page with what follows. */
  readonly held: boolean;
  /** Blocks of earlier rows that still reach down, by their first column. */
  readonly open: Map<number, { down: number; across: number }>;
}

/** A row with its own cells and the continued ones of blocks that began above. */
function rowOf(cells: readonly PrintedCell[], look: RowLook): TableRow {
  const { fit, open, head } = look;
  const waiting = [...cells];
  const children: TableCell[] = [];
  for (let column = 0; column < fit.widths.length; ) {
    const above = open.get(column);
    const cell = above === undefined ? waiting.shift() : undefined;
    const across = above?.across ?? cell?.across ?? 1;
    children.push(cellOf(above === undefined ? cell : undefined, across, column, look, above !== undefined));
    if (above !== undefined) {
      if (above.down === 1) open.delete(column);
      else above.down -= 1;
    } else if (cell !== undefined && cell.down > 1) open.set(column, { down: cell.down - 1, across });
    column += across;
  }
  return new TableRow({ tableHeader: head, cantSplit: true, height: { value: fit.row * 20, rule: HeightRule.ATLEAST }, children });
}

function cellOf(cell: PrintedCell | undefined, across: number, column: number, { fit: { widths, size }, held }: RowLook, continued: boolean): TableCell {
  const width = widths.slice(column, column + across).reduce((sum, part) => sum + part, 0);
  const merge = continued ? { verticalMerge: VerticalMergeType.CONTINUE } : cell !== undefined && cell.down > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {};
  const text = new TextRun({ text: cell?.text ?? '', size: size * 2, font: { eastAsia: '宋体', ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' } });
  const words = new Paragraph({ alignment: ALIGN[cell?.align ?? 'left'], keepNext: held, spacing: { line: lineOf(size), lineRule: LineRuleType.EXACT }, children: [text] });
  return new TableCell({ columnSpan: across, ...merge, width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, margins: { left: CELL_PADDING, right: CELL_PADDING }, children: [words] });
}

function orientationOf(table: PrintedTable): TablePages['orientation'] {
  const type = table.rows.length > ROWS_ACROSS ? TYPE.long : TYPE.usual;
  return wishOf(table) > ROOM.portrait / twipsAt(type) ? 'landscape' : 'portrait';
}

/** Room a table asks for, in half-width characters. */
function wishOf({ widths }: PrintedTable): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Width of a half-width character in type of so many points. */
function twipsAt(points: number): number {
  return points * 10;
}
