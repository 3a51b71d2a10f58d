/**
 * 差错原因的用语: what went wrong and why it is thought so, in an accountant's words. Amounts come as text; nothing here
 * computes.
 */

/** One wrong figure. */
export function wrongFigure(where: string, from: string, to: string, slip: string): string {
  return `${where}应为${to}而非${from}（${slip}）`;
}

/** Formulas that come right with a figure. */
export function follow(count: number): string {
  return count === 0 ? '' : `，改后${count}个公式随之改正`;
}

/** A formula whose result is wrong. */
export function wrongFormula(where: string, from: string, to: string): string {
  return `${where}的公式有误，算出${from}，应为${to}`;
}

/** Two neighbouring figures. */
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
