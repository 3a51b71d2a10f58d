import type { PartialCoordinate } from '../cube/coordinate';
import type { AmountColumn, Block } from './blocks';
import type { TitleMeaning } from './caption';
import { isFigure, wordsOf, type Region, type Word } from './grid';
import type { GridRows } from './header';
import { ECONOMIC_LEXICON } from './lexicon';

/** A total printed once for several blocks, such as 公用经费合计: its words, its meaning, and the cells that print it. */
export interface SpanningTotal {
  readonly words: string;
  readonly meaning: PartialCoordinate;
  readonly columns: readonly AmountColumn[];
}

/**
 * 人员经费合计 and 公用经费合计 under code blocks side by side, by row. Their figure stands anywhere right of the label,
 * even in a code column; where none is printed the last block's amount cells stand for it.
 */
export function readSpanningTotals(region: Region, rows: GridRows, blocks: readonly Block[], meaning: TitleMeaning): ReadonlyMap<number, readonly SpanningTotal[]> {
  const totals = new Map<number, readonly SpanningTotal[]>();
  if (meaning.kind !== 'economic' || blocks.length < 2) return totals;
  for (let row = rows.bodyTop; row <= rows.bodyBottom; row += 1) {
    const words = wordsOf(region, row);
    const labels = words.filter((word) => !isFigure(word.label) && ECONOMIC_LEXICON.find(word.text) !== undefined);
    const plain = words.every((word) => isFigure(word.label) || labels.includes(word));
    if (labels.length === 0 || !plain) continue;
    totals.set(row, labels.map((label, index) => totalOf(region, blocks, words, label, labels[index + 1])));
  }
  return totals;
}

function totalOf(region: Region, blocks: readonly Block[], words: readonly Word[], label: Word, next: Word | undefined): SpanningTotal {
  const end = next?.column ?? region.right + 1;
  const within = (column: number): boolean => column > label.column && column < end;
  const home = blocks.filter((block) => block.amounts.some(({ column }) => within(column))).pop();
  const template = home?.amounts ?? [];
  const figures = words.filter((word) => within(word.column) && isFigure(word.label));
  const columns = figures.map((figure, index) => {
    const own = template.find(({ column }) => column === figure.column) ?? template[Math.min(index, template.length - 1)];
    return own === undefined ? undefined : { ...own, column: figure.column };
  });
  return {
    words: label.text.replace(/\s+/gu, ''),
    meaning: ECONOMIC_LEXICON.find(label.text) ?? {},
    columns: columns.length === 0 ? template : columns.filter((column) => column !== undefined),
  };
}
