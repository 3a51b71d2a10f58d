import { economicLine, economicLines } from '../../layout/axes/economic';
import { columnsOf } from '../../layout/axes/line';
import { insert, relabel, withBlocks, withList, withoutLines, withParts } from '../../layout/patch';
import type { ListHead } from '../../layout/shapes';
import { JOIN_LEFT, type Line, type TableSpec } from '../../layout/table';
import { BALANCE, BASIC_EXPENDITURE, CAPITAL, EXPENDITURE, FISCAL_BALANCE, FUND, GENERAL_EXPENDITURE, INCOME, THREE_PUBLIC } from '../national/tables';

const ROUNDING = '本表金额转换为万元时，因四舍五入可能存在尾差。';
const CAPITAL_HEAD: ListHead = { code: ['项目', '科目代码', '栏次'], name: [JOIN_LEFT, '科目名称', JOIN_LEFT] };
const CLASS_NAMES = { '十四、资源勘探工业信息等支出': '十四、资源勘探信息等支出' };
const GIFT: Line = { ...economicLine('39906'), text: '赠与' };

function rounded(table: TableSpec, note: string): TableSpec {
  return { ...table, notes: [`${note}${ROUNDING}`] };
}

/** 基本支出 by three blocks under one header row, with 社会保障基金补助 and the older 赠与. */
const basicExpenditure = withParts(
  withBlocks(BASIC_EXPENDITURE, (block) => ({
    ...block,
    lead: block.lead.map((column) => ({ ...column, head: [column.role === 'code' ? '经济分类科目编码' : '科目名称'] })),
    amounts: columnsOf([{ id: 'amount', text: '决算数', at: {} }], (text) => [text]),
  })),
  [
    economicLines(['301', '303'], ['30311']),
    economicLines(['302', '307']),
    insert(economicLines(['310', '312', '313', '399'], ['31304', '39909', '39910']), '399', GIFT),
  ],
);

/** The nine 决算 tables of 河南: expenditure lines go on from 行次 31, every note announces 尾差. */
export const HENAN_TABLES: readonly TableSpec[] = [
  rounded(relabel(withoutLines(BALANCE, 'blank'), { 项目: '项 目', 栏次: '栏 次', 金额: '决算数', ...CLASS_NAMES }), '注：本表反映部门本年度的总收支和年末结转结余情况。'),
  rounded(relabel(INCOME, { 项目: '项 目' }), '注：本表反映部门本年度取得的各项收入情况。'),
  rounded(relabel(EXPENDITURE, { 项目: '项 目' }), '注：本表反映部门本年度各项支出情况。'),
  rounded(
    relabel(FISCAL_BALANCE, { 收入: '收 入', 支出: '支 出', ...CLASS_NAMES }),
    '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
  ),
  rounded(relabel(GENERAL_EXPENDITURE, { 项目: '项 目' }), '注：本表反映部门本年度一般公共预算财政拨款支出情况。'),
  rounded(basicExpenditure, '注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'),
  { ...relabel(FUND, { 项目: '项 目' }), emptyNote: '说明：我部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。' },
  { ...relabel(withList(CAPITAL, { head: CAPITAL_HEAD }), { 项目: '项 目' }), emptyNote: '说明：我部门没有使用国有资本经营预算安排的支出，故本表无数据。' },
  rounded(THREE_PUBLIC, THREE_PUBLIC.notes[0] ?? ''),
].map((table) => ({ ...table, unitLabel: '单位：{unit}' }));
