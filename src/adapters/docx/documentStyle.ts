import { AlignmentType, convertMillimetersToTwip, LineRuleType, type IParagraphStyleOptions, type IRunOptions } from 'docx';

/** 公文字体, with what a machine without them falls back to. Latin letters and digits stand in Times New Roman. */
export const FONTS = {
  title: '方正小标宋简体',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  body: '仿宋_GB2312',
} as const;

/** 三号 = 16 pt, 二号 = 22 pt; docx counts half points. */
export const SIZES = { title: 44, body: 32, caption: 28, page: 28, table: 20 } as const;

/** 固定行距 28 磅, in twentieths of a point. */
const LINE = { line: 560, lineRule: LineRuleType.EXACT } as const;

/** 首行缩进两字符; w:firstLineChars counts hundredths of a character. */
const INDENT = { firstLine: 640, firstLineChars: 200 } as const;

/** A4 with the margins of GB/T 9704: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: { top: convertMillimetersToTwip(37), bottom: convertMillimetersToTwip(35), left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26), footer: convertMillimetersToTwip(25) },
} as const;

/** Pages of 公开表: narrower margins than the text, so that the forms keep a readable size. */
export const TABLE_PAGE = {
  size: PAGE.size,
  margin: { top: convertMillimetersToTwip(22), bottom: convertMillimetersToTwip(22), left: convertMillimetersToTwip(18), right: convertMillimetersToTwip(18), footer: convertMillimetersToTwip(14) },
} as const;

/** Heights around a 公开表 in twips, exact so that every program breaks its pages alike, and the type of captions and notes in points. */
export const TABLE_LINE = { title: 480 + 60 + 100, caption: 280 + 40, note: 280, gap: 40, type: 10 } as const;

const EXACT = { lineRule: LineRuleType.EXACT } as const;

function run(font: string, size: number, more: IRunOptions = {}): IRunOptions {
  return { font: { eastAsia: font, ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' }, size, color: '000000', ...more };
}

const base = { basedOn: 'Normal', next: 'Body', quickFormat: true } as const;

/** Paragraph styles: real heading styles, so that Word and WPS build a 目录 from them. */
export const STYLES: { readonly heading1: Omit<IParagraphStyleOptions, 'id'>; readonly heading2: Omit<IParagraphStyleOptions, 'id'>; readonly heading3: Omit<IParagraphStyleOptions, 'id'>; readonly heading4: Omit<IParagraphStyleOptions, 'id'>; readonly own: IParagraphStyleOptions[] } = {
  heading1: { ...base, name: 'heading 1', run: run(FONTS.title, SIZES.title, { bold: false }), paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 640, lineRule: LineRuleType.EXACT, before: 240, after: 320 }, keepNext: true, outlineLevel: 0 } },
  heading2: { ...base, name: 'heading 2', run: run(FONTS.heading1, SIZES.body, { bold: false }), paragraph: { spacing: LINE, indent: INDENT, keepNext: true, outlineLevel: 1 } },
  heading3: { ...base, name: 'heading 3', run: run(FONTS.heading2, SIZES.body, { bold: false }), paragraph: { spacing: LINE, indent: INDENT, keepNext: true, outlineLevel: 2 } },
  heading4: { ...base, name: 'heading 4', run: run(FONTS.body, SIZES.body, { bold: false }), paragraph: { spacing: LINE, indent: INDENT, keepNext: true, outlineLevel: 3 } },
  own: [
    { id: 'Body', name: '公文正文', basedOn: 'Normal', quickFormat: true, run: run(FONTS.body, SIZES.body), paragraph: { spacing: LINE, indent: INDENT, alignment: AlignmentType.BOTH } },
    { id: 'Figure', name: '图题', basedOn: 'Normal', quickFormat: true, run: run(FONTS.heading1, SIZES.caption), paragraph: { spacing: LINE, alignment: AlignmentType.CENTER } },
    { id: 'Picture', name: '图', basedOn: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120 } } },
    { id: 'TableTitle', name: '公开表标题', basedOn: 'Normal', quickFormat: true, run: run(FONTS.heading1, SIZES.body), paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 100, line: 480, ...EXACT }, keepNext: true, outlineLevel: 1 } },
    { id: 'TableCaption', name: '公开表表头', basedOn: 'Normal', run: run('宋体', SIZES.table), paragraph: { spacing: { after: 40, line: 280, ...EXACT }, keepNext: true } },
    { id: 'TableNote', name: '公开表注', basedOn: 'Normal', run: run('宋体', SIZES.table), paragraph: { spacing: { before: 40, line: 280, ...EXACT } } },
    { id: 'ContentsTitle', name: '目录标题', basedOn: 'Normal', run: run(FONTS.heading1, SIZES.body), paragraph: { alignment: AlignmentType.CENTER, spacing: { ...LINE, after: 240 } } },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: run(FONTS.heading1, SIZES.caption), paragraph: { spacing: LINE } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', run: run(FONTS.body, SIZES.caption), paragraph: { spacing: LINE, indent: { left: 280 } } },
    { id: 'PageNumber', name: '页码', basedOn: 'Normal', run: run('宋体', SIZES.page), paragraph: {} },
  ],
};

/** The styles of one document: 目录 entries on lines of so many points. */
export function stylesFor(contentsLine: number): IParagraphStyleOptions[] {
  const spacing = { ...LINE, line: contentsLine * 20 };
  return STYLES.own.map((style) => (/^TOC\d$/u.test(style.id) ? { ...style, paragraph: { ...style.paragraph, spacing } } : style));
}
