import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

const BRAND: BrandVariants = {
  10: '#010608',
  20: '#04191d',
  30: '#042a31',
  40: '#05363f',
  50: '#06434d',
  60: '#08505c',
  70: '#0a5d6b',
  80: '#0b6674',
  90: '#2a7c89',
  100: '#45919d',
  110: '#5ea6b1',
  120: '#77bac4',
  130: '#91cdd5',
  140: '#abdfe5',
  150: '#c7eef2',
  160: '#e5f9fa',
};

const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** 浅色 and 深色: Fluent themes in the product's own teal, with Chinese fonts. */
export const LIGHT_THEME: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONTS };
export const DARK_THEME: Theme = {
  ...createDarkTheme(BRAND),
  fontFamilyBase: FONTS,
  colorStatusDangerForeground1: '#f1868f',
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[140],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandForeground1Hover: BRAND[130],
  colorCompoundBrandForeground1Pressed: BRAND[140],
  colorCompoundBrandStroke: BRAND[120],
  colorCompoundBrandStrokeHover: BRAND[130],
  colorCompoundBrandStrokePressed: BRAND[110],
};
