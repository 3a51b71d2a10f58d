import { FUNCTION_CLASSES, type FunctionClass } from '../../chart/functionClasses';
import { FLOW_ENTRIES, SOURCE_ENTRIES } from '../entries/money';
import type { Line } from '../table';
import { BLANK_LINE, lineOf } from './line';

const source = (id: string, text?: string): Line => lineOf(SOURCE_ENTRIES, id, text, { flow: '收入' });
const flow = (id: string, text?: string): Line => lineOf(FLOW_ENTRIES, id, text);

/** 收入 lines of 收入支出总表. */
export const INCOME_LINES: readonly Line[] = ['general', 'fund', 'capital', 'superior', 'business', 'operation', 'subordinate', 'other'].map((id) => source(id));

/** 收入 lines of 财政拨款收入支出总表. */
export const FISCAL_INCOME_LINES: readonly Line[] = [
  source('general', '一般公共预算财政拨款'),
  source('fund', '政府性基金预算财政拨款'),
  source('capital', '国有资本经营预算财政拨款'),
];

/** 支出功能分类 类 as lines. */
export function classLines(classes: readonly FunctionClass[] = FUNCTION_CLASSES): readonly Line[] {
  return classes.map(({ code, name }) => ({ id: code, text: name, at: { flow: '支出', account: code } }));
}

/** Lines under 本年收入合计, and those under 本年支出合计, of 收入支出总表. */
export const INCOME_FOOT: readonly Line[] = [flow('income'), flow('reserve'), flow('opening'), BLANK_LINE, flow('incomeTotal', '总计')];
export const EXPENDITURE_FOOT: readonly Line[] = [flow('expenditure'), flow('distribution'), flow('closing'), BLANK_LINE, flow('expenditureTotal', '总计')];

const openingOf = (id: string, text: string): Line => lineOf(SOURCE_ENTRIES, id, text, { flow: '年初结转' });

/** Lines under 本年收入合计, and those under 本年支出合计, of 财政拨款收入支出总表. */
export const FISCAL_INCOME_FOOT: readonly Line[] = [
  { ...flow('income'), at: { flow: '收入', source: '财政拨款' } },
  flow('openingFiscal'),
  { ...openingOf('general', '一、一般公共预算财政拨款'), id: 'openingGeneral' },
  { ...openingOf('fund', '二、政府性基金预算财政拨款'), id: 'openingFund' },
  { ...openingOf('capital', '三、国有资本经营预算财政拨款'), id: 'openingCapital' },
  { ...flow('incomeTotal', '总计'), at: { flow: '收入总计', source: '财政拨款' } },
];
export const FISCAL_EXPENDITURE_FOOT: readonly Line[] = [
  flow('expenditure'),
  { ...flow('closingFiscal'), at: { flow: '年末结转' } },
  BLANK_LINE,
  BLANK_LINE,
  BLANK_LINE,
  flow('expenditureTotal', '总计'),
];

/** 资金 columns of the expenditure side of 财政拨款收入支出总表. */
export const FISCAL_COLUMNS: readonly Line[] = [
  { id: 'fiscal', text: '合计', at: { source: '财政拨款' } },
  lineOf(SOURCE_ENTRIES, 'general', '一般公共预算财政拨款'),
  lineOf(SOURCE_ENTRIES, 'fund', '政府性基金预算财政拨款'),
  lineOf(SOURCE_ENTRIES, 'capital', '国有资本经营预算财政拨款'),
];
