import { economicLines } from '../../layout/axes/economic';
import { columnsOf, tall } from '../../layout/axes/line';
import { ASSET_LINES, COUNT_LINES, RECEPTION_LINES } from '../../layout/axes/statistics';
import { FINAL, INITIAL_ANNUAL_FINAL, THREE_PUBLIC_ITEMS } from '../../layout/axes/threePublic';
import { relabel, rename, withBlocks, withHeads, withList, withParts } from '../../layout/patch';
import type { ListHead } from '../../layout/shapes';
import { JOIN_LEFT, JOIN_UP, type LeadColumn, type Line, type TableSpec } from '../../layout/table';
import { BALANCE, BASIC_EXPENDITURE, CAPITAL, EXPENDITURE, FISCAL_BALANCE, FUND, GENERAL_EXPENDITURE, INCOME, THREE_PUBLIC } from '../national/tables';

const HEAD: ListHead = { code: ['项目', '支出功能分类科目编码', '类款项'], name: [JOIN_LEFT, '科目名称', '栏次'] };
const CAPITAL_HEAD: ListHead = { code: HEAD.code, name: ['科目名称', JOIN_UP, '栏次'] };

/** The expenditure side says by what its lines are classed. */
function byFunction(table: TableSpec, item: string): TableSpec {
  return relabel(
    withBlocks(table, (block, index) => (index === 0 ? block : { ...block, lead: block.lead.map((column) => (column.role === 'label' ? { ...column, head: column.head.map((text) => (text === '项目' ? item : text)) } : column)) })),
    { 金额: '决算数' },
  );
}

const ITEM: readonly LeadColumn[] = [
  { id: 'label', role: 'label', head: ['项目', '行次'] },
  { id: 'order', role: 'order', head: ['栏次', ''] },
];
const BUDGETS = ['initial', 'annual'] as const;

function onlyFinal(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, dash: BUDGETS }));
}

const threePublicLines: readonly Line[] = [
  ...rename(THREE_PUBLIC_ITEMS, {
    threePublic: '一、“三公”经费支出',
    abroad: '1.因公出国（境）费',
    vehicle: '2.公务用车购置及运行维护费',
    vehiclePurchase: '（1）公务用车购置费',
    vehicleRunning: '（2）公务用车运行维护费',
    reception: '3.公务接待费',
  }),
  ...onlyFinal(rename(RECEPTION_LINES, { domesticReception: '（1）国内接待费', foreignAffairsReception: '其中：外事接待费', overseasReception: '（2）国（境）外接待费' })),
  { id: 'counts', text: '二、相关统计数', at: {}, dash: [...BUDGETS, 'final'] },
  ...onlyFinal(
    rename(COUNT_LINES, {
      groups: '1.因公出国（境）团组数（个）',
      travellers: '2.因公出国（境）人次数（人）',
      bought: '3.公务用车购置数（辆）',
      kept: '4.公务用车保有量（辆）',
      receptions: '5.国内公务接待批次（个）',
      foreignReceptions: '其中：外事接待批次（个）',
      guests: '6.国内公务接待人次（人）',
      foreignGuests: '其中：外事接待人次（人）',
      overseasReceptions: '7.国（境）外公务接待批次（个）',
      overseasGuests: '8.国（境）外公务接待人次（人）',
    }),
  ),
];

/** 公开09表: 三公 upright with 年初, 全年 and 决算, and the counts that go with them. */
const threePublic: TableSpec = {
  ...THREE_PUBLIC,
  blocks: [{ lead: ITEM, amounts: columnsOf(INITIAL_ANNUAL_FINAL, (text) => [text, '#']), rows: { kind: 'lines', body: threePublicLines } }],
  dashText: '---',
  notes: [
    '注：1. 本表反映部门本年度财政拨款“三公”经费支出预决算情况。财政拨款包括一般公共预算财政拨款和政府性基金预算财政拨款。年初预算数指年初“三公”经费部门预算数（省级单位含上年结转数）；全年预算数指按规定程序调整调剂后的全年“三公”经费部门预算数；决算数反映当年预算安排的实际支出数（省级单位含上年结转资金安排的支出数）。',
    '2. 当此表数据为空，即本部门（单位）无财政拨款“三公”经费支出',
  ],
};

/** 公开10表 国有资产占用情况表. */
const assets: TableSpec = {
  ...THREE_PUBLIC,
  id: 'assets',
  code: '公开10表',
  name: '国有资产占用情况表',
  title: '国有资产占用情况表',
  unitLabel: '单位：台、辆、套',
  unit: '个',
  fixed: { flow: '资产', stage: '决算' },
  blocks: [
    {
      lead: [
        { id: 'label', role: 'label', head: ['项目'] },
        { id: 'order', role: 'order', head: ['栏次'] },
      ],
      amounts: columnsOf(FINAL, (text) => [text]),
      rows: {
        kind: 'lines',
        body: rename(ASSET_LINES, {
          vehicles: '一、车辆数合计(台、辆)',
          ministerCars: '1.副部（省）级及以上领导用车',
          leaderCars: '2.主要负责人用车',
          secretCars: '3.机要通信用车',
          emergencyCars: '4.应急保障用车',
          enforcementCars: '5.执法执勤用车',
          technicalCars: '6.特种专业技术用车',
          veteranCars: '7.离退休干部服务用车',
          otherCars: '8.其他用车',
          equipment100: '二、单价100万元（含）以上设备（不含车辆）（台、套）',
        }),
      },
    },
  ],
  notes: ['注：1. 本表反映截止 {year} 年 12 月 31 日，部门(单位)占用的国有资产情况。', '2. 当本表数据为空时，即本部门（单位）无相关资产。'],
  zero: '0.00',
};

const BLANK_ZERO = { zero: 'blank' } as const;

/** The ten 决算 tables of 江西. */
export const JIANGXI_TABLES: readonly TableSpec[] = [
  { ...byFunction(BALANCE, '项目（按功能分类）'), notes: ['注：本套报表金额单位转换时可能存在尾数误差。'], ...BLANK_ZERO },
  { ...withList(INCOME, { head: { ...HEAD, code: ['项目', '支出功能分类科目', '类款项'] } }), notes: ['注：本表反映部门（单位）本年度取得的各项收入情况。'], ...BLANK_ZERO },
  { ...withList(EXPENDITURE, { head: HEAD }), notes: ['注：本表反映部门（单位）本年度各项支出情况。'], ...BLANK_ZERO },
  {
    ...relabel(byFunction(FISCAL_BALANCE, '项目(按功能分类)'), { 合计: '小计' }),
    notes: ['注：本表反映部门(单位)本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收入和年末结转结余情况。'],
    ...BLANK_ZERO,
  },
  {
    ...withList(withHeads(GENERAL_EXPENDITURE, tall(3), { expenditure: '本年支出合计' }), { head: HEAD }),
    notes: ['注：本表反映部门(单位)本年度一般公共预算财政拨款支出情况。'],
    ...BLANK_ZERO,
  },
  {
    ...relabel(withParts(BASIC_EXPENDITURE, [economicLines(['301', '303']), economicLines(['302']), economicLines(['307', '310', '312', '399'])]), {
      科目编码: '经济分类科目编码',
      决算数: '金额',
      公用经费合计: '公用支出合计',
    }),
    name: '一般公共预算财政拨款基本支出决算表',
    title: '一般公共预算财政拨款基本支出决算表',
    notes: ['注：本表反映部门(单位)本年度一般公共预算财政拨款基本支出明细情况。'],
    ...BLANK_ZERO,
  },
  withoutEmptyNote({
    ...withList(FUND, { head: HEAD }),
    notes: ['注：1. 本表反映部门(单位)本年度政府性基金预算财政拨款收入、支出及结转和结余情况。', '2. 当此表数据为零时，即本部门(单位)无政府性基金预算财政拨款收入、支出。'],
  }),
  withoutEmptyNote({
    ...withList(withHeads(CAPITAL, tall(3)), { head: CAPITAL_HEAD, total: { text: '合计', place: 'first', in: 'name' } }),
    notes: ['注：1. 本表反映部门(单位)本年度国有资本经营预算财政拨款支出情况。', '2. 当此表数据为空时，即本部门(单位)无国有资本经营预算财政拨款支出。'],
  }),
  { ...threePublic, ...BLANK_ZERO },
  assets,
];

function withoutEmptyNote({ emptyNote: _dropped, ...table }: TableSpec): TableSpec {
  return table;
}
