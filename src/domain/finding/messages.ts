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

/** 错误: the same fact with two different amounts. */
export function copiesDiffer(one: string, left: string, other: string, right: string, difference: string): string {
  return `${one}为${left}，${other}为${right}，同一指标相差${difference}。`;
}

/** 很可能: one explanation stands out. */
export function likely(explanation: string): string {
  return `很可能是${explanation}。`;
}

/** 以下N处之一: several explanations are as good. */
export function oneOf(explanations: readonly string[]): string {
  return explanations.length === 1 ? likely(explanations[0] ?? '') : `可能是以下${explanations.length}种情况之一：${explanations.map((text, at) => `（${at + 1}）${text}`).join('；')}。`;
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

/** Q-801. */
export function overBudget(spent: string, amount: string, planned: string, difference: string): string {
  return `${spent}为${amount}，超过全年预算${planned}，多${difference}，请确认并说明原因。`;
}

function listed(parts: readonly string[]): string {
  return parts.length <= 4 ? parts.join('、') : `${parts.slice(0, 3).join('、')}等${parts.length}项`;
}

/** A suspect that holds a formula: its operands or the formula itself are to be looked at, never overwritten. */
export function formulaSuspect(formula: string): string {
  return `公式单元格：请检查公式${formula}及其引用的单元格`;
}

/** T-109, upward. */
export function levelAbove(table: string, code: string, row: string): string {
  return `${table}列示了${row}，但没有列示其上级科目${code}，请补列。`;
}

/** T-109, downward. */
export function levelBelow(table: string, row: string, elsewhere: readonly string[]): string {
  const known = elsewhere.length === 0 ? '' : `（其他表列有${listed(elsewhere.map((label) => `“${label}”`))}）`;
  return `${table}的${row}有金额，但没有列示其下级科目${known}，请补列到最末级。`;
}

/** T-117. */
export function negative(table: string, first: string, amount: string, count: number): string {
  return count === 1 ? `${first}为负数${amount}，请确认是否为冲销。` : `${table}有${count}个负数（如${first}${amount}），请确认是否为冲销。`;
}

/** X-212, the table. */
export function emptyTable(table: string, other: string, amount: string): string {
  return `${table}没有数据，而${other}列示${amount}，两表不一致；请填列该表或核对${other}。`;
}

/** X-212, the column. */
export function hollowColumn(column: string, other: string, amount: string): string {
  return `${column}所在栏没有数据，而${other}列示${amount}；请补填该栏。`;
}

/** X-213. */
export function openingDiffers(opening: string, amount: string, source: string, last: string, difference: string, count: number): string {
  return `${opening}为${amount}，${source}的年末结转和结余为${last}，相差${difference}${count > 1 ? `（共${count}处年初结转与上年不衔接）` : ''}，请核对；年初有调整的请说明。`;
}

/** T-120. */
export function typedOver(total: string, printed: string): string {
  return `${total}是直接填入的数${printed}，同行其他合计都是公式；请确认是否应恢复公式。`;
}

/** T-121. */
export function shortRange(total: string, formula: string, first: string, where: string, count: number): string {
  return `${total}的公式${formula}没有包括${first}（${where}）${count > 1 ? `等${count}个单元格` : ''}，请核对公式范围。`;
}

/** T-122. */
export function hiddenDecimals(table: string, first: string, shown: string, stored: string, count: number): string {
  return `${table}有${count}个单元格存储的小数多于显示（如${first}显示${shown}、实为${stored}），公开前请按显示位数取整。`;
}

/** D-513. */
export function noRoundingNote(count: number): string {
  return `表中有${count}组四舍五入尾差，但各表均未注明“金额单位转换时可能存在尾数误差”，建议加注。`;
}
