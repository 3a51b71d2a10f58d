import { bareLabel, normaliseLabel } from '../chart/normaliseLabel';
import type { Coordinate } from '../cube/coordinate';
import type { Finding } from '../finding/finding';
import { amountOf, parsePrinted } from '../money/printed';
import { FEN_PER_UNIT, type MoneyUnit } from '../money/unit';
import type { CellRef, SheetSnapshot } from '../sheet';
import type { Aspect } from '../wording/sentence';
import { LABEL_HEADER, UNIT_HEADER, type RowMeasure, type SupplementBlock, type SupplementColumn, type SupplementRow } from './blocks';
import { checkSupplement } from './check';
import { SUPPLEMENT_BLOCKS } from './layout';
import { SUPPLEMENT_MESSAGES } from './messages';
import { supplementFinding } from './finding';
import { supplementKey, type Supplement, type SupplementCell } from './supplement';

interface Columns {
  readonly label: number;
  readonly value: number;
  readonly unit: number;
  readonly aspects: ReadonlyMap<number, SupplementColumn>;
}

const CODE = /^(\d{3}(?:\d{2}){0,2})(?!\d)\s*(.*)$/u;

/** Reads 补充资料 by its block titles, headers, labels and 科目编码; where rows and columns stand does not matter. */
export function readSupplement(sheet: SheetSnapshot): Supplement {
  const cells = new Map<string, SupplementCell>();
  const accounts = new Map<string, string>();
  const findings: Finding[] = [];
  let block: SupplementBlock | undefined;
  let columns: Columns | undefined;
  let unit: MoneyUnit = '万元';
  sheet.text.forEach((texts, row) => {
    const first = texts.findIndex((text) => text.trim() !== '');
    if (first < 0) return;
    const titled = blockOf(texts[first] ?? '');
    if (titled !== undefined && texts.filter((text) => text.trim() !== '').length === 1) {
      block = titled;
      columns = undefined;
      return;
    }
    if (block === undefined) return;
    if (columns === undefined) {
      columns = columnsOf(texts, block);
      return;
    }
    const label = (texts[columns.label] ?? '').trim();
    if (label === '') return;
    const found = rowOf(label, block);
    if (found === undefined) {
      if (texts.some((text, column) => column !== columns?.label && text.trim() !== '')) findings.push(supplementFinding('D-511', '提示', SUPPLEMENT_MESSAGES.unknownRow(label), [placeAt(sheet, row, columns.label)]));
      return;
    }
    if (found.name !== undefined && typeof found.row.of !== 'string' && found.row.of.account !== undefined) accounts.set(found.row.of.account, found.name);
    if (found.row.of === '金额单位') unit = moneyUnit(texts[columns.value] ?? '') ?? unit;
    for (const cell of readRow(sheet, row, found.row, block, columns, unit)) {
      const before = cells.get(cell.key);
      if (before !== undefined && before.text !== '' && cell.text !== '') findings.push(supplementFinding('D-511', '提示', SUPPLEMENT_MESSAGES.repeatedRow(label), [before.place, cell.place]));
      if (before === undefined || before.text === '') cells.set(cell.key, cell);
      if (cell.unreadable === true) findings.push(supplementFinding('D-511', '错误', SUPPLEMENT_MESSAGES.notANumber(cell.label, cell.text), [cell.place]));
    }
  });
  return { cells, accounts, findings: [...findings, ...checkSupplement(cells)] };
}

interface ReadCell extends SupplementCell {
  readonly unreadable?: boolean;
}

function readRow(sheet: SheetSnapshot, row: number, entry: SupplementRow, block: SupplementBlock, columns: Columns, unit: MoneyUnit): readonly ReadCell[] {
  const texts = sheet.text[row] ?? [];
  const rowUnit = moneyUnit(texts[columns.unit] ?? '') ?? unit;
  const own: Aspect = typeof entry.of === 'string' ? '文字' : '值';
  const result: ReadCell[] = [];
  const add = (aspect: Aspect, column: number, of: Coordinate | string, measure: RowMeasure): void => {
    const text = (texts[column] ?? '').trim();
    const base = { key: supplementKey(aspect, of), aspect, label: entry.label, block: block.title, place: placeAt(sheet, row, column), text, ...(typeof of === 'string' ? {} : { at: of }), ...unitOf(aspect, measure, rowUnit) };
    result.push({ ...base, ...valueOf(text, aspect, measure, rowUnit) });
  };
  add(own, columns.value, entry.of, entry.measure);
  const of = entry.of;
  if (typeof of === 'string') return result;
  columns.aspects.forEach((aspect, column) => add(aspect.aspect, column, aspect.stage === undefined ? of : { ...of, stage: aspect.stage }, measureOf(aspect.aspect, entry.measure)));
  return result;
}

function unitOf(aspect: Aspect, measure: RowMeasure, rowUnit: MoneyUnit): Pick<SupplementCell, 'unit'> {
  if (aspect === '文字' || measure === 'text' || measure === 'percent') return {};
  return { unit: measure === 'money' ? rowUnit : '个' };
}

function measureOf(aspect: Aspect, own: RowMeasure): RowMeasure {
  if (aspect === '值') return own;
  if (aspect === '增减额') return 'money';
  return aspect === '增减率' || aspect === '完成率' || aspect === '占比' ? 'percent' : 'text';
}

function valueOf(text: string, aspect: Aspect, measure: RowMeasure, unit: MoneyUnit): Partial<Pick<ReadCell, 'fen' | 'half' | 'percent' | 'unreadable'>> {
  if (text === '' || measure === 'text' || aspect === '文字') return {};
  const { negative, body, unit: own } = stripWords(text);
  const printed = parsePrinted(body.replace(/%$/u, ''));
  if (printed.kind !== 'number' && printed.kind !== 'dash') return { unreadable: true };
  const sign = negative ? -1 : 1;
  if (measure === 'percent') return { percent: negative && !printed.digits.startsWith('-') ? `-${printed.digits}` : printed.digits };
  const amount = amountOf(printed, measure === 'money' ? (own ?? unit) : '元');
  return amount === undefined ? { unreadable: true } : { fen: sign * amount.fen, half: amount.half };
}

const DECREASE = /^(?:减少|下降|降低|减)/u;
const WORDS = /^(?:比上年)?(?:增加|增长|减少|下降|降低|持平|增|减|约)+/u;

function stripWords(text: string): { readonly negative: boolean; readonly body: string; readonly unit: MoneyUnit | undefined } {
  const plain = normaliseLabel(text);
  if (plain === '持平' || plain === '与上年持平' || plain === '无') return { negative: false, body: '0', unit: undefined };
  const unit = /(万元|亿元|元)$/u.exec(plain)?.[1] as MoneyUnit | undefined;
  return { negative: DECREASE.test(plain.replace(/^比上年/u, '')), body: plain.replace(WORDS, '').replace(/(?:万元|亿元|元|个|辆|批次|人次|次|人|台\(套\)|台)$/u, ''), unit };
}

function blockOf(text: string): SupplementBlock | undefined {
  if (!/^\s*[一二三四五六七八九十]+[、.．]/u.test(text)) return undefined;
  const label = bareLabel(text).replace(/\(.*\)$/u, '');
  return SUPPLEMENT_BLOCKS.find((block) => bareLabel(block.title).replace(/\(.*\)$/u, '') === label || block.key === label);
}

function columnsOf(texts: readonly string[], block: SupplementBlock): Columns {
  const labels = texts.map((text) => normaliseLabel(text));
  const at = (...names: readonly string[]): number => labels.findIndex((label) => names.some((name) => normaliseLabel(name) === label));
  const label = Math.max(at(LABEL_HEADER, '科目', '名称'), 0);
  const value = at(block.value, '数值', '数额', '金额', '数量', '内容');
  const aspects = new Map<number, SupplementColumn>();
  for (const column of block.columns) {
    const found = at(column.header, ...(column.synonyms ?? []));
    if (found >= 0) aspects.set(found, column);
  }
  return { label, value: value < 0 ? label + 1 : value, unit: at(UNIT_HEADER), aspects };
}

function rowOf(label: string, block: SupplementBlock): { readonly row: SupplementRow; readonly name?: string } | undefined {
  const code = block.accounts === undefined ? null : CODE.exec(label.normalize('NFKC'));
  if (block.accounts !== undefined && code?.[1] !== undefined) {
    return { row: { label, of: { ...block.accounts, account: code[1] }, measure: 'money' }, name: (code[2] ?? '').trim() };
  }
  if (block.open !== undefined) return { row: { label, ...block.open(label) } };
  const wanted = [normaliseLabel(label), bareLabel(label)];
  const row = block.rows.find((candidate) => [candidate.label, ...(candidate.synonyms ?? [])].some((name) => wanted.includes(normaliseLabel(name)) || wanted.includes(bareLabel(name))));
  return row === undefined ? undefined : { row };
}

function moneyUnit(text: string): MoneyUnit | undefined {
  const plain = text.normalize('NFKC').trim();
  return plain in FEN_PER_UNIT ? (plain as MoneyUnit) : undefined;
}

function placeAt(sheet: SheetSnapshot, row: number, column: number): CellRef {
  return { sheet: sheet.name, row: sheet.top + row, column: sheet.left + column };
}
