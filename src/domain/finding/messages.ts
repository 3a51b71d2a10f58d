/**
 * 表格校验的用语: every sentence of a table finding, as typed functions over words already chosen. Amounts come as text
 * with their decimals; nothing here computes.
 */

/** A figure as a message names it: "公开05表 20103 …“基本支出”". */
export function figureName(table: string, row: string, column: string): string {
  const place = [table, row].filter((part) => part !== '').join(' ');
  return column === '' || column === row ? place : `${place}“${column}”`;
}

/** The total of a downward sum. */
export function downwardSum(total: string, parts: number): string {
  return parts === 1 ? `${total} ＝ 其下级1行` : `${total} ＝ 其下级${parts}行之和`;
}

/** The total of a sum along a row. */
export function acrossSum(total: string, parts: readonly string[]): string {
  return `${total} ＝ 同行${listed(parts)}之和`;
}

/** A total and named parts. */
export function namedSum(total: string, plus: readonly string[], minus: readonly string[]): string {
  return `${total} ＝ ${plus.join(' ＋ ')}${minus.map((part) => ` － ${part}`).join('')}`;
}

/** One fact printed in two places. */
export function copies(one: string, other: string): string {
  return `${one} ＝ ${other}（同一指标）`;
}

/** A figure that must not be smaller than others. */
export function noSmaller(total: string, parts: readonly string[]): string {
  return `${total} ≥ ${parts.length === 1 ? (parts[0] ?? '') : `${listed(parts)}之和`}`;
}

/** Two figures that agree in practice. */
export function usuallyEqual(one: string, other: string): string {
  return `${one} 通常等于 ${other}`;
}

/** Both sides of a relation with their difference. */
export function sides(left: string, right: string, difference: string, holds: boolean, open: boolean): string {
  if (holds) return `${left} ${open ? '≥' : '＝'} ${right}`;
  return `${left} ${open ? '＜' : '≠'} ${right}，差${difference}`;
}

/** 错误 of one relation. */
export function broken(relation: string, left: string, right: string, difference: string, allowed: string, exact: boolean): string {
  const reason = exact ? '以元列示的金额应当分毫不差' : `超出四舍五入可解释的上限${allowed}`;
  return `${relation}不成立：前者${left}，后者${right}，相差${difference}，${reason}。`;
}

/** 错误: a blank or a dash where the same fact has an amount elsewhere. */
export function blankCopy(blank: string, other: string, amount: string): string {
  return `${blank}未填列，而${other}列示同一指标为${amount}。`;
}

/** 错误: a part larger than its total. */
export function notAtLeast(relation: string, left: string, right: string, difference: string): string {
  return `${relation}不成立：${left}小于${right}，相差${difference}。`;
}

/** 很可能: one explanation stands out. */
export function likely(where: string, from: string, to: string, operation: string): string {
  return `很可能是${where}有误（${operation}），现为${from}，应为${to}。`;
}

/** 以下N处之一: several explanations are as good. */
export function oneOf(places: readonly string[]): string {
  return `可能有误的是以下${places.length}处之一：${places.join('；')}。`;
}

/** Nothing simple explains the broken relations. */
export function notLocated(): string {
  return '未能定位到具体单元格，请逐项核对所列关系。';
}

/** 尾差 of one table: one relation. */
export function roundingOne(relation: string, left: string, right: string, difference: string, terms: number): string {
  return `${relation}：${left}与${right}差${difference}，${terms}个数四舍五入可以解释。`;
}

/** 尾差 of one table: several relations. */
export function roundingMany(table: string, count: number, largest: string): string {
  return `${table}有${count}处尾差，最大${largest}，均可由四舍五入解释。`;
}

/** 尾差偏大. */
export function rareOne(relation: string, left: string, right: string, difference: string, terms: number): string {
  return `${relation}：${left}与${right}差${difference}，${terms}个数四舍五入可能出现但少见，请核对。`;
}

/** 尾差偏大, several. */
export function rareMany(table: string, count: number, largest: string): string {
  return `${table}有${count}处尾差偏大，最大${largest}，四舍五入可能出现但少见，请核对。`;
}

/** 口径尾差. */
export function twoPrintsOne(one: string, other: string, left: string, right: string, difference: string): string {
  return `${one}为${left}，${other}为${right}：同一指标两处取整不同，差${difference}，建议统一。`;
}

/** 口径尾差, several. */
export function twoPrintsMany(table: string, count: number, largest: string): string {
  return `${table}有${count}个指标与其他表取整不同，最大差${largest}，建议统一。`;
}

/** 提示: a soft pair differs. */
export function softDiffers(one: string, other: string, left: string, right: string, difference: string): string {
  return `${one}为${left}，${other}为${right}，两者通常相等，现差${difference}，请确认口径。`;
}

function listed(parts: readonly string[]): string {
  return parts.length <= 4 ? parts.join('、') : `${parts.slice(0, 3).join('、')}等${parts.length}项`;
}

/** A suspect that holds a formula: its operands or the formula itself are to be looked at, never overwritten. */
export function formulaSuspect(): string {
  return '公式单元格：请检查公式引用的单元格或公式本身';
}

/** What most likely happened to a figure. */
export const CORRECTION_WORDS = {
  interchanged: '相邻数字颠倒',
  sign: '正负号相反',
  tenThousand: '元与万元混用',
  shifted: '小数点错位',
  digitCount: '多录或漏录一位数字',
  digit: '一位数字录错',
  omitted: '漏填',
  extra: '多填',
  copy: '重复计入另一项',
  arbitrary: '数字有误',
} as const;

/** What most likely happened to several figures at once. */
export const OPERATION_WORDS = {
  swap: '相邻两格填反',
  row: '整行漏填或误填',
  missingRow: '漏列一行',
  chain: '本表未随更正更新',
  rowShift: '整行错列',
  columnShift: '整列错行',
  unit: '整表金额单位用错',
} as const;
