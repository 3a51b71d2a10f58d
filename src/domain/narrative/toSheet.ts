import type { CellStyle, SheetOp } from '../sheet';
import { textOfParagraph, type Narrative, type Section } from './narrative';

/** The worksheet's name. */
export const NARRATIVE_SHEET = '情况说明';

const STYLES: Readonly<Record<Section['level'] | 'body', CellStyle>> = {
  0: { font: '黑体', size: 18, horizontal: 'center', vertical: 'center', wrap: true },
  1: { font: '黑体', size: 12, bold: true, vertical: 'center', wrap: true },
  2: { font: '楷体', size: 12, bold: true, vertical: 'center', wrap: true, indent: 1 },
  3: { font: '宋体', size: 12, bold: true, vertical: 'center', wrap: true, indent: 1 },
  body: { font: '宋体', size: 12, vertical: 'top', wrap: true, indent: 2 },
};

const WIDTH = 620;
const CHARACTERS_A_LINE = 44;
const LINE_HEIGHT = 20;

/** 情况说明 as a worksheet: one paragraph a row in column A, wrapped, ready to print on A4. The sheet itself is added by the caller. */
export function narrativeToSheet(narrative: Narrative, sheet = NARRATIVE_SHEET): SheetOp[] {
  const rows = narrative.sections.flatMap((section) => [
    ...(section.heading === '' ? [] : [{ text: section.heading, style: STYLES[section.level] }]),
    ...section.paragraphs.map((paragraph) => ({ text: textOfParagraph(paragraph), style: STYLES.body })),
  ]);
  return [
    { op: 'write', sheet, row: 0, column: 0, cells: rows.map(({ text }) => [{ value: text }]) },
    { op: 'style', sheet, range: { top: 0, left: 0, bottom: rows.length - 1, right: 0 }, style: { format: '@' } },
    ...rows.map(({ style }, row): SheetOp => ({ op: 'style', sheet, range: { top: row, left: 0, bottom: row, right: 0 }, style })),
    { op: 'columnWidths', sheet, left: 0, widths: [WIDTH] },
    { op: 'rowHeights', sheet, top: 0, heights: rows.map(({ text }) => Math.min(400, LINE_HEIGHT * Math.max(1, Math.ceil(text.length / CHARACTERS_A_LINE)) + 4)) },
    { op: 'page', sheet, setup: { orientation: 'portrait' } },
  ];
}
