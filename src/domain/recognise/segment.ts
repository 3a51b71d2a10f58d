import type { SheetSnapshot } from '../sheet';
import { isTitle, readPreamble, type Preamble } from './caption';
import { usedRegion, wordsOf, type Region } from './grid';

/** A stretch of a sheet that may hold one table: its title, what stands above the grid, and where the grid may be. */
export interface Segment {
  readonly region: Region;
  /** Title as printed; '' when none was found. */
  readonly title: string;
  readonly preamble: Preamble;
  readonly preambleRows: number;
}

/** Splits a sheet at the lines that name tables; a sheet without such a line is one segment. */
export function segmentSheet(sheet: SheetSnapshot): readonly Segment[] {
  const used = usedRegion(sheet);
  const titles: { row: number; column: number; text: string }[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const words = wordsOf(used, row);
    if (words.length > 4) continue;
    for (const word of words) if (isTitle(word.label)) titles.push({ row, column: word.column, text: word.text });
  }
  if (titles.length === 0) return [segmentOf(used, '')];
  const segments: Segment[] = [];
  const first = titles[0];
  if (first !== undefined && first.row > used.top) segments.push(segmentOf({ ...used, bottom: first.row - 1 }, ''));
  const rows = [...new Set(titles.map(({ row }) => row))];
  rows.forEach((row, index) => {
    const bottom = (rows[index + 1] ?? used.bottom + 1) - 1;
    const inRow = titles.filter((title) => title.row === row);
    inRow.forEach((title, place) => {
      const left = place === 0 ? used.left : title.column;
      const right = (inRow[place + 1]?.column ?? used.right + 1) - 1;
      segments.push(segmentOf({ sheet, top: row, bottom, left, right }, title.text));
    });
  });
  return withBorrowedHeads(segments);
}

function segmentOf(region: Region, title: string): Segment {
  const preamble: Preamble[] = [];
  let rows = 0;
  for (let row = region.top; row <= region.bottom && row < region.top + 12; row += 1) {
    const words = wordsOf(region, row);
    const read = words.map((word) => readPreamble(word.text));
    const isHead = words.length === 0 || words.every((word, index) => word.text === title || Object.keys(read[index] ?? {}).length > 0 || /^(?:公开|编制|填报|报送)?(?:部门|单位)(?:名称)?:$/u.test(word.label));
    if (!isHead) {
      const mixed = words.length <= 3 && words.some((word, index) => word.text === title || (read[index]?.unit !== undefined && /单位/u.test(word.label)) || read[index]?.entity !== undefined || read[index]?.code !== undefined);
      if (!mixed) break;
    }
    preamble.push(...read);
    rows = row - region.top + 1;
  }
  return { region, title, preamble: Object.assign({}, ...preamble.reverse()) as Preamble, preambleRows: rows };
}

/** 表号 and 单位 may stand above the title; lines left over there belong to the table below. */
function withBorrowedHeads(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  let waiting: Preamble = {};
  for (const segment of segments) {
    const height = segment.region.bottom - segment.region.top + 1;
    const onlyHead = segment.preambleRows >= height;
    if (onlyHead) {
      waiting = { ...waiting, ...segment.preamble };
      continue;
    }
    result.push({ ...segment, preamble: { ...waiting, ...segment.preamble } });
    waiting = {};
  }
  return result;
}
