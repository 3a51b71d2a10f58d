import { accountsBelow } from '../../chart/catalogue';
import { OPERATING_ENTRIES } from '../../layout/entries/items';
import { ECONOMIC_ENTRIES, FLOW_ENTRIES, NATURE_ENTRIES, SOURCE_ENTRIES } from '../../layout/entries/money';
import { columnsOf, lineOf } from '../../layout/axes/line';
import { FISCAL_BUDGET_COLUMNS } from '../../layout/axes/budget';
import { THREE_PUBLIC_ITEMS } from '../../layout/axes/threePublic';
import { insert, rename, without } from '../../layout/patch';
import { JOIN_LEFT, JOIN_UP, type AccountRows, type AmountColumn, type Block, type LeadColumn, type Line, type TableSpec, type TotalRow } from '../../layout/table';

const TOTAL: TotalRow = { text: '合计', place: 'last', in: 'across' };
const FISCAL_TOTAL = { source: '财政拨款' } as const;

function table(number: number, name: string, spec: Pick<TableSpec, 'id' | 'fixed' | 'blocks'> & Partial<TableSpec>): TableSpec {
  const code = `预算0${number}表`;
  return { code: '', name, title: `{year}年${name}`, entityLabel: '编制部门：{entity}', unitLabel: '单位：{unit}', zero: 'blank', notes: [], ...spec, id: spec.id === '' ? code : spec.id };
}

function half(head: string, amounts: readonly AmountColumn[], rows: Block['rows']): Block {
  return { lead: [{ id: 'label', role: 'label', head: [head, '项目'] }], amounts, rows };
}

const income = (id: string, text?: string): Line => lineOf(SOURCE_ENTRIES, id, text, { flow: '收入' });
const FUNDS: readonly Line[] = [income('general', '一般公共预算资金'), income('fund', '政府性基金'), income('capital', '国有资本经营预算')];
const AMOUNT = columnsOf([{ id: 'amount', text: '预算数', at: {} }], (text) => [JOIN_LEFT, text]);
const INCOME_TOTAL = lineOf(FLOW_ENTRIES, 'incomeTotal');
const EXPENDITURE_TOTAL = lineOf(FLOW_ENTRIES, 'expenditureTotal');

const INCOME_TREE: readonly Line[] = [
  { ...income('fiscal'), text: '一、财政拨款收入' },
  ...FUNDS.map((line, index) => ({ ...line, text: `${index + 1}. ${line.text}` })),
  { ...income('business'), text: '二、事业收入' },
  { ...income('operation'), text: '三、事业单位经营收入' },
  { ...income('other'), text: '四、其他收入' },
];

const FUNCTION_CODES: readonly LeadColumn[] = [
  { id: '类', role: '类', head: ['项目', '功能分类科目编码', '类'] },
  { id: '款', role: '款', head: [JOIN_LEFT, JOIN_LEFT, '款'] },
  { id: '项', role: '项', head: [JOIN_LEFT, JOIN_LEFT, '项'] },
  { id: 'name', role: 'name', head: [JOIN_LEFT, '功能分类科目名称', JOIN_UP] },
];
const ECONOMIC_CODES: readonly LeadColumn[] = [
  { id: '类', role: '类', head: ['项目', '部门预算经济分类科目编码', '类'] },
  { id: '款', role: '款', head: [JOIN_LEFT, JOIN_LEFT, '款'] },
  { id: 'name', role: 'name', head: [JOIN_LEFT, '经济分类科目名称', JOIN_UP] },
];

function byCode(lead: readonly LeadColumn[], head: string, axis: readonly Line[], rows: Omit<AccountRows, 'kind' | 'total'>): Block {
  return { lead, amounts: columnsOf(axis, (text, index) => [index === 0 ? head : JOIN_LEFT, text, JOIN_UP]), rows: { kind: 'accounts', total: TOTAL, ...rows } };
}

const INCOME_AXIS: readonly Line[] = [lineOf(FLOW_ENTRIES, 'income', '合计'), income('fiscal'), income('business'), income('operation', '事业单位经营收入'), income('other')];
const EXPENDITURE_AXIS: readonly Line[] = [
  lineOf(FLOW_ENTRIES, 'expenditure', '合计'),
  lineOf(NATURE_ENTRIES, 'basic', undefined, { flow: '支出' }),
  lineOf(NATURE_ENTRIES, 'project', undefined, { flow: '支出' }),
];
const BASIC_AXIS: readonly Line[] = [
  { id: 'all', text: '合计', at: {} },
  lineOf(ECONOMIC_ENTRIES, 'personnel', '人员经费'),
  lineOf(ECONOMIC_ENTRIES, 'public', '公用经费'),
];
const USUAL = ['301', '302', '303', '310'].flatMap((code) => accountsBelow('economic', code).map((account) => account.code));

/** 三公 in this city's order, 接待 before 车, with 机关运行经费 at the end. */
const THREE_PUBLIC_AXIS: readonly Line[] = [
  ...insert(without(rename(THREE_PUBLIC_ITEMS, { abroad: '因公出国(境)费', vehiclePurchase: '购置费', vehicleRunning: '运行费' }), 'reception'), 'abroad', ...THREE_PUBLIC_ITEMS.filter(({ id }) => id === 'reception')),
  lineOf(OPERATING_ENTRIES, 'operatingFunds', '机关运行经费预算数'),
];

function threePublicHead(text: string, index: number): readonly string[] {
  if (index === 6) return [text, JOIN_UP, JOIN_UP];
  const group = index === 0 ? '“三公”经费预算数' : JOIN_LEFT;
  return index < 3 ? [group, text, JOIN_UP] : [group, index === 3 ? '公务用车购置及运行费' : JOIN_LEFT, text];
}

const STAGE = { stage: '年初预算' } as const;

/** The nine 部门预算 tables of 上海: no 表号, codes in three columns, 合计 last. */
export const SHANGHAI_BUDGET_TABLES: readonly TableSpec[] = [
  table(1, '部门财务收支预算总表', {
    id: 'balance',
    fixed: STAGE,
    blocks: [half('本年收入', AMOUNT, { kind: 'lines', body: INCOME_TREE, foot: [INCOME_TOTAL] }), half('本年支出', AMOUNT, { kind: 'classes', height: 13, foot: [EXPENDITURE_TOTAL] })],
  }),
  table(2, '部门收入预算总表', { id: 'income', fixed: { ...STAGE, flow: '收入' }, blocks: [byCode(FUNCTION_CODES, '收入预算', INCOME_AXIS, { chart: 'functional' })] }),
  table(3, '部门支出预算总表', { id: 'expenditure', fixed: { ...STAGE, flow: '支出' }, blocks: [byCode(FUNCTION_CODES, '支出预算', EXPENDITURE_AXIS, { chart: 'functional' })] }),
  table(4, '部门财政拨款收支预算总表', {
    id: 'fiscalBalance',
    fixed: STAGE,
    blocks: [
      half('财政拨款收入', AMOUNT, {
        kind: 'lines',
        body: FUNDS.map((line, index) => ({ ...line, text: `${['一', '二', '三'][index] ?? ''}、${line.text}` })),
        foot: [{ ...INCOME_TOTAL, at: { ...INCOME_TOTAL.at, ...FISCAL_TOTAL } }],
      }),
      half(
        '财政拨款支出',
        columnsOf(FISCAL_BUDGET_COLUMNS, (text) => [JOIN_LEFT, text]),
        { kind: 'classes', height: 7, foot: [EXPENDITURE_TOTAL] },
      ),
    ],
  }),
  table(5, '部门一般公共预算支出功能分类预算表', {
    id: 'generalExpenditure',
    fixed: { ...STAGE, flow: '支出', source: '一般公共' },
    blocks: [byCode(FUNCTION_CODES, '一般公共预算支出', EXPENDITURE_AXIS, { chart: 'functional', fund: '一般公共' })],
  }),
  table(6, '部门政府性基金预算支出功能分类预算表', {
    id: 'fund',
    fixed: { ...STAGE, flow: '支出', source: '政府性基金' },
    blocks: [byCode(FUNCTION_CODES, '政府性基金预算支出', EXPENDITURE_AXIS, { chart: 'functional', fund: '政府性基金', height: 12 })],
    emptyNote: '注:本部门{year}年无政府性基金预算财政拨款安排的预算，故本表为空表。',
  }),
  table(7, '部门国有资本经营预算支出功能分类预算表', {
    id: 'capital',
    fixed: { ...STAGE, flow: '支出', source: '国有资本' },
    blocks: [byCode(FUNCTION_CODES, '国有资本经营预算支出', EXPENDITURE_AXIS, { chart: 'functional', fund: '国有资本', height: 12 })],
    emptyNote: '注:本部门{year}年无国有资本经营预算财政拨款安排的预算，故本表为空表。',
  }),
  table(8, '部门一般公共预算基本支出部门预算经济分类预算表', {
    id: 'basicExpenditure',
    fixed: { ...STAGE, flow: '支出', source: '一般公共', nature: '基本' },
    blocks: [byCode(ECONOMIC_CODES, '一般公共预算基本支出', BASIC_AXIS, { chart: 'economic', usual: USUAL })],
    zero: '0.00',
  }),
  table(9, '部门“三公”经费和机关运行经费预算表', {
    id: 'threePublic',
    fixed: { ...STAGE, flow: '三公' },
    unit: '万元',
    unitLabel: '单位:{unit}',
    blocks: [{ lead: [], amounts: columnsOf(THREE_PUBLIC_AXIS, threePublicHead), rows: { kind: 'lines', body: [{ id: 'figures', text: '', at: {} }] } }],
  }),
];
