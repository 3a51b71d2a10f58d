import type { Fact } from '../cube/fact';

/**
 * 摘要原文: the checked figures, each by its meaning and its print, and the text, one a line. Looks, sheet names and places
 * do not enter, so that only a change of content changes it.
 */
export function canonicalText(facts: readonly Fact[], paragraphs: readonly string[] = []): string {
  const figures = facts.map(({ key, unit, printed }) => `${key}\t${unit}\t${printed.kind === 'number' ? printed.digits : printed.kind === 'text' || printed.kind === 'error' ? printed.text.trim() : printed.kind}`);
  const text = paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  return ['gongkai 1', ...figures.sort(), '', ...text].join('\n');
}
