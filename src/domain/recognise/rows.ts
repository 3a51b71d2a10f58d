import { bareLabel, normaliseLabel } from '../chart/normaliseLabel';
import type { Flow, PartialCoordinate, Stage } from '../cube/coordinate';
import type { RowLabel, RowReader } from './rowReader';
import { accountReader, projectReader, readerByUnit, ROOT, unitReader } from './accountRows';
import type { Block } from './blocks';
import type { TitleMeaning } from './caption';
import { isFigure, textAt, type Region } from './grid';
import { ASSET_LEXICON, OPERATING_LEXICON, PROCUREMENT_LEXICON, STAGE_LEXICON, THREE_PUBLIC_LEXICON, type Lexicon } from './lexicon';
import { sideReader } from './sideRows';

const GLUED = /^(\d{3}(?:\d{2}){0,2})(?=[^\d.,%年月日])(.+)$/u;

/** The code and name of a row: codes in one column, in three (类｜款｜项), or glued to the name. */
export function rowLabel(region: Region, row: number, block: Block): RowLabel {
  const texts = block.labels.map((column) => ({ column, text: normaliseLabel(textAt(region.sheet, row, column)), print: textAt(region.sheet, row, column) }));
  const parts = texts.filter(({ column, text }) => block.codes.includes(column) && /^[\d,]+(?:\.0+)?$/u.test(text)).map(({ text }) => text.replace(/\.0+$|,/gu, ''));
  const economic = parts.filter((part) => /^3\d{2}(?:\d{2})?$/u.test(part)).pop();
  const account = economic === undefined ? undefined : parts.find((part) => /^2\d{2}(?:\d{2}){1,2}$/u.test(part));
  const joined = account === undefined ? joinCode(parts) : economic;
  const names = texts.filter(({ text }) => text !== '' && !isFigure(text));
  const last = names[names.length - 1];
  const glued = joined === undefined && last !== undefined ? GLUED.exec(last.text) : null;
  const code = joined ?? glued?.[1];
  const beside = unitBeside(region, row, block);
  const unit = beside !== undefined && ROOT.test(bareLabel(beside)) ? undefined : beside;
  const name = glued?.[2] ?? last?.text ?? (unit === undefined ? (beside ?? '') : '');
  const printed = glued?.[2] ?? last?.print.replace(/\s+/gu, '') ?? '';
  const project = block.project === undefined ? '' : normaliseLabel(textAt(region.sheet, row, block.project));
  const words = [code, ...new Set([printed, project])].filter((word) => word !== undefined && word !== '').join(' ');
  return { ...(code === undefined ? {} : { code }), name, ...(account === undefined ? {} : { account }), words: words === '' ? (beside ?? '') : words, ...(unit === undefined ? {} : { unit }), ...(project === '' ? {} : { project }) };
}

/** The unit a row belongs to: its name where there is one, else its code. */
function unitBeside(region: Region, row: number, block: Block): string | undefined {
  const texts = block.units.map((column) => normaliseLabel(textAt(region.sheet, row, column))).filter((text) => text !== '');
  return texts.find((text) => !isFigure(text)) ?? texts[0];
}

/** How many 预算单位 the rows of a block name. */
export function unitsIn(region: Region, rows: readonly number[], block: Block): number {
  const labels = rows.map((row) => rowLabel(region, row, block));
  const beside = new Set(labels.flatMap(({ unit }) => unit ?? []));
  if (beside.size > 0) return beside.size;
  return block.unitRows ? labels.filter(({ code, name }) => code === undefined && name !== '' && !ROOT.test(bareLabel(name))).length : 0;
}

function joinCode(parts: readonly string[]): string | undefined {
  if (parts.length === 0) return undefined;
  const whole = [...parts].reverse().find((part) => /^\d{5}$|^\d{7}$/u.test(part));
  const code = whole ?? parts.map((part, index) => (index > 0 ? part.padStart(2, '0') : part)).join('');
  return /^\d{3}(?:\d{2}){0,2}$/u.test(code) ? code : undefined;
}

/** The reader for a block of a table of this kind. */
export function rowReaderFor(meaning: TitleMeaning, block: Block, planned: Stage, units: number): RowReader {
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
      return projectReader();
    default:
      return listReader(meaning, block, units);
  }
}

function listReader(meaning: TitleMeaning, block: Block, units: number): RowReader {
  const accounts = accountReader(meaning, block.amounts.some(({ at }) => /^\d/u.test(at.economic ?? '')));
  if (block.unitRows || block.units.length > 0) return readerByUnit(accounts, units > 1);
  return block.heads.some((head) => /单位名称|预算单位|部门名称|^单位$|^部门$/u.test(normaliseLabel(head))) ? unitReader() : accounts;
}

function lexiconReader(lexicon: Lexicon, total?: PartialCoordinate): RowReader {
  return { read: ({ name }) => lexicon.find(name) ?? (total !== undefined && ROOT.test(bareLabel(name)) ? total : ROOT.test(bareLabel(name)) ? {} : undefined) };
}

/** 三公 items down the rows, or 预算数 and 决算数 down the rows and the items across; 机关运行经费 may stand below them. */
function threePublicReader(planned: Stage): RowReader {
  const lines = lexiconReader(THREE_PUBLIC_LEXICON);
  return {
    read: (label) => STAGE_LEXICON.find(label.name) ?? (/^(?:本年)?预算数?$/u.test(bareLabel(label.name)) ? { stage: planned } : (lines.read(label) ?? OPERATING_LEXICON.find(label.name))),
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
