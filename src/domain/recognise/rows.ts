import { accountByCode, accountByName } from '../chart/catalogue';
import { bareLabel, normaliseLabel } from '../chart/normaliseLabel';
import type { Flow, PartialCoordinate, Stage } from '../cube/coordinate';
import type { Block } from './blocks';
import type { TitleMeaning } from './caption';
import { isFigure, textAt, type Region } from './grid';
import { ASSET_LEXICON, CLASS_LEXICON, ECONOMIC_LEXICON, OPERATING_LEXICON, PROCUREMENT_LEXICON, SIDE_LEXICONS, STAGE_LEXICON, THREE_PUBLIC_LEXICON, type Lexicon } from './lexicon';

/** What the label cells of one row say: code and name as printed, and the words for a finding. */
export interface RowLabel {
  readonly code?: string;
  readonly name: string;
  readonly words: string;
}

/** What a row means; undefined when its label is not understood. */
export type RowMeaning = PartialCoordinate | undefined;

/** Reads the lines of one block from top to bottom; a line may depend on the lines above it (年初结转 and its three funds). */
export interface RowReader {
  read(label: RowLabel): RowMeaning;
}

const GLUED = /^(\d{3}(?:\d{2}){0,2})(?=[^\d.,%年月日])(.+)$/u;
const ROOT = /^(?:合计|总计|本年合计|小计|合计数|本年支出合计|本年收入合计|支出合计|收入合计|支出总计|收入总计|汇总|合计:?)$/u;

/** The code and name of a row: codes in one column, in three (类｜款｜项), or glued to the name. */
export function rowLabel(region: Region, row: number, block: Block): RowLabel {
  const texts = block.labels.map((column) => ({ column, text: normaliseLabel(textAt(region.sheet, row, column)), print: textAt(region.sheet, row, column) }));
  const parts = texts.filter(({ column, text }) => block.codes.includes(column) && /^[\d,]+(?:\.0+)?$/u.test(text)).map(({ text }) => text.replace(/\.0+$|,/gu, ''));
  const joined = joinCode(parts);
  const names = texts.filter(({ text }) => text !== '' && !isFigure(text));
  const last = names[names.length - 1];
  const glued = joined === undefined && last !== undefined ? GLUED.exec(last.text) : null;
  const code = joined ?? glued?.[1];
  const name = glued?.[2] ?? last?.text ?? '';
  const printed = glued?.[2] ?? last?.print.replace(/\s+/gu, '') ?? '';
  return { ...(code === undefined ? {} : { code }), name, words: [code, printed].filter((word) => word !== undefined && word !== '').join(' ') };
}

function joinCode(parts: readonly string[]): string | undefined {
  if (parts.length === 0) return undefined;
  const whole = [...parts].reverse().find((part) => /^\d{5}$|^\d{7}$/u.test(part));
  const code = whole ?? parts.map((part, index) => (index > 0 ? part.padStart(2, '0') : part)).join('');
  return /^\d{3}(?:\d{2}){0,2}$/u.test(code) ? code : undefined;
}

/** The reader for a block of a table of this kind. */
export function rowReaderFor(meaning: TitleMeaning, block: Block, planned: Stage): RowReader {
  switch (meaning.kind) {
    case 'balance':
    case 'fiscalBalance':
      return sideReader(meaning, block);
    case 'threePublic':
      return threePublicReader(planned);
    case 'assets':
      return lexiconReader(ASSET_LEXICON);
    case 'procurement':
      return lexiconReader(PROCUREMENT_LEXICON, { flow: '采购' });
    case 'statistics':
      return statisticsReader(meaning.fixed);
    case 'projects':
      return { read: ({ code, name }) => (ROOT.test(bareLabel(name)) ? {} : code !== undefined ? { account: code } : name === '' ? undefined : { item: `项目:${name}` }) };
    default:
      return block.heads.some((head) => /单位名称|预算单位|部门名称|^单位$|^部门$/u.test(normaliseLabel(head))) ? unitReader() : accountReader(meaning);
  }
}

function lexiconReader(lexicon: Lexicon, total?: PartialCoordinate): RowReader {
  return { read: ({ name }) => lexicon.find(name) ?? (total !== undefined && ROOT.test(bareLabel(name)) ? total : ROOT.test(bareLabel(name)) ? {} : undefined) };
}

/** 三公 items down the rows, or 预算数 and 决算数 down the rows and the items across. */
function threePublicReader(planned: Stage): RowReader {
  const lines = lexiconReader(THREE_PUBLIC_LEXICON);
  return { read: (label) => STAGE_LEXICON.find(label.name) ?? (/^(?:本年)?预算数?$/u.test(bareLabel(label.name)) ? { stage: planned } : lines.read(label)) };
}

function unitReader(): RowReader {
  return { read: ({ name }) => (name === '' ? undefined : ROOT.test(bareLabel(name)) ? {} : { unit: name }) };
}

function accountReader(meaning: TitleMeaning): RowReader {
  const economic = meaning.kind === 'economic';
  return {
    read({ code, name }) {
      if (code !== undefined) return code.startsWith('5') || (code.startsWith('3') && (economic || accountByCode(code, 'economic') !== undefined)) ? { economic: code } : { account: code };
      if (name === '') return undefined;
      const total = ECONOMIC_LEXICON.find(name);
      if (total !== undefined) return total;
      if (ROOT.test(bareLabel(name))) return {};
      const known = accountByName(name, economic ? 'economic' : 'functional');
      return known === undefined ? undefined : economic ? { economic: known.code } : { account: known.code };
    },
  };
}

function statisticsReader(fixed: PartialCoordinate): RowReader {
  let section: Flow | undefined = fixed.flow;
  return {
    read({ name }) {
      const label = bareLabel(name);
      if (/政府采购/u.test(label) && PROCUREMENT_LEXICON.find(name) === undefined) section = '采购';
      else if (/机关运行/u.test(label)) section = '机关运行';
      else if (/国有资产|资产占用/u.test(label)) section = '资产';
      const found = PROCUREMENT_LEXICON.find(name) ?? OPERATING_LEXICON.find(name) ?? ASSET_LEXICON.find(name) ?? THREE_PUBLIC_LEXICON.find(name);
      if (found !== undefined) return found;
      return section !== undefined && section !== '资产' && ROOT.test(label) ? { flow: section } : undefined;
    },
  };
}

/** Lines of one side of 收支总表 or 财政拨款总表. */
function sideReader(meaning: TitleMeaning, block: Block): RowReader {
  const heads = block.heads.map((head) => normaliseLabel(head));
  let side: '收入' | '支出' | undefined = heads.some((head) => /支出$|^支出/u.test(head)) ? '支出' : heads.some((head) => /收入$|^收入/u.test(head)) ? '收入' : undefined;
  const root: PartialCoordinate = meaning.kind === 'fiscalBalance' ? { source: '财政拨款' } : {};
  let carried: Flow | undefined;
  return {
    read({ name, code }) {
      if (code !== undefined && /^2/u.test(code)) return { ...root, flow: '支出', account: code };
      const label = bareLabel(name);
      if (label === '') return undefined;
      if (/^(?:总计|合计|收入总计|支出总计|收支总计)$/u.test(label) && side !== undefined) return { ...root, flow: side === '收入' ? '收入总计' : '支出总计' };
      const line = SIDE_LEXICONS[side ?? '未定'].find(name);
      const functionClass = side === '收入' ? undefined : CLASS_LEXICON.find(name);
      if (functionClass !== undefined && (side === '支出' || line === undefined)) {
        side ??= '支出';
        carried = undefined;
        return { ...root, flow: '支出', ...functionClass };
      }
      if (line?.flow !== undefined) {
        side ??= line.flow === '收入' || line.flow === '收入总计' || line.flow === '年初结转' ? '收入' : '支出';
        carried = line.flow === '年初结转' || line.flow === '年末结转' ? line.flow : line.flow === '收入' || line.flow === '支出' ? undefined : carried;
        return { ...root, ...line };
      }
      if (line?.source !== undefined) {
        side ??= '收入';
        return { ...root, flow: carried ?? side, ...line };
      }
      if (line?.nature !== undefined) return { ...root, flow: '支出', ...line };
      return undefined;
    },
  };
}
