import { textOfParagraph, type Narrative, type Section } from './narrative';

/** 纯文本: one paragraph a line, headings as lines of their own, which is also what .md and .txt hold. */
export function narrativeToMarkdown(narrative: Narrative): string {
  return `${narrativeLines(narrative).join('\n')}\n`;
}

/** The paragraphs of the text in reading order, headings included. */
export function narrativeLines(narrative: Narrative): readonly string[] {
  return narrative.sections.flatMap(sectionLines);
}

/** 行号 of each section's first line among `narrativeLines`, counted from 1. */
export function firstLines(narrative: Narrative): readonly number[] {
  let next = 1;
  return narrative.sections.map((section) => {
    const first = next;
    next += sectionLines(section).length;
    return first;
  });
}

function sectionLines(section: Section): readonly string[] {
  return [...(section.heading === '' ? [] : [section.heading]), ...section.paragraphs.map(textOfParagraph)];
}
