import { address, rangeAddress, type CellRange } from '#domain/sheet';
import type { PublishedCell, PublishedSheet } from '#domain/submission/publication';
import { parseRange } from './a1Range';
import type { KeptLines } from '#domain/submission/keptLines';
import { childOf, childrenOf, escapeText, localName, type XmlElement } from './xmlTree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PAGE_PARTS = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];
const ROW_LOOK = ['ht', 'customHeight', 's', 'customFormat'];
const COLUMN_LOOK = ['width', 'customWidth', 'style', 'bestFit'];
const FORMAT_LOOK = ['baseColWidth', 'defaultColWidth', 'defaultRowHeight', 'customHeight'];
const VIEW_LOOK = ['showGridLines', 'showZeros', 'zoomScale', 'zoomScaleNormal', 'view'];
/** Header and footer that say nothing but page numbers. */
const PAGE_NUMBERS = /^(?:&amp;(?:[LCRPN]|\d+|&quot;[^&]*&quot;|"[^"]*")|[\s\d第页共总,，、/—-])*$/u;

interface Lines {
  readonly rows: KeptLines;
  readonly columns: KeptLines;
}

/** A sheet of 公开版: the look of the working sheet, the values given, its lines closed up where some are left out. */
export function publishedSheet(source: XmlElement, sheet: PublishedSheet, lines: Lines, isFirst: boolean): XmlElement {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const rows = rowsOf(source, cells, lines);
  const merges = mergesOf(source, lines);
  const fit = childOf(childOf(source, 'sheetPr') ?? source, 'pageSetUpPr');
  const children = [
    ...(fit === undefined ? [] : [element('sheetPr', {}, [plain(fit)])]),
    element('sheetViews', {}, [viewOf(source, lines, isFirst)]),
    ...childrenOf(source, 'sheetFormatPr').map((one) => element('sheetFormatPr', look(one, FORMAT_LOOK))),
    ...columnsOf(source, sheet, lines),
    element('sheetData', {}, rows),
    ...(merges.length === 0 ? [] : [element('mergeCells', { count: merges.length }, merges)]),
    ...PAGE_PARTS.flatMap((part) => childrenOf(source, part)).filter((one) => localName(one) !== 'headerFooter' || saysPageNumbersOnly(one)).map((one) => plain(one)),
  ];
  return element('worksheet', { xmlns: MAIN }, children);
}

function rowsOf(source: XmlElement, cells: ReadonlyMap<string, PublishedCell>, lines: Lines): readonly XmlElement[] {
  const data = childOf(source, 'sheetData');
  const rows = new Map<number, { readonly look: Readonly<Record<string, string>>; readonly cells: Map<number, XmlElement> }>();
  let next = 0;
  for (const row of data === undefined ? [] : childrenOf(data, 'row')) {
    const index = row.attributes.has('r') ? Number(row.attributes.get('r')) - 1 : next;
    next = index + 1;
    const at = lines.rows.at(index);
    if (at !== undefined) rows.set(at, { look: look(row, ROW_LOOK), cells: cellsOf(row, index, at, cells, lines.columns) });
  }
  for (const { row, column, value } of cells.values()) {
    const [at, to] = [lines.rows.at(row), lines.columns.at(column)];
    if (at === undefined || to === undefined) continue;
    const line = rows.get(at) ?? { look: {}, cells: new Map<number, XmlElement>() };
    if (!line.cells.has(to)) line.cells.set(to, cellOf(address(at, to), undefined, value));
    rows.set(at, line);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([at, row]) => element('row', { r: at + 1, ...row.look }, [...row.cells].sort(([one], [other]) => one - other).map(([, cell]) => cell)));
}

function cellsOf(row: XmlElement, index: number, at: number, cells: ReadonlyMap<string, PublishedCell>, columns: KeptLines): Map<number, XmlElement> {
  const made = new Map<number, XmlElement>();
  let next = 0;
  for (const cell of childrenOf(row, 'c')) {
    const column = parseRange(cell.attributes.get('r') ?? '')?.left ?? next;
    next = column + 1;
    const to = columns.at(column);
    if (to !== undefined) made.set(to, cellOf(address(at, to), cell.attributes.get('s'), cells.get(`${index},${column}`)?.value));
  }
  return made;
}

function cellOf(r: string, style: string | undefined, value: PublishedCell['value'] | undefined): XmlElement {
  const head = { r, ...(style === undefined ? {} : { s: style }) };
  if (value === undefined) return element('c', head);
  if (typeof value === 'number') return element('c', head, [element('v', {}, [String(value)])]);
  if (typeof value === 'boolean') return element('c', { ...head, t: 'b' }, [element('v', {}, [value ? '1' : '0'])]);
  return element('c', { ...head, t: 'inlineStr' }, [element('is', {}, [element('t', { 'xml:space': 'preserve' }, [escapeText(value)])])]);
}

function mergesOf(source: XmlElement, { rows, columns }: Lines): readonly XmlElement[] {
  const list = childOf(source, 'mergeCells');
  return (list === undefined ? [] : childrenOf(list, 'mergeCell')).flatMap((merge) => {
    const range = parseRange(merge.attributes.get('ref') ?? '');
    const down = range === null ? undefined : rows.stretch(range.top, range.bottom);
    const across = range === null ? undefined : columns.stretch(range.left, range.right);
    if (down === undefined || across === undefined) return [];
    const moved: CellRange = { top: down.first, left: across.first, bottom: down.last, right: across.last };
    return moved.top === moved.bottom && moved.left === moved.right ? [] : [element('mergeCell', { ref: rangeAddress(moved) })];
  });
}

function columnsOf(source: XmlElement, sheet: PublishedSheet, { columns }: Lines): readonly XmlElement[] {
  const list = childOf(source, 'cols');
  const dropped = new Set(sheet.droppedColumns);
  const cols = (list === undefined ? [] : childrenOf(list, 'col')).flatMap((col) => {
    const hidden = ['1', 'true'].includes(col.attributes.get('hidden') ?? '');
    const kept = hidden && !dropped.has(Number(col.attributes.get('min')) - 1) ? undefined : columns.stretch(Number(col.attributes.get('min')) - 1, Number(col.attributes.get('max')) - 1);
    return kept === undefined ? [] : [element('col', { min: kept.first + 1, max: kept.last + 1, ...look(col, COLUMN_LOOK) })];
  });
  return cols.length === 0 ? [] : [element('cols', {}, cols)];
}

function viewOf(source: XmlElement, { rows, columns }: Lines, isFirst: boolean): XmlElement {
  const views = childOf(source, 'sheetViews');
  const view = views === undefined ? undefined : childOf(views, 'sheetView');
  const pane = view === undefined ? undefined : childOf(view, 'pane');
  const frozen = pane?.attributes.get('state') === 'frozen';
  const down = rows.from(Number(pane?.attributes.get('ySplit') ?? 0));
  const across = columns.from(Number(pane?.attributes.get('xSplit') ?? 0));
  const attributes = { ...(isFirst ? { tabSelected: 1 } : {}), workbookViewId: 0, ...(view === undefined ? {} : look(view, VIEW_LOOK)) };
  if (!frozen || down + across === 0) return element('sheetView', attributes);
  const active = down > 0 && across > 0 ? 'bottomRight' : down > 0 ? 'bottomLeft' : 'topRight';
  return element('sheetView', attributes, [element('pane', { ...(across > 0 ? { xSplit: across } : {}), ...(down > 0 ? { ySplit: down } : {}), topLeftCell: address(down, across), activePane: active, state: 'frozen' })]);
}

function saysPageNumbersOnly(one: XmlElement): boolean {
  return one.children.every((child) => typeof child === 'string' || child.children.every((text) => typeof text === 'string' && PAGE_NUMBERS.test(text)));
}

function look(source: XmlElement, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name) => (source.attributes.has(name) ? [[name, source.attributes.get(name) ?? '']] : [])));
}

/** A copy without namespace prefixes and without attributes that point to other parts. */
function plain(source: XmlElement): XmlElement {
  const attributes = [...source.attributes].filter(([name]) => !name.includes(':') && name !== 'xmlns');
  return { name: localName(source), attributes: new Map(attributes), children: source.children.map((child) => (typeof child === 'string' ? child : plain(child))) };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly (XmlElement | string)[] = []): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])), children: [...children] };
}
