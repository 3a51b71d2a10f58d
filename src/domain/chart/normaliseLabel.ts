const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060\u2800\u3164\ufeff]+/gu;
const PLAIN = /^[\u3001\u4e00-\u9fff0-9a-zA-Z().,:%]*$/u;

/** Glyphs that PDF text extraction puts in place of the character a reader sees (CJK radicals that NFKC leaves alone). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⺫': '目',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
  '∶': ':',
  '﹑': '、',
  '､': '、',
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');

/**
 * 标签归一: the form in which printed labels are compared. Full-width and compatibility forms become plain ones (NFKC),
 * all white space goes, brackets become "()", quotes '"', dashes "-", and look-alike glyphs from PDF their character.
 */
export function normaliseLabel(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LOOK_ALIKE, (glyph) => LOOK_ALIKES[glyph] ?? glyph)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[〔【\[{〈《｛]/gu, '(')
    .replace(/[〕】\]}〉》｝]/gu, ')')
    .replace(/["'`´“”„‟‘’‚‛「」『』〝〞]/gu, '"')
    .replace(/[‐‑‒–—―−─━﹣ー]+/gu, '-')
    .replace(/[•・‧∙]/gu, '·');
}

/** Label without its numeral, "其中：" and trailing colon: "二、其中：外交支出" → "外交支出". Brackets such as "（一）" count as numerals. */
export function bareLabel(text: string): string {
  return normaliseLabel(text)
    .replace(/^(?:\d{1,2}[.、](?!\d)|\(?[一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\(\d{1,2}\))+/u, '')
    .replace(/^(?:其中|加|减):/u, '')
    .replace(/:$/u, '');
}
