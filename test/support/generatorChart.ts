import type { ChartKind } from '#domain/chart/account';
import { accountByCode, accountsOf } from '#domain/chart/catalogue';

/** 支出功能分类 leaves a generated unit may use: code, and what money is usually booked there. */
export interface LeafAccount {
  readonly code: string;
  readonly use: 'wages' | 'pension' | 'annuity' | 'medical' | 'subsidyMedical' | 'housing' | 'retired' | 'project' | 'mixed';
}

export const LEAF_ACCOUNTS: readonly LeafAccount[] = [
  { code: '2010301', use: 'wages' },
  { code: '2010302', use: 'project' },
  { code: '2010306', use: 'mixed' },
  { code: '2010350', use: 'wages' },
  { code: '2010399', use: 'project' },
  { code: '2010607', use: 'project' },
  { code: '2050803', use: 'mixed' },
  { code: '2060499', use: 'project' },
  { code: '2080501', use: 'retired' },
  { code: '2080505', use: 'pension' },
  { code: '2080506', use: 'annuity' },
  { code: '2101101', use: 'medical' },
  { code: '2101103', use: 'subsidyMedical' },
  { code: '2130599', use: 'project' },
  { code: '2150899', use: 'project' },
  { code: '2210201', use: 'housing' },
];

export const FUND_ACCOUNTS: readonly LeafAccount[] = [
  { code: '2120801', use: 'project' },
  { code: '2120899', use: 'project' },
  { code: '2290401', use: 'project' },
];

export const CAPITAL_ACCOUNTS: readonly LeafAccount[] = [
  { code: '2230105', use: 'project' },
  { code: '2239999', use: 'project' },
];

/** The chart's own name of a 科目, so that a generated document breaks no naming rule. */
export function accountName(code: string, kind: ChartKind): string {
  return accountByCode(code, kind)?.name ?? '其他支出';
}

/** The 类 every 总表 prints, used or not. */
export const CLASSES: readonly string[] = '201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234'.split(' ');

/** Further leaves for large documents, from the chart itself. */
export const MORE_ACCOUNTS: readonly LeafAccount[] = accountsOf('functional')
  .filter(({ code }) => code.length === 7 && !LEAF_ACCOUNTS.some((leaf) => leaf.code === code) && !/^(?:212|229|223)/u.test(code))
  .slice(0, 60)
  .map(({ code }) => ({ code, use: 'project' }));

/** Lines of the 基本支出 table, in three blocks as printed; lines of a class follow it. */
export const ECONOMIC_BLOCKS: readonly (readonly string[])[] = [
  '301 30101 30102 30103 30106 30107 30108 30109 30110 30111 30112 30113 30114 30199 303 30301 30302 30304 30305 30309 30311 30399'.split(' '),
  '302 30201 30202 30203 30204 30205 30206 30207 30208 30209 30211 30212 30213 30214 30215 30216 30217 30218 30226 30227 30228 30229 30231 30239 30240 30299'.split(' '),
  '307 30701 30702 310 31001 31002 31003 31007 31013 31019 31022 31099 312 31201 31299 399 39907 39999'.split(' '),
];

/** Typical yearly amount of an economic line for a unit of a hundred people, in 元; lines not listed are seldom used. */
export const TYPICAL: Readonly<Record<string, number>> = {
  '30101': 2_400_000,
  '30102': 1_300_000,
  '30103': 2_600_000,
  '30106': 60_000,
  '30107': 2_100_000,
  '30112': 50_000,
  '30199': 900_000,
  '30305': 60_000,
  '30309': 900,
  '30302': 60,
  '30399': 35,
  '30201': 300_000,
  '30202': 40_000,
  '30204': 45,
  '30205': 5_000,
  '30206': 140_000,
  '30207': 30_000,
  '30209': 700_000,
  '30211': 60_000,
  '30212': 20_000,
  '30213': 40_000,
  '30215': 7_000,
  '30216': 16_000,
  '30217': 15_000,
  '30226': 40_000,
  '30227': 250_000,
  '30228': 160_000,
  '30229': 420_000,
  '30231': 24_000,
  '30239': 260_000,
  '30299': 90_000,
  '31002': 50_000,
  '31003': 45_000,
  '31013': 180_000,
};
