import type { EstimatedPageNumbers, IXmlableObject } from 'docx';
import { attributeOf, childrenOf, textOf, valueOf } from './bodyElements';
import { contentsLine } from './contentsLine';
import { SIZES } from './documentStyle';
import { lineCount } from './typeset';

/** Lines of a 公文 style: exact height, space around them and first-line indent, all in points. */
interface StyleLines {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly indent: number;
}

const points = (size: number, line: number, more: Partial<StyleLines> = {}): StyleLines => ({ size, line, before: 0, after: 0, indent: 0, ...more });
const BODY = points(SIZES.body / 2, 28, { indent: SIZES.body });
const PLAIN = points(10, 15);

const STYLE_LINES: Readonly<Record<string, StyleLines>> = {
  Heading1: points(SIZES.title / 2, 32, { before: 12, after: 16 }),
  Heading2: BODY,
  Heading3: BODY,
  Heading4: BODY,
  Body: BODY,
  Figure: points(SIZES.caption / 2, 28),
  Picture: points(10, 15, { before: 6 }),
  TableTitle: points(SIZES.body / 2, 24, { before: 3, after: 5 }),
  TableCaption: points(SIZES.table / 2, 14, { after: 2 }),
  TableNote: points(SIZES.table / 2, 14, { before: 2 }),
  ContentsTitle: points(SIZES.body / 2, 28, { after: 12 }),
};

/** A page's text area and the line of a 目录 entry, in points. */
interface PageArea {
  readonly across: number;
  readonly down: number;
  readonly contents: number;
}

/** What stands on the pages, one after another. */
interface Block {
  readonly bookmarks: readonly string[];
  readonly breakBefore: boolean;
  readonly keepNext: boolean;
  readonly before: number;
  readonly after: number;
  /** Heights of its lines or rows in points. */
  readonly lines: readonly number[];
  /** Whether a page may not end or begin with a single line of it. */
  readonly isText: boolean;
}

const EMU = 12_700;
const TWIPS = 20;

/**
 * 估算页码 for the 目录: lays out the document as it is written, so that a program that does not fill in fields shows page
 * numbers too. Word counts anew when it opens the file.
 */
export function estimatePages(body: IXmlableObject): EstimatedPageNumbers {
  const bookmarks = new Map<string, string>();
  let page = 0;
  for (const { area, children } of sectionsOf(childrenOf(body, 'w:body'))) {
    const entries = children.flatMap((child) => insideOf(child)).filter((child) => isEntry(styleOf(child)));
    page = layOut(children, { ...area, contents: contentsLine(entries.length) }, page + 1, bookmarks);
  }
  return { bookmarks, pageCount: page };
}

/** Sets the blocks of a section on pages from `first` on; the last page. */
function layOut(children: readonly IXmlableObject[], area: PageArea, first: number, bookmarks: Map<string, string>): number {
  const blocks = children.flatMap((child) => blocksOf(child, area));
  let [page, at] = [first, 0];
  blocks.forEach((block, index) => {
    if (at > 0 && (block.breakBefore || at + leastHeight(blocks, index) > area.down)) [page, at] = [page + 1, 0];
    for (const name of block.bookmarks) bookmarks.set(name, String(page));
    at += block.before;
    block.lines.forEach((height, line) => {
      const held = block.isText && block.lines.length > 1 && line === block.lines.length - 2 ? height + (block.lines[line + 1] ?? 0) : height;
      if (at > 0 && at + held > area.down + 0.5) [page, at] = [page + 1, 0];
      at += height;
    });
    at += block.after;
  });
  return page;
}

/** What must stand together on a page: a block's first lines, and those of the blocks a heading is kept with. */
function leastHeight(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  const whole = block.lines.reduce((sum, line) => sum + line, block.before + block.after);
  if (block.keepNext) return whole + leastHeight(blocks, index + 1);
  const [one = 0, two = 0] = block.lines;
  return block.before + one + (block.isText && block.lines.length < 4 ? whole - block.before - block.after - one : block.isText ? two : 0);
}

function blocksOf(element: IXmlableObject, area: PageArea): readonly Block[] {
  if ('w:sdt' in element) return insideOf(element).flatMap((child) => blocksOf(child, area));
  if ('w:tbl' in element) return [tableBlock(element)];
  return 'w:p' in element ? [paragraphBlock(element, area)] : [];
}

/** The paragraphs of a content control; any other element is itself. */
function insideOf(element: IXmlableObject): readonly IXmlableObject[] {
  return 'w:sdt' in element ? childrenOf(childrenOf(element, 'w:sdt').find((child) => 'w:sdtContent' in child) ?? {}, 'w:sdtContent') : [element];
}

function styleOf(element: IXmlableObject): string {
  return valueOf(childrenOf(childrenOf(element, 'w:p').find((part) => 'w:pPr' in part) ?? {}, 'w:pPr'), 'w:pStyle') ?? '';
}

function isEntry(style: string): boolean {
  return /^TOC\d$/u.test(style);
}

function paragraphBlock(element: IXmlableObject, area: PageArea): Block {
  const parts = childrenOf(element, 'w:p');
  const properties = childrenOf(parts.find((part) => 'w:pPr' in part) ?? {}, 'w:pPr');
  const style = styleOf(element);
  const { size, line, before, after, indent } = isEntry(style) ? points(SIZES.caption / 2, area.contents) : (STYLE_LINES[style] ?? PLAIN);
  const drawn = drawingHeight(parts);
  const lines = drawn > 0 ? [drawn] : Array.from({ length: lineCount(textOf(parts), { room: area.across, size, indent }) }, () => line);
  return {
    bookmarks: parts.flatMap((part) => ('w:bookmarkStart' in part ? [attributeOf(part['w:bookmarkStart'], 'w:name') ?? ''] : [])),
    breakBefore: properties.some((property) => 'w:pageBreakBefore' in property),
    keepNext: /^(?:Heading|Table(?:Title|Caption))/u.test(style) || properties.some((property) => 'w:keepNext' in property),
    before,
    after,
    lines,
    isText: drawn === 0,
  };
}

/** A table's rows take at least the height they are given; their text may need more. */
function tableBlock(element: IXmlableObject): Block {
  const rows = childrenOf(element, 'w:tbl').filter((child) => 'w:tr' in child);
  return { bookmarks: [], breakBefore: false, keepNext: false, before: 0, after: 0, isText: false, lines: rows.map(rowHeight) };
}

function rowHeight(row: IXmlableObject): number {
  const parts = childrenOf(row, 'w:tr');
  const least = Number(valueOf(childrenOf(parts.find((part) => 'w:trPr' in part) ?? {}, 'w:trPr'), 'w:trHeight') ?? 0) / TWIPS;
  return Math.max(least, ...parts.filter((part) => 'w:tc' in part).map(cellHeight));
}

function cellHeight(cell: IXmlableObject): number {
  const parts = childrenOf(cell, 'w:tc');
  const properties = childrenOf(parts.find((part) => 'w:tcPr' in part) ?? {}, 'w:tcPr');
  const width = Number(attributeOf(properties.find((property) => 'w:tcW' in property)?.['w:tcW'], 'w:w') ?? 0) / TWIPS - 5;
  if (properties.some((property) => 'w:vMerge' in property)) return 0;
  return parts.reduce((sum, part) => sum + ('w:p' in part ? cellParagraph(childrenOf(part, 'w:p'), width) : 0), 0);
}

function cellParagraph(parts: readonly IXmlableObject[], room: number): number {
  const spacing = childrenOf(parts.find((part) => 'w:pPr' in part) ?? {}, 'w:pPr').find((property) => 'w:spacing' in property);
  const line = Number(attributeOf(spacing?.['w:spacing'], 'w:line') ?? 0) / TWIPS;
  return line * lineCount(textOf(parts), { room, size: line / 1.25 });
}

function sectionsOf(children: readonly IXmlableObject[]): readonly { readonly area: Omit<PageArea, 'contents'>; readonly children: readonly IXmlableObject[] }[] {
  const sections: { area: Omit<PageArea, 'contents'>; children: IXmlableObject[] }[] = [];
  let open: IXmlableObject[] = [];
  for (const child of children) {
    const end = 'w:sectPr' in child ? child : 'w:p' in child ? childrenOf(childrenOf(child, 'w:p').find((part) => 'w:pPr' in part) ?? {}, 'w:pPr').find((property) => 'w:sectPr' in property) : undefined;
    if (!('w:sectPr' in child)) open.push(child);
    if (end === undefined) continue;
    sections.push({ area: areaOf(childrenOf(end, 'w:sectPr')), children: open });
    open = [];
  }
  return sections;
}

function areaOf(properties: readonly IXmlableObject[]): Omit<PageArea, 'contents'> {
  const size: unknown = properties.find((property) => 'w:pgSz' in property)?.['w:pgSz'];
  const margin: unknown = properties.find((property) => 'w:pgMar' in property)?.['w:pgMar'];
  const at = (of: unknown, name: string): number => Number(attributeOf(of, name) ?? 0) / TWIPS;
  return { across: at(size, 'w:w') - at(margin, 'w:left') - at(margin, 'w:right'), down: at(size, 'w:h') - at(margin, 'w:top') - at(margin, 'w:bottom') };
}

function drawingHeight(parts: readonly IXmlableObject[]): number {
  const found = /"wp:extent":\{"_attr":\{[^{}]*"cy":(\d+)/u.exec(JSON.stringify(parts));
  return found === null ? 0 : Number(found[1]) / EMU;
}
