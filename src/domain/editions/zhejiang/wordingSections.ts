import type { Stage } from '../../cube/coordinate';
import { versusBudget, versusLastYear, type BudgetWords } from '../../wording/comparisons';
import { FIGURES } from '../../wording/figures';
import { ASSETS, counted, fundAccounts, NO_CAPITAL, NO_FUND, performance, PROCUREMENT, procurementKinds, procurementShares, shareOf, useOf, vehicleKinds } from '../../wording/pieces';
import { NO_PROJECTS_YET, projectReviews } from '../../wording/performance';
import { amount, count, ENTITY, LAST_YEAR, say, SELF, slot, when, YEAR, type Part, type Sentence, type Term } from '../../wording/sentence';
import type { SectionWording } from '../../wording/wording';

const ANNUAL: Stage = '全年预算';

/** 全年预算: completion rate, then the direction with its reason, as its own sentence. */
function annual(name: string, between: string): Omit<BudgetWords, 'name'> & { readonly name: Sentence } {
  return {
    name: [name],
    completion: (rate) => say`，完成全年预算的${rate}`,
    because: (direction, reason) => say`${between}决算数${direction}全年预算数的主要原因是${reason}`,
    equal: say`${between}决算数等于全年预算数`,
    equalBecause: (reason) => say`${between}决算数等于全年预算数的主要原因是${reason}`,
    budgetName: '全年预算数',
  };
}

function planned(name: string, of: Term & { readonly flow: '三公' }): Sentence {
  return say`${name}全年预算数为${amount({ ...of, stage: ANNUAL })}，支出决算为${amount(of)}`;
}

function spent(name: string, of: Term): Part {
  return versusLastYear(of, { lead: say`与${LAST_YEAR}年度相比，`, same: say`与${LAST_YEAR}年度持平`, nearly: say`与${LAST_YEAR}年度基本持平`, reason: say`，主要原因是`, name });
}

function itemThisYear(name: string, of: Term): Sentence {
  return say`${name}支出决算为${amount(of)}${shareOf('，占', of, FIGURES.三公)}，${spent(name, of)}`;
}

const THREE_PUBLIC: readonly SectionWording[] = [
  { key: '三公', level: 1, title: say`财政拨款“三公”经费支出决算情况说明`, body: [] },
  {
    key: '三公总体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算总体情况说明`,
    body: [
      {
        say: say`${YEAR}年度“三公”经费财政拨款支出全年预算为${amount({ ...FIGURES.三公, stage: ANNUAL })}，支出决算为${amount(FIGURES.三公)}${versusBudget(FIGURES.三公, ANNUAL, annual('“三公”经费', '，'))}。`,
      },
    ],
  },
  {
    key: '三公具体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算具体情况说明`,
    body: [
      {
        say: say`${YEAR}年度“三公”经费财政拨款支出决算中，${itemThisYear('因公出国（境）费用', FIGURES.出国)}；${itemThisYear('公务用车购置及运行维护费', FIGURES.车)}；${itemThisYear('公务接待费', FIGURES.接待)}。具体情况如下：`,
      },
      {
        say: say`（1）${planned('因公出国（境）费用', FIGURES.出国)}${versusBudget(FIGURES.出国, ANNUAL, annual('因公出国（境）费用', '，'))}。全年使用财政拨款支出涉及因公出国（境）团组${counted('团组', '个')}；累计${counted('出国人次', '人次')}。`,
      },
      { say: say`（2）${planned('公务用车购置及运行维护费', FIGURES.车)}${versusBudget(FIGURES.车, ANNUAL, annual('公务用车购置及运行维护费', '，'))}。其中：` },
      {
        say: say`${planned('公务用车购置', FIGURES.车购置)}（含购置税等附加费用）${versusBudget(FIGURES.车购置, ANNUAL, annual('公务用车购置', '，'))}。${when({ nonZero: FIGURES.车购置 }, say`主要用于经批准购置的${counted('购车数', '辆')}公务用车；`, say`当年购置公务用车${counted('购车数', '辆')}；`)}`,
      },
      {
        say: say`${planned('公务用车运行维护费', FIGURES.车运行)}${versusBudget(FIGURES.车运行, ANNUAL, annual('公务用车运行维护费', '，'))}${when({ nonZero: FIGURES.车运行 }, say`，主要用于${slot(useOf(FIGURES.车运行, ANNUAL), say`公务用车运行维护费的主要用途`)}`)}。截至${YEAR}年12月31日，财政拨款开支的公务用车保有量为${counted('保有量', '辆')}。`,
      },
      {
        say: say`（3）${planned('公务接待费', FIGURES.接待)}${versusBudget(FIGURES.接待, ANNUAL, annual('公务接待费', '，'))}。国内公务接待${counted('国内接待批次', '批次')}，累计${counted('国内接待人次', '人次')}。${when({ nonZero: FIGURES.接待 }, say`主要用于${slot(useOf(FIGURES.接待, ANNUAL), say`公务接待费的主要用途`)}。`)}其中：`,
      },
      { say: say`外事接待支出${amount({ ...FIGURES.接待, item: '外事接待' })}，接待${counted('外事接待批次', '批次')}，累计${counted('外事接待人次', '人次')}。` },
      { say: say`其他国内公务接待支出${amount({ ...FIGURES.接待, item: '其他国内接待' })}，接待${counted('其他国内接待批次', '批次')}，累计${counted('其他国内接待人次', '人次')}。` },
    ],
  },
];

const OPERATING: SectionWording = {
  key: '机关运行经费',
  level: 1,
  title: say`机关运行经费支出说明`,
  body: [
    {
      say: say`${YEAR}年度机关运行经费年初预算数为${amount({ ...FIGURES.机关运行, stage: '年初预算' })}，支出决算为${amount(FIGURES.机关运行)}${versusBudget(FIGURES.机关运行, '年初预算', {
        name: say`机关运行经费`,
        completion: (rate) => say`，完成年初预算的${rate}`,
        because: (direction, reason) => say`，决算数${direction}预算数的主要原因是${reason}`,
        equal: say`，决算数与预算数持平`,
        equalBecause: (reason) => say`，决算数等于预算数的主要原因是${reason}`,
        budgetName: '预算数',
      })}；${versusLastYear(FIGURES.机关运行, { lead: say`比${LAST_YEAR}年度`, same: say`与${LAST_YEAR}年度持平`, reason: say`，主要原因是`, name: '机关运行经费' })}。`,
      when: { nonZero: FIGURES.机关运行 },
    },
    { say: say`${YEAR}年度机关运行经费支出${amount(FIGURES.机关运行)}，主要原因是${slot({ key: '机关运行经费.无' }, say`没有机关运行经费的原因`)}。`, when: { zero: FIGURES.机关运行 } },
  ],
};

const PURCHASES: SectionWording = {
  key: '政府采购',
  level: 1,
  title: say`政府采购支出说明`,
  body: [
    {
      say: say`${YEAR}年度政府采购支出总额${amount(PROCUREMENT.总额)}，其中：${procurementKinds()}。授予中小企业合同金额${amount(PROCUREMENT.中小企业)}${shareOf('，占政府采购支出总额的', PROCUREMENT.中小企业, PROCUREMENT.总额)}。其中，授予小微企业合同金额${amount(PROCUREMENT.小微企业)}${shareOf('，占授予中小企业合同金额的', PROCUREMENT.小微企业, PROCUREMENT.中小企业)}${procurementShares()}。`,
    },
  ],
};

const HOLDINGS: SectionWording = {
  key: '国有资产',
  level: 1,
  title: say`国有资产占有使用情况说明`,
  body: [{ say: say`截至${YEAR}年12月31日，${ENTITY}${when({ consolidated: true }, say`及所属各单位`)}共有车辆${count(ASSETS.车辆, '辆')}，其中，${vehicleKinds()}；单价100万元以上设备（不含车辆）${count(ASSETS.设备, '台（套）')}。` }],
};

const text = (key: string, question: string): Part => slot({ key: `绩效.${key}` }, [question]);

const PERFORMANCE: readonly SectionWording[] = [
  { key: '绩效', level: 1, title: say`预算绩效情况说明`, body: [] },
  {
    key: '绩效开展',
    level: 2,
    title: say`预算绩效管理工作开展情况`,
    body: [
      {
        say: say`根据预算绩效管理要求，${ENTITY}组织对${YEAR}年度一般公共预算项目支出全面开展绩效自评，其中，一级项目${count(performance('一级项目'), '个')}，二级项目${count(performance('二级项目'), '个')}，共涉及资金${amount(performance('自评资金'))}${shareOf('，占一般公共预算项目支出总额的', performance('自评资金'), FIGURES.项目支出)}。`,
      },
      { say: say`本年无政府性基金预算项目。`, when: { zero: FIGURES.基金支出 } },
      { say: say`本年无国有资本经营预算项目。`, when: { zero: FIGURES.国资支出 } },
      {
        say: say`组织对${text('部门评价名称', '部门评价的项目名称')}等${count(performance('部门评价项目'), '个')}项目开展了部门评价，涉及一般公共预算支出${amount(performance('部门评价一般公共'))}，政府性基金预算支出${amount(performance('部门评价政府性基金'))}，国有资本经营预算支出${amount(performance('部门评价国有资本'))}。从评价情况来看，${SELF}评价等级为优的项目${count(performance('部门评价优'), '个')}，评价等级为良的项目${count(performance('部门评价良'), '个')}。${when({ filled: { key: '绩效.部门评价情况' } }, say`${text('部门评价情况', '部门评价情况')}。`)}`,
        when: { nonZero: performance('部门评价项目') },
      },
      { say: say`组织对${SELF}开展整体支出绩效评价，从评价情况来看，${text('整体评价', '整体支出绩效目标完成情况')}。` },
    ],
  },
  { key: '绩效自评', level: 2, title: say`部门决算中项目绩效自评结果`, body: [{ say: say`${ENTITY}随决算公开${YEAR}年度${SELF}项目支出绩效自评结果（详见附件）。` }, ...projectReviews(''), { say: NO_PROJECTS_YET }] },
  { key: '财政评价', level: 2, title: say`财政评价项目绩效评价结果`, body: [{ text: { key: '绩效.财政评价' }, question: say`财政评价项目绩效评价结果` }] },
  { key: '部门评价', level: 2, title: say`部门评价项目绩效评价结果`, body: [{ text: { key: '绩效.部门评价结果' }, question: say`部门评价项目绩效评价结果` }] },
];

/** Sections （七） to （十三）. */
export const ZHEJIANG_LATER_SECTIONS: readonly SectionWording[] = [
  {
    key: '政府性基金',
    level: 1,
    title: say`政府性基金预算财政拨款支出决算总体情况说明`,
    body: [
      { say: say`${SELF}${YEAR}年度无政府性基金预算财政拨款收支安排，故无相关数据。`, when: NO_FUND },
      {
        say: say`${YEAR}年度政府性基金预算财政拨款年初结转和结余${amount(FIGURES.基金年初)}，本年收入${amount(FIGURES.基金收入)}，本年支出${amount(FIGURES.基金支出)}，年末结转和结余${amount(FIGURES.基金年末)}。具体支出情况如下：`,
        when: { not: NO_FUND },
      },
      { ...fundAccounts(FIGURES.基金支出, '（1）'), when: { not: NO_FUND } },
    ],
  },
  {
    key: '国有资本',
    level: 1,
    title: say`国有资本经营预算财政拨款支出决算总体情况说明`,
    body: [
      { say: say`${SELF}${YEAR}年度无国有资本经营预算财政拨款收支安排，故无相关数据。`, when: NO_CAPITAL },
      { say: say`${YEAR}年度国有资本经营预算财政拨款本年支出${amount(FIGURES.国资支出)}。具体支出情况如下：`, when: { not: NO_CAPITAL } },
      { ...fundAccounts(FIGURES.国资支出, '（1）'), when: { not: NO_CAPITAL } },
    ],
  },
  ...THREE_PUBLIC,
  OPERATING,
  PURCHASES,
  HOLDINGS,
  ...PERFORMANCE,
];
