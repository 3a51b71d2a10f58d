import { accountsBelow } from '../../chart/catalogue';
import { ECONOMIC_ENTRIES, SOURCE_ENTRIES, STAGE_ENTRIES } from '../../layout/entries/money';
import { BUDGET_CLASS_LINES, BUDGET_EXPENDITURE_COLUMNS, BUDGET_EXPENDITURE_FOOT, BUDGET_INCOME_COLUMNS, BUDGET_INCOME_FOOT, BUDGET_INCOME_LINES, FISCAL_BUDGET_COLUMNS } from '../../layout/axes/budget';
import { FISCAL_BUDGET_EXPENDITURE, FISCAL_BUDGET_INCOME } from './fiscal';
import { columnsOf, lineOf, numbered } from '../../layout/axes/line';
import { THREE_PUBLIC_ITEMS } from '../../layout/axes/threePublic';
import { transpose } from '../../layout/patch';
import { accountList, type ListHead } from '../../layout/shapes';
import { JOIN_LEFT, JOIN_UP, type AccountRows, type AmountColumn, type Block, type Head, type Line, type TableSpec, type TotalRow } from '../../layout/table';

const TOTAL: TotalRow = { text: '合计', place: 'first', in: 'across' };
const STAGE = { stage: '年初预算' } as const;
const LIST_HEAD: ListHead = { code: ['科目编码'], name: ['科目名称'] };
const ECONOMIC_HEAD: ListHead = { code: ['经济分类科目编码'], name: ['经济分类科目名称'] };
const flat = (text: string): Head => [text];
const AMOUNT: readonly AmountColumn[] = columnsOf([{ id: 'amount', text: '预算数', at: {} }], (text) => [JOIN_LEFT, text]);

function table(number: number, name: string, spec: Pick<TableSpec, 'id' | 'fixed' | 'blocks'> & Partial<TableSpec>): TableSpec {
  return { code: `公开${String(number).padStart(2, '0')}表`, name, title: `{year}年${name}`, entityLabel: '部门：{entity}', unitLabel: '单位：{unit}', zero: '0.00', notes: [], ...spec };
}

function half(head: string, item: string, amounts: readonly AmountColumn[], rows: Block['rows']): Block {
  return { lead: [{ id: 'label', role: 'label', head: [head, item] }], amounts, rows };
}

function list(axis: readonly Line[], rows: Omit<AccountRows, 'kind' | 'total'>, head: ListHead = LIST_HEAD): Block {
  return accountList(head, columnsOf(axis, flat), { kind: 'accounts', total: TOTAL, ...rows });
}

const FUND_AXIS: readonly Line[] = BUDGET_EXPENDITURE_COLUMNS.slice(0, 3);
const BASIC_AXIS: readonly Line[] = [{ id: 'all', text: '合计', at: {} }, lineOf(ECONOMIC_ENTRIES, 'personnel', '人员经费'), lineOf(ECONOMIC_ENTRIES, 'public', '公用经费')];
const USUAL = ['301', '302', '303', '310'].flatMap((code) => accountsBelow('economic', code).map((account) => account.code));
const PROJECT_AXIS: readonly Line[] = [
  { id: 'all', text: '合计', at: {} },
  lineOf(SOURCE_ENTRIES, 'general', '一般公共预算'),
  lineOf(SOURCE_ENTRIES, 'fund', '政府性基金预算'),
  lineOf(SOURCE_ENTRIES, 'capital', '国有资本经营预算'),
  lineOf(SOURCE_ENTRIES, 'special', '财政专户管理资金'),
  ...['business', 'operation', 'superior', 'subordinate', 'other'].map((id) => lineOf(SOURCE_ENTRIES, id)),
];

const STAGES: readonly Line[] = [lineOf(STAGE_ENTRIES, 'lastBudget'), lineOf(STAGE_ENTRIES, 'initial', '本年预算数')];

function threePublicHead(group: Line, item: Line, place: number): Head {
  const head = place === 0 ? group.text : JOIN_LEFT;
  return place < 2 || place === 5 ? [head, item.text, JOIN_UP] : [head, place === 2 ? '公务用车购置及运行费' : JOIN_LEFT, item.text];
}

/** The 预算公开 tables of the 财政部 format, with 项目支出表. */
export const NATIONAL_BUDGET_TABLES: readonly TableSpec[] = [
  table(1, '部门收支总表', {
    id: 'balance',
    fixed: STAGE,
    blocks: [
      half('收入', '项目', AMOUNT, { kind: 'lines', body: numbered(BUDGET_INCOME_LINES), foot: BUDGET_INCOME_FOOT }),
      half('支出', '项目', AMOUNT, { kind: 'lines', body: numbered(BUDGET_CLASS_LINES), foot: BUDGET_EXPENDITURE_FOOT }),
    ],
  }),
  table(2, '部门收入总表', { id: 'income', fixed: STAGE, blocks: [list(BUDGET_INCOME_COLUMNS, { chart: 'functional' })] }),
  table(3, '部门支出总表', { id: 'expenditure', fixed: { ...STAGE, flow: '支出' }, blocks: [list(BUDGET_EXPENDITURE_COLUMNS, { chart: 'functional' })] }),
  table(4, '财政拨款收支总表', {
    id: 'fiscalBalance',
    fixed: STAGE,
    blocks: [
      half('收入', '项目', AMOUNT, FISCAL_BUDGET_INCOME),
      half(
        '支出',
        '项目',
        columnsOf(FISCAL_BUDGET_COLUMNS, (text) => [JOIN_LEFT, text]),
        FISCAL_BUDGET_EXPENDITURE,
      ),
    ],
  }),
  table(5, '一般公共预算支出表', { id: 'generalExpenditure', fixed: { ...STAGE, flow: '支出', source: '一般公共' }, blocks: [list(FUND_AXIS, { chart: 'functional', fund: '一般公共' })] }),
  table(6, '一般公共预算基本支出表', {
    id: 'basicExpenditure',
    fixed: { ...STAGE, flow: '支出', source: '一般公共', nature: '基本' },
    blocks: [list(BASIC_AXIS, { chart: 'economic', usual: USUAL }, ECONOMIC_HEAD)],
  }),
  table(7, '财政拨款“三公”经费支出表', {
    id: 'threePublic',
    fixed: { ...STAGE, flow: '三公' },
    blocks: [{ lead: [], amounts: transpose(STAGES, THREE_PUBLIC_ITEMS, threePublicHead), rows: { kind: 'lines', body: [{ id: 'figures', text: '', at: {} }] } }],
  }),
  table(8, '政府性基金预算支出表', {
    id: 'fund',
    fixed: { ...STAGE, flow: '支出', source: '政府性基金' },
    blocks: [list(FUND_AXIS, { chart: 'functional', fund: '政府性基金' })],
    notes: ['注：本表反映部门{year}年政府性基金预算支出情况。'],
    emptyNote: '说明：本部门{year}年没有使用政府性基金预算安排的支出，故本表无数据。',
    zero: 'blank',
  }),
  table(9, '国有资本经营预算支出表', {
    id: 'capital',
    fixed: { ...STAGE, flow: '支出', source: '国有资本' },
    blocks: [list(FUND_AXIS, { chart: 'functional', fund: '国有资本' })],
    notes: ['注：本表反映部门{year}年国有资本经营预算支出情况。'],
    emptyNote: '说明：本部门{year}年没有使用国有资本经营预算安排的支出，故本表无数据。',
    zero: 'blank',
  }),
  table(10, '项目支出表', { id: 'projects', fixed: { ...STAGE, flow: '支出', nature: '项目' }, blocks: [list(PROJECT_AXIS, { chart: 'functional' })] }),
];
