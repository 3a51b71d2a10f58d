import type { Coordinate } from '../../cube/coordinate';
import { versusBudget, versusLastYear } from '../../wording/comparisons';
import { EXPENDITURE_KINDS, FIGURES, GENERAL_CLASSES, INCOME_KINDS, PERSONNEL_ITEMS, PUBLIC_ITEMS, renamed } from '../../wording/figures';
import { fundSections, NATIONAL_OVERALL, overallSections, sinceLastYear, type OverallWords } from '../../wording/overall';
import { holdingsSection, NO_OPERATING_FUNDS, operatingAgainstBudget, procurementSection } from '../../wording/operations';
import { overview } from '../../wording/overview';
import { performanceText, PROJECTS, selfEvaluated } from '../../wording/performance';
import { counted, expenditureKinds, including, incomeKinds, useOf, VEHICLES, whenUsed } from '../../wording/pieces';
import { ANNUAL, plannedAndSpent, receptionOf, type ThreePublicWords } from '../../wording/threePublic';
import { ENTITY, amount, compare, completion, each, here, index, IT, LAST_YEAR, NAME, say, SELF, share, slot, when, YEAR, type Part, type Sentence } from '../../wording/sentence';
import { patchSection, type Block, type SectionWording, type Wording } from '../../wording/wording';
import { NATIONAL_WORDING } from '../national/wording';

const OVERALL: OverallWords = {
  ...NATIONAL_OVERALL,
  incomeShare: '，占本年收入',
  expenditureShare: '，占本年支出',
  accountReason: () => when({ filled: { aspect: '原因', of: IT, stage: '年初预算' } }, say`决算数与年初预算数差异的主要原因是${slot({ aspect: '原因', of: IT, stage: '年初预算' }, [])}。`),
};

const KINDS_INCOME = say`${YEAR}年度收入合计${amount(FIGURES.本年收入)}，${sinceLastYear({ ...OVERALL, because: [] }, FIGURES.本年收入, '收入合计')}。其中：${incomeKinds(OVERALL.incomeShare, INCOME_KINDS)}。`;
const KINDS_EXPENDITURE = say`${YEAR}年度支出合计${amount(FIGURES.本年支出)}，${sinceLastYear({ ...OVERALL, because: [] }, FIGURES.本年支出, '支出合计')}。其中：${expenditureKinds(OVERALL.expenditureShare, EXPENDITURE_KINDS)}。`;

/** "一般公共预算财政拨款收入X，比上年度决算数增加Y": without a rate, as the form has it. */
function fundIncome(name: string, of: Coordinate): Sentence {
  const reason = (verb: string): Sentence => say`。${verb}主要原因是${slot({ aspect: '原因', of, stage: '上年决算' }, say`${name}比上年${verb}的主要原因`)}`;
  const difference: Part = { part: 'difference' };
  return say`${name}${amount(of)}${compare(of, '上年决算', {
    more: say`，比${LAST_YEAR}年度决算数增加${difference}${reason('增加')}`,
    less: say`，比${LAST_YEAR}年度决算数减少${difference}${reason('减少')}`,
    same: say`，与${LAST_YEAR}年度决算数持平`,
    nearly: say`，与${LAST_YEAR}年度决算数基本持平`,
    unknown: say`，比${LAST_YEAR}年度决算数${amount({ ...of, stage: '上年决算' })}`,
  })}。`;
}

const THREE_PUBLIC: ThreePublicWords = {
  budget: '全年预算',
  because: (direction, reason) => say`决算数${direction}全年预算数的主要原因：${reason}`,
  equal: say`决算数与全年预算数持平`,
  equalBecause: (reason) => say`决算数与全年预算数持平，主要原因：${reason}`,
};

/** 完成率, 比上年, and the two reasons of one 三公 item. */
function item(name: string, of: Coordinate): Sentence {
  const lastYear = versusLastYear(of, { lead: say`较上年`, same: say`与上年持平`, nearly: say`与上年基本持平`, name });
  const because = versusBudget(of, ANNUAL, { name: [name], completion: () => [], because: THREE_PUBLIC.because, equal: [], equalBecause: THREE_PUBLIC.equalBecause, budgetName: '全年预算数' });
  const reason = (verb: string): Sentence => say`决算数较上年${verb}的主要原因：${slot({ aspect: '原因', of, stage: '上年决算' }, say`${name}较上年${verb}的主要原因`)}。`;
  return say`${plannedAndSpent(name, of, THREE_PUBLIC)}。${lastYear}。${because}。${compare(of, '上年决算', { more: reason('增加'), fromNothing: reason('增加'), less: reason('减少') })}`;
}

function use(name: string, of: Coordinate, question: string): Part {
  return when({ nonZero: of }, [name, slot(useOf(of, ANNUAL), [question])]);
}

const THREE_PUBLIC_SECTIONS: readonly SectionWording[] = [
  { key: '三公', level: 1, title: say`财政拨款“三公”经费支出决算情况说明`, body: [] },
  { key: '三公总体', level: 2, title: say`“三公”经费财政拨款支出决算总体情况说明。`, body: [{ say: say`${YEAR}年度${item('“三公”经费财政拨款支出', FIGURES.三公)}` }] },
  {
    key: '三公具体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算具体情况说明。`,
    body: [
      { say: say`1.${item('因公出国（境）费', FIGURES.出国)}` },
      { say: say`全年支出涉及出国（境）团组${counted('团组', '个')}，累计${counted('出国人次', '人次')}${use('，主要用于开展以下工作：', FIGURES.出国, '因公出国（境）开展的工作')}。` },
      { say: say`2.${item('公务用车购置及运行费', FIGURES.车)}其中：` },
      { say: say`（1）公务用车购置费支出${amount(FIGURES.车购置)}${use('，主要是', FIGURES.车购置, '公务用车购置费的主要用途')}。本年度购置（更新）公务用车${counted('购车数', '辆')}。` },
      { say: say`（2）公务用车运行费支出${amount(FIGURES.车运行)}${use('，主要用于', FIGURES.车运行, '公务用车运行费的主要用途')}。截至${YEAR}年12月31日，开支财政拨款的公务用车保有量为${counted('保有量', '辆')}。` },
      { say: say`3.${item('公务接待费', FIGURES.接待)}其中：` },
      { say: say`外宾接待支出${amount(receptionOf('外事接待'))}。${YEAR}年共接待来访团组${counted('外事接待批次', '个')}，${counted('外事接待人次', '人次')}（不包括陪同人员）。` },
      { say: say`国内公务接待支出${amount(receptionOf('其他国内接待'))}${use('，主要是', FIGURES.接待, '国内公务接待的对象和内容')}。${YEAR}年共接待国内来访团组${counted('其他国内接待批次', '个')}，${counted('其他国内接待人次', '人次')}（不包括陪同人员）。` },
    ],
  },
];

const PROJECT_REVIEW: Block = {
  each: PROJECTS,
  say: say`${NAME}绩效自评综述：项目全年预算数为${amount(here({ stage: ANNUAL }))}，执行数为${amount(IT)}${completion(IT, ANNUAL, '，完成预算', 2)}。主要产出和效益：${slot({ aspect: '完成情况', of: IT, stage: '决算' }, say`${NAME}的主要产出和效益`)}。`,
};

const OTHERS: readonly SectionWording[] = [
  {
    key: '机关运行经费',
    level: 1,
    title: say`机关运行经费支出说明`,
    body: [
      { say: say`${SELF}${YEAR}年度机关运行经费支出${amount(FIGURES.机关运行)}${operatingAgainstBudget()}。`, when: { nonZero: FIGURES.机关运行 } },
      { say: say`${SELF}${YEAR}年度机关运行经费支出${amount(FIGURES.机关运行)}${NO_OPERATING_FUNDS}。`, when: { zero: FIGURES.机关运行 } },
    ],
  },
  procurementSection('政府采购支出说明', true),
  holdingsSection(
    '国有资产占用情况说明',
    '单位价值100万元以上专用设备',
    renamed(VEHICLES, { '副部（省）级及以上领导用车': '副部（省）级及以上领导干部用车', 主要领导干部用车: '主要负责人用车', 离退休干部用车: '离退休干部服务用车' }),
    say`截至${YEAR}年12月31日，${SELF}共有车辆`,
  ),
  { key: '绩效', level: 1, title: say`预算绩效情况说明`, body: [] },
  {
    key: '绩效开展',
    level: 2,
    title: say`预算绩效管理工作开展情况。`,
    body: [
      { say: say`根据预算绩效管理要求，${SELF}组织对${YEAR}年度一般公共预算项目支出全面开展绩效自评，${selfEvaluated()}。从评价情况来看：${performanceText('部门评价情况', '项目绩效自评的总体情况')}。` },
      { say: say`组织开展部门整体支出绩效评价，从评价情况来看：${performanceText('整体评价', '整体支出绩效评价情况')}。` },
    ],
  },
  {
    key: '绩效自评',
    level: 2,
    title: say`部门决算中项目绩效自评结果。`,
    body: [{ say: say`${SELF}今年在部门决算中反映所有项目绩效自评结果（涉密项目除外）。` }, PROJECT_REVIEW, { say: [each(PROJECTS, [], '', [performanceText('自评综述', '项目绩效自评综述')])] }],
  },
  { key: '绩效应用', level: 2, title: say`绩效评价结果应用情况。`, body: [{ text: { key: '绩效.结果应用' }, question: say`绩效评价结果应用情况` }] },
  { key: '专项支出', level: 1, title: say`专项支出、转移支付支出情况说明`, body: [{ text: { key: '专项支出' }, question: say`财政专项支出、专项转移支付支出情况` }] },
  {
    key: '其他情况',
    level: 0,
    title: say`第四部分 其他需要说明的情况`,
    body: [
      { text: { key: '其他事项' }, question: say`其他需要说明的情况`, when: { filled: { key: '其他事项' } } },
      { say: say`无。`, when: { not: { filled: { key: '其他事项' } } } },
    ],
  },
];

function sections(): readonly SectionWording[] {
  const items = (name: string, of: Coordinate, list: typeof PERSONNEL_ITEMS): Sentence => say`${name}${amount(of)}${including('，主要包括：', list, say`${NAME}${amount(IT)}`)}。`;
  const total = say`${YEAR}年度财政拨款收、支总计均为${amount(FIGURES.财政拨款收入总计)}。${sinceLastYear(OVERALL, FIGURES.财政拨款收入总计, '财政拨款收、支总计各', '财政拨款收、支总计')}。`;
  const funds = say`${YEAR}年度财政拨款收入中，${fundIncome('一般公共预算财政拨款收入', FIGURES.一般公共收入)}${fundIncome('政府性基金预算财政拨款收入', FIGURES.基金收入)}${fundIncome('国有资本经营预算财政拨款收入', FIGURES.国资收入)}`;
  const base = overallSections(OVERALL);
  const patches: Readonly<Record<string, Partial<SectionWording>>> = {
    收支总体: { body: [...(base[0]?.body ?? []), { chart: '收支总计对比', caption: say`图1：收、支决算总计变动情况` }] },
    收入: { body: [{ say: KINDS_INCOME }, { chart: '收入结构', caption: say`图2：收入决算结构` }] },
    支出: { body: [{ say: KINDS_EXPENDITURE }, { chart: '支出结构', caption: say`图3：支出决算结构` }] },
    财政拨款总体: { body: [{ say: total }, { say: funds }, { chart: '财政拨款收支总计对比', caption: say`图4：财政拨款收、支决算总计变动情况` }] },
    一般公共总体: { title: say`一般公共预算财政拨款支出决算总体情况。` },
    一般公共结构: {
      title: say`一般公共预算财政拨款支出决算结构情况。`,
      body: [
        { say: say`${YEAR}年度一般公共预算财政拨款支出${amount(FIGURES.一般公共支出)}，主要用于以下方面：` },
        { each: GENERAL_CLASSES, say: say`${index('1.')}${NAME}（类）${amount(IT)}，占${share(IT, FIGURES.一般公共支出)}${whenUsed(IT, '年初预算', '。主要是用于')}。` },
      ],
    },
    一般公共具体: { title: say`一般公共预算财政拨款支出决算具体情况。` },
    基本支出: {
      body: [{ say: say`${YEAR}年度一般公共预算财政拨款基本支出${amount(FIGURES.基本支出)}，其中：` }, { say: items('人员经费', FIGURES.人员经费, PERSONNEL_ITEMS) }, { say: items('公用经费', FIGURES.公用经费, PUBLIC_ITEMS) }],
    },
  };
  const first = Object.entries(patches).reduce((list, [key, patch]) => patchSection(list, key, patch), base);
  return [...first, ...fundSections(say`${SELF}${YEAR}年度无政府性基金预算财政拨款收入支出。`, say`${SELF}${YEAR}年度无国有资本经营预算财政拨款支出。`), ...THREE_PUBLIC_SECTIONS, ...OTHERS];
}

/** 湖北 wording: the national form with 图1 to 图4, amounts without trailing zeros and shares with one decimal. */
export const HUBEI_WORDING: Wording = {
  ...NATIONAL_WORDING,
  edition: 'hubei',
  numbers: { decimals: 2, percentDecimals: 1, trimZeros: true, separators: false, zero: '0' },
  overview: overview(say`第一部分 ${ENTITY}概况`, '部门主要职责', '机构设置情况'),
  sections: sections(),
  parts: [say`第一部分 ${ENTITY}概况`, say`第二部分 ${YEAR}年度部门决算表`, say`第三部分 ${YEAR}年度部门决算情况说明`, say`第四部分 其他需要说明的情况`, say`第五部分 名词解释`, say`第六部分 附件`],
  glossary: say`第五部分 名词解释`,
  self: '本部门',
};
