import { economicLines } from '../../layout/axes/economic';
import { columnsOf } from '../../layout/axes/line';
import { ASSET_LINES, OPERATING_LINES, PROCUREMENT_LINES } from '../../layout/axes/statistics';
import { relabel, rename, renameLines } from '../../layout/patch';
import { codeBlocks } from '../../layout/shapes';
import { JOIN_LEFT, type Line, type TableSpec } from '../../layout/table';
import { BALANCE, BASIC_EXPENDITURE, CAPITAL, EXPENDITURE, FISCAL_BALANCE, FUND, GENERAL_EXPENDITURE, INCOME, THREE_PUBLIC } from '../national/tables';

const BLANK_ZERO = { zero: 'blank' } as const;
const EMPTY = { unitLabel: '单位：{unit}', emptyNote: '说明：本表无数据' } as const;

/** 基本建设 and 社会保障基金 cannot be 基本支出: struck out in that column. */
const publicLines = economicLines(['302', '307', '309', '310', '311', '312', '313', '399']).map((line): Line => (/^3(?:09|11|13)/u.test(line.id) ? { ...line, dash: ['basic'] } : line));

const AMOUNTS: readonly Line[] = [
  { id: 'amount', text: '金额', at: {} },
  { id: 'basic', text: '其中：基本支出', at: { nature: '基本' } },
];

/** 公开06表 一般公共预算财政拨款支出决算明细表: all 支出 by 经济分类, 其中 基本支出, in four blocks. */
const detail: TableSpec = {
  ...BASIC_EXPENDITURE,
  id: 'economicExpenditure',
  name: '一般公共预算财政拨款支出决算明细表',
  title: '一般公共预算财政拨款支出决算明细表',
  fixed: { flow: '支出', stage: '决算', source: '一般公共' },
  blocks: codeBlocks(
    [economicLines(['301', '303']), publicLines.slice(0, 28), publicLines.slice(28, 56), publicLines.slice(56)],
    (part) => [
      [part === 0 ? '人员经费' : part === 1 ? '公用经费' : JOIN_LEFT, '科目编码'],
      [JOIN_LEFT, '科目名称'],
    ],
    () => columnsOf(AMOUNTS, (text) => [JOIN_LEFT, text]),
  ),
  totals: (BASIC_EXPENDITURE.totals ?? []).map(({ line }, index) => ({ line, blocks: index === 0 ? [0] : [1, 2, 3] })),
  notes: ['注：本表反映部门本年度一般公共预算财政拨款支出明细情况（其中包括基本支出明细情况）。'],
};

const PRINTED_ASSETS = rename(ASSET_LINES, {
  vehicles: '(一)车辆数合计(辆)',
  ministerCars: '1.副部(省)级及以上领导用车',
  leaderCars: '2.主要领导干部用车',
  secretCars: '3.机要通信用车',
  emergencyCars: '4.应急保障用车',
  enforcementCars: '5.执法执勤用车',
  technicalCars: '6.特种专业技术用车',
  veteranCars: '7.离退休干部用车',
  otherCars: '8.其他用车',
  equipment100: '(二)单价100万元(含)以上设备(不含车辆)',
}).map((line) => (line.id === 'equipment100' ? { ...line, order: 17 } : line));

/** 公开10表 部门决算公开相关信息统计表. */
const statistics: TableSpec = {
  ...THREE_PUBLIC,
  id: 'statistics',
  code: '公开10表',
  name: '部门决算公开相关信息统计表',
  title: '部门决算公开相关信息统计表',
  fixed: { stage: '决算' },
  blocks: [
    {
      lead: [
        { id: 'label', role: 'label', head: [] },
        { id: 'order', role: 'order', head: [] },
      ],
      amounts: [{ id: 'amount', at: {}, head: [] }],
      rows: {
        kind: 'lines',
        body: [
          { id: 'procurementHead', text: '一、政府采购情况', across: true },
          { id: 'procurementColumns', text: '', words: ['项目', '行次', '采购金额'] },
          ...rename(PROCUREMENT_LINES, { procurement: '合计' }),
          { id: 'operatingHead', text: '二、机关运行经费', across: true },
          { id: 'operatingColumns', text: '', words: ['项目', '', '统计数'] },
          ...rename(OPERATING_LINES, { administrativeUnits: '(一)行政单位', civilServiceUnits: '(二)参照公务员法管理事业单位' }),
          { id: 'assetsHead', text: '三、国有资产占用情况', across: true },
          ...PRINTED_ASSETS,
        ],
      },
    },
  ],
  notes: ['注：本表反映部门本年度政府采购及机关运行经费和国有资产占用情况。'],
};

/** The ten 决算 tables of 山西, in 元. */
export const SHANXI_TABLES: readonly TableSpec[] = [
  { ...relabel(BALANCE, { 金额: '决算数' }), ...BLANK_ZERO },
  { ...INCOME, ...BLANK_ZERO },
  { ...EXPENDITURE, ...BLANK_ZERO },
  {
    ...renameLines(FISCAL_BALANCE, { openingGeneral: '一般公共预算财政拨款', openingFund: '政府性基金预算财政拨款', openingCapital: '国有资本经营预算财政拨款', incomeTotal: '收入总计' }),
    ...BLANK_ZERO,
  },
  { ...GENERAL_EXPENDITURE, ...BLANK_ZERO },
  { ...detail, ...BLANK_ZERO },
  {
    ...THREE_PUBLIC,
    code: '公开07表',
    notes: [
      '注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。',
    ],
    ...BLANK_ZERO,
  },
  { ...FUND, code: '公开08表', ...EMPTY },
  { ...CAPITAL, code: '公开09表', ...EMPTY },
  { ...statistics, ...BLANK_ZERO },
].map((table) => ({ ...relabel(table, { '因公出国（境）费': '因公出国(境)费' }), entityLabel: table.id === 'statistics' ? '单位名称：{entity}' : '部门名称：{entity}' }));
