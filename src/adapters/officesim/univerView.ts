import type { Block } from './store';

/** A sheet that is on the screen; without a page there is nothing to scroll. */
interface ScrollingSheet {
  scrollToCell?(row: number, column: number): unknown;
  getVisibleRange?(): { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number } | null;
  getFreeze?(): { readonly xSplit: number; readonly ySplit: number };
}

/** Rows and columns left in sight before a block that is scrolled to. */
const MARGIN = { rows: 3, columns: 2 };

/**
 * Scrolls the sheet that is shown to a block, unless the whole of it is in sight: nothing moves under the user's eyes for no
 * reason. Waits for the sheet to be drawn, since only then it knows what is in sight.
 */
export function bringIntoView(sheet: object, block: Block): void {
  const shown = sheet as ScrollingSheet;
  if (shown.scrollToCell !== undefined) requestAnimationFrame(() => scrollTo(shown, block));
}

function scrollTo(shown: ScrollingSheet, { top, left, bottom, right }: Block): void {
  const seen = shown.getVisibleRange?.() ?? undefined;
  const { xSplit = 0, ySplit = 0 } = shown.getFreeze?.() ?? {};
  const rowsSeen = bottom < ySplit || (seen !== undefined && top >= seen.startRow && bottom < seen.endRow);
  const columnsSeen = right < xSplit || (seen !== undefined && left >= seen.startColumn && right < seen.endColumn);
  if (rowsSeen && columnsSeen) return;
  const row = rowsSeen && seen !== undefined ? seen.startRow : Math.max(0, top - MARGIN.rows);
  const column = columnsSeen && seen !== undefined ? seen.startColumn : Math.max(0, left - MARGIN.columns);
  shown.scrollToCell?.(row, column);
}
