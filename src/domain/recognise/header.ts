import { isDash, isFigure, textAt, wordsOf, type Region, type Word } from './grid';
import { normaliseLabel } from '../chart/normaliseLabel';
import { isPreamble } from './caption';
import { columnMeaning, labelKey } from './lexicon';

const NUMBERED = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十0-9]+\)|[0-9]{1,2}[.、](?![0-9]))/u;
const STRUCTURAL =
  /^(?:项目|项|类|款|行次?|栏次|档次|序号|金额|小计|合计|总计|收入|支出|类款项?|本年收入|本年支出|决算数?|预算数?|统计数|采购金额|数量|备注|单位名称|单位|预算单位|部门|名称|(?:预算|所属|基层)?(?:单位|部门)(?:代码|编码|名称)(?:\(科目(?:名称)?\))?|单位\(科目\)|(?:支出|收入)?(?:功能|经济)?(?:分类)?科目(?:编码?|代码|名称)?|(?:部门|政府)?(?:预算|决算)?(?:支出)?(?:功能|经济)分类科目(?:编码?|代码|名称)?|科目(?:编码?|代码|名称)?|编码|代码|人员经费|公用经费|项目\(按.*\)|.*项目名称|一级项目|二级项目|增减.*|差异.*|完成.*|占.*)$/u;

/** True for a word that belongs to a table's header whatever the table is about. */
function isHeaderWord(label: string): boolean {
  return STRUCTURAL.test(label);
}

/** 栏次/行次 row: whole numbers counting up from 1, with no other figures. */
export function isIndexRow(words: readonly Word[]): boolean {
  const figures = words.filter((word) => isFigure(word.label));
  const texts = words.filter((word) => !isFigure(word.label));
  if (texts.some((word) => !/^(?:栏次|行次|档次|栏目|类款项?|类|款|项|序号|行|乙|甲|丙|栏)$/u.test(word.label))) return false;
  const named = texts.some((word) => /次$/u.test(word.label));
  if (figures.length < (named ? 1 : 2)) return false;
  let last = 0;
  for (const { label } of figures) {
    const count = Number(label.replace(/[()]/gu, ''));
    if (!Number.isInteger(count) || count !== last + 1) return false;
    last = count;
  }
  return true;
}

/** True for a row of column labels: words of a header, no figures, no numbered line. */
export function isHeaderRow(words: readonly Word[]): boolean {
  if (words.length === 0) return false;
  if (words.some((word) => isFigure(word.label) || isDash(word.label) || NUMBERED.test(word.label))) return false;
  const known = words.filter((word) => isHeaderWord(word.label) || columnMeaning(word.text) !== undefined || /(?:合计|小计|支出|收入|预算数|决算数|执行数|资金|拨款|经费|结余|费用?)$/u.test(labelKey(word.text)));
  if (words.length === 1) {
    const only = words[0];
    return only !== undefined && only.label !== '合计' && (isHeaderWord(only.label) || known.length === 1);
  }
  if (/^(?:合计|总计)$/u.test(words[0]?.label ?? '') && words.length < 3) return false;
  return known.length * 2 > words.length;
}

/** Where a grid's header ends and its body begins, absolute rows. */
export interface GridRows {
  readonly headerTop: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly noteTop: number;
}

/** Finds header and body of a grid that starts at `top`; undefined when there is no header at all. */
export function splitRows(region: Region, top: number): GridRows | undefined {
  let headerTop = top;
  while (headerTop <= region.bottom && !isHeaderStart(wordsOf(region, headerTop))) {
    if (headerTop - top > 4) return undefined;
    headerTop += 1;
  }
  if (headerTop > region.bottom) return undefined;
  while (headerTop > top && isPlain(wordsOf(region, headerTop - 1))) headerTop -= 1;
  let bodyTop = headerTop;
  for (let row = headerTop; row <= Math.min(region.bottom, headerTop + 9); row += 1) {
    const words = wordsOf(region, row);
    if (isIndexRow(words)) {
      bodyTop = row + 1;
      break;
    }
    if (words.length === 0) continue;
    if (!isHeaderRow(words) && !(isPlain(words) && isHeaderBelow(region, row))) {
      bodyTop = row;
      break;
    }
    bodyTop = row + 1;
  }
  let noteTop = bodyTop;
  while (noteTop <= region.bottom && !isNoteRow(wordsOf(region, noteTop))) noteTop += 1;
  let bodyBottom = noteTop - 1;
  while (bodyBottom >= bodyTop && wordsOf(region, bodyBottom).length === 0) bodyBottom -= 1;
  return { headerTop, bodyTop, bodyBottom, noteTop };
}

/** Several words and no figure: a row of labels, whether or not its words are known. */
function isPlain(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ label }) => !isFigure(label) && !isDash(label) && !NUMBERED.test(label));
}

/** Whether the next row that holds anything is a header row or the 栏次 row, so that a row above it cannot be of the body. */
function isHeaderBelow(region: Region, row: number): boolean {
  for (let next = row + 1; next <= region.bottom; next += 1) {
    const words = wordsOf(region, next);
    if (words.length === 0 || (next < row + 4 && isPlain(words) && !isHeaderRow(words))) continue;
    return isIndexRow(words) || (words.length > 1 && isHeaderRow(words));
  }
  return false;
}

function isHeaderStart(words: readonly Word[]): boolean {
  return isHeaderRow(words) || isIndexRow(words) || (words.length > 0 && NUMBERED.test(words[0]?.label ?? ''));
}

function isNoteRow(words: readonly Word[]): boolean {
  const first = words[0]?.label ?? '';
  if (words.length > 0 && words.length < 4 && words.every(({ text }) => isPreamble(text))) return true;
  if (words.length > 2) return false;
  return /^(?:注|说明|备注|附注|填表说明)[:;.0-9、\d]/u.test(first) || (first.length > 24 && /[。；]/u.test(first));
}

/** The printed notes under a grid, one a row. */
export function notesBelow(region: Region, noteTop: number): readonly string[] {
  const notes: string[] = [];
  for (let row = noteTop; row <= region.bottom; row += 1) {
    const words = wordsOf(region, row);
    if (words.length > 0) notes.push(words.map((word) => word.text.trim()).join(' '));
  }
  return notes;
}

/** The labels above one column, outermost first; a label printed once for several columns counts for each of them. */
export function headerStack(region: Region, rows: GridRows, column: number): readonly string[] {
  const stack: string[] = [];
  let owned = false;
  for (let row = rows.headerTop; row < rows.bodyTop; row += 1) {
    const own = textAt(region.sheet, row, column);
    if (isIndexRow(wordsOf(region, row))) {
      if (/^[类款项]$/u.test(normaliseLabel(own))) stack.push(own);
      continue;
    }
    if (normaliseLabel(own) !== '') {
      stack.push(own);
      owned = true;
      continue;
    }
    if (owned) continue;
    const spread = spreadFrom(region, rows, row, column);
    if (spread !== undefined) stack.push(spread);
  }
  return stack;
}

function spreadFrom(region: Region, rows: GridRows, row: number, column: number): string | undefined {
  const below = (c: number): boolean => {
    for (let r = row + 1; r < rows.bodyTop; r += 1) if (normaliseLabel(textAt(region.sheet, r, c)) !== '' && !isIndexRow(wordsOf(region, r))) return true;
    return false;
  };
  if (!below(column) && row !== rows.headerTop) return undefined;
  for (let left = column - 1; left >= region.left; left -= 1) {
    const text = textAt(region.sheet, row, left);
    if (normaliseLabel(text) !== '') {
      const spansHere = row === rows.headerTop || below(left);
      return spansHere ? text : undefined;
    }
    for (let above = rows.headerTop; above < row; above += 1) {
      if (normaliseLabel(textAt(region.sheet, above, left)) !== '' && !below(left)) return undefined;
    }
  }
  return undefined;
}
