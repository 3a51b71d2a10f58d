/** 公文字体 of the document and what a machine without them takes instead: w:altName, else any font of that family. */
const FONT_SUBSTITUTES: readonly (readonly [font: string, substitute: string, family: 'roman' | 'swiss' | 'modern', panose: string])[] = [
  ['方正小标宋简体', '小标宋', 'roman', '03000509000000000000'],
  ['黑体', 'SimHei', 'modern', '02010609060101010101'],
  ['楷体_GB2312', '楷体', 'modern', '02010609060101010101'],
  ['仿宋_GB2312', '仿宋', 'modern', '02010609060101010101'],
  ['宋体', 'SimSun', 'roman', '02010600030101010101'],
];

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** word/fontTable.xml, so that a document opened without 仿宋_GB2312 shows 仿宋 and not some Latin font's fallback. */
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${WORD}">${FONT_SUBSTITUTES.map(
    ([font, substitute, family, panose]) =>
      `<w:font w:name="${font}"><w:altName w:val="${substitute}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="auto"/></w:font>`,
  ).join('')}<w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
} as const;
