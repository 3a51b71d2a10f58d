import type { Coordinate, Stage } from '../cube/coordinate';
import { ASSET_ENTRIES, COUNT_ENTRIES, PROCUREMENT_ENTRIES, THREE_PUBLIC_ENTRIES } from '../layout/entries/items';
import type { Entry } from '../layout/entry';
import { FIGURES } from '../wording/figures';
import type { RowMeasure, SupplementBlock, SupplementColumn, SupplementRow } from './blocks';
import { PERFORMANCE_ROWS, PROJECT_COLUMNS, projectFigure } from './performanceRows';

const CHANGE: readonly SupplementColumn[] = [
  { aspect: '增减额', header: '比上年增减额（减少填负数）', synonyms: ['增减额', '比上年增减额', '比上年增减'] },
  { aspect: '增减率', header: '增减率（%，如系统导出）', synonyms: ['增减率', '增减率(%)', '增长率', '比上年增减率'] },
  { aspect: '原因', header: '增减的主要原因', synonyms: ['主要原因', '原因', '变动原因'] },
];
const COMPLETION: SupplementColumn = { aspect: '完成率', header: '完成率（%，如系统导出）', synonyms: ['完成率', '完成率(%)', '完成预算率'] };
const SHARE: SupplementColumn = { aspect: '占比', stage: '决算', header: '占比（%，如系统导出）', synonyms: ['占比', '占比(%)'] };
const BUDGET_REASON: SupplementColumn = { aspect: '原因', header: '决算与预算差异的主要原因', synonyms: ['差异原因', '预决算差异主要原因', '主要原因', '差异主要原因'] };
const USE: SupplementColumn = { aspect: '用途', header: '主要用途', synonyms: ['用途', '主要用于'] };

const CLASSIFIERS: Readonly<Record<string, string>> = { groups: '个', travellers: '人次', bought: '辆', kept: '辆', receptions: '批次', foreignReceptions: '批次', guests: '人次', foreignGuests: '人次', overseasReceptions: '批次', overseasGuests: '人次' };

/** 补充资料, block by block: what the 情况说明 of any edition needs and no published table holds. */
export const SUPPLEMENT_BLOCKS: readonly SupplementBlock[] = [
  {
    key: '单位与年度',
    title: '单位与年度',
    value: '内容',
    columns: [],
    rows: [
      text('单位名称', '单位名称', '情况说明中的全称'),
      text('年度', '年度', '如 2023'),
      text('金额单位', '金额单位', '本表金额的单位：万元或元'),
      text('自称', '自称', '正文中怎样称呼自己：本部门、本单位或简称'),
      text('单位性质', '单位性质', '行政单位、参公事业单位或事业单位'),
    ],
  },
  {
    key: '上年数',
    title: '上年数',
    value: '上年决算数',
    columns: CHANGE,
    rows: [
      ...[
        ['收入总计', FIGURES.收入总计],
        ['支出总计', FIGURES.支出总计],
        ['本年收入合计', FIGURES.本年收入],
        ['本年支出合计', FIGURES.本年支出],
        ['年初结转和结余', FIGURES.年初结转],
        ['年末结转和结余', FIGURES.年末结转],
        ['使用非财政拨款结余', FIGURES.使用结余],
        ['结余分配', FIGURES.结余分配],
        ['财政拨款收入总计', FIGURES.财政拨款收入总计],
        ['财政拨款支出总计', FIGURES.财政拨款支出总计],
        ['财政拨款收入', FIGURES.财政拨款收入],
        ['一般公共预算财政拨款收入', FIGURES.一般公共收入],
        ['政府性基金预算财政拨款收入', FIGURES.基金收入],
        ['国有资本经营预算财政拨款收入', FIGURES.国资收入],
        ['财政拨款支出', FIGURES.财政拨款支出],
        ['一般公共预算财政拨款支出', FIGURES.一般公共支出],
        ['政府性基金预算财政拨款支出', FIGURES.基金支出],
        ['国有资本经营预算财政拨款支出', FIGURES.国资支出],
      ].map(([label, of]) => money(label as string, lastYear(of as Coordinate))),
      money('基本支出：工资福利支出', lastYear({ ...FIGURES.基本支出, economic: '301' }), ['工资福利支出']),
      money('基本支出：商品和服务支出', lastYear({ ...FIGURES.基本支出, economic: '302' }), ['商品和服务支出']),
      money('基本支出：对个人和家庭的补助', lastYear({ ...FIGURES.基本支出, economic: '303' }), ['对个人和家庭的补助', '对个人和家庭补助支出']),
      money('基本支出：资本性支出', lastYear({ ...FIGURES.基本支出, economic: '310' }), ['资本性支出']),
      ...entryRows(THREE_PUBLIC_ENTRIES.slice(0, 6), '上年决算', 'money'),
      money('机关运行经费', lastYear(FIGURES.机关运行)),
    ],
  },
  {
    key: '上年预算',
    title: '上年预算数',
    value: '上年预算数',
    columns: CHANGE,
    rows: [
      money('收入总计预算', lastBudget(FIGURES.收入总计), ['收入总计']),
      money('财政拨款收入总计预算', lastBudget(FIGURES.财政拨款收入总计), ['财政拨款收入总计']),
      money('收入预算合计', lastBudget(FIGURES.本年收入), ['收入预算', '收入合计']),
      money('支出预算合计', lastBudget(FIGURES.本年支出), ['支出预算', '支出合计']),
      money('财政拨款收入预算', lastBudget(FIGURES.财政拨款收入), ['财政拨款收入']),
      money('财政拨款支出预算', lastBudget(FIGURES.财政拨款支出), ['财政拨款支出']),
      money('一般公共预算拨款支出预算', lastBudget(FIGURES.一般公共支出), ['一般公共预算支出', '一般公共预算财政拨款支出']),
      money('一般公共预算基本支出预算', lastBudget(FIGURES.基本支出)),
      money('一般公共预算项目支出预算', lastBudget(FIGURES.项目支出)),
      money('政府性基金拨款支出预算', lastBudget(FIGURES.基金支出), ['政府性基金预算支出', '政府性基金预算财政拨款支出']),
      money('国有资本经营预算拨款支出预算', lastBudget(FIGURES.国资支出), ['国有资本经营预算支出', '国有资本经营预算财政拨款支出']),
      ...entryRows(THREE_PUBLIC_ENTRIES.slice(0, 6), '上年预算', 'money'),
      money('机关运行经费', lastBudget(FIGURES.机关运行)),
    ],
  },
  {
    key: '年初预算',
    title: '年初预算数（按科目）',
    value: '年初预算数',
    columns: [COMPLETION, BUDGET_REASON, USE],
    rows: [
      money('支出合计（全部资金）', initial(FIGURES.本年支出), ['支出合计', '本年支出合计']),
      money('财政拨款支出合计', initial(FIGURES.财政拨款支出), ['财政拨款支出']),
      money('一般公共预算财政拨款支出合计', initial(FIGURES.一般公共支出), ['一般公共预算财政拨款支出']),
      money('政府性基金预算财政拨款支出合计', initial(FIGURES.基金支出), ['政府性基金预算财政拨款支出']),
      money('国有资本经营预算财政拨款支出合计', initial(FIGURES.国资支出), ['国有资本经营预算财政拨款支出']),
    ],
    accounts: initial(FIGURES.一般公共支出),
  },
  {
    key: '三公经费',
    title: '“三公”经费',
    value: '全年预算数',
    columns: [COMPLETION, SHARE, BUDGET_REASON, USE],
    rows: entryRows(THREE_PUBLIC_ENTRIES.slice(0, 6), '全年预算', 'money'),
  },
  {
    key: '三公数量',
    title: '“三公”经费相关数量',
    value: '数量或金额',
    columns: [],
    rows: [...COUNT_ENTRIES.map((entry) => countRow(entry, CLASSIFIERS[entry.id] ?? '个')), ...entryRows(THREE_PUBLIC_ENTRIES.slice(6), '决算', 'money')],
  },
  {
    key: '机关运行经费',
    title: '机关运行经费',
    value: '数额',
    columns: [COMPLETION, BUDGET_REASON],
    rows: [
      { ...money('机关运行经费年初预算数', initial(FIGURES.机关运行), ['年初预算数']) },
      { ...money('机关运行经费决算数', FIGURES.机关运行, ['决算数', '机关运行经费支出']), note: '无机关运行经费的事业单位填 0' },
      text('没有机关运行经费的原因', '机关运行经费.无', '如：不是行政单位，也不是参公事业单位'),
    ],
  },
  {
    key: '政府采购',
    title: '政府采购',
    value: '数额',
    columns: [SHARE],
    rows: [
      ...procurementRows('决算'),
      procurement('授予中小企业合同金额', '中小企业', ['中小企业合同金额', '中小企业']),
      procurement('其中：授予小微企业合同金额', '小微企业', ['授予小微企业合同金额', '小微企业合同金额', '小微企业']),
      procurement('货物采购授予中小企业合同金额', '中小企业货物', ['货物：中小企业合同金额']),
      procurement('工程采购授予中小企业合同金额', '中小企业工程', ['工程：中小企业合同金额']),
      procurement('服务采购授予中小企业合同金额', '中小企业服务', ['服务：中小企业合同金额']),
    ],
  },
  {
    key: '政府采购预算',
    title: '政府采购预算',
    value: '数额',
    columns: [],
    rows: procurementRows('年初预算'),
  },
  { key: '国有资产', title: '国有资产占用', value: '数量', columns: [], rows: [...holdings('决算'), text('其他用车的主要用途', '其他用车用途', '有其他用车的填写')] },
  { key: '购置预算', title: '预算安排购置', value: '数量', columns: [], rows: holdings('年初预算') },
  { key: '绩效', title: '预算绩效', value: '数额或内容', columns: [], rows: PERFORMANCE_ROWS },
  { key: '项目绩效', title: '项目绩效自评', value: '全年预算数', columns: PROJECT_COLUMNS, rows: [], open: (name) => ({ of: projectFigure(name), measure: 'money' }) },
  {
    key: '其他',
    title: '其他说明',
    value: '内容',
    columns: [],
    rows: [
      text('主要职责', '主要职责', '概况用，一段一行'),
      text('机构设置', '机构设置', '概况用，一段一行'),
      text('财政专项支出、专项转移支付支出情况', '专项支出', '没有的写明没有'),
      text('其他需要说明的事项', '其他事项', '没有的可以不填'),
      text('国有资产统计截止日', '资产截止日', '预算公开用，如 8月31日'),
      text('财政拨款收支变动的主要原因', '财政拨款变动原因', '预算公开用'),
      ...['项目概述', '立项依据', '实施主体', '实施方案', '实施周期', '年度预算安排', '绩效目标'].map((name) => text(`项目经费：${name}`, `项目经费.${name}`, '预算公开用，一段一行')),
    ],
  },
  { key: '名词解释', title: '名词解释', value: '解释', columns: [], rows: [], open: (name) => ({ of: `名词.${name}`, measure: 'text' }) },
];

function text(label: string, key: string, note: string): SupplementRow {
  return { label, of: key, measure: 'text', note };
}

function money(label: string, of: Coordinate, synonyms: readonly string[] = []): SupplementRow {
  return { label, of, measure: 'money', synonyms };
}

function procurement(label: string, item: string, synonyms: readonly string[]): SupplementRow {
  return money(label, { flow: '采购', stage: '决算', item }, synonyms);
}

function holdings(stage: Stage): readonly SupplementRow[] {
  return ASSET_ENTRIES.map((entry: Entry) => ({ ...countRow(entry, entry.id.startsWith('equipment') ? '台（套）' : '辆'), of: { flow: '资产', ...entry.at, stage } }));
}

function procurementRows(stage: Stage): readonly SupplementRow[] {
  return PROCUREMENT_ENTRIES.map((entry: Entry) => ({ label: entry.label, synonyms: entry.synonyms ?? [], of: { flow: '采购', ...entry.at, stage }, measure: 'money' }));
}

function entryRows(entries: readonly Entry[], stage: Stage, measure: RowMeasure): readonly SupplementRow[] {
  return entries.map((entry) => ({ label: entry.label, synonyms: entry.synonyms ?? [], of: { flow: '三公', ...entry.at, stage }, measure }));
}

function countRow(entry: Entry, classifier: string): SupplementRow {
  return { label: entry.label, synonyms: entry.synonyms ?? [], of: { flow: '数量', ...entry.at, stage: '决算' }, measure: { classifier } };
}

function lastYear(of: Coordinate): Coordinate {
  return { ...of, stage: '上年决算' };
}

function lastBudget(of: Coordinate): Coordinate {
  return { ...of, stage: '上年预算' };
}

function initial(of: Coordinate): Coordinate {
  return { ...of, stage: '年初预算' };
}
