import { address, rangeAddress, type CellRange, type CellStyle, type PageSetup, type SheetChart, type SheetOp } from '#domain/sheet';
import { cellEntry } from './asTyped';

/** 操作 on a sheet that exists by then, as Office.js statements; nothing is sent. */
export function queueOp(sheet: Excel.Worksheet, op: Exclude<SheetOp, { op: 'addSheet' }>): void {
  switch (op.op) {
    case 'write':
      blockOf(sheet, op).formulas = entries(op);
      break;
    case 'style':
      queueStyle(sheet, op.range, op.style);
      break;
    case 'merge':
      sheet.getRange(rangeAddress(op.range)).merge(false);
      break;
    case 'columnWidths':
      op.widths.forEach((width, index) => {
        sheet.getRangeByIndexes(0, op.left + index, 1, 1).format.columnWidth = width;
      });
      break;
    case 'rowHeights':
      op.heights.forEach((height, index) => {
        sheet.getRangeByIndexes(op.top + index, 0, 1, 1).format.rowHeight = height;
      });
      break;
    case 'freeze':
      queueFreeze(sheet, op.rows, op.columns);
      break;
    case 'page':
      queuePage(sheet, op.setup);
      break;
    case 'chart':
      queueChart(sheet, op.chart);
      break;
  }
}

/** The block a write covers. */
export function blockOf(sheet: Excel.Worksheet, op: Extract<SheetOp, { op: 'write' }>): Excel.Range {
  return sheet.getRangeByIndexes(op.row, op.column, op.cells.length, widthOf(op));
}

/** True for a write that has no cell to write. */
export function isEmptyWrite(op: SheetOp): boolean {
  return op.op === 'write' && widthOf(op) === 0;
}

function widthOf(op: Extract<SheetOp, { op: 'write' }>): number {
  return op.cells.reduce((most, line) => Math.max(most, line.length), 0);
}

function entries(op: Extract<SheetOp, { op: 'write' }>): (string | number | boolean | null)[][] {
  const width = widthOf(op);
  return op.cells.map((line) => Array.from({ length: width }, (_, column) => cellEntry(line[column])));
}

function queueStyle(sheet: Excel.Worksheet, block: CellRange, style: CellStyle): void {
  const range = sheet.getRange(rangeAddress(block));
  const { format } = range;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.format !== undefined) range.numberFormat = forAll(style.format);
  if (style.border !== undefined) queueBorders(format.borders, block, style.border);
}

function queueBorders(borders: Excel.RangeBorderCollection, block: CellRange, border: 'thin' | 'none'): void {
  const inside = [block.right > block.left ? (['InsideVertical'] as const) : [], block.bottom > block.top ? (['InsideHorizontal'] as const) : []].flat();
  for (const side of [...edges, ...inside]) borders.getItem(side).style = border === 'thin' ? 'Continuous' : 'None';
}

function queueFreeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
  else panes.unfreeze();
}

function queuePage(sheet: Excel.Worksheet, setup: PageSetup): void {
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.zoom = { horizontalFitToPages: 1 };
  if (setup.blackAndWhite !== undefined) page.blackAndWhite = setup.blackAndWhite;
  if (setup.titleRows !== undefined) page.setPrintTitleRows(`$${setup.titleRows.from + 1}:$${setup.titleRows.to + 1}`);
  if (setup.printArea !== undefined) page.setPrintArea(rangeAddress(setup.printArea));
}

function queueChart(sheet: Excel.Worksheet, { kind, title, data, place, fromZero }: SheetChart): void {
  const isPie = kind === 'pie';
  const chart = sheet.charts.add(isPie ? 'Pie' : 'ColumnClustered', sheet.getRange(rangeAddress(data)), 'Columns');
  chart.title.text = title;
  chart.dataLabels.showValue = !isPie;
  if (isPie) {
    chart.dataLabels.showCategoryName = true;
    chart.dataLabels.showPercentage = true;
  }
  if (fromZero === true) chart.axes.valueAxis.minimum = 0;
  chart.setPosition(address(place.top, place.left), address(place.bottom, place.right));
}

/** Office.js takes one value for a whole block where its types ask for a grid. */
function forAll(format: string): string[][] {
  return format as unknown as string[][];
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
