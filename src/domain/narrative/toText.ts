import { textOfParagraph, type Narrative } from './narrative';

/** 纯文本: one paragraph a line, headings as lines of their own, which is also what .md and .txt hold. */
export function narrativeToMarkdown(narrative: Narrative): string {
  return `${narrativeLines(narrative).join('\n')}\n`;
}

/** The paragraphs of the text in reading order, headings included. */
export function narrativeLines(narrative: Narrative): readonly string[] {
  return narrative.sections.flatMap((section) => [...(section.heading === '' ? [] : [section.heading]), ...section.paragraphs.map(textOfParagraph)]);
}
