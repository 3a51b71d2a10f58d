import { FLOW_ENTRIES, NATURE_ENTRIES, SOURCE_ENTRIES } from '../entries/money';
import type { Line } from '../table';
import { classLines, FISCAL_COLUMNS } from './balance';
import { rename } from '../patch';
import { BLANK_LINE, lineOf } from './line';

const source = (id: string, text?: string): Line => lineOf(SOURCE_ENTRIES, id, text, { flow: '收入' });
const flow = (id: string, text?: string): Line => lineOf(FLOW_ENTRIES, id, text);

/** 收入 lines of the 预算 收支总表, and the 类 of its other side. */
export const BUDGET_INCOME_LINES: readonly Line[] = [
  source('general', '一般公共预算拨款收入'),
  source('fund', '政府性基金预算拨款收入'),
  source('capital', '国有资本经营预算拨款收入'),
  source('special'),
  source('business'),
  source('operation', '事业单位经营收入'),
  source('superior'),
  source('subordinate'),
  source('other'),
];
export const BUDGET_CLASS_LINES: readonly Line[] = classLines();

/** Lines under 本年收入合计 and 本年支出合计 of the 预算 收支总表. */
export const BUDGET_INCOME_FOOT: readonly Line[] = [flow('income'), flow('reserve'), flow('opening', '上年结转'), flow('incomeTotal')];
export const BUDGET_EXPENDITURE_FOOT: readonly Line[] = [flow('expenditure'), BLANK_LINE, flow('closing', '结转下年'), flow('expenditureTotal')];

/** Columns of the 预算 收入总表, 上年结转 before this year's money. */
export const BUDGET_INCOME_COLUMNS: readonly Line[] = [flow('incomeTotal', '收入总计'), flow('opening', '上年结转'), flow('reserve'), ...BUDGET_INCOME_LINES];

/** 资金 columns of the expenditure side of the 预算 财政拨款收支总表. */
export const FISCAL_BUDGET_COLUMNS: readonly Line[] = rename(FISCAL_COLUMNS, { general: '一般公共预算', fund: '政府性基金预算', capital: '国有资本经营预算' });

/** Columns of the 预算 支出总表 and of the 支出 tables of one fund. */
export const BUDGET_EXPENDITURE_COLUMNS: readonly Line[] = [
  flow('expenditure', '合计'),
  lineOf(NATURE_ENTRIES, 'basic', undefined, { flow: '支出' }),
  lineOf(NATURE_ENTRIES, 'project', undefined, { flow: '支出' }),
  lineOf(NATURE_ENTRIES, 'operating', '事业单位经营支出', { flow: '支出' }),
  lineOf(NATURE_ENTRIES, 'remit', undefined, { flow: '支出' }),
  lineOf(NATURE_ENTRIES, 'subsidy', undefined, { flow: '支出' }),
];
