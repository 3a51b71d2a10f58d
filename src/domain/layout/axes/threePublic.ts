import { THREE_PUBLIC_ENTRIES } from '../entries/items';
import { STAGE_ENTRIES } from '../entries/money';
import type { Line } from '../table';
import { lineOf } from './line';

/** The six 三公 items, as columns of a one-row table or as lines. */
export const THREE_PUBLIC_ITEMS: readonly Line[] = [
  lineOf(THREE_PUBLIC_ENTRIES, 'threePublic', '合计'),
  lineOf(THREE_PUBLIC_ENTRIES, 'abroad', '因公出国（境）费'),
  lineOf(THREE_PUBLIC_ENTRIES, 'vehicle', '小计'),
  lineOf(THREE_PUBLIC_ENTRIES, 'vehiclePurchase'),
  lineOf(THREE_PUBLIC_ENTRIES, 'vehicleRunning'),
  lineOf(THREE_PUBLIC_ENTRIES, 'reception'),
];

/** 决算数 alone, and with both budgets before it. */
export const FINAL: readonly Line[] = [lineOf(STAGE_ENTRIES, 'final')];
export const INITIAL_ANNUAL_FINAL: readonly Line[] = [lineOf(STAGE_ENTRIES, 'initial'), lineOf(STAGE_ENTRIES, 'annual'), ...FINAL];

/** 预算数 and 决算数 as the 决算 form sets them side by side; its 预算数 is the 全年预算数. */
export const BUDGET_AND_FINAL: readonly Line[] = [lineOf(STAGE_ENTRIES, 'annual', '预算数'), lineOf(STAGE_ENTRIES, 'final')];
