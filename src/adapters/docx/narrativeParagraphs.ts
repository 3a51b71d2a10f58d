import { CommentRangeEnd, CommentRangeStart, CommentReference, HeadingLevel, Paragraph, TextRun, type ICommentOptions, type ParagraphChild } from 'docx';
import { textOfRun, type FigureRun, type Paragraph as Said, type Run, type Section } from '#domain/narrative/narrative';
import { sourceOf } from '#domain/narrative/sourceOf';
import { chartRun } from './chartRun';

const HEADINGS = { 0: HeadingLevel.HEADING_1, 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3, 3: HeadingLevel.HEADING_4 } as const;

/** One 小节 as Word paragraphs; a further part begins on a new page. */
export function sectionParagraphs(section: Section, sources: SourceComments, pageBreakBefore: boolean): readonly Paragraph[] {
  const heading = section.heading === '' ? [] : [new Paragraph({ heading: HEADINGS[section.level], pageBreakBefore, children: [new TextRun(section.heading)] })];
  return [...heading, ...section.paragraphs.flatMap((paragraph) => bodyParagraphs(paragraph, sources))];
}

/** A paragraph of text, or a chart with its caption under it. */
function bodyParagraphs(paragraph: Said, sources: SourceComments): readonly Paragraph[] {
  const children = paragraph.runs.flatMap((run) => runChildren(run, sources));
  if (paragraph.chart === undefined) return [new Paragraph({ style: 'Body', children })];
  const drawn = chartRun(paragraph.chart);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- docx's charts are runs that its ParagraphChild type does not list
  const picture = drawn === undefined ? [] : [new Paragraph({ style: 'Picture', keepNext: true, children: [drawn] })];
  return [...picture, new Paragraph({ style: 'Figure', children })];
}

function runChildren(run: Run, sources: SourceComments): readonly ParagraphChild[] {
  const text = textOfRun(run);
  if (run.kind === 'fixed') return [new TextRun(text)];
  const isGap = run.kind === 'figure' ? run.printed === undefined : run.value === undefined;
  if (isGap) return [new TextRun({ text, highlight: 'yellow' })];
  return run.kind === 'figure' ? sources.around(run, new TextRun(text)) : [new TextRun(text)];
}

/** 出处批注: numbers the comments of one document, one for every figure. */
export class SourceComments {
  readonly all: ICommentOptions[] = [];

  constructor(private readonly wanted: boolean) {}

  around(figure: FigureRun, child: ParagraphChild): readonly ParagraphChild[] {
    if (!this.wanted) return [child];
    const id = this.all.length;
    this.all.push({ id, author: '公开助手', initials: '公', date: new Date(0), children: [new Paragraph(sourceOf(figure))] });
    return [new CommentRangeStart(id), child, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
  }
}
