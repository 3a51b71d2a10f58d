import { type CellInput, type CellRange, type CellStyle, type PageSetup, rangeAddress } from '#domain/sheet';
import { parseRange } from './a1Range';
import { setColumnWidths, styleOfColumn } from './columnElements';
import { SheetGrid } from './sheetGrid';
import type { StyleTable } from './styleTable';
import { type XmlElement, childInOrder, childOf, childrenOf, escapeText, makeElement, removeChildren } from './xmlTree';

/** The order in which the schema wants the elements of a worksheet. */
export const SHEET_ORDER: readonly string[] = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState',
  'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF',
  'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];
const A4 = 9;
const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/;
const FORMULA_SIGN = /^[=+\-@\t\r]/;

/** One 工作表 that is edited in place: only what an operation names is changed, everything else of the part stays. */
export class SheetEditor {
  readonly #root: XmlElement;
  readonly #styles: StyleTable;
  #grid: SheetGrid | undefined;

  constructor(root: XmlElement, styles: StyleTable) {
    this.#root = root;
    this.#styles = styles;
  }

  get isProtected(): boolean {
    return isOn(childOf(this.#root, 'sheetProtection')?.attributes.get('sheet'));
  }

  write(row: number, column: number, input: CellInput): void {
    const cell = this.#cell(row, column);
    this.#cells.clear(cell);
    const value = input.value ?? null;
    if (input.formula !== undefined) {
      cell.children.push(makeElement(cell, 'f', {}, [escapeText(input.formula.replace(/^=/, ''))]));
      this.#setCached(cell, value);
    } else if (typeof value === 'string') this.#setText(cell, value);
    else if (value !== null) this.#setCached(cell, value);
  }

  style(range: CellRange, style: CellStyle): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = this.#cell(row, column);
        cell.attributes.set('s', String(this.#styles.with(styleOf(cell), style)));
      }
    }
  }

  merge(range: CellRange): void {
    const merges = childInOrder(this.#root, 'mergeCells', SHEET_ORDER);
    const kept = childrenOf(merges, 'mergeCell').filter((one) => !overlaps(parseRange(one.attributes.get('ref') ?? ''), range));
    merges.children.splice(0, merges.children.length, ...kept, makeElement(merges, 'mergeCell', { ref: rangeAddress(range) }));
    merges.attributes.set('count', String(merges.children.length));
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        if (row !== range.top || column !== range.left) this.#cells.clear(this.#cell(row, column));
      }
    }
  }

  columnWidths(left: number, widths: readonly number[]): void {
    if (widths.length > 0) setColumnWidths(childInOrder(this.#root, 'cols', SHEET_ORDER), left, widths);
  }

  rowHeights(top: number, heights: readonly number[]): void {
    for (const [index, height] of heights.entries()) {
      const row = this.#cells.row(top + index);
      row.attributes.set('ht', String(height));
      row.attributes.set('customHeight', '1');
    }
  }

  freeze(rows: number, columns: number): void {
    const views = childInOrder(this.#root, 'sheetViews', SHEET_ORDER);
    const view = childOf(views, 'sheetView') ?? makeElement(views, 'sheetView', { workbookViewId: 0 });
    if (!views.children.includes(view)) views.children.push(view);
    removeChildren(view, 'pane');
    removeChildren(view, 'selection');
    if (rows <= 0 && columns <= 0) return;
    const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const split = { ...(columns > 0 && { xSplit: columns }), ...(rows > 0 && { ySplit: rows }) };
    const corner = rangeAddress({ top: rows, left: columns, bottom: rows, right: columns }).split(':')[0] ?? 'A1';
    view.children.unshift(makeElement(view, 'pane', { ...split, topLeftCell: corner, activePane: pane, state: 'frozen' }), makeElement(view, 'selection', { pane }));
  }

  page(setup: PageSetup): void {
    const properties = childInOrder(this.#root, 'sheetPr', SHEET_ORDER);
    childInOrder(properties, 'pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']).attributes.set('fitToPage', '1');
    const page = childInOrder(this.#root, 'pageSetup', SHEET_ORDER);
    page.attributes.delete('scale');
    for (const [name, value] of Object.entries({ paperSize: A4, orientation: setup.orientation, fitToWidth: 1, fitToHeight: 0, ...(setup.blackAndWhite === undefined ? {} : { blackAndWhite: Number(setup.blackAndWhite) }) })) page.attributes.set(name, String(value));
  }

  /** Settles what follows from the edits: the used block that the part states. */
  finish(): void {
    const touched = this.#grid?.touched ?? null;
    if (touched === null) return;
    const stated = parseRange(childOf(this.#root, 'dimension')?.attributes.get('ref') ?? '');
    childInOrder(this.#root, 'dimension', SHEET_ORDER).attributes.set('ref', rangeAddress(stated === null ? touched : union(stated, touched)));
  }

  get #cells(): SheetGrid {
    this.#grid ??= new SheetGrid(childInOrder(this.#root, 'sheetData', SHEET_ORDER));
    return this.#grid;
  }

  #cell(row: number, column: number): XmlElement {
    return this.#cells.cell(row, column, (line) => {
      if (isOn(line.attributes.get('customFormat'))) return Number(line.attributes.get('s') ?? 0);
      const columns = childOf(this.#root, 'cols');
      return columns === undefined ? 0 : styleOfColumn(columns, column);
    });
  }

  #setText(cell: XmlElement, text: string): void {
    if (text === '') return;
    if (mayBeFormula(text)) cell.attributes.set('s', String(this.#styles.with(styleOf(cell), 'quoted')));
    cell.attributes.set('t', 'inlineStr');
    cell.children.push(makeElement(cell, 'is', {}, [makeElement(cell, 't', { 'xml:space': 'preserve' }, [escapeText(text)])]));
  }

  #setCached(cell: XmlElement, value: CellInput['value']): void {
    if (value === null || value === undefined) return;
    if (typeof value === 'boolean') cell.attributes.set('t', 'b');
    else if (typeof value === 'string') cell.attributes.set('t', ERROR.test(value) ? 'e' : 'str');
    cell.children.push(makeElement(cell, 'v', {}, [typeof value === 'string' ? escapeText(value) : String(Number(value))]));
  }
}

/** True for a text that would become a formula if somebody opened its cell and left it again; such a cell is marked as text. */
export function mayBeFormula(text: string): boolean {
  return FORMULA_SIGN.test(text);
}

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

function styleOf(cell: XmlElement): number {
  return Number(cell.attributes.get('s') ?? 0);
}

function overlaps(one: CellRange | null, other: CellRange): boolean {
  return one !== null && one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}

function union(one: CellRange, other: CellRange): CellRange {
  return { top: Math.min(one.top, other.top), left: Math.min(one.left, other.left), bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right) };
}
