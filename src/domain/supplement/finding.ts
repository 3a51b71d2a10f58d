import type { Finding, Grade } from '../finding/finding';
import { address, type CellRef } from '../sheet';

/** A finding about cells of 补充资料. */
export function supplementFinding(rule: string, grade: Grade, message: string, places: readonly CellRef[]): Finding {
  const cells = places.map((place) => ({ sheet: place.sheet, address: address(place.row, place.column), table: '补充资料', row: '', column: '', printed: '' }));
  return { id: `${rule}@${cells.map((cell) => `${cell.sheet}!${cell.address}`).join(',')}`, rule, kind: '完整性', grade, message, cells, quotes: [], suspects: [], folded: 0 };
}
