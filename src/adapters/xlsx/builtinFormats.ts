/** Numbers whose format in the Chinese edition is not the one the library knows: 人民币, 日期, and everything from 27 on. */
const isLocal = (id: number): boolean => (id >= 5 && id <= 8) || id === 14 || id === 22 || id >= 27;

const ACCOUNTING = (decimals: string, symbol: string): string =>
  `_ ${symbol}* #,##0${decimals}_ ;_ ${symbol}* \\-#,##0${decimals}_ ;_ ${symbol}* "-"${decimals === '' ? '' : '??'}_ ;_ @_ `;

/** 内置数字格式 of the Chinese edition, which a file may use by their number alone. */
export const BUILTIN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0_);\\("¥"#,##0\\)',
  6: '"¥"#,##0_);[Red]\\("¥"#,##0\\)',
  7: '"¥"#,##0.00_);\\("¥"#,##0.00\\)',
  8: '"¥"#,##0.00_);[Red]\\("¥"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PM h"时"mm"分"',
  35: 'AM/PM h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0_);\\(#,##0\\)',
  38: '#,##0_);[Red]\\(#,##0\\)',
  39: '#,##0.00_);\\(#,##0.00\\)',
  40: '#,##0.00_);[Red]\\(#,##0.00\\)',
  41: ACCOUNTING('', ''),
  42: ACCOUNTING('', '"¥"'),
  43: ACCOUNTING('.00', ''),
  44: ACCOUNTING('.00', '"¥"'),
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PM h"时"mm"分"',
  56: 'AM/PM h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Spells out in a styles part the built-in formats it uses by number, so that amounts under 会计专用 print with their decimals. */
export function withBuiltinFormats(styles: string): string {
  const used = new Set([...styles.matchAll(/\snumFmtId="(\d+)"/g)].map(([, id]) => Number(id)));
  const defined = new Set([...styles.matchAll(/<(?:\w+:)?numFmt\s[^<>]*?numFmtId="(\d+)"/g)].map(([, id]) => Number(id)));
  const missing = Object.entries(BUILTIN_FORMATS).filter(([id]) => isLocal(Number(id)) && used.has(Number(id)) && !defined.has(Number(id)));
  if (missing.length === 0) return styles;
  const prefix = /<(\w+:)?styleSheet[\s>]/.exec(styles)?.[1] ?? '';
  const entries = missing.map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('');
  if (/<(?:\w+:)?numFmts[\s>]/.test(styles)) return styles.replace(/<(?:\w+:)?numFmts(?:\s[^<>]*[^/<>])?>/, (opening) => opening + entries);
  return styles.replace(/<(?:\w+:)?styleSheet(?:\s[^<>]*)?>/, (opening) => `${opening}<${prefix}numFmts count="${missing.length}">${entries}</${prefix}numFmts>`);
}
