import { AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TableOfContents, TextRun, type ICommentOptions, type ParagraphChild } from 'docx';
import { textOfRun, type FigureRun, type Narrative, type Paragraph as Said, type Run, type Section } from '#domain/narrative/narrative';
import { sourceOf } from '#domain/narrative/sourceOf';
import { chartRun } from './chartRun';
import { PAGE, STYLES } from './documentStyle';

/** `sources` attaches to every figure a comment that names its cells, for reviewers; `contents` puts a 目录 in front. */
export interface DocxOptions {
  readonly sources?: boolean;
  readonly contents?: boolean;
}

const HEADINGS = { 0: HeadingLevel.HEADING_1, 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3, 3: HeadingLevel.HEADING_4 } as const;

/** 情况说明 as a .docx in 公文 typography; gaps are marked yellow. */
export async function writeNarrativeDocx(narrative: Narrative, options: DocxOptions = {}): Promise<Uint8Array> {
  const comments = new Comments(options.sources === true);
  const children = [...(options.contents === true ? contentsPage() : []), ...narrative.sections.flatMap((section, position) => sectionParagraphs(section, comments, position > 0 && section.level === 0))];
  const document = new Document({
    creator: '公开助手',
    title: `${narrative.entity}${narrative.year}年度情况说明`,
    styles: { default: { heading1: STYLES.heading1, heading2: STYLES.heading2, heading3: STYLES.heading3, heading4: STYLES.heading4 }, paragraphStyles: STYLES.own },
    evenAndOddHeaderAndFooters: true,
    ...(options.contents === true ? { features: { updateFields: true } } : {}),
    comments: { children: comments.all },
    sections: [{ properties: { page: { size: PAGE.size, margin: PAGE.margin } }, footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A further part begins on a new page. */
function sectionParagraphs(section: Section, comments: Comments, pageBreakBefore: boolean): readonly Paragraph[] {
  const heading = section.heading === '' ? [] : [new Paragraph({ heading: HEADINGS[section.level], pageBreakBefore, children: [new TextRun(section.heading)] })];
  return [...heading, ...section.paragraphs.flatMap((paragraph) => bodyParagraphs(paragraph, comments))];
}

/** A paragraph of text, or a chart with its caption under it. */
function bodyParagraphs(paragraph: Said, comments: Comments): readonly Paragraph[] {
  const children = paragraph.runs.flatMap((run) => runChildren(run, comments));
  if (paragraph.chart === undefined) return [new Paragraph({ style: 'Body', children })];
  const drawn = chartRun(paragraph.chart);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- docx's charts are runs that its ParagraphChild type does not list
  const picture = drawn === undefined ? [] : [new Paragraph({ style: 'Picture', keepNext: true, children: [drawn] })];
  return [...picture, new Paragraph({ style: 'Figure', children })];
}

/** 目录 that Word and WPS fill from the headings when the document is opened. */
function contentsPage(): readonly (Paragraph | TableOfContents)[] {
  return [new Paragraph({ style: 'ContentsTitle', children: [new TextRun('目　录')] }), new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2' }), new Paragraph({ pageBreakBefore: true, children: [] })];
}

function runChildren(run: Run, comments: Comments): readonly ParagraphChild[] {
  const text = textOfRun(run);
  if (run.kind === 'fixed') return [new TextRun(text)];
  const isGap = run.kind === 'figure' ? run.printed === undefined : run.value === undefined;
  if (isGap) return [new TextRun({ text, highlight: 'yellow' })];
  return run.kind === 'figure' ? comments.around(run, new TextRun(text)) : [new TextRun(text)];
}

/** 页码 "— 1 —": outer edge of the page, 四号 宋体, as 公文 have it. */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const edge = alignment === AlignmentType.RIGHT ? { right: 280 } : { left: 280 };
  return new Footer({ children: [new Paragraph({ style: 'PageNumber', alignment, indent: edge, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] });
}

/** Numbers the comments of one document. */
class Comments {
  readonly all: ICommentOptions[] = [];

  constructor(private readonly wanted: boolean) {}

  around(figure: FigureRun, child: ParagraphChild): readonly ParagraphChild[] {
    if (!this.wanted) return [child];
    const id = this.all.length;
    this.all.push({ id, author: '公开助手', initials: '公', date: new Date(0), children: [new Paragraph(sourceOf(figure))] });
    return [new CommentRangeStart(id), child, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
  }
}
