import type { Coordinate } from '../../cube/coordinate';
import { versusLastYear } from '../../wording/comparisons';
import { EXPENDITURE_KINDS, FIGURES, GENERAL_CLASSES, INCOME_KINDS } from '../../wording/figures';
import { overview } from '../../wording/overview';
import { ASSETS, counted, fundAccounts, including, NO_CAPITAL, NO_FUND, performance, PROCUREMENT, procurementKinds, shareOf, useOf, vehicleKinds } from '../../wording/pieces';
import { gradeCounts, performanceText, PROJECTS } from '../../wording/performance';
import { ANNUAL, receptionOf } from '../../wording/threePublic';
import { amount, completion, count, each, ENTITY, IT, LAST_YEAR, NAME, say, SELF, share, slot, STOP, when, YEAR, type Listing, type Part, type Sentence } from '../../wording/sentence';
import type { Block, SectionWording, Wording } from '../../wording/wording';
import { NATIONAL_WORDING } from '../national/wording';

/** "收入总计减少X，下降Y" without a reason; the reason follows once for both sides. */
function change(subject: string, of: Coordinate): Part {
  return versusLastYear(of, { lead: [], subject: [subject], same: say`${subject}持平`, nearly: say`${subject}基本持平`, name: subject });
}

function bothSides(income: string, incomeAt: Coordinate, expenditure: string, expenditureAt: Coordinate): Sentence {
  const of = { aspect: '原因', of: incomeAt, stage: '上年决算' } as const;
  const changed = { not: { sameAs: [incomeAt, { ...incomeAt, stage: '上年决算' }] } } as const;
  return say`与${LAST_YEAR}年相比，${change(income, incomeAt)}，${change(expenditure, expenditureAt)}。${when({ any: [changed, { filled: of }] }, say`主要原因是${slot(of, say`${income}、${expenditure}比上年变动的主要原因`)}。`)}`;
}

/** Income and expenditure by kind, one line each. */
function lines(members: typeof INCOME_KINDS, whole: Coordinate): readonly Block[] {
  return members.map((member, position) => {
    const of = { ...whole, ...member.at };
    return { say: say`${member.name}${amount(of)}${shareOf('，占比', of, whole)}${position === members.length - 1 ? '。' : '；'}` };
  });
}

const CLASS_LINE = say`${NAME}（类）${amount(IT)}，占比${share(IT, FIGURES.一般公共支出)}`;

const sinceLastYear = (name: string, of: Coordinate): Part =>
  versusLastYear(of, { lead: say`比上年度`, same: say`与上年相同`, nearly: say`与上年基本相同`, reason: say`，主要原因是：`, zeroBase: say`（上年无此项支出）`, name });

function item(name: string, of: Coordinate): Sentence {
  return say`${name}支出${amount(of)}${completion(of, ANNUAL, '，完成全年预算的')}，${sinceLastYear(name, of)}`;
}

function mainly(lead: string, name: string, of: Coordinate): Part {
  return when({ nonZero: of }, [lead, slot(useOf(of, ANNUAL), say`${name}的主要用途`)]);
}

const CLASSES_OF = (of: Coordinate): Listing => ({ of, along: 'economic', level: 3, only: 'nonZero' });

const THREE_PUBLIC: readonly SectionWording[] = [
  { key: '三公', level: 1, title: say`财政拨款“三公”经费支出决算情况说明`, body: [] },
  {
    key: '三公总体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算总体情况说明`,
    body: [
      { say: say`${YEAR}年度“三公”经费财政拨款支出预算${amount({ ...FIGURES.三公, stage: ANNUAL })}，支出决算${amount(FIGURES.三公)}${completion(FIGURES.三公, ANNUAL, '，完成全年预算的')}，${sinceLastYear('“三公”经费', FIGURES.三公)}。其中：` },
      { say: say`${item('因公出国（境）费', FIGURES.出国)}；` },
      { say: say`${item('公务用车购置费', FIGURES.车购置)}；` },
      { say: say`${item('公务用车运行维护费', FIGURES.车运行)}；` },
      { say: say`${item('公务接待费', FIGURES.接待)}。` },
    ],
  },
  {
    key: '三公具体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算具体情况说明`,
    body: [
      { say: say`1、因公出国（境）费支出${amount(FIGURES.出国)}，出国团组共${counted('团组', '个')}，${counted('出国人次', '人次')}${mainly('。主要用于：', '因公出国（境）费', FIGURES.出国)}。` },
      { say: say`2、公务用车购置支出${amount(FIGURES.车购置)}，使用财政拨款共购置公务用车${counted('购车数', '辆')}${mainly('，主要用于', '公务用车购置费', FIGURES.车购置)}。` },
      { say: say`3、公务用车运行维护费支出${amount(FIGURES.车运行)}，使用财政拨款负担的公务用车保有量共${counted('保有量', '辆')}${mainly('，主要用于：', '公务用车运行维护费', FIGURES.车运行)}。` },
      {
        say: say`4、公务接待费支出${amount(FIGURES.接待)}，共接待${count({ sum: [quantity('国内接待批次'), quantity('国外接待批次')] }, '批次')}，${count({ sum: [quantity('国内接待人次'), quantity('国外接待人次')] }, '人次')}。国内接待费${amount(receptionOf('国内接待'))}，共接待${counted('国内接待批次', '批次')}，${counted('国内接待人次', '人次')}，其中外事接待费${amount(receptionOf('外事接待'))}，共接待${counted('外事接待批次', '批次')}，${counted('外事接待人次', '人次')}${mainly('，主要是接待', '公务接待费', FIGURES.接待)}；国（境）外接待费${amount(receptionOf('国外接待'))}，共接待国（境）外${counted('国外接待批次', '批次')}，${counted('国外接待人次', '人次')}。`,
      },
    ],
  },
];

function quantity(name: string): Coordinate {
  return { flow: '数量', stage: '决算', item: name };
}

const FUND_NAMES = ['一般公共', '政府性基金', '国有资本', '社会保险基金'];
const FUND_AMOUNTS = (prefix: string): Sentence =>
  say`${prefix === '自评' ? [] : say`涉及资金${amount({ sum: FUND_NAMES.map((name) => performance(`${prefix}${name}`)) })}，`}其中一般公共预算支出${amount(performance(`${prefix}一般公共`))}、政府性基金预算支出${amount(performance(`${prefix}政府性基金`))}、国有资本经营预算支出${amount(performance(`${prefix}国有资本`))}、社会保险基金预算支出${amount(performance(`${prefix}社会保险基金`))}`;

function graded(level: string, prefix: string): Sentence {
  return say`${ENTITY}${YEAR}年度${level}项目绩效自评个数${count(performance(`${level}项目`), '个')}，涉及资金${amount(performance(`${prefix}资金`))}：${gradeCounts(prefix, (grade, projects) => say`${projects}项目自评等级为“${grade}”`)}。`;
}

const OTHERS: readonly SectionWording[] = [
  { key: '其他重要事项', level: 1, title: say`其他重要事项情况说明`, body: [] },
  {
    key: '机关运行经费',
    level: 2,
    title: say`机关运行经费支出情况说明`,
    body: [
      {
        say: say`${ENTITY}${YEAR}年机关运行经费支出${amount(FIGURES.机关运行)}，${versusLastYear(FIGURES.机关运行, { lead: say`比${LAST_YEAR}年`, same: say`与${LAST_YEAR}年相同`, reason: say`，主要原因是：`, zeroBase: say`（上年无此项支出）`, name: '机关运行经费' })}。`,
        when: { nonZero: FIGURES.机关运行 },
      },
      { say: say`${ENTITY}${YEAR}年机关运行经费支出${amount(FIGURES.机关运行)}，主要原因是：${slot({ key: '机关运行经费.无' }, say`没有机关运行经费的原因`)}。`, when: { zero: FIGURES.机关运行 } },
    ],
  },
  {
    key: '政府采购',
    level: 2,
    title: say`政府采购情况说明`,
    body: [
      {
        say: say`${ENTITY}${YEAR}年度政府采购支出总额${amount(PROCUREMENT.总额)}，其中：${procurementKinds()}。政府采购授予中小企业合同金额${amount(PROCUREMENT.中小企业)}${shareOf('，占政府采购支出总额的', PROCUREMENT.中小企业, PROCUREMENT.总额)}。其中：授予小微企业合同金额${amount(PROCUREMENT.小微企业)}${shareOf('，占政府采购支出总额的', PROCUREMENT.小微企业, PROCUREMENT.总额)}。`,
      },
    ],
  },
  {
    key: '国有资产',
    level: 2,
    title: say`国有资产占用情况说明`,
    body: [{ say: say`截至${YEAR}年12月31日，${SELF}共有车辆${count(ASSETS.车辆, '辆')}。其中：${vehicleKinds()}；单价100万元以上设备（不含车辆）${count(ASSETS.设备, '台（套）')}。` }],
  },
  { key: '绩效', level: 2, title: say`预算绩效情况说明`, body: [] },
  {
    key: '绩效开展',
    level: 3,
    title: say`预算绩效管理工作的开展情况`,
    body: [
      {
        say: say`根据预算绩效管理要求，${ENTITY}按照“谁支出、谁自评”的原则，组织对${YEAR}年度年初预算安排的所有项目资金全面开展了绩效自评，涵盖一级项目${count(performance('一级项目'), '个')}，二级项目${count(performance('二级项目'), '个')}，共涉及资金${amount(performance('自评资金'))}，${FUND_AMOUNTS('自评')}。`,
      },
      { say: say`组织开展了${YEAR}年度${ENTITY}整体支出绩效自评，${FUND_AMOUNTS('整体')}。` },
      {
        say: say`组织对${performanceText('部门评价名称', '部门评价的项目名称')}等${count(performance('部门评价项目'), '个')}二级项目开展了部门评价，${FUND_AMOUNTS('部门评价')}。从评价结果来看，${gradeCounts('部门评价', (grade, projects) => say`${projects}项目绩效评价结果为“${grade}”`)}；${performanceText('部门评价情况', '部门评价情况和下一步工作')}。`,
        when: { nonZero: performance('部门评价项目') },
      },
    ],
  },
  {
    key: '绩效自评',
    level: 3,
    title: say`项目绩效自评结果`,
    body: [
      { say: say`${graded('一级', '一级自评')}涉密项目除外。` },
      { say: say`${graded('二级', '自评')}涉密项目除外。` },
      {
        each: PROJECTS,
        say: say`${NAME}绩效自评价结果为：总得分${slot({ aspect: '得分', of: IT, stage: '决算' }, say`${NAME}的自评得分`)}分，属于“${slot({ aspect: '结论', of: IT, stage: '决算' }, say`${NAME}的自评等级`)}”：${slot({ aspect: '完成情况', of: IT, stage: '决算' }, say`${NAME}的完成情况`)}。`,
      },
    ],
  },
  { key: '整体自评', level: 3, title: say`整体支出绩效自评结果`, body: [{ text: { key: '绩效.整体评价' }, question: say`整体支出绩效自评结果` }] },
  { key: '部门评价', level: 3, title: say`部门评价项目绩效评价结果`, body: [{ text: { key: '绩效.部门评价结果' }, question: say`部门评价项目绩效评价结果` }] },
  { key: '其他', level: 3, title: say`其他需要说明的事项`, body: [{ say: say`${when({ filled: { key: '其他事项' } }, say`${slot({ key: '其他事项' }, [])}。`, say`无`)}` }] },
];

const SECTIONS: readonly SectionWording[] = [
  {
    key: '收支总体',
    level: 1,
    title: say`收入支出决算总体情况说明`,
    body: [{ say: say`${YEAR}年度收入总计${amount(FIGURES.收入总计)}、支出总计${amount(FIGURES.支出总计)}。${bothSides('收入总计', FIGURES.收入总计, '支出总计', FIGURES.支出总计)}` }],
  },
  { key: '收入', level: 1, title: say`收入决算情况说明`, body: [{ say: say`${YEAR}年度收入合计${amount(FIGURES.本年收入)}，其中：` }, ...lines(INCOME_KINDS, FIGURES.本年收入)] },
  { key: '支出', level: 1, title: say`支出决算情况说明`, body: [{ say: say`${YEAR}年度支出合计${amount(FIGURES.本年支出)}，其中：` }, ...lines(EXPENDITURE_KINDS, FIGURES.本年支出)] },
  {
    key: '财政拨款总体',
    level: 1,
    title: say`财政拨款收支决算总体情况说明`,
    body: [
      {
        say: say`${ENTITY}${YEAR}年度财政拨款收入总计${amount(FIGURES.财政拨款收入总计)}，支出总计${amount(FIGURES.财政拨款支出总计)}。${bothSides('财政拨款收入总计', FIGURES.财政拨款收入总计, '财政拨款支出总计', FIGURES.财政拨款支出总计)}`,
      },
    ],
  },
  { key: '一般公共', level: 1, title: say`一般公共预算财政拨款支出决算情况说明`, body: [] },
  {
    key: '一般公共总体',
    level: 2,
    title: say`财政拨款支出决算总体情况`,
    body: [
      {
        say: say`${ENTITY}${YEAR}年财政拨款决算支出${amount(FIGURES.一般公共支出)}${shareOf('，占本年支出合计的', FIGURES.一般公共支出, FIGURES.本年支出)}。${versusLastYear(FIGURES.一般公共支出, { lead: say`与${LAST_YEAR}年相比，`, subject: say`财政拨款支出`, same: say`财政拨款支出与${LAST_YEAR}年相同`, nearly: say`财政拨款支出与${LAST_YEAR}年基本相同`, reason: say`。主要原因是`, name: '财政拨款支出' })}。其中，人员经费${amount(FIGURES.人员经费)}${shareOf('，占比', FIGURES.人员经费, FIGURES.一般公共支出)}；日常公用经费${amount(FIGURES.公用经费)}${shareOf('，占比', FIGURES.公用经费, FIGURES.一般公共支出)}。`,
      },
    ],
  },
  {
    key: '一般公共结构',
    level: 2,
    title: say`财政拨款支出决算结构情况`,
    body: [{ say: say`${ENTITY}${YEAR}年度财政拨款支出${amount(FIGURES.一般公共支出)}，主要用于以下方面：` }, { each: GENERAL_CLASSES, say: say`${CLASS_LINE}${STOP}` }],
  },
  {
    key: '一般公共具体',
    level: 2,
    title: say`财政拨款支出决算具体情况`,
    body: [
      { say: say`${ENTITY}${YEAR}年度财政拨款支出年初预算${amount({ ...FIGURES.一般公共支出, stage: '年初预算' })}，支出决算${amount(FIGURES.一般公共支出)}${completion(FIGURES.一般公共支出, '年初预算', '，完成年初预算的')}。其中：` },
      { say: [each(GENERAL_CLASSES, CLASS_LINE, '；'), '。'] },
    ],
  },
  {
    key: '基本支出',
    level: 1,
    title: say`一般公共预算财政拨款基本支出决算情况说明`,
    body: [
      { say: say`${ENTITY}${YEAR}年度财政拨款基本支出${amount(FIGURES.基本支出)}，其中：` },
      { say: say`人员经费${amount(FIGURES.人员经费)}${including('，主要包括', CLASSES_OF(FIGURES.人员经费), say`${NAME}${amount(IT)}`, '，')}；` },
      { say: say`公用经费${amount(FIGURES.公用经费)}${including('，主要包括', CLASSES_OF(FIGURES.公用经费), say`${NAME}${amount(IT)}`, '，')}。` },
    ],
  },
  {
    key: '政府性基金',
    level: 1,
    title: say`政府性基金预算财政拨款收支决算情况说明`,
    body: [
      { say: say`本年度无此项支出。`, when: NO_FUND },
      { say: say`${YEAR}年度政府性基金预算财政拨款年初结转和结余${amount(FIGURES.基金年初)}，本年收入${amount(FIGURES.基金收入)}，本年支出${amount(FIGURES.基金支出)}，年末结转和结余${amount(FIGURES.基金年末)}。具体支出情况如下：`, when: { not: NO_FUND } },
      { ...fundAccounts(FIGURES.基金支出, '1、'), when: { not: NO_FUND } },
    ],
  },
  {
    key: '国有资本',
    level: 1,
    title: say`国有资本经营预算财政拨款支出决算情况说明`,
    body: [
      { say: say`本年度无此项支出。`, when: NO_CAPITAL },
      { say: say`${YEAR}年度国有资本经营预算财政拨款支出${amount(FIGURES.国资支出)}。具体支出情况如下：`, when: { not: NO_CAPITAL } },
      { ...fundAccounts(FIGURES.国资支出, '1、'), when: { not: NO_CAPITAL } },
    ],
  },
  ...THREE_PUBLIC,
  ...OTHERS,
];

/** 山西 wording: in 元 with thousands separators, kinds one a line, "与上年相同" for no change. */
export const SHANXI_WORDING: Wording = {
  ...NATIONAL_WORDING,
  edition: 'shanxi',
  title: say`第三部分 情况说明`,
  numerals: { 1: '一、', 2: '（一）', 3: '（1）' },
  numbers: { decimals: 2, percentDecimals: 2, trimZeros: false, separators: true },
  overview: overview(say`第一部分 概况`, '本部门（单位）职责', '机构设置情况'),
  sections: SECTIONS,
  parts: [say`第一部分 概况`, say`第二部分 ${YEAR}年部门决算表`, say`第三部分 情况说明`, say`第四部分 名词解释`, say`第五部分 附件`],
};
