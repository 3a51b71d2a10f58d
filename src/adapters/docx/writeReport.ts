import { AlignmentType, BorderStyle, convertMillimetersToTwip, Document, Footer, HeightRule, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, type FileChild, type IRunOptions } from 'docx';
import { inPairs, REPORT_GRID, type Report, type ReportBlock } from '#domain/report/report';

const MARGIN = convertMillimetersToTwip(20);
const PAGE_WIDTH = convertMillimetersToTwip(210) - 2 * MARGIN;
const TOTAL = REPORT_GRID.reduce((sum, width) => sum + width, 0);
const LABEL = 2;
const GRID = REPORT_GRID.map((width) => Math.round((width / TOTAL) * PAGE_WIDTH));
const GREY = 'F2F2F2';
const SMALL = 18;
const BODY = 21;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

interface CellLook {
  readonly head?: boolean;
  readonly align?: keyof typeof ALIGN;
}

/** 检查报告 as a .docx, A4, its tables with headings that repeat on every page. */
export async function writeReportDocx(report: Report): Promise<Uint8Array> {
  const children = [paragraph(report.title, { font: '方正小标宋简体', size: 36, align: 'center', after: 160 }), ...report.blocks.flatMap(blockChildren)];
  const footer = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: SMALL, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })] });
  const document = new Document({
    creator: '公开助手',
    lastModifiedBy: '公开助手',
    title: report.title,
    sections: [{ properties: { page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } }, footers: { default: footer }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blockChildren(block: ReportBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { font: '黑体', size: 24, before: 200, after: 80, keepNext: true })];
    case 'subheading':
      return [paragraph(block.text, { font: '宋体', size: BODY, heavy: true, before: 140, after: 60, keepNext: true })];
    case 'verdict':
      return [paragraph(block.text, { font: '黑体', size: 26, align: 'center', after: 160 })];
    case 'text':
      return [paragraph(block.text, { font: '宋体', size: BODY, after: 60 })];
    case 'small':
      return [paragraph(block.text, { font: '宋体', size: SMALL, before: 160 })];
    case 'pairs':
      return [table(block.pairs.map(([label, value]) => new TableRow({ cantSplit: true, children: [cell(label, 0, LABEL, { head: true }), cell(value, LABEL, GRID.length - LABEL)] })))];
    case 'table': {
      const head = new TableRow({ tableHeader: true, cantSplit: true, children: cells(block.columns.map(({ head: text, span }) => ({ text, span, look: { head: true } }))) });
      const rows = block.rows.map((row) => new TableRow({ cantSplit: true, children: cells(block.columns.map(({ span, align }, index) => ({ text: row[index] ?? '', span, look: align === undefined ? {} : { align } }))) }));
      return [table([head, ...rows])];
    }
    case 'signatures':
      return [table(inPairs(block.labels).map(([left = '', right = '']) => new TableRow({ cantSplit: true, height: { value: 680, rule: HeightRule.ATLEAST }, children: [cell(left, 0, LABEL, { head: true }), cell('', LABEL, 2), cell(right, LABEL + 2, 1, { head: true }), cell('', LABEL + 3, 3)] })))];
  }
}

function cells(parts: readonly { readonly text: string; readonly span: number; readonly look: CellLook }[]): readonly TableCell[] {
  let left = 0;
  return parts.map(({ text, span, look }) => {
    left += span;
    return cell(text, left - span, span, look);
  });
}

function cell(text: string, left: number, span: number, look: CellLook = {}): TableCell {
  const width = GRID.slice(left, left + span).reduce((sum, part) => sum + part, 0);
  const lines = text.split('\n').map((line) => paragraph(line, { font: '宋体', size: SMALL, align: look.head === true ? 'center' : (look.align ?? 'left'), heavy: look.head === true }));
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    ...(look.head === true ? { shading: { type: ShadingType.CLEAR, fill: GREY, color: 'auto' } } : {}),
    children: lines,
  });
}

function table(rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({ rows, width: { size: PAGE_WIDTH, type: WidthType.DXA }, columnWidths: GRID, layout: TableLayoutType.FIXED, borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line } });
}

function paragraph(text: string, look: { readonly font: string; readonly size: number; readonly align?: keyof typeof ALIGN; readonly heavy?: boolean; readonly before?: number; readonly after?: number; readonly keepNext?: boolean }): Paragraph {
  const run: IRunOptions = { text, size: look.size, bold: look.heavy ?? false, color: '000000', font: { eastAsia: look.font, ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' } };
  return new Paragraph({ alignment: ALIGN[look.align ?? 'left'], keepNext: look.keepNext ?? false, spacing: { before: look.before ?? 0, after: look.after ?? 0 }, children: [new TextRun(run)] });
}
