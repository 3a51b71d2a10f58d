import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, StyleLevel, TableOfContents, TextRun, type FileChild, type ISectionOptions } from 'docx';
import type { Narrative, Section } from '#domain/narrative/narrative';
import { tablesPart } from '#domain/narrative/outline';
import type { PrintedTable } from '#domain/narrative/printedTable';
import { contentsLine } from './contentsLine';
import { PAGE, STYLES, stylesFor } from './documentStyle';
import { estimatePages } from './estimatePages';
import { FONT_TABLE } from './fontTable';
import { sectionParagraphs, SourceComments } from './narrativeParagraphs';
import { tablePage, tablePages } from './tablePages';

/**
 * `sources` attaches to every figure a comment that names its cells, for reviewers; `contents` puts a 目录 in front;
 * `tables` are the 公开表 to print in their part of the document.
 */
export interface DocxOptions {
  readonly sources?: boolean;
  readonly contents?: boolean;
  readonly tables?: readonly PrintedTable[];
}

/** 情况说明 as a .docx in 公文 typography; gaps are marked yellow. */
export async function writeNarrativeDocx(narrative: Narrative, options: DocxOptions = {}): Promise<Uint8Array> {
  const comments = new SourceComments(options.sources === true);
  const sections = [...(options.contents === true ? [textPages(contentsPage())] : []), ...bodyPages(narrative, options.tables ?? [], comments)];
  const document = new Document({
    creator: '公开助手',
    title: `${narrative.entity}${narrative.year}年度情况说明`,
    styles: { default: { heading1: STYLES.heading1, heading2: STYLES.heading2, heading3: STYLES.heading3, heading4: STYLES.heading4 }, paragraphStyles: stylesFor(contentsLine(entriesOf(narrative, options.tables ?? []))) },
    evenAndOddHeaderAndFooters: true,
    ...(options.contents === true ? { features: { updateFields: true }, pageNumbers: estimatePages } : {}),
    comments: { children: comments.all },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [FONT_TABLE]));
}

/** How many headings the 目录 lists: parts, 小节 of the first level, 公开表. */
function entriesOf({ edition, year, sections }: Narrative, tables: readonly PrintedTable[]): number {
  const headings = sections.filter(({ level, heading }) => level <= 1 && heading !== '').length;
  return headings + (tables.length > 0 ? tables.length + 1 : isApart(tablesPart(edition, year), ownSection(sections)) ? 1 : 0);
}

function ownSection(sections: readonly Section[]): number {
  return Math.max(0, sections.findIndex(({ key }) => key === '情况说明'));
}

/** Numbered parts keep the place of 公开表 that are left out. */
function isApart({ numbered }: { readonly numbered: boolean }, own: number): boolean {
  return numbered && own > 0;
}

/** The text with the 公开表 where the edition has them, before it or after its first part; numbered parts keep the place of tables left out. */
function bodyPages(narrative: Narrative, tables: readonly PrintedTable[], comments: SourceComments): readonly ISectionOptions[] {
  const part = tablesPart(narrative.edition, narrative.year);
  const { title, afterText } = part;
  const own = ownSection(narrative.sections);
  const next = narrative.sections.findIndex(({ level }, at) => level === 0 && at > own);
  const cut = afterText ? (next < 0 ? narrative.sections.length : next) : own;
  const pages = tablePages(title, tables).map(({ orientation, children }): ISectionOptions => ({ properties: { page: tablePage(orientation) }, footers: footers(), children }));
  const apart = tables.length === 0 && isApart(part, own) ? [textPages(tablesApart(title))] : [];
  return [...textOf(narrative.sections.slice(0, cut), comments), ...pages, ...apart, ...textOf(narrative.sections.slice(cut), comments)];
}

/** 公开表另附: without it the parts would be numbered one, three, four. */
function tablesApart(title: string): readonly Paragraph[] {
  return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }), new Paragraph({ style: 'Body', children: [new TextRun('公开表另附。')] })];
}

function textOf(sections: readonly Section[], comments: SourceComments): readonly ISectionOptions[] {
  return sections.length === 0 ? [] : [textPages(sections.flatMap((section, position) => sectionParagraphs(section, comments, position > 0 && section.level === 0)))];
}

function textPages(children: readonly FileChild[]): ISectionOptions {
  return { properties: { page: { size: PAGE.size, margin: PAGE.margin } }, footers: footers(), children };
}

/** 目录 that Word and WPS fill from the headings when the document is opened. */
function contentsPage(): readonly (Paragraph | TableOfContents)[] {
  return [new Paragraph({ style: 'ContentsTitle', children: [new TextRun('目　录')] }), new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2', stylesWithLevels: [new StyleLevel('公开表标题', 2)] })];
}

function footers(): { readonly default: Footer; readonly even: Footer } {
  return { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) };
}

/** 页码 "— 1 —": outer edge of the page, 四号 宋体, as 公文 have it. */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const edge = alignment === AlignmentType.RIGHT ? { right: 280 } : { left: 280 };
  return new Footer({ children: [new Paragraph({ style: 'PageNumber', alignment, indent: edge, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] });
}
