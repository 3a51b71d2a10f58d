import type { Coordinate } from '../cube/coordinate';
import type { Listing, Member } from './sentence';

/** 常用数: the figures every province's text speaks of, by the name the text gives them. */
export const FIGURES = {
  收入总计: { flow: '收入总计', stage: '决算' },
  支出总计: { flow: '支出总计', stage: '决算' },
  本年收入: { flow: '收入', stage: '决算' },
  本年支出: { flow: '支出', stage: '决算' },
  年初结转: { flow: '年初结转', stage: '决算' },
  年末结转: { flow: '年末结转', stage: '决算' },
  使用结余: { flow: '使用结余', stage: '决算' },
  结余分配: { flow: '结余分配', stage: '决算' },
  财政拨款收入: { flow: '收入', stage: '决算', source: '财政拨款' },
  财政拨款支出: { flow: '支出', stage: '决算', source: '财政拨款' },
  财政拨款收入总计: { flow: '收入总计', stage: '决算', source: '财政拨款' },
  财政拨款支出总计: { flow: '支出总计', stage: '决算', source: '财政拨款' },
  一般公共收入: { flow: '收入', stage: '决算', source: '一般公共' },
  一般公共支出: { flow: '支出', stage: '决算', source: '一般公共' },
  基本支出: { flow: '支出', stage: '决算', source: '一般公共', nature: '基本' },
  项目支出: { flow: '支出', stage: '决算', source: '一般公共', nature: '项目' },
  人员经费: { flow: '支出', stage: '决算', source: '一般公共', nature: '基本', economic: '人员' },
  公用经费: { flow: '支出', stage: '决算', source: '一般公共', nature: '基本', economic: '公用' },
  基金收入: { flow: '收入', stage: '决算', source: '政府性基金' },
  基金支出: { flow: '支出', stage: '决算', source: '政府性基金' },
  基金年初: { flow: '年初结转', stage: '决算', source: '政府性基金' },
  基金年末: { flow: '年末结转', stage: '决算', source: '政府性基金' },
  国资收入: { flow: '收入', stage: '决算', source: '国有资本' },
  国资支出: { flow: '支出', stage: '决算', source: '国有资本' },
  三公: { flow: '三公', stage: '决算' },
  出国: { flow: '三公', stage: '决算', item: '出国' },
  车: { flow: '三公', stage: '决算', item: '车' },
  车购置: { flow: '三公', stage: '决算', item: '车购置' },
  车运行: { flow: '三公', stage: '决算', item: '车运行' },
  接待: { flow: '三公', stage: '决算', item: '接待' },
  机关运行: { flow: '机关运行', stage: '决算' },
} as const satisfies Readonly<Record<string, Coordinate>>;

/** 收入 by kind, in table order. */
export const INCOME_KINDS: readonly Member[] = [
  { name: '财政拨款收入', at: { source: '财政拨款' } },
  { name: '上级补助收入', at: { source: '上级补助' } },
  { name: '事业收入', at: { source: '事业' } },
  { name: '经营收入', at: { source: '经营' } },
  { name: '附属单位上缴收入', at: { source: '附属单位' } },
  { name: '其他收入', at: { source: '其他' } },
];

/** 支出 by nature, in table order. */
export const EXPENDITURE_KINDS: readonly Member[] = [
  { name: '基本支出', at: { nature: '基本' } },
  { name: '项目支出', at: { nature: '项目' } },
  { name: '上缴上级支出', at: { nature: '上缴上级' } },
  { name: '经营支出', at: { nature: '经营' } },
  { name: '对附属单位补助支出', at: { nature: '对附属单位补助' } },
];

/** Members with some names replaced: { 附属单位上缴收入: '附属部门上缴收入' }. */
export function renamed(members: readonly Member[], names: Readonly<Record<string, string>>): readonly Member[] {
  return members.map((member) => ({ ...member, name: names[member.name] ?? member.name }));
}

/** Members in another order, by name; those not named are left out. */
export function ordered(members: readonly Member[], names: readonly string[]): readonly Member[] {
  return names.flatMap((name) => members.filter((member) => member.name === name));
}

/** 类 of 一般公共预算财政拨款支出 that are not zero. */
export const GENERAL_CLASSES: Listing = { of: FIGURES.一般公共支出, along: 'account', level: 3, only: 'nonZero' };

/** 项 of 一般公共预算财政拨款支出 that are not zero or were budgeted. */
export const GENERAL_ACCOUNTS: Listing = { of: FIGURES.一般公共支出, along: 'account', level: 7, only: 'nonZero' };

/** 款 of the 基本支出明细 that are not zero. */
export const PERSONNEL_ITEMS: Listing = { of: FIGURES.人员经费, along: 'economic', level: 5, only: 'nonZero' };
export const PUBLIC_ITEMS: Listing = { of: FIGURES.公用经费, along: 'economic', level: 5, only: 'nonZero' };
