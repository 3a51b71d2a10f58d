/** Prints a decimal string the way the tables do: "1254.71" → "1,254.71". Anything that is no plain number stays as it is. */
export function printFigure(digits: string): string {
  const match = /^([+-]?)(\d+)(\.\d+)?$/u.exec(digits);
  if (match === null) return digits;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${fraction}`;
}

/** A difference without its sign, for "相差 270.00". */
export function printSize(digits: string): string {
  return printFigure(digits.replace(/^[+-]/u, ''));
}

/** 时刻 of a check, "12:03:41". */
export function printTime(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString('zh-CN', { hour12: false });
}

/** The sides of a 勾稽关系 as the pane prints them: every figure in the line with separators. */
export function printSides(line: string): string {
  return line.replace(/-?\d+(?:\.\d+)?/gu, printFigure);
}

/** A sentence as the pane prints it: amounts with separators; years, codes, dates and cell addresses as they are. */
export function printAmounts(sentence: string): string {
  return sentence.replace(/(?<![\w.,])-?\d{4,}\.\d+(?![\d.])/gu, printFigure);
}
