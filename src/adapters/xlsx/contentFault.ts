import type { Sheet } from 'hucre';
import { address } from '#domain/sheet';
import type { HostRefusal } from '#app/ports';
import { MAX_CELL_CHARACTERS } from './limits';

/** Why sheets that could be parsed are no workbook that Excel would open: a name given twice, or a text beyond Excel's limit. */
export function contentFault(sheets: readonly Sheet[]): HostRefusal | null {
  const names = new Set<string>();
  for (const sheet of sheets) {
    const name = sheet.name.toLowerCase();
    if (names.has(name)) return { code: 'unreadable', sheet: sheet.name, detail: 'two sheets of one name' };
    names.add(name);
    for (const [row, values] of sheet.rows.entries()) {
      const column = values.findIndex((value) => typeof value === 'string' && value.length > MAX_CELL_CHARACTERS);
      if (column >= 0) return { code: 'tooLarge', sheet: sheet.name, detail: `${address(row, column)} holds more than ${MAX_CELL_CHARACTERS} characters` };
    }
  }
  return null;
}
