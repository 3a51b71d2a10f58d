import type { Finding } from '../finding/finding';
import { STRUCTURE_MESSAGES as MESSAGES } from '../finding/structureMessages';
import type { SheetSnapshot } from '../sheet';
import { readBlocks, type Block } from './blocks';
import { titleMeaning, type TitleMeaning } from './caption';
import { isFigure, wordsOf, type Region } from './grid';
import { notesBelow, splitRows } from './header';
import { inferMeaning } from './inferMeaning';
import { segmentSheet, type Segment } from './segment';
import { structural } from './structure';
import type { TableReading } from './tableReading';

/** 候选表: a grid that may be a table, with what its name or else its columns say. */
export interface Candidate {
  readonly sheet: SheetSnapshot;
  readonly segment: Segment;
  readonly title: string;
  readonly meaning: TitleMeaning;
  readonly reading: Omit<TableReading, 'info' | 'document' | 'meaning'>;
  readonly notes: readonly string[];
  /** True when the printed title says what the table is, so that it need not be inferred from its rows. */
  readonly named: boolean;
}

/** What a sheet holds: grids that may be tables, and what is told of those passed over although they print amounts. */
export interface SheetGrids {
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly Finding[];
}

/** Finds the grids of a sheet; one with a table's name or a table's columns is never left out in silence. */
export function readGrids(sheet: SheetSnapshot): SheetGrids {
  const candidates: Candidate[] = [];
  const passedOver: Finding[] = [];
  for (const segment of segmentSheet(sheet)) {
    const { region } = segment;
    const titled = segment.title === '' ? undefined : titleMeaning(segment.title);
    if (titled?.kind === 'performance') continue;
    const named = titled !== undefined && titled.kind !== 'other';
    const rows = splitRows(region, region.top + segment.preambleRows);
    const blocks = rows === undefined ? [] : readBlocks(region, rows);
    const meaning = named || rows === undefined || blocks.length === 0 ? titled : inferMeaning(region, rows, blocks);
    if (rows !== undefined && blocks.length > 0 && meaning !== undefined && meaning.kind !== 'other') {
      if (meaning.kind !== 'performance') candidates.push({ sheet, segment, title: segment.title === '' ? sheet.name : segment.title, meaning, reading: { region, rows, blocks }, notes: notesBelow(region, rows.noteTop), named });
    } else if (hasAmounts(region)) {
      if (segment.title !== '' && isPublished(segment)) passedOver.push(structural('D-520', '提示', MESSAGES.unreadTable(segment.title, sheet.name), []));
      else if (isLikeTable(blocks)) passedOver.push(structural('D-520', '提示', MESSAGES.untitledTable(sheet.name), []));
    }
  }
  return { candidates, passedOver };
}

/** A name or 表号 that only a published table has; a working table beside the published ones needs no word about it. */
export function isPublished({ title, preamble }: Segment): boolean {
  return preamble.code !== undefined || /决算|预算|三公|收支|财政拨款|国有资产|国有资本|政府采购|政府购买|机关运行/u.test(title);
}

function hasAmounts(region: Region): boolean {
  for (let row = region.top; row <= region.bottom; row += 1) if (wordsOf(region, row).some(({ label }) => /^-?[\d,]+\.\d{1,2}$/u.test(label))) return true;
  return false;
}

/** 科目 down the rows and at least two columns with words of a public table. */
function isLikeTable(blocks: readonly Block[]): boolean {
  return blocks.some(({ codes, amounts }) => codes.length > 0 && amounts.filter(({ at }) => Object.keys(at).length > 0).length > 1);
}

/** 空表样: a named table whose header is understood throughout and whose body has nothing printed yet, not even 合计. */
export function isBareForm({ named, segment, reading: { region, rows, blocks } }: Candidate): boolean {
  const columns = blocks.flatMap(({ amounts }) => amounts);
  const understood = columns.every(({ known }) => known) && (segment.preamble.code !== undefined || columns.some(({ at }) => Object.keys(at).length > 0));
  if (!named || !understood || !blocks.some(({ labels }) => labels.length > 0)) return false;
  for (let row = rows.bodyTop; row <= rows.bodyBottom; row += 1) if (wordsOf(region, row).length > 0) return false;
  return true;
}

/** The printed words of a grid and of what stands above it, figures left out. */
export function wordsOfTable({ reading: { region, rows } }: Candidate): readonly string[] {
  const words: string[] = [];
  for (let row = region.top; row < rows.noteTop; row += 1) for (const word of wordsOf(region, row)) if (!isFigure(word.label)) words.push(word.text);
  return words;
}
