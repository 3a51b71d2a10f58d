import type { PartialCoordinate } from '../cube/coordinate';
import { bareLabel, normaliseLabel } from '../chart/normaliseLabel';
import { editDistance } from '../chart/editDistance';
import { BUDGET_FUNCTION_CLASSES } from '../chart/functionClasses';
import type { Entry } from '../layout/entry';
import { ECONOMIC_ENTRIES, FLOW_ENTRIES, NATURE_ENTRIES, SOURCE_ENTRIES, STAGE_ENTRIES } from '../layout/entries/money';
import { ASSET_ENTRIES, COUNT_ENTRIES, OPERATING_ENTRIES, PROCUREMENT_ENTRIES, THREE_PUBLIC_ENTRIES } from '../layout/entries/items';

/** 词典: labels of one family of lines or columns, read exactly first, then by small slips of print. */
export interface Lexicon {
  find(text: string): PartialCoordinate | undefined;
}

/** What a label is compared by: no numbering, no 其中, no measure in brackets such as （辆） or （万元）. */
export function labelKey(text: string): string {
  return bareLabel(text)
    .replace(/\((?:辆|台|套|个|人|次|批|批次|人次|台、辆|台、套|万元|元|亿元|台\(套\))\)$/u, '')
    .replace(/\((?:按功能分类|按支出功能分类|按经济分类)\)$/u, '');
}

/** Builds a lexicon; entries named first win where two share a wording. */
export function lexiconOf(entries: readonly Entry[]): Lexicon {
  const exact = new Map<string, PartialCoordinate>();
  for (const entry of entries) {
    for (const wording of [entry.label, ...(entry.synonyms ?? [])]) {
      const key = labelKey(wording);
      if (!exact.has(key)) exact.set(key, entry.at);
    }
  }
  const keys = [...exact.keys()];
  const found = new Map<string, PartialCoordinate | undefined>();
  return {
    find(text) {
      const key = labelKey(text);
      if (!found.has(key)) found.set(key, exact.get(key) ?? exact.get(withoutLookAlikes(key)) ?? nearest(key, keys, exact));
      return found.get(key);
    },
  };
}

/** 年未结转 for 年末结转, 收人 for 收入: glyphs that PDF and typists take for one another, where both readings are one slip away. */
function withoutLookAlikes(key: string): string {
  return key.replace(/年未/gu, '年末').replace(/收人/gu, '收入').replace(/支岀/gu, '支出').replace(/木年/gu, '本年');
}

function nearest(key: string, keys: readonly string[], exact: ReadonlyMap<string, PartialCoordinate>): PartialCoordinate | undefined {
  if (key.length < 4) return undefined;
  const limit = key.length >= 9 ? 2 : 1;
  let best: string | undefined;
  let distance = limit + 1;
  let tied = false;
  for (const candidate of keys) {
    if (candidate.length < 4) continue;
    const truncated = key.length >= 6 && candidate.startsWith(key);
    const next = truncated ? 0.5 : editDistance(key, candidate, limit);
    if (next > limit || next > distance) continue;
    tied = next === distance && exact.get(candidate) !== exact.get(best ?? '');
    best = candidate;
    distance = next;
  }
  return best === undefined || tied ? undefined : exact.get(best);
}

const CLASS_ENTRIES: readonly Entry[] = BUDGET_FUNCTION_CLASSES.map(({ code, name, otherNames }) => ({ id: code, label: name, synonyms: otherNames, at: { account: code } }));

/** Columns of every money table. */
const COLUMN_LEXICON = lexiconOf([...NATURE_ENTRIES, ...FLOW_ENTRIES, ...SOURCE_ENTRIES, ...STAGE_ENTRIES, ...ECONOMIC_ENTRIES, ...THREE_PUBLIC_ENTRIES, ...OPERATING_ENTRIES, ...PROCUREMENT_ENTRIES]);

/** What a column label says, with or without the year before it ("2023年执行数"). */
export function columnMeaning(text: string): PartialCoordinate | undefined {
  const label = normaliseLabel(text);
  const dated = label.replace(/^(?:19|20)\d{2}年(?:度)?/u, '');
  return COLUMN_LEXICON.find(text) ?? (dated === '' || dated === label ? undefined : COLUMN_LEXICON.find(dated));
}

/** 其中：教育收费: part of the 事业收入 or 财政专户 money it stands beside, never a source of its own next to it. */
export function feesWithin(text: string, source: PartialCoordinate['source'] = '事业'): PartialCoordinate | undefined {
  return /^其中:?教育收费/u.test(normaliseLabel(text)) ? { source, item: '教育收费' } : undefined;
}

const INCOME_FLOWS: ReadonlySet<string | undefined> = new Set(['收入', '年初结转', '使用结余', '收入总计']);
const FLOWS: readonly Entry[] = FLOW_ENTRIES;

/** Lines of one side of 收支总表 and 财政拨款总表 that are not 支出功能分类 classes; both sides while the side is unknown. */
export const SIDE_LEXICONS = {
  收入: lexiconOf([...FLOWS.filter(({ at }) => INCOME_FLOWS.has(at.flow)), ...SOURCE_ENTRIES]),
  支出: lexiconOf([...FLOWS.filter(({ at }) => !INCOME_FLOWS.has(at.flow)), ...SOURCE_ENTRIES, ...NATURE_ENTRIES]),
  未定: lexiconOf([...FLOWS, ...SOURCE_ENTRIES, ...NATURE_ENTRIES]),
} as const;

/** The 类 of the expenditure side by name. */
export const CLASS_LEXICON = lexiconOf(CLASS_ENTRIES);

/** Lines of the 三公 table, money and counts. */
export const THREE_PUBLIC_LEXICON = lexiconOf([...THREE_PUBLIC_ENTRIES, ...COUNT_ENTRIES]);

/** 数据口径 where a table has it down the rows. */
export const STAGE_LEXICON = lexiconOf(STAGE_ENTRIES);

/** 支出性质 where a table has it down the rows. */
export const NATURE_LEXICON = lexiconOf(NATURE_ENTRIES);

/** Totals of the 基本支出 table. */
export const ECONOMIC_LEXICON = lexiconOf(ECONOMIC_ENTRIES);

/** Lines of the asset, procurement and operating tables. */
export const ASSET_LEXICON = lexiconOf(ASSET_ENTRIES);
export const PROCUREMENT_LEXICON = lexiconOf(PROCUREMENT_ENTRIES);
export const OPERATING_LEXICON = lexiconOf(OPERATING_ENTRIES);
