import type { CellInput, CellStyle, SheetOp } from '../sheet';
import { inPairs, REPORT_GRID, type Report, type ReportBlock } from './report';

/** The worksheet's name; it is left out of 公开版. */
export const REPORT_SHEET = '检查报告';

const WIDTHS = REPORT_GRID;
const LABEL = 2;
const LAST = WIDTHS.length - 1;
const LINE_HEIGHT = 14;
const FONT_SIZE = 10;
const CELL: CellStyle = { font: '宋体', size: FONT_SIZE, vertical: 'center', wrap: true, border: 'thin', format: '@' };
const HEAD: CellStyle = { ...CELL, bold: true, horizontal: 'center', fill: '#F2F2F2' };
const STYLES = {
  title: { font: '黑体', size: 18, horizontal: 'center', vertical: 'center', wrap: true },
  verdict: { font: '黑体', size: 12, horizontal: 'center', vertical: 'center', wrap: true },
  heading: { font: '黑体', size: 12, vertical: 'center' },
  subheading: { font: '宋体', size: FONT_SIZE, bold: true, vertical: 'center' },
  text: { font: '宋体', size: FONT_SIZE, vertical: 'center', wrap: true },
  small: { font: '宋体', size: 9, vertical: 'center', wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** 检查报告 as a worksheet of its own, all tables on one grid, ready to print on A4. */
export function reportToSheet(report: Report, sheet = REPORT_SHEET): SheetOp[] {
  const page = new ReportPage(sheet);
  page.across(report.title, STYLES.title, 34);
  for (const block of report.blocks) page.block(block);
  return page.finish();
}

class ReportPage {
  readonly #cells: CellInput[][] = [];
  readonly #heights: number[] = [];
  readonly #looks: SheetOp[] = [];

  constructor(private readonly sheet: string) {}

  block(block: ReportBlock): void {
    switch (block.kind) {
      case 'heading':
        this.across(block.text, STYLES.heading, 26);
        return;
      case 'subheading':
        this.across(block.text, STYLES.subheading, 22);
        return;
      case 'verdict':
      case 'text':
      case 'small':
        this.across(block.text, STYLES[block.kind]);
        return;
      case 'pairs':
        for (const [label, value] of block.pairs) this.row([[label, LABEL, HEAD], [value, WIDTHS.length - LABEL, { ...CELL, horizontal: 'left' }]]);
        return;
      case 'table':
        this.row(block.columns.map(({ head, span }) => [head, span, HEAD]));
        for (const row of block.rows) this.row(block.columns.map(({ span, align = 'left' }, index) => [row[index] ?? '', span, { ...CELL, horizontal: align, ...(align === 'left' ? {} : figureFormat(row[index] ?? '')) }]));
        return;
      case 'signatures':
        for (const [left = '', right = ''] of inPairs(block.labels)) this.row([[left, LABEL, HEAD], ['', 2, CELL], [right, 1, HEAD], ['', 3, CELL]], 34);
    }
  }

  across(text: string, style: CellStyle, height?: number): void {
    this.row([[text, LAST + 1, style]], height);
  }

  finish(): SheetOp[] {
    const { sheet } = this;
    const bottom = this.#cells.length - 1;
    return [
      { op: 'addSheet', sheet },
      ...this.#looks,
      { op: 'write', sheet, row: 0, column: 0, cells: this.#cells },
      { op: 'columnWidths', sheet, left: 0, widths: WIDTHS },
      { op: 'rowHeights', sheet, top: 0, heights: this.#heights },
      { op: 'page', sheet, setup: { orientation: 'portrait', printArea: { top: 0, left: 0, bottom, right: LAST } } },
    ];
  }

  private row(parts: readonly (readonly [text: string, span: number, style: CellStyle])[], height?: number): void {
    const row = this.#cells.length;
    const cells: CellInput[] = WIDTHS.map(() => ({ value: null }));
    let [left, lines] = [0, 1];
    for (const [text, span, style] of parts) {
      const right = left + span - 1;
      const range = { top: row, left, bottom: row, right };
      cells[left] = { value: style.format === '@' || style.format === undefined ? text : Number(text.replaceAll(',', '')) };
      this.#looks.push({ op: 'style', sheet: this.sheet, range, style }, ...(span > 1 ? [{ op: 'merge', sheet: this.sheet, range } as const] : []));
      lines = Math.max(lines, linesOf(text, WIDTHS.slice(left, right + 1).reduce((sum, width) => sum + width, 0), style.size ?? FONT_SIZE));
      left = right + 1;
    }
    this.#cells.push(cells);
    this.#heights.push(Math.min(400, height ?? lines * LINE_HEIGHT + 6));
  }
}

/** A figure is written as a number that prints as it did, so that no host marks it as a number kept as text. */
function figureFormat(text: string): Pick<CellStyle, 'format'> {
  const match = /^-?\d+(,\d{3})*(\.\d+)?$/u.exec(text);
  if (match === null) return {};
  const [, thousands, decimals = ''] = match;
  return { format: `${thousands === undefined ? '0' : '#,##0'}${decimals.replace(/\d/gu, '0')}` };
}

/** Lines a text takes in a width, both in points: a Chinese character is as wide as its size, a letter half of it. */
function linesOf(text: string, width: number, size: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(([...line].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 1 : 0.55), 0) * size * 1.04) / (width - 6))), 0);
}
