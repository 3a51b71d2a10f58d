const STRING = /<(?:\w+:)?si[\s/>]/g;
const STRING_CELL = /<(?:\w+:)?c\s[^<>]*\bt=["']s["'][^<>]*>\s*<(?:\w+:)?v>([^<]*)</g;

/** How many 共享字符串 a part holds. */
export function countStrings(xml: string): number {
  let count = 0;
  for (STRING.lastIndex = 0; STRING.test(xml); ) count += 1;
  return count;
}

/** The number a cell gives for its text where no 共享字符串 has it; read as they are, such cells would be blank without a word. */
export function lostString(sheet: string, count: number): string | undefined {
  for (const [, number = ''] of sheet.matchAll(STRING_CELL)) {
    const index = Number(number);
    if (number.trim() !== '' && !(Number.isInteger(index) && index >= 0 && index < count)) return number.slice(0, 20);
  }
  return undefined;
}
