import { FLOW_ENTRIES, NATURE_ENTRIES, SOURCE_ENTRIES } from '../entries/money';
import type { Line } from '../table';
import { lineOf } from './line';

/** Columns of 收入决算表. */
export const INCOME_COLUMNS: readonly Line[] = [
  lineOf(FLOW_ENTRIES, 'income'),
  ...['fiscal', 'superior', 'business', 'operation', 'subordinate', 'other'].map((id) => lineOf(SOURCE_ENTRIES, id, undefined, { flow: '收入' })),
];

/** Columns of 支出决算表. */
export const EXPENDITURE_COLUMNS: readonly Line[] = [
  lineOf(FLOW_ENTRIES, 'expenditure'),
  ...['basic', 'project', 'remit', 'operating', 'subsidy'].map((id) => lineOf(NATURE_ENTRIES, id, undefined, { flow: '支出' })),
];

/** Columns of the expenditure tables of one fund. */
export const FUND_EXPENDITURE_COLUMNS: readonly Line[] = [
  lineOf(FLOW_ENTRIES, 'expenditure', '小计'),
  ...['basic', 'project'].map((id) => lineOf(NATURE_ENTRIES, id, undefined, { flow: '支出' })),
];

/** Columns of 政府性基金预算财政拨款收入支出决算表 left and right of its expenditure. */
export const FUND_OPENING: readonly Line[] = [lineOf(FLOW_ENTRIES, 'opening'), lineOf(FLOW_ENTRIES, 'income', '本年收入')];
export const FUND_CLOSING: readonly Line[] = [lineOf(FLOW_ENTRIES, 'closing')];
