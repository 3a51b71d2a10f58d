import type { Coordinate } from '../../cube/coordinate';
import { versusBudget, versusLastYear } from '../../wording/comparisons';
import { EXPENDITURE_KINDS, FIGURES, GENERAL_CLASSES, INCOME_KINDS, ordered, renamed } from '../../wording/figures';
import { holdingsSection, procurementSection } from '../../wording/operations';
import { overview } from '../../wording/overview';
import { gradeCounts, performanceText, PROJECTS } from '../../wording/performance';
import { counted, expenditureKinds, incomeKinds, NO_CAPITAL, NO_FUND, performance, shareOf, useOf, VEHICLES } from '../../wording/pieces';
import { ANNUAL } from '../../wording/threePublic';
import { ENTITY, amount, completion, count, each, here, index, IT, NAME, say, SELF, slot, when, YEAR, type Listing, type Member, type Part, type Sentence, type Term } from '../../wording/sentence';
import type { SectionWording, Wording } from '../../wording/wording';
import { NATIONAL_WORDING } from '../national/wording';

function cmp(name: string, of: Term): Part {
  return versusLastYear(of, { lead: say`比上年`, same: say`与上年持平`, nearly: say`与上年基本持平`, reason: say`，主要原因：`, name });
}

const INCOME_ORDER = ['财政拨款收入', '事业收入', '经营收入', '上级补助收入', '附属单位上缴收入', '其他收入'];
const EXPENDITURE_ORDER = ['基本支出', '项目支出', '经营支出', '上缴上级支出', '对附属单位补助支出'];

const INITIAL = { ...FIGURES.财政拨款支出, stage: '年初预算' } as const;

/** 类 with its 年初预算 and the reason of the difference. */
function classParagraph(): Sentence {
  const reason = versusBudget(IT, '年初预算', {
    name: say`${NAME}`,
    completion: () => [],
    because: (_direction, slotted) => say`。预决算差异主要原因：${slotted}`,
    equal: [],
    equalBecause: (slotted) => say`。预决算无差异，主要原因：${slotted}`,
    budgetName: '年初预算数',
  });
  return say`${NAME}（类）年初预算数${amount(here({ stage: '年初预算' }))}，决算数${amount(IT)}${completion(IT, '年初预算', '，完成年初预算的')}${reason}。`;
}

const classesOf = (of: Coordinate): Listing => ({ of, along: 'account', level: 3, only: 'nonZero' });

const ECONOMIC_CLASSES: readonly Member[] = [
  { name: '工资福利支出', at: { economic: '301' }, always: true },
  { name: '商品和服务支出', at: { economic: '302' }, always: true },
  { name: '对个人和家庭补助支出', at: { economic: '303' }, always: true },
  { name: '债务利息及费用支出', at: { economic: '307' } },
  { name: '资本性支出（基本建设）', at: { economic: '309' } },
  { name: '资本性支出', at: { economic: '310' }, always: true },
  { name: '对企业补助（基本建设）', at: { economic: '311' } },
  { name: '对企业补助', at: { economic: '312' } },
  { name: '其他支出', at: { economic: '399' } },
];

/** 全年预算 and 决算 of an item, the reason of the difference, and 比上年. */
function item(name: string, of: Coordinate): Sentence {
  const reason = versusBudget(of, ANNUAL, { name: [name], completion: () => [], because: (_direction, slotted) => say`，主要原因：${slotted}`, equal: [], equalBecause: (slotted) => say`，主要原因：${slotted}`, budgetName: '全年预算数' });
  return say`${name}全年预算数${amount({ ...of, stage: ANNUAL })}，决算数${amount(of)}${completion(of, ANNUAL, '，完成全年预算的')}${reason}。${lastYear(name, of)}。`;
}

function lastYear(name: string, of: Term): Part {
  return versusLastYear(of, { lead: say`决算数比上年`, same: say`决算数与上年持平`, nearly: say`决算数与上年基本持平`, reason: say`，主要原因：`, name });
}

function mainly(name: string, of: Coordinate): Part {
  return when({ nonZero: of }, say`，主要是：${slot(useOf(of, ANNUAL), say`${name}的主要内容`)}`);
}

const THREE_PUBLIC: SectionWording = {
  key: '三公',
  level: 1,
  title: say`财政拨款“三公”经费支出决算情况说明`,
  body: [
    { say: say`${SELF}${YEAR}年度财政拨款“三公”经费支出全年预算数${amount({ ...FIGURES.三公, stage: ANNUAL })}，决算数${amount(FIGURES.三公)}${completion(FIGURES.三公, ANNUAL, '，完成全年预算的')}；${lastYear('“三公”经费', FIGURES.三公)}，其中：` },
    { say: say`（一）${item('因公出国（境）费', FIGURES.出国)}全年安排因公出国（境）团组${counted('团组', '个')}，累计${counted('出国人次', '人次')}${mainly('因公出国（境）费', FIGURES.出国)}。` },
    { say: say`（二）公务用车购置及运行维护费全年预算数${amount({ ...FIGURES.车, stage: ANNUAL })}，决算数${amount(FIGURES.车)}，其中：` },
    { say: say`${item('公务用车购置', FIGURES.车购置)}全年使用财政拨款购置公务用车${counted('购车数', '辆')}。` },
    { say: say`${item('公务用车运行维护费', FIGURES.车运行)}年末使用财政拨款负担费用的公务用车保有量${counted('保有量', '辆')}。` },
    { say: say`（三）${item('公务接待费', FIGURES.接待)}全年国内公务接待${counted('国内接待批次', '批')}，累计接待${counted('国内接待人次', '人次')}${mainly('公务接待费', FIGURES.接待)}。` },
  ],
};

const PERFORMANCE: readonly SectionWording[] = [
  { key: '绩效', level: 1, title: say`预算绩效情况说明`, body: [] },
  {
    key: '绩效开展',
    level: 2,
    title: say`绩效管理工作开展情况。`,
    body: [
      {
        say: say`根据预算绩效管理要求，${SELF}组织对纳入${YEAR}年度部门预算范围的二级项目${count(performance('二级项目'), '个')}全面开展绩效自评，共涉及资金${amount(performance('自评资金'))}${shareOf('，占项目支出总额的', performance('自评资金'), { flow: '支出', stage: '决算', nature: '项目' })}。其中，${gradeCounts('自评', (grade, projects) => say`${projects}项目评价结果为“${grade}”`)}。`,
      },
      {
        say: say`组织对${count(performance('部门评价项目'), '个')}项目开展了部门评价，分别为：${performanceText('部门评价名称', '部门评价的项目名称')}。涉及一般公共预算支出${amount(performance('部门评价一般公共'))}，政府性基金预算支出${amount(performance('部门评价政府性基金'))}，国有资本经营预算支出${amount(performance('部门评价国有资本'))}。从评价情况看，${performanceText('部门评价情况', '部门评价情况')}。`,
        when: { nonZero: performance('部门评价项目') },
      },
      {
        say: say`组织开展部门整体支出绩效评价，涉及一般公共预算支出${amount(performance('整体一般公共'))}，政府性基金预算支出${amount(performance('整体政府性基金'))}${when({ filled: { key: '绩效.整体等级' } }, say`，评价结果为“${performanceText('整体等级', '整体支出绩效评价等级')}”`)}。从评价情况看，${performanceText('整体评价', '整体支出绩效评价情况')}。`,
      },
    ],
  },
  {
    key: '绩效自评',
    level: 2,
    title: say`部门决算中项目绩效自评情况。`,
    body: [
      { say: say`${SELF}对${YEAR}年度${each(PROJECTS, say`${NAME}`, '、', [performanceText('自评项目名称', '开展绩效自评的项目名称')])}开展了绩效自评，涉及金额${amount(performance('自评资金'))}。发现的问题及改进措施：${performanceText('自评综述', '绩效自评发现的问题及改进措施')}。` },
    ],
  },
  { key: '部门评价', level: 2, title: say`部门评价项目绩效评价情况。`, body: [{ text: { key: '绩效.部门评价结果' }, question: say`部门评价项目绩效评价情况` }] },
];

const SECTIONS: readonly SectionWording[] = [
  {
    key: '收入',
    level: 1,
    title: say`收入决算情况说明`,
    body: [
      {
        say: say`${SELF}${YEAR}年度收入总计${amount(FIGURES.收入总计)}，其中年初结转和结余${amount(FIGURES.年初结转)}，${cmp('年初结转和结余', FIGURES.年初结转)}；使用非财政拨款结余和专用结余${amount(FIGURES.使用结余)}，${cmp('使用非财政拨款结余和专用结余', FIGURES.使用结余)}；本年收入合计${amount(FIGURES.本年收入)}，${cmp('本年收入合计', FIGURES.本年收入)}。`,
      },
      { say: say`本年收入的具体构成：${incomeKinds('，占', ordered(INCOME_KINDS, INCOME_ORDER))}。` },
    ],
  },
  {
    key: '支出',
    level: 1,
    title: say`支出决算情况说明`,
    body: [
      {
        say: say`${SELF}${YEAR}年度支出总计${amount(FIGURES.支出总计)}，其中本年支出合计${amount(FIGURES.本年支出)}，${cmp('本年支出合计', FIGURES.本年支出)}；结余分配${amount(FIGURES.结余分配)}，${cmp('结余分配', FIGURES.结余分配)}；年末结转和结余${amount(FIGURES.年末结转)}，${cmp('年末结转和结余', FIGURES.年末结转)}。`,
      },
      { say: say`本年支出的具体构成：${expenditureKinds('，占', ordered(EXPENDITURE_KINDS, EXPENDITURE_ORDER))}。` },
    ],
  },
  {
    key: '一般公共具体',
    level: 1,
    title: say`财政拨款支出决算情况说明`,
    body: [
      { say: say`${SELF}${YEAR}年度财政拨款本年支出年初预算数${amount(INITIAL)}，决算数${amount(FIGURES.财政拨款支出)}${completion(FIGURES.财政拨款支出, '年初预算', '，完成年初预算的')}。其中：` },
      { each: GENERAL_CLASSES, say: say`${index('（一）')}${classParagraph()}` },
      { each: classesOf(FIGURES.基金支出), say: say`政府性基金预算：${classParagraph()}`, when: { not: NO_FUND } },
      { each: classesOf(FIGURES.国资支出), say: say`国有资本经营预算：${classParagraph()}`, when: { not: NO_CAPITAL } },
    ],
  },
  {
    key: '基本支出',
    level: 1,
    title: say`一般公共预算财政拨款基本支出决算情况说明`,
    body: [
      { say: say`${SELF}${YEAR}年度一般公共预算财政拨款基本支出${amount(FIGURES.基本支出)}，其中：` },
      { each: { members: ECONOMIC_CLASSES, at: FIGURES.基本支出, only: 'nonZero' }, say: say`${index('（一）')}${NAME}${amount(IT)}，${cmpMember()}。` },
    ],
  },
  THREE_PUBLIC,
  {
    key: '机关运行经费',
    level: 1,
    title: say`机关运行经费支出情况说明`,
    body: [
      { say: say`${SELF}${YEAR}年度机关运行经费支出${amount(FIGURES.机关运行)}，${lastYear('机关运行经费', FIGURES.机关运行)}。`, when: { nonZero: FIGURES.机关运行 } },
      { say: say`${SELF}${YEAR}年度机关运行经费支出${amount(FIGURES.机关运行)}，${versusLastYear(FIGURES.机关运行, { lead: say`决算数比上年`, same: say`决算数与上年持平`, name: '机关运行经费' })}，主要原因：${slot({ key: '机关运行经费.无' }, say`没有机关运行经费的原因`)}。`, when: { zero: FIGURES.机关运行 } },
    ],
  },
  procurementSection('政府采购支出情况说明', true),
  holdingsSection(
    '国有资产占用情况说明',
    '单价100万元（含）以上设备（不含车辆）',
    renamed(VEHICLES, { 主要领导干部用车: '主要负责人用车', 离退休干部用车: '离退休干部服务用车' }),
    say`截至${YEAR}年12月31日，${SELF}共有车辆`,
  ),
  ...PERFORMANCE,
];

function cmpMember(): Part {
  return versusLastYear(IT, { lead: say`比上年`, same: say`与上年持平`, nearly: say`与上年基本持平`, reason: say`，主要原因：`, name: say`${NAME}` });
}

/** 江西 wording: nine sections of its own; 财政拨款支出 by 类 against 年初预算, 基本支出 by 经济分类. */
export const JIANGXI_WORDING: Wording = { ...NATIONAL_WORDING, edition: 'jiangxi', overview: overview(say`第一部分 ${ENTITY}概况`, '部门主要职责', '机构设置及人员情况'), sections: SECTIONS };
