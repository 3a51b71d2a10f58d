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

/** One wrong figure. */
export function wrongFigure(where: string, from: string, to: string, slip: string): string {
  return `${where}应为${to}而非${from}（${slip}）`;
}

/** Two figures in each other's place. */
export function swapped(one: string, other: string): string {
  return `${one}与${other}两格填反`;
}

/** A whole row. */
export function wholeRow(table: string, row: string, empty: boolean, amounts: readonly string[]): string {
  return empty ? `${table}“${row}”整行漏填（应为${amounts.join('、')}）` : `${table}“${row}”整行有误（应为${amounts.join('、')}）`;
}

/** A row that is not printed. */
export function rowMissing(table: string, total: string, row: string | undefined, amounts: readonly string[]): string {
  return `${table}“${total}”之下漏列${row === undefined ? '一行' : `“${row}”一行`}（${amounts.join('，')}）`;
}

/** A column and its amount. */
export function columnAmount(column: string, amount: string): string {
  return `${column}${amount}`;
}

/** A row one column off. */
export function rowShifted(table: string, row: string): string {
  return `${table}“${row}”整行的数错了一栏`;
}

/** A column one row off. */
export function columnShifted(table: string, column: string, row: string): string {
  return `${table}“${column}”栏从“${row}”起错了一行`;
}

/** A table not refreshed. */
export function notRefreshed(table: string, details: readonly string[], amount: string, tooSmall: boolean): string {
  const [first = '', ...others] = details;
  const where = others.length === 0 ? `（自${first}起）` : `；其他表只有合计，看不出是哪一行，请核对${details.slice(0, 3).map((row) => `“${row}”`).join('')}${details.length > 3 ? `等${details.length}行` : ''}`;
  return `${table}未随更正更新：本表内部平衡，与其他表一致地${tooSmall ? '少' : '多'}${amount}${where}`;
}

/** A column not refreshed. */
export function columnNotRefreshed(table: string, column: string, row: string, amount: string, tooSmall: boolean): string {
  return `${table}“${column}”栏未随更正更新：自“${row}”起逐级${tooSmall ? '少' : '多'}${amount}，与同行的数或其他表不符`;
}

/** Two rows in each other's place. */
export function rowsSwapped(table: string, one: string, other: string): string {
  return `${table}“${one}”与“${other}”两行填反`;
}

/** Two columns in each other's place. */
export function columnsSwapped(table: string, one: string, other: string): string {
  return `${table}“${one}”与“${other}”两栏填反`;
}

/** A table of another year or draft. */
export function otherVersion(table: string, count: number): string {
  return `${table}整张表不是同一版本（例如误用上年或更正前的表）：本表内部平衡，与其他表有${count}处不符`;
}

function timesText(power: number): string {
  const words = { 2: '一百', 3: '一千', 4: '一万' }[Math.abs(power)];
  return `${words ?? 10 ** Math.abs(power)}倍`;
}

/** A table in the wrong unit. */
export function wrongUnit(table: string, tooSmall: boolean, power: number): string {
  return `${table}金额单位用错：全表${tooSmall ? '偏小' : '偏大'}${timesText(power)}`;
}

/** Why a correction is offered. */
export function reason(slip: string, repairs: number, confirmed: string | undefined): string {
  const copy = confirmed === undefined ? '' : `，与${confirmed}一致`;
  return `${slip}；改正后${repairs}条勾稽关系成立${copy}`;
}

/** Interchanged digits leave a difference divisible by nine. */
export function interchanged(difference: string): string {
  return `相邻数字颠倒，差额${difference}能被9整除`;
}

/** The difference is another entry. */
export function equalsEntry(entry: string, amount: string): string {
  return `差额与${entry}（${amount}）相当，疑似重复计入`;
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

/** What most likely happened to a figure. */
export const CORRECTION_WORDS = {
  interchanged: '相邻数字颠倒',
  sign: '正负号相反',
  tenThousand: '元与万元混用',
  shifted: '小数点错位',
  digitCount: '多录或漏录一位数字',
  digit: '一位数字录错',
  omitted: '漏填',
  extra: '多填或重复计入',
  copy: '重复计入另一项',
  arbitrary: '数字有误',
  unreadable: '单元格不是数字',
} as const;

/** What most likely happened to several figures at once. */
export const OPERATION_WORDS = {
  swap: '相邻两格填反',
  row: '整行漏填或误填',
  missingRow: '漏列一行',
  chain: '本表未随更正更新',
  columnChain: '本栏未随更正更新',
  rowSwap: '相邻两行填反',
  columnSwap: '相邻两栏填反',
  table: '整表不是同一版本',
  rowShift: '整行错列',
  columnShift: '整列错行',
  unit: '整表金额单位用错',
} as const;

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
