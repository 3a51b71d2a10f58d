import { columnsOf } from '../../layout/axes/line';
import { EXPENDITURE_COLUMNS, INCOME_COLUMNS } from '../../layout/axes/lists';
import { BUDGET_AND_FINAL, THREE_PUBLIC_ITEMS } from '../../layout/axes/threePublic';
import { relabel, rename, withList } from '../../layout/patch';
import { unitList, type ListHead } from '../../layout/shapes';
import { JOIN_LEFT, type TableSpec, type TotalRow } from '../../layout/table';
import { BALANCE, BASIC_EXPENDITURE, CAPITAL, EXPENDITURE, FISCAL_BALANCE, FUND, GENERAL_EXPENDITURE, INCOME, THREE_PUBLIC } from '../national/tables';

const IN_NAME: TotalRow = { text: '合计', place: 'first', in: 'name' };
const SPACED = { 收入: '收 入', 支出: '支 出', 项目: '项 目', 金额: '金 额', 栏次: '栏 次', 总计: '总 计' };

function listHead(number: string, code = '支出功能分类科目编码'): ListHead {
  return { code: ['项 目', code, '类 款 项'], name: [JOIN_LEFT, '科目名称', number] };
}

function form(table: TableSpec, code: string, change: Partial<TableSpec> & Pick<TableSpec, 'notes'>): TableSpec {
  const named = { ...table, code, ...change };
  return { ...named, title: `{year} 年度${named.name}` };
}

const UNIT_TOTAL: TotalRow = { text: '合计', place: 'first', in: 'name' };

/** The eleven 决算 tables of 浙江: 收入 and 支出 each by 单位 and by 科目, 三公 upright. */
export const ZHEJIANG_TABLES: readonly TableSpec[] = [
  form(relabel(BALANCE, { ...SPACED, 行次: '行' }), '公开01表', { notes: ['注：1. 本表反映本年度的总收支和年末结转结余情况，本套报表金额单位转换时可能存在尾数误差。'] }),
  form(INCOME, '公开02表', { id: 'incomeByUnit', name: '收入决算表（分单位）', blocks: [unitList(INCOME_COLUMNS, UNIT_TOTAL)], notes: ['注：本表反映本年度取得各项收入情况。'] }),
  form(withList(INCOME, { head: listHead(''), total: IN_NAME }), '公开03表', { name: '收入决算表（分科目）', notes: ['注：本表反映本年度取得各项收入情况。'] }),
  form(EXPENDITURE, '公开04表', { id: 'expenditureByUnit', name: '支出决算表（分单位）', blocks: [unitList(EXPENDITURE_COLUMNS, UNIT_TOTAL)], notes: ['注：本表反映本年度各项支出情况。'] }),
  form(withList(EXPENDITURE, { head: listHead('栏 次'), total: IN_NAME }), '公开05表', { name: '支出决算表（分科目）', notes: ['注：本表反映本年度各项支出情况。'] }),
  form(relabel(FISCAL_BALANCE, { ...SPACED, 行次: '行 次', 合计: '合 计' }), '公开06表', {
    notes: ['注：本表反映本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。'],
  }),
  form(withList(GENERAL_EXPENDITURE, { head: listHead('栏次', '支出功能分类科目编'), total: IN_NAME }), '公开07表', { notes: ['注：本表反映本年度一般公共预算财政拨款支出情况。'] }),
  form(relabel(BASIC_EXPENDITURE, { 科目编码: '科目代码' }), '公开08表', { notes: ['注：本表反映本年度一般公共预算财政拨款基本支出明细情况。'] }),
  form(withList(FUND, { head: listHead('栏 次'), total: { ...IN_NAME, text: '合 计' } }), '公开09表', { notes: ['注：本表反映本年度政府性基金预算财政拨款收入、支出及结转和结余情况。'] }),
  form(relabel(withList(CAPITAL, { head: listHead('栏 次', '支出功能分类科目编'), total: IN_NAME }), {}), '公开10表', {
    blocks: withList(GENERAL_EXPENDITURE, { head: listHead('栏 次', '支出功能分类科目编'), total: IN_NAME }).blocks.map((block) => ({ ...block, rows: { ...block.rows, fund: '国有资本' } as typeof block.rows })),
    notes: ['注：本表反映本年度国有资本经营预算财政拨款支出情况。'],
    emptyNote: '说明：本部门没有国有资本经营收入，也没有使用国有资本经营安排的支出，故本表无数据。',
  }),
  form(THREE_PUBLIC, '公开11表', {
    blocks: [
      {
        lead: [{ id: 'label', role: 'label', head: ['项 目'] }],
        amounts: columnsOf(BUDGET_AND_FINAL, (text) => [text]),
        rows: {
          kind: 'lines',
          body: rename(THREE_PUBLIC_ITEMS, {
            threePublic: '“三公”经费支出合计',
            abroad: '1. 因公出国（境）费用',
            vehicle: '2. 公务用车购置及运行维护费小计',
            vehiclePurchase: '（1）公务用车购置费',
            vehicleRunning: '（2）公务用车运行维护费',
            reception: '3. 公务接待费',
          }),
        },
      },
    ],
    notes: [
      '注：本表反映本年度财政拨款“三公”经费支出预决算情况。其中：预算数为“三公”经费全年预算数，决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。因公出国（境）费用不含教学科研人员学术交流。',
    ],
  }),
];
