import { address, columnName, rangeAddress, type CellRange, type CellStyle, type PageSetup, type SheetOp } from '#domain/sheet';
import { WPS, type WpsApplication, type WpsRange, type WpsWorksheet } from './wpsTypes';

/** 操作 that change how a sheet looks or prints, none of its values. */
export function replayLook(application: WpsApplication, sheet: WpsWorksheet, op: Exclude<SheetOp, { op: 'addSheet' | 'write' | 'merge' | 'chart' }>): void {
  switch (op.op) {
    case 'style':
      setStyle(sheet.Range(rangeAddress(op.range)), op.range, op.style);
      break;
    case 'columnWidths':
      op.widths.forEach((points, index) => setColumnWidth(sheet.Range(`${columnName(op.left + index)}1`), points));
      break;
    case 'rowHeights':
      op.heights.forEach((points, index) => {
        sheet.Range(address(op.top + index, 0)).RowHeight = points;
      });
      break;
    case 'freeze':
      freeze(application, sheet, op.rows, op.columns);
      break;
    case 'page':
      setPage(sheet, op.setup);
      break;
  }
}

function setStyle(range: WpsRange, block: CellRange, style: CellStyle): void {
  if (style.font !== undefined) range.Font.Name = style.font;
  if (style.size !== undefined) range.Font.Size = style.size;
  if (style.bold !== undefined) range.Font.Bold = style.bold;
  if (style.italic !== undefined) range.Font.Italic = style.italic;
  if (style.color !== undefined) range.Font.Color = colourNumber(style.color);
  if (style.fill !== undefined) range.Interior.Color = colourNumber(style.fill);
  if (style.horizontal !== undefined) range.HorizontalAlignment = WPS.horizontal[style.horizontal];
  if (style.vertical !== undefined) range.VerticalAlignment = WPS.vertical[style.vertical];
  if (style.wrap !== undefined) range.WrapText = style.wrap;
  if (style.indent !== undefined) range.IndentLevel = style.indent;
  if (style.locked !== undefined) range.Locked = style.locked;
  if (style.format !== undefined) range.NumberFormat = style.format;
  if (style.border !== undefined) setBorders(range, block, style.border);
}

function setBorders(range: WpsRange, block: CellRange, border: 'thin' | 'none'): void {
  const { left, top, bottom, right, insideVertical, insideHorizontal } = WPS.border;
  const sides = [left, top, bottom, right, ...(block.right > block.left ? [insideVertical] : []), ...(block.bottom > block.top ? [insideHorizontal] : [])];
  for (const side of sides) range.Borders.Item(side).LineStyle = WPS.line[border];
}

/** Colours of the object model count blue, green, red from the top down. */
function colourNumber(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red + green * 256 + blue * 65_536;
}

/** A width in points: the host takes characters of its standard font and tells points, so two probes give the rule. */
function setColumnWidth(cell: WpsRange, points: number): void {
  const measured = (characters: number): number => {
    cell.ColumnWidth = characters;
    return cell.Width;
  };
  const narrow = measured(PROBES.narrow);
  const perCharacter = (measured(PROBES.wide) - narrow) / (PROBES.wide - PROBES.narrow);
  const characters = PROBES.narrow + (points - narrow) / perCharacter;
  cell.ColumnWidth = Math.min(255, Math.max(0, Math.round(characters * 100) / 100));
}

const PROBES = { narrow: 10, wide: 30 };

function freeze(application: WpsApplication, sheet: WpsWorksheet, rows: number, columns: number): void {
  sheet.Activate();
  const window = application.ActiveWindow;
  window.FreezePanes = false;
  window.ScrollRow = 1;
  window.ScrollColumn = 1;
  window.SplitRow = rows;
  window.SplitColumn = columns;
  if (rows > 0 || columns > 0) window.FreezePanes = true;
}

function setPage(sheet: WpsWorksheet, setup: PageSetup): void {
  const page = sheet.PageSetup;
  page.PaperSize = WPS.paperA4;
  page.Orientation = WPS.orientation[setup.orientation];
  page.Zoom = false;
  page.FitToPagesWide = 1;
  page.FitToPagesTall = false;
  if (setup.titleRows !== undefined) page.PrintTitleRows = `$${setup.titleRows.from + 1}:$${setup.titleRows.to + 1}`;
  if (setup.printArea !== undefined) page.PrintArea = rangeAddress(setup.printArea);
  if (setup.blackAndWhite !== undefined) page.BlackAndWhite = setup.blackAndWhite;
}
