import { bareLabel } from '../chart/normaliseLabel';

/** 单位自备的名词解释, by the words of its terms. */
export interface OwnGlossary {
  readonly terms: readonly { readonly name: string; readonly text: string }[];
}

const ENTRY = /^(?<name>[^：:。；，]{2,60})[：:]\s*(?<text>\S.*)$/u;
const NUMERAL = /^(?:[（(][一二三四五六七八九十百\d]+[)）]|[一二三四五六七八九十百\d]+[、.．)）])\s*/u;

/** Reads a 名词解释 file, one "名词：解释" a paragraph, numbered or not; a paragraph without a colon goes on with the one before. */
export function readOwnGlossary(paragraphs: readonly string[]): OwnGlossary {
  const terms: { name: string; text: string }[] = [];
  for (const paragraph of paragraphs) {
    const line = paragraph.trim();
    const entry = ENTRY.exec(line.replace(NUMERAL, ''))?.groups;
    const last = terms.at(-1);
    if (entry?.['name'] !== undefined && entry['text'] !== undefined) terms.push({ name: entry['name'].trim(), text: entry['text'].trim() });
    else if (last !== undefined && line !== '' && !/名词解释$/u.test(line)) last.text += line;
  }
  return { terms };
}

/** True when both name the same term; 项 are also known by their own name, "行政运行" for "…（款）行政运行（项）". */
export function isSameTerm(own: string, term: string): boolean {
  const [given, full] = [bareLabel(own), bareLabel(term)];
  return given === full || given === bareLabel(term.replace(/^.*（款）/u, '')) || given === bareLabel(term.replace(/^.*（款）|（项）$/gu, ''));
}
