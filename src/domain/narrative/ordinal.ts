import { chineseNumeral } from '../chart/functionClasses';

/** 序号 by its pattern: "（一）" → （三）, "一、" → 三、, "1." → 3., "（1）" → （3）. */
export function ordinal(pattern: string, count: number): string {
  return pattern.replace(/[一1]/u, (sign) => (sign === '1' ? String(count) : chineseNumeral(count)));
}
