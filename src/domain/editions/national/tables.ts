import { economicLines, PERSONNEL_TOTAL, PUBLIC_TOTAL } from '../../layout/axes/economic';
import { classLines, EXPENDITURE_FOOT, FISCAL_COLUMNS, FISCAL_EXPENDITURE_FOOT, FISCAL_INCOME_FOOT, FISCAL_INCOME_LINES, INCOME_FOOT, INCOME_LINES } from '../../layout/axes/balance';
import { columnsOf, numbered, tall, under } from '../../layout/axes/line';
import { EXPENDITURE_COLUMNS, FUND_CLOSING, FUND_EXPENDITURE_COLUMNS, FUND_OPENING, INCOME_COLUMNS } from '../../layout/axes/lists';
import { BUDGET_AND_FINAL, THREE_PUBLIC_ITEMS } from '../../layout/axes/threePublic';
import { rename, transpose } from '../../layout/patch';
import { accountList, codeBlocks, fundColumns, side, sideColumns, type HeaderWords, type ListHead } from '../../layout/shapes';
import { JOIN_LEFT, JOIN_UP, type Line, type TableSpec, type TotalRow } from '../../layout/table';

const WORDS: HeaderWords = { item: '项目', order: '行次', number: '栏次' };
const AMOUNT: Line = { id: 'amount', text: '金额', at: {} };
const LIST_HEAD: ListHead = { code: ['项目', '功能分类科目编码', '栏次'], name: [JOIN_LEFT, '科目名称', JOIN_LEFT] };
const TOTAL: TotalRow = { text: '合计', place: 'first', in: 'across' };

const CAPTION = { entityLabel: '部门：{entity}', unitLabel: '金额单位：{unit}' } as const;

function table(spec: Pick<TableSpec, 'id' | 'code' | 'name' | 'fixed' | 'blocks' | 'notes'> & Partial<TableSpec>): TableSpec {
  return { ...CAPTION, title: spec.name, zero: '0.00', ...spec };
}

/** 公开01表 收入支出决算总表. */
export const BALANCE = table({
  id: 'balance',
  code: '公开01表',
  name: '收入支出决算总表',
  fixed: { stage: '决算' },
  blocks: [
    side('收入', WORDS, sideColumns([AMOUNT]), numbered(INCOME_LINES), INCOME_FOOT),
    side('支出', WORDS, sideColumns([AMOUNT]), numbered(classLines()), EXPENDITURE_FOOT),
  ],
  notes: ['注：本表反映部门本年度的总收支和年末结转结余情况。本套报表金额单位转换时可能存在尾数误差。'],
});

/** 公开02表 收入决算表. */
export const INCOME = table({
  id: 'income',
  code: '公开02表',
  name: '收入决算表',
  fixed: { flow: '收入', stage: '决算' },
  blocks: [accountList(LIST_HEAD, columnsOf(INCOME_COLUMNS, tall(3)), { kind: 'accounts', chart: 'functional', total: TOTAL })],
  notes: ['注：本表反映部门本年度取得的各项收入情况。'],
});

/** 公开03表 支出决算表. */
export const EXPENDITURE = table({
  id: 'expenditure',
  code: '公开03表',
  name: '支出决算表',
  fixed: { flow: '支出', stage: '决算' },
  blocks: [accountList(LIST_HEAD, columnsOf(EXPENDITURE_COLUMNS, tall(3)), { kind: 'accounts', chart: 'functional', total: TOTAL })],
  notes: ['注：本表反映部门本年度各项支出情况。'],
});

/** 公开04表 财政拨款收入支出决算总表. */
export const FISCAL_BALANCE = table({
  id: 'fiscalBalance',
  code: '公开04表',
  name: '财政拨款收入支出决算总表',
  fixed: { stage: '决算' },
  blocks: [
    side('收入', WORDS, sideColumns([AMOUNT]), numbered(FISCAL_INCOME_LINES), FISCAL_INCOME_FOOT),
    side('支出', WORDS, sideColumns(FISCAL_COLUMNS), numbered(classLines()), FISCAL_EXPENDITURE_FOOT),
  ],
  notes: ['注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。'],
});

/** 公开05表 一般公共预算财政拨款支出决算表. */
export const GENERAL_EXPENDITURE = table({
  id: 'generalExpenditure',
  code: '公开05表',
  name: '一般公共预算财政拨款支出决算表',
  fixed: { flow: '支出', stage: '决算', source: '一般公共' },
  blocks: [accountList(LIST_HEAD, columnsOf(FUND_EXPENDITURE_COLUMNS, under('本年支出')), { kind: 'accounts', chart: 'functional', fund: '一般公共', total: TOTAL })],
  notes: ['注：本表反映部门本年度一般公共预算财政拨款支出情况。'],
});

const PUBLIC_LINES = economicLines(['302', '307', '310', '312', '399']);
const CODE_HEADS = ['科目编码', '科目名称'] as const;

/** 公开06表 一般公共预算财政拨款基本支出决算明细表. */
export const BASIC_EXPENDITURE = table({
  id: 'basicExpenditure',
  code: '公开06表',
  name: '一般公共预算财政拨款基本支出决算明细表',
  fixed: { flow: '支出', stage: '决算', source: '一般公共', nature: '基本' },
  blocks: codeBlocks(
    [economicLines(['301', '303']), PUBLIC_LINES.slice(0, 31), PUBLIC_LINES.slice(31)],
    (part) => [
      [part === 0 ? '人员经费' : part === 1 ? '公用经费' : JOIN_LEFT, CODE_HEADS[0]],
      [JOIN_LEFT, CODE_HEADS[1]],
    ],
    () => columnsOf([{ id: 'amount', text: '决算数', at: {} }], (text) => [JOIN_LEFT, text]),
  ),
  totals: [
    { blocks: [0], line: PERSONNEL_TOTAL },
    { blocks: [1, 2], line: PUBLIC_TOTAL },
  ],
  notes: ['注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'],
});

/** 公开07表 政府性基金预算财政拨款收入支出决算表. */
export const FUND = table({
  id: 'fund',
  code: '公开07表',
  name: '政府性基金预算财政拨款收入支出决算表',
  fixed: { stage: '决算', source: '政府性基金' },
  blocks: [accountList(LIST_HEAD, fundColumns(FUND_OPENING, FUND_EXPENDITURE_COLUMNS, FUND_CLOSING), { kind: 'accounts', chart: 'functional', fund: '政府性基金', total: TOTAL })],
  notes: ['注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。'],
  emptyNote: '说明：本部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。',
  zero: 'blank',
});

/** 公开08表 国有资本经营预算财政拨款支出决算表. */
export const CAPITAL = table({
  id: 'capital',
  code: '公开08表',
  name: '国有资本经营预算财政拨款支出决算表',
  fixed: { flow: '支出', stage: '决算', source: '国有资本' },
  blocks: [
    accountList(LIST_HEAD, columnsOf(rename(FUND_EXPENDITURE_COLUMNS, { expenditure: '合计' }), under('本年支出')), { kind: 'accounts', chart: 'functional', fund: '国有资本', total: TOTAL }),
  ],
  notes: ['注：本表反映部门本年度国有资本经营预算财政拨款支出情况。'],
  emptyNote: '说明：本部门没有使用国有资本经营预算安排的支出，故本表无数据。',
  zero: 'blank',
});

const THREE_PUBLIC_HEADS: readonly ((group: string, text: string) => readonly string[])[] = [
  (group, text) => [group, text, JOIN_UP, '#'],
  (_group, text) => [JOIN_LEFT, text, JOIN_UP, '#'],
  (_group, text) => [JOIN_LEFT, '公务用车购置及运行维护费', text, '#'],
  (_group, text) => [JOIN_LEFT, JOIN_LEFT, text, '#'],
  (_group, text) => [JOIN_LEFT, JOIN_LEFT, text, '#'],
  (_group, text) => [JOIN_LEFT, text, JOIN_UP, '#'],
];

/** 公开09表 财政拨款“三公”经费支出决算表: one row of twelve figures. */
export const THREE_PUBLIC = table({
  id: 'threePublic',
  code: '公开09表',
  name: '财政拨款“三公”经费支出决算表',
  fixed: { flow: '三公', stage: '决算' },
  blocks: [
    {
      lead: [],
      amounts: transpose(BUDGET_AND_FINAL, THREE_PUBLIC_ITEMS, (group, item, place) => THREE_PUBLIC_HEADS[place]?.(group.text, item.text) ?? []),
      rows: { kind: 'lines', body: [{ id: 'figures', text: '', at: {} }] },
    },
  ],
  notes: [
    '注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。',
  ],
});

/** The nine tables of the 财政部 format, in printed order. */
export const NATIONAL_TABLES: readonly TableSpec[] = [BALANCE, INCOME, EXPENDITURE, FISCAL_BALANCE, GENERAL_EXPENDITURE, BASIC_EXPENDITURE, FUND, CAPITAL, THREE_PUBLIC];
