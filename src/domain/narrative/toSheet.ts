import type { CellStyle, SheetOp } from '../sheet';
import { chartOps } from './chartsOnSheet';
import { textOfParagraph, type Chart, type Narrative, type Paragraph, type Section } from './narrative';
import { isDrawable } from './plotting';

/** The worksheet's name. */
export const NARRATIVE_SHEET = '情况说明';

const STYLES: Readonly<Record<Section['level'] | 'body', CellStyle>> = {
  0: { font: '黑体', size: 18, horizontal: 'center', vertical: 'center', wrap: true },
  1: { font: '黑体', size: 12, bold: true, vertical: 'center', wrap: true },
  2: { font: '楷体', size: 12, bold: true, vertical: 'center', wrap: true, indent: 1 },
  3: { font: '宋体', size: 12, bold: true, vertical: 'center', wrap: true, indent: 1 },
  body: { font: '宋体', size: 12, vertical: 'top', wrap: true, indent: 2 },
};

/** Fits A4 upright between its margins as it is; a single wide column is not shrunk by every program. */
const WIDTH = 490;
const CHARACTERS_A_LINE = 36;
const LINE_HEIGHT = 20;

const CHART_HEIGHT = 300;
const CAPTION: CellStyle = { font: '宋体', size: 12, horizontal: 'center', vertical: 'top', wrap: true };

/** What the worksheet holds beside the text: 图 as charts of the sheet, by choice. */
export interface SheetContent {
  readonly charts?: boolean;
}

interface Row {
  readonly text: string;
  readonly style: CellStyle;
  readonly chart?: Chart;
}

/** 情况说明 as a worksheet: one paragraph a row in column A, wrapped, ready to print on A4. The sheet itself is added by the caller. */
export function narrativeToSheet(narrative: Narrative, sheet = NARRATIVE_SHEET, { charts = false }: SheetContent = {}): SheetOp[] {
  const rows = narrative.sections.flatMap((section): Row[] => [
    ...(section.heading === '' ? [] : [{ text: section.heading, style: STYLES[section.level] }]),
    ...section.paragraphs.flatMap((paragraph) => rowsOf(paragraph, charts)),
  ]);
  const bottom = rows.length - 1;
  const placed = rows.flatMap(({ chart }, row) => (chart === undefined ? [] : [{ chart, row }]));
  return [
    { op: 'write', sheet, row: 0, column: 0, cells: rows.map(({ text, chart }) => [chart === undefined ? { value: text } : null]) },
    { op: 'style', sheet, range: { top: 0, left: 0, bottom, right: 0 }, style: { format: '@' } },
    ...rows.map(({ style }, row): SheetOp => ({ op: 'style', sheet, range: { top: row, left: 0, bottom: row, right: 0 }, style })),
    { op: 'columnWidths', sheet, left: 0, widths: [WIDTH] },
    { op: 'rowHeights', sheet, top: 0, heights: rows.map(heightOf) },
    { op: 'page', sheet, setup: { orientation: 'portrait', ...(placed.length === 0 ? {} : { printArea: { top: 0, left: 0, bottom, right: 0 } }) } },
    ...(placed.length === 0 ? [] : chartOps(placed, sheet, rows.length + 1)),
  ];
}

/** A paragraph of text, or a chart with its caption under it. */
function rowsOf(paragraph: Paragraph, charts: boolean): Row[] {
  const { chart } = paragraph;
  const text = textOfParagraph(paragraph);
  if (!charts || chart === undefined || !isDrawable(chart)) return [{ text, style: STYLES.body }];
  return [{ text: '', style: CAPTION, chart }, { text, style: CAPTION }];
}

function heightOf({ text, chart }: Row): number {
  if (chart !== undefined) return CHART_HEIGHT;
  return Math.min(400, LINE_HEIGHT * Math.max(1, Math.ceil(text.length / CHARACTERS_A_LINE)) + 4);
}
