import { wordingOf } from '../editions/wordings';
import type { Sentence } from '../wording/sentence';

/** 目录: the part titles of the whole document in the edition's order, for a year. */
export function outlineOf(edition: string, year: number): readonly string[] {
  return wordingOf(edition).parts.map((title) => plainTitle(title, year));
}

function plainTitle(title: Sentence, year: number): string {
  return title.map((part) => (typeof part === 'string' ? part : part.part === 'year' ? String(year + part.shift) : '')).join('');
}
