const WIDE_DIGITS = /宋体|SimSun|新宋体|NSimSun|仿宋|FangSong|楷体|KaiTi|黑体|SimHei|等线|DengXian/i;
const PIXELS_PER_POINT = 96 / 72;

/** The font that a workbook measures its columns with. */
export interface DefaultFont {
  readonly name?: string;
  readonly size?: number;
}

/**
 * A 列宽 in points as the file stores it: in digits of the workbook's default font, whose digits are half a square wide in
 * Chinese fonts and 7 pixels in Calibri 11.
 */
export function widthInCharacters(points: number, font: DefaultFont): number {
  return Math.round(((points * PIXELS_PER_POINT) / digitPixels(font)) * 256) / 256;
}

function digitPixels(font: DefaultFont): number {
  const size = font.size ?? 11;
  if (font.name !== undefined && WIDE_DIGITS.test(font.name)) return Math.ceil((size * PIXELS_PER_POINT) / 2);
  return Math.max(1, Math.round((size * 7) / 11));
}
