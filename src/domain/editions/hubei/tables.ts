import { economicLines } from '../../layout/axes/economic';
import { tall } from '../../layout/axes/line';
import { relabel, renameLines, withHeads, withList, withParts } from '../../layout/patch';
import type { ListHead } from '../../layout/shapes';
import { JOIN_LEFT, type TableSpec } from '../../layout/table';
import { BALANCE, BASIC_EXPENDITURE, CAPITAL, EXPENDITURE, FISCAL_BALANCE, FUND, GENERAL_EXPENDITURE, INCOME, THREE_PUBLIC } from '../national/tables';

const FLAT: ListHead = { code: ['科目代码', '栏次'], name: ['科目名称', JOIN_LEFT] };
const GROUPED: ListHead = { code: ['项目', '科目代码', '栏次'], name: [JOIN_LEFT, '科目名称', JOIN_LEFT] };

const income = withList(withHeads(INCOME, tall(2)), { head: FLAT, total: { text: '合计', place: 'first', in: 'name' } });
const expenditure = withList(withHeads(EXPENDITURE, tall(2)), { head: FLAT });

/** The nine 决算 tables of 湖北: 科目代码 in lists, 基本支出 without 对企业补助. */
export const HUBEI_TABLES: readonly TableSpec[] = [
  { ...relabel(BALANCE, { 使用非财政拨款结余: '使用非财政拨款结余和专用结余' }), notes: ['注：1. 本表反映部门本年度的总收支和年末结转结余情况。', '2. 本套报表金额单位转换时可能存在尾数误差。'] },
  income,
  expenditure,
  renameLines(FISCAL_BALANCE, { openingGeneral: '一般公共预算财政拨款', openingFund: '政府性基金预算财政拨款', openingCapital: '国有资本经营预算财政拨款' }),
  withList(GENERAL_EXPENDITURE, { head: GROUPED }),
  relabel(withParts(BASIC_EXPENDITURE, [economicLines(['301', '303']), economicLines(['302']), economicLines(['307', '310', '399'], ['30703', '30704'])]), { 科目编码: '科目代码' }),
  withList(FUND, { head: GROUPED }),
  withList(CAPITAL, { head: GROUPED }),
  THREE_PUBLIC,
].map((table) => ({ ...table, unitLabel: '单位：{unit}' }));
