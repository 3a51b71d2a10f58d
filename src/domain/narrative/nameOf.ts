import type { Coordinate } from '../cube/coordinate';
import { ASSET_ENTRIES, COUNT_ENTRIES, OPERATING_ENTRIES, PROCUREMENT_ENTRIES, THREE_PUBLIC_ENTRIES } from '../layout/entries/items';
import { FLOW_ENTRIES, NATURE_ENTRIES, SOURCE_ENTRIES } from '../layout/entries/money';
import type { Entry } from '../layout/entry';
import { supplementLabel } from '../supplement/labels';

const ITEM_ENTRIES: readonly Entry[] = [...THREE_PUBLIC_ENTRIES, ...COUNT_ENTRIES, ...ASSET_ENTRIES, ...PROCUREMENT_ENTRIES, ...OPERATING_ENTRIES];
const REMAINDER_NAMES: Readonly<Record<string, string>> = { 其他国内接待: '其他国内公务接待费', 其他国内接待批次: '其他国内公务接待批次', 其他国内接待人次: '其他国内公务接待人次' };
const FUND_NAMES: Readonly<Record<string, string>> = { 财政拨款: '财政拨款', 一般公共: '一般公共预算财政拨款', 政府性基金: '政府性基金预算财政拨款', 国有资本: '国有资本经营预算财政拨款' };

/**
 * 数据名称 in words, for 待填 and for tracing: "2022年度收入总计", "2023年度2010301行政运行年初预算数".
 * `accountName` names a 科目编码 as this workbook prints it.
 */
export function nameOf(at: Coordinate, year: number, accountName: (code: string) => string): string {
  const stated = supplementLabel(at) ?? (at.stage === '决算' ? REMAINDER_NAMES[at.item ?? ''] : undefined);
  if (stated !== undefined) return stated;
  const { before, after } = stageWords(at, year);
  if (at.account !== undefined && at.economic === undefined && at.nature === undefined && at.flow === '支出') return `${accountName(at.account)}（${at.account}）${after === '' ? before : after}`;
  return `${before}${subjectOf(at, accountName)}${after}`;
}

function stageWords(at: Coordinate, year: number): { readonly before: string; readonly after: string } {
  switch (at.stage) {
    case '决算':
      return { before: `${year}年度`, after: '' };
    case '上年决算':
      return { before: `${year - 1}年度`, after: '' };
    case '年初预算':
      return { before: `${year}年度`, after: '年初预算数' };
    case '全年预算':
      return { before: `${year}年度`, after: '全年预算数' };
    case '上年预算':
      return { before: `${year - 1}年度`, after: '预算数' };
  }
}

function subjectOf(at: Coordinate, accountName: (code: string) => string): string {
  const unit = at.unit ?? '';
  const item = ITEM_ENTRIES.find((entry) => entry.at.flow === at.flow && entry.at.item === at.item);
  if (item !== undefined) return unit + item.label;
  if (at.item !== undefined) return unit + at.item;
  const fund = at.source === undefined ? undefined : FUND_NAMES[at.source];
  const source = at.source === undefined ? '' : (fund ?? labelAt(SOURCE_ENTRIES, 'source', at.source).replace(/收入$/u, ''));
  const account = at.account === undefined ? '' : `${at.account}${accountName(at.account)}`;
  if (at.economic !== undefined) return `${unit}${source}${account}${at.economic === '人员' || at.economic === '公用' ? `${at.economic}经费` : `${at.economic}${accountName(at.economic)}`}`;
  if (at.nature !== undefined) return `${unit}${source}${account}${labelAt(NATURE_ENTRIES, 'nature', at.nature)}`;
  if (at.flow === '支出' && (account !== '' || source !== '')) return `${unit}${source}${account === '' ? '支出' : account}`;
  if (at.flow === '收入' && source !== '') return `${unit}${source}收入${account}`;
  return `${unit}${source}${labelAt(FLOW_ENTRIES, 'flow', at.flow)}${account}`;
}

function labelAt(entries: readonly Entry[], dimension: 'source' | 'nature' | 'flow', member: string): string {
  return entries.find((entry) => entry.at[dimension] === member)?.label ?? member;
}
