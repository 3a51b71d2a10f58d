import { versusBudget } from '../../wording/comparisons';
import { FIGURES, PERSONNEL_ITEMS, PUBLIC_ITEMS, renamed } from '../../wording/figures';
import { NATIONAL_OVERALL, overallSections, type OverallWords } from '../../wording/overall';
import { holdingsSection, operatingSection, procurementSection } from '../../wording/operations';
import { overview } from '../../wording/overview';
import { performanceText, PROJECTS } from '../../wording/performance';
import { counted, including, performance, shareOf, VEHICLES } from '../../wording/pieces';
import { ANNUAL, budgetReason, plannedAndSpent, receptionOf, useWhereSpent, type ThreePublicWords } from '../../wording/threePublic';
import { ENTITY, amount, completion, count, here, index, IT, NAME, say, SELF, slot, when, YEAR, type Part, type Sentence } from '../../wording/sentence';
import { patchSection, type SectionWording, type Wording } from '../../wording/wording';
import type { Coordinate } from '../../cube/coordinate';
import { NATIONAL_WORDING } from '../national/wording';

const OVERALL: OverallWords = {
  ...NATIONAL_OVERALL,
  since: say`与上年度相比，`,
  sameAsLastYear: say`与上年度持平`,
  because: say`。主要原因是`,
  generalShare: '，占支出合计的',
  accountReason: (of) =>
    versusBudget(of, '年初预算', {
      name: say`${NAME}`,
      completion: () => [],
      because: (_direction, reason) => say`决算数与年初预算数存在差异的主要原因是${reason}。`,
      equal: say`决算数与年初预算数不存在差异。`,
      equalBecause: (reason) => say`决算数与年初预算数不存在差异，主要原因是${reason}。`,
      budgetName: '年初预算数',
    }),
};

const THREE_PUBLIC: ThreePublicWords = {
  budget: '预算',
  because: (_direction, reason) => say`决算数与预算数存在差异的主要原因是${reason}`,
  equal: say`决算数与预算数不存在差异`,
  equalBecause: () => say`决算数与预算数不存在差异`,
};

function itemCompletion(name: string, of: Coordinate): Sentence {
  return say`${name}支出决算${amount(of)}${completion(of, ANNUAL, '，完成预算的')}${shareOf('，占', of, FIGURES.三公)}`;
}

function fund(name: string, of: Coordinate): Sentence {
  return say`${YEAR}年度${name}财政拨款支出${when({ any: [{ known: { ...of, stage: '年初预算' } }, { nonZero: of }] }, say`年初预算为${amount({ ...of, stage: '年初预算' })}，`)}支出决算为${amount(of)}${completion(of, '年初预算', '，完成年初预算的')}。`;
}

const LATER: readonly SectionWording[] = [
  { key: '政府性基金', level: 1, title: say`政府性基金预算财政拨款支出决算情况说明`, body: [{ say: fund('政府性基金预算', FIGURES.基金支出) }] },
  { key: '国有资本', level: 1, title: say`国有资本经营预算财政拨款支出决算情况说明`, body: [{ say: fund('国有资本经营预算', FIGURES.国资支出) }] },
  { key: '三公', level: 1, title: say`财政拨款“三公”经费支出决算情况说明`, body: [] },
  {
    key: '三公总体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算总体情况说明。`,
    body: [{ say: say`${YEAR}年度${plannedAndSpent('“三公”经费财政拨款支出', FIGURES.三公, THREE_PUBLIC)}。${YEAR}年度“三公”经费支出${budgetReason('“三公”经费', FIGURES.三公, THREE_PUBLIC)}。` }],
  },
  {
    key: '三公具体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算具体情况说明。`,
    body: [
      {
        say: say`${YEAR}年度“三公”经费财政拨款支出决算中，${itemCompletion('因公出国（境）费', FIGURES.出国)}；${itemCompletion('公务用车购置及运行费', FIGURES.车)}；${itemCompletion('公务接待费', FIGURES.接待)}。具体情况如下：`,
      },
      { say: say`1.${plannedAndSpent('因公出国（境）费', FIGURES.出国, THREE_PUBLIC)}。${budgetReason('因公出国（境）费', FIGURES.出国, THREE_PUBLIC)}。${when({ nonZero: FIGURES.出国 }, say`全年因公出国（境）团组${counted('团组', '个')}，累计${counted('出国人次', '人次')}${useWhereSpent('因公出国（境）费', FIGURES.出国, '，主要用于')}。`)}` },
      { say: say`2.${plannedAndSpent('公务用车购置及运行费', FIGURES.车, THREE_PUBLIC)}。${budgetReason('公务用车购置及运行费', FIGURES.车, THREE_PUBLIC)}。` },
      { say: say`公务用车购置支出为${amount(FIGURES.车购置)}，购置车辆${counted('购车数', '台')}${useWhereSpent('公务用车购置费', FIGURES.车购置, '，主要用于')}。` },
      { say: say`公务用车运行维护支出${amount(FIGURES.车运行)}${useWhereSpent('公务用车运行维护费', FIGURES.车运行, '，主要用于')}。${YEAR}年期末，单位开支财政拨款的公务用车保有量为${counted('保有量', '辆')}。` },
      { say: say`3.${plannedAndSpent('公务接待费', FIGURES.接待, THREE_PUBLIC)}。${budgetReason('公务接待费', FIGURES.接待, THREE_PUBLIC)}。其中：` },
      { say: say`外宾接待支出${amount(receptionOf('外事接待'))}。${YEAR}年共接待国（境）外来访团组${counted('外事接待批次', '个')}、来访外宾${counted('外事接待人次', '人次')}（不包括陪同人员）。` },
      {
        say: say`其他国内公务接待支出${amount(receptionOf('其他国内接待'))}${useWhereSpent('公务接待费', FIGURES.接待, '，主要用于')}。${YEAR}年共接待国内来访团组${counted('其他国内接待批次', '个')}、来宾${counted('其他国内接待人次', '人次')}（不包括陪同人员）。`,
      },
    ],
  },
  operatingSection('机关运行经费支出情况说明'),
  procurementSection('政府采购支出情况说明', false),
  holdingsSection(
    '国有资产占用情况说明',
    '单位价值100万元（含）以上设备',
    renamed(VEHICLES, { '副部（省）级及以上领导用车': '省级领导干部用车', 应急保障用车: '应急保障车' }),
    say`${YEAR}年期末，${SELF}共有车辆`,
  ),
];

const field = (aspect: '得分' | '完成情况' | '问题' | '措施', question: string): Part => slot({ aspect, of: IT, stage: '决算' }, say`${NAME}的${question}`);
const ifField = (aspect: '得分' | '问题' | '措施', then: Sentence): Part => when({ filled: { aspect, of: IT, stage: '决算' } }, then);

const PERFORMANCE: readonly SectionWording[] = [
  { key: '绩效', level: 1, title: say`预算绩效情况说明`, body: [] },
  { key: '绩效开展', level: 2, title: say`绩效管理工作开展情况。`, body: [{ say: say`${YEAR}年度${SELF}绩效管理工作开展情况：${performanceText('开展情况', '绩效管理工作开展情况')}。` }] },
  {
    key: '整体自评',
    level: 2,
    title: say`整体绩效自评结果`,
    body: [
      {
        say: say`${SELF}${YEAR}年度整体支出预算总额${amount({ ...FIGURES.本年支出, stage: '年初预算' })}，决算总额${amount(FIGURES.本年支出)}，部门绩效自评得分${performanceText('整体得分', '部门整体绩效自评得分')}分。${performanceText('整体评价', '整体支出绩效目标完成情况')}。`,
      },
    ],
  },
  {
    key: '绩效自评',
    level: 2,
    title: say`项目绩效自评结果。`,
    body: [
      { say: say`${SELF}进行自评的${YEAR}年项目支出共${count(performance('自评项目'), '个')}，决算资金共${amount(performance('自评资金'))}。` },
      {
        each: PROJECTS,
        say: say`${index('1.')}${NAME}，项目${YEAR}年预算数${amount(here({ stage: ANNUAL }))}，决算数${amount(IT)}，${ifField('得分', say`自评得分${field('得分', '自评得分')}分，`)}${field('完成情况', '绩效目标完成情况')}。${ifField('问题', say`存在的主要问题：${field('问题', '问题及原因')}。`)}${ifField('措施', say`下一步工作：${field('措施', '改进措施')}。`)}`,
      },
    ],
  },
  { key: '部门评价', level: 2, title: say`以部门为主体开展的重点绩效评价结果`, body: [{ text: { key: '绩效.部门评价结果' }, question: say`重点绩效评价结果` }] },
];

function basicExpenditure(): Partial<SectionWording> {
  const parts = (name: string, of: Coordinate, items: typeof PERSONNEL_ITEMS): Sentence => say`${name}${amount(of)}${including('，主要包括：', items, say`${NAME}`)}`;
  return {
    body: [{ say: say`${YEAR}年度一般公共预算财政拨款基本支出${amount(FIGURES.基本支出)}。其中：${parts('人员经费', FIGURES.人员经费, PERSONNEL_ITEMS)}；${parts('公用经费', FIGURES.公用经费, PUBLIC_ITEMS)}。` }],
  };
}

function sections(): readonly SectionWording[] {
  const titles: Readonly<Record<string, Sentence>> = { 一般公共总体: say`总体情况。`, 一般公共结构: say`结构情况。`, 一般公共具体: say`具体情况。` };
  const first = patchSection(overallSections(OVERALL), '基本支出', basicExpenditure());
  return [...Object.entries(titles).reduce((list, [key, title]) => patchSection(list, key, { title }), first), ...LATER, ...PERFORMANCE];
}

/** 河南 wording: the national form with differences named, not directed ("不存在差异"). */
export const HENAN_WORDING: Wording = { ...NATIONAL_WORDING, edition: 'henan', overview: overview(say`第一部分 ${ENTITY}概况`, '部门职责', '机构设置'), sections: sections(), self: '我单位' };
