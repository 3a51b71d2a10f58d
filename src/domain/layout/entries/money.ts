import type { Entry } from '../entry';

/** 资金来源 as lines of 收支总表 and as columns of 收入表 and 财政拨款总表. */
export const SOURCE_ENTRIES = [
  {
    id: 'fiscal',
    label: '财政拨款收入',
    synonyms: ['财政拨款', '财政补助收入', '财政拨款小计', '财政拨款收入小计', '财政拨款收入合计', '财政拨款预算收入', '本年财政拨款收入', '财政拨款支出'],
    at: { source: '财政拨款' },
  },
  {
    id: 'general',
    label: '一般公共预算财政拨款收入',
    synonyms: ['一般公共预算财政拨款', '一般公共预算拨款收入', '一般公共预算拨款', '一般公共预算资金', '一般公共预算收入', '一般公共预算', '公共预算财政拨款', '公共财政预算财政拨款', '公共财政预算拨款', '一般公共预算财政拨款支出', '一般公共预算支出', '一般公共预算财政拨款资金'],
    at: { source: '一般公共' },
  },
  {
    id: 'fund',
    label: '政府性基金预算财政拨款收入',
    synonyms: ['政府性基金预算财政拨款', '政府性基金预算拨款收入', '政府性基金预算拨款', '政府性基金预算资金', '政府性基金预算收入', '政府性基金预算', '政府性基金', '政府性基金收入', '政府性基金拨款', '政府性基金财政拨款', '政府性基金拨款收入', '政府性基金预算支出', '政府性基金预算财政拨款支出'],
    at: { source: '政府性基金' },
  },
  {
    id: 'capital',
    label: '国有资本经营预算财政拨款收入',
    synonyms: ['国有资本经营预算财政拨款', '国有资本经营预算拨款收入', '国有资本经营预算拨款', '国有资本经营预算资金', '国有资本经营预算收入', '国有资本经营预算', '国有资本经营收入', '国有资本经营财政拨款', '国有资本经营预算支出', '国有资本经营', '国有资本经营预算财政拨款支出'],
    at: { source: '国有资本' },
  },
  { id: 'special', label: '财政专户管理资金收入', synonyms: ['财政专户管理资金', '财政专户核拨资金', '财政专户收入', '教育收费', '教育收费收入'], at: { source: '财政专户' } },
  { id: 'own', label: '单位资金', synonyms: ['单位资金收入', '单位资金小计', '自有资金', '单位自有资金', '其他资金收入小计'], at: { source: '单位资金' } },
  { id: 'superior', label: '上级补助收入', synonyms: ['上级补助', '上级补助资金'], at: { source: '上级补助' } },
  { id: 'business', label: '事业收入', synonyms: ['事业收入资金', '事业单位事业收入'], at: { source: '事业' } },
  { id: 'operation', label: '经营收入', synonyms: ['事业单位经营收入', '经营收入资金', '事业单位经营收入资金'], at: { source: '经营' } },
  { id: 'subordinate', label: '附属单位上缴收入', synonyms: ['附属单位缴款', '附属单位上缴', '附属单位缴款收入', '附属部门上缴收入', '下级单位上缴收入', '附属单位上缴资金'], at: { source: '附属单位' } },
  { id: 'other', label: '其他收入', synonyms: ['其他收入资金', '其他资金', '其他资金收入'], at: { source: '其他' } },
] as const satisfies readonly Entry[];

/** 支出性质 as columns of 支出表. */
export const NATURE_ENTRIES = [
  { id: 'basic', label: '基本支出', synonyms: ['其中：基本支出', '基本支出小计', '基本支出合计', '人员经费和公用经费支出'], at: { nature: '基本' } },
  { id: 'project', label: '项目支出', synonyms: ['其中：项目支出', '项目支出小计', '项目支出合计', '项目支出及其他', '专项业务经费支出', '专项业务经费'], at: { nature: '项目' } },
  { id: 'remit', label: '上缴上级支出', synonyms: ['上缴上级'], at: { nature: '上缴上级' } },
  { id: 'operating', label: '经营支出', synonyms: ['事业单位经营支出'], at: { nature: '经营' } },
  { id: 'subsidy', label: '对附属单位补助支出', synonyms: ['对附属单位补助', '对下级单位补助支出', '对附属部门补助支出', '附属单位补助支出', '对下级单位补助'], at: { nature: '对附属单位补助' } },
] as const satisfies readonly Entry[];

/** 合计、结转与总计 lines; `总计` takes its side's flow from where it stands. */
export const FLOW_ENTRIES = [
  { id: 'income', label: '本年收入合计', synonyms: ['收入合计', '本年收入', '本年收入小计', '本年预算收入合计', '收入预算合计', '收入预算', '本年收入预算合计'], at: { flow: '收入' } },
  { id: 'expenditure', label: '本年支出合计', synonyms: ['支出合计', '本年支出', '本年支出小计', '本年预算支出合计', '支出预算合计', '支出预算', '本年支出预算合计'], at: { flow: '支出' } },
  {
    id: 'reserve',
    label: '使用非财政拨款结余',
    synonyms: ['使用非财政拨款结余（含专用结余）', '使用非财政拨款结余和专用结余', '使用非财政拨款结余及专用结余', '用事业基金弥补收支差额', '使用非财政拨款结余(含专用结余)', '动用事业基金', '使用专用结余'],
    at: { flow: '使用结余' },
  },
  { id: 'distribution', label: '结余分配', synonyms: ['非财政拨款结余分配', '非财政拨款结余和专用结余分配'], at: { flow: '结余分配' } },
  { id: 'opening', label: '年初结转和结余', synonyms: ['年初结转', '上年结转', '上年结转和结余', '上年结转结余', '年初结转结余', '上年结余', '上年结转收入', '年初结转和结余合计'], at: { flow: '年初结转' } },
  { id: 'openingFiscal', label: '年初财政拨款结转和结余', synonyms: ['上年财政拨款结转', '年初财政拨款结转结余', '上年财政拨款结转和结余', '财政拨款年初结转和结余'], at: { flow: '年初结转', source: '财政拨款' } },
  { id: 'closing', label: '年末结转和结余', synonyms: ['年末结转', '结转下年', '年末结转结余', '结转下年支出', '结转结余', '年末结余', '结转和结余'], at: { flow: '年末结转' } },
  { id: 'closingFiscal', label: '年末财政拨款结转和结余', synonyms: ['年末财政拨款结转结余', '财政拨款年末结转和结余', '财政拨款结转下年'], at: { flow: '年末结转', source: '财政拨款' } },
  { id: 'incomeTotal', label: '收入总计', synonyms: ['收入总额', '收入预算总计', '收入共计'], at: { flow: '收入总计' } },
  { id: 'expenditureTotal', label: '支出总计', synonyms: ['支出总额', '支出预算总计', '支出共计'], at: { flow: '支出总计' } },
] as const satisfies readonly Entry[];

/** 数据口径 as columns; `预算数` of 决算 三公 tables means 全年预算数 unless the form says otherwise. */
export const STAGE_ENTRIES = [
  { id: 'final', label: '决算数', synonyms: ['决算', '支出决算', '支出决算数', '本年决算数', '全年执行数', '执行数', '决算金额', '决算统计数'], at: { stage: '决算' } },
  { id: 'initial', label: '年初预算数', synonyms: ['年初预算', '年初预算安排数', '年初部门预算数', '部门年初预算数'], at: { stage: '年初预算' } },
  { id: 'annual', label: '全年预算数', synonyms: ['全年预算', '调整预算数', '调整预算', '全年预算安排数', '调整后预算数'], at: { stage: '全年预算' } },
  { id: 'lastFinal', label: '上年决算数', synonyms: ['上年决算', '上年执行数', '上年实际数', '上年支出决算', '上年数'], at: { stage: '上年决算' } },
  { id: 'lastBudget', label: '上年预算数', synonyms: ['上年预算', '上年年初预算数', '上年年初预算'], at: { stage: '上年预算' } },
] as const satisfies readonly Entry[];

/** 人员经费 and 公用经费 as columns and as totals of 基本支出明细表. */
export const ECONOMIC_ENTRIES = [
  { id: 'personnel', label: '人员经费合计', synonyms: ['人员经费', '人员支出合计', '人员经费小计', '人员支出', '人员经费支出'], at: { economic: '人员' } },
  { id: 'public', label: '公用经费合计', synonyms: ['公用经费', '公用支出合计', '日常公用经费合计', '日常公用经费', '公用经费小计', '公用支出', '日常公用支出', '公用经费支出'], at: { economic: '公用' } },
] as const satisfies readonly Entry[];
