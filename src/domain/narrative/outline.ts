import { wordingOf } from '../editions/wordings';
import type { Sentence } from '../wording/sentence';

/** 目录: the part titles of the whole document in the edition's order, for a year. */
export function outlineOf(edition: string, year: number): readonly string[] {
  return wordingOf(edition).parts.map((title) => plainTitle(title, year));
}

/** Where the 公开表 stand in the document: the title of their part, whether the text comes before them, and whether the parts are numbered. */
export function tablesPart(edition: string, year: number): { readonly title: string; readonly afterText: boolean; readonly numbered: boolean } {
  const parts = outlineOf(edition, year);
  const at = parts.findIndex((title) => title.endsWith('表'));
  const title = parts[at] ?? '公开表';
  const numbered = /^(?:第|[一二三四五六七八九十]+、)/u.test(plainTitle(wordingOf(edition).title, year));
  return { title: numbered ? title : title.replace(/^[一二三四五六七八九十]+、/u, ''), afterText: at > parts.findIndex((part) => part.endsWith('说明')), numbered };
}

function plainTitle(title: Sentence, year: number): string {
  return title.map((part) => (typeof part === 'string' ? part : part.part === 'year' ? String(year + part.shift) : '')).join('');
}
