import { FLOW_ENTRIES, SOURCE_ENTRIES } from '../../layout/entries/money';
import { BUDGET_CLASS_LINES } from '../../layout/axes/budget';
import { lineOf } from '../../layout/axes/line';
import { chineseNumeral } from '../../chart/functionClasses';
import type { PartialCoordinate } from '../../cube/coordinate';
import type { Line, LineRows } from '../../layout/table';

const FUNDS = [
  ['general', '（一）一般公共预算拨款'],
  ['fund', '（二）政府性基金预算拨款'],
  ['capital', '（三）国有资本经营预算拨款'],
] as const;

const flow = (id: string, text: string, at: PartialCoordinate = {}): Line => lineOf(FLOW_ENTRIES, id, text, at);

function byFund(prefix: string, at: PartialCoordinate): readonly Line[] {
  return FUNDS.map(([id, text]) => ({ ...lineOf(SOURCE_ENTRIES, id, text, at), id: `${prefix}/${id}` }));
}

/** Income side of 财政拨款收支总表: 本年收入 and 上年结转, each by fund. */
export const FISCAL_BUDGET_INCOME: LineRows = {
  kind: 'lines',
  body: [
    { ...flow('income', '一、本年收入', { source: '财政拨款' }), id: 'thisYear' },
    ...byFund('income', { flow: '收入' }),
    flow('opening', '二、上年结转', { source: '财政拨款' }),
    ...byFund('opening', { flow: '年初结转' }),
  ],
  foot: [flow('incomeTotal', '收入总计', { source: '财政拨款' })],
};

/** Expenditure side of 财政拨款收支总表: 本年支出 by 类, then 结转下年. */
export const FISCAL_BUDGET_EXPENDITURE: LineRows = {
  kind: 'lines',
  body: [{ ...flow('expenditure', '一、本年支出'), id: 'thisYear' }, ...BUDGET_CLASS_LINES.map((line, index) => ({ ...line, text: `（${chineseNumeral(index + 1)}）${line.text}` })), flow('closing', '二、结转下年')],
  foot: [flow('expenditureTotal', '支出总计')],
};
