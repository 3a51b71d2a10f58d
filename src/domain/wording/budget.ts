import type { Coordinate } from '../cube/coordinate';
import { FIGURES } from './figures';
import type { Listing } from './sentence';

/** The same figures as 年初预算: what a 预算公开 speaks of. */
export function budgeted(of: Coordinate): Coordinate {
  return { ...of, stage: '年初预算' };
}

/** 预算 figures by the name the text gives them. */
export const BUDGET = {
  收入: budgeted(FIGURES.本年收入),
  支出: budgeted(FIGURES.本年支出),
  收入总计: budgeted(FIGURES.收入总计),
  支出总计: budgeted(FIGURES.支出总计),
  财政拨款收入: budgeted(FIGURES.财政拨款收入),
  财政拨款支出: budgeted(FIGURES.财政拨款支出),
  财政拨款收入总计: budgeted(FIGURES.财政拨款收入总计),
  财政拨款支出总计: budgeted(FIGURES.财政拨款支出总计),
  一般公共支出: budgeted(FIGURES.一般公共支出),
  基本支出: budgeted(FIGURES.基本支出),
  项目支出: budgeted(FIGURES.项目支出),
  人员经费: budgeted(FIGURES.人员经费),
  公用经费: budgeted(FIGURES.公用经费),
  基金支出: budgeted(FIGURES.基金支出),
  国资支出: budgeted(FIGURES.国资支出),
  三公: budgeted(FIGURES.三公),
  出国: budgeted(FIGURES.出国),
  车: budgeted(FIGURES.车),
  车购置: budgeted(FIGURES.车购置),
  车运行: budgeted(FIGURES.车运行),
  接待: budgeted(FIGURES.接待),
  机关运行: budgeted(FIGURES.机关运行),
  采购: { flow: '采购', stage: '年初预算' },
} as const satisfies Readonly<Record<string, Coordinate>>;

/** 项 of a fund's budget. */
export function budgetAccounts(of: Coordinate, level: 3 | 7 = 7, further: readonly Coordinate[] = []): Listing {
  return { of, along: 'account', level, only: 'nonZero', further };
}
