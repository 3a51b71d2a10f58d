import type { TextSheet } from '../../test/support/variants';
import type { At } from '../text/teller';
import { numeral, sheet, type Book } from './book';
import { accountTable, basicTable, capitalTable, classLines, fiscalTable, fundTable, GENERAL_COLUMNS, INCOME, NATURE_COLUMNS, sides, SOURCE_COLUMNS, wideThree, type Head } from './tables';

const INCOME_ALL: At = { flow: '收入' };
const SPENT: At = { flow: '支出' };
const TOTAL_IN: At = { flow: '收入总计' };
const TOTAL_OUT: At = { flow: '支出总计' };

/** The nine tables as the ministry orders them, with this publisher's heads. */
export function nine(b: Book, head: Head): readonly TextSheet[] {
  return [
    sheet('一', ...head('收入支出决算总表', 1, 4), ['收入', '', '支出', ''], ['项目', '决算数', '项目', '决算数'], ...sides(b, INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`, at] as const), classLines(b), [[['本年收入合计', INCOME_ALL], ['本年支出合计', SPENT]], [['使用非财政拨款结余', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['年初结转和结余', { flow: '年初结转' }], ['年末结转和结余', { flow: '年末结转' }]], [['总计', TOTAL_IN], ['总计', TOTAL_OUT]]])),
    accountTable(b, '二', (_, n, w) => head('收入决算表', n, w), 2, SOURCE_COLUMNS),
    accountTable(b, '三', (_, n, w) => head('支出决算表', n, w), 3, NATURE_COLUMNS),
    fiscalTable(b, '四', (_, n, w) => head('财政拨款收入支出决算总表', n, w), 4, { total: '总计', amount: '决算数', opening: '年初财政拨款结转和结余', closing: '年末财政拨款结转和结余', classes: b.classRows(SPENT) }),
    accountTable(b, '五', (_, n, w) => head('一般公共预算财政拨款支出决算表', n, w), 5, GENERAL_COLUMNS),
    basicTable(b, '六', (_, n, w) => head('一般公共预算财政拨款基本支出决算表', n, w), 6),
    fundTable(b, '七', (_, n, w) => head('政府性基金预算财政拨款收入支出决算表', n, w), 7, true),
    capitalTable(b, '八', (_, n, w) => head('国有资本经营预算财政拨款支出决算表', n, w), 8),
    wideThree(b, '九', (_, n, w) => head('财政拨款“三公”经费支出决算表', n, w), 9),
  ];
}
