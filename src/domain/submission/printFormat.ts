import { parsePrinted } from '../money/printed';

/** 数字格式 that prints a number the way it was printed: its decimals, separators, brackets, percent sign, or the dash of a zero. */
export function printFormat(printed: string): string {
  const text = printed.trim();
  const percent = text.endsWith('%');
  const figure = parsePrinted(percent ? text.slice(0, -1) : text);
  if (figure.kind === 'dash') return `0.00;-0.00;"${text}"`;
  const plain = `${/[,，]/u.test(text) ? '#,##0' : '0'}${figure.decimals === 0 ? '' : `.${'0'.repeat(figure.decimals)}`}${percent ? '%' : ''}`;
  return /^[(（]/u.test(text) ? `${plain};(${plain})` : plain;
}
