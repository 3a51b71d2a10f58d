import type { CellRange } from '../sheet';
import { GRID_TOP, type PlacedText } from './placedText';
import { COLUMN_NUMBER, JOIN_LEFT, JOIN_UP, type Head, type TableSpec } from './table';

/** Places the header texts of all columns side by side: joined cells, running 栏次, replaced words. */
export function placeHead(spec: TableSpec, headRows: number, word: (text: string) => string, texts: PlacedText[], merges: CellRange[]): void {
  const heads: Head[] = spec.blocks.flatMap((block) => [...block.lead, ...block.amounts].map(({ head }) => head));
  const at = (down: number, column: number): string => heads[column]?.[down] ?? '';
  let number = 0;
  for (let column = 0; column < heads.length; column += 1) {
    for (let down = 0; down < headRows; down += 1) {
      const text = at(down, column);
      const joined = text === JOIN_LEFT || text === JOIN_UP;
      if (text === COLUMN_NUMBER) number += 1;
      texts.push({ row: GRID_TOP + down, column, text: joined ? '' : text === COLUMN_NUMBER ? String(number) : word(text), role: text === COLUMN_NUMBER ? 'number' : 'head' });
      if (joined) continue;
      let right = column;
      while (at(down, right + 1) === JOIN_LEFT) right += 1;
      let bottom = down;
      while (at(bottom + 1, column) === JOIN_UP) bottom += 1;
      if (right > column || bottom > down) merges.push({ top: GRID_TOP + down, bottom: GRID_TOP + bottom, left: column, right });
    }
  }
}
