import type { Coordinate } from '../../cube/coordinate';
import { BUDGET, budgetAccounts } from '../../wording/budget';
import { versusLastYear } from '../../wording/comparisons';
import { INCOME_KINDS } from '../../wording/figures';
import { overview } from '../../wording/overview';
import { PROJECTS } from '../../wording/performance';
import { including, performance, shareOf, useOf } from '../../wording/pieces';
import { ENTITY, amount, CLASS_NAME, count, each, here, index, IT, LAST_YEAR, NAME, PATH, say, SELF, share, slot, when, YEAR, type Part, type Sentence, type Term } from '../../wording/sentence';
import type { SectionWording, Wording } from '../../wording/wording';

const LAST = '上年预算';
const BECAUSE = say`，主要原因是`;

function since(name: string, of: Term, lead: string, reason: Sentence = BECAUSE): Part {
  return versusLastYear(of, { lead: say`${lead}比${LAST_YEAR}年预算`, same: say`${lead}与${LAST_YEAR}年预算持平`, nearly: say`${lead}与${LAST_YEAR}年预算基本持平`, zeroBase: say`（上年未安排）`, name, than: '比上年预算', ...(reason.length === 0 ? {} : { reason }) }, LAST);
}

function fund(key: string, name: string, of: Coordinate, style: string): SectionWording {
  return {
    key,
    level: 1,
    title: say`关于${YEAR}年${name}预算支出情况的说明`,
    body: [
      { say: say`${SELF}${YEAR}年没有使用${name}预算拨款安排的支出。`, when: { zero: of } },
      { say: say`${YEAR}年${name}预算支出${amount(of)}${since(`${name}预算支出`, of, '，')}。${when({ some: budgetAccounts(of) }, say`具体安排如下：`)}`, when: { not: { zero: of } } },
      { each: budgetAccounts(of), say: say`${index(style)}${PATH}${amount(IT)}${when({ filled: useOf(IT, '年初预算') }, say`，主要用于${slot(useOf(IT, '年初预算'), [])}`)}。`, when: { not: { zero: of } } },
    ],
  };
}

const ITEMS: readonly (readonly [name: string, of: Coordinate])[] = [
  ['因公出国（境）费', BUDGET.出国],
  ['公务用车购置及运行维护费', BUDGET.车],
  ['公务接待费', BUDGET.接待],
];

const SECTIONS: readonly SectionWording[] = [
  {
    key: '收支总体',
    level: 1,
    title: say`关于${YEAR}年收支预算总体情况的说明`,
    body: [{ say: say`按照综合预算的原则，${SELF}所有收入和支出均纳入部门预算管理。${YEAR}年收入总计${amount(BUDGET.收入总计)}，支出总计${amount(BUDGET.支出总计)}${since('收支预算', BUDGET.收入总计, '，收支预算')}。` }],
  },
  {
    key: '收入',
    level: 1,
    title: say`关于${YEAR}年收入预算情况的说明`,
    body: [{ say: say`${YEAR}年收入预算${amount(BUDGET.收入)}${including('，其中：', { members: INCOME_KINDS, at: BUDGET.收入, only: 'nonZero' }, say`${NAME}${amount(IT)}${shareOf('，占', IT, BUDGET.收入)}`, '；')}。` }],
  },
  {
    key: '支出',
    level: 1,
    title: say`关于${YEAR}年支出预算情况的说明`,
    body: [
      {
        say: say`${YEAR}年支出预算${amount(BUDGET.支出)}，其中：基本支出${amount({ ...BUDGET.支出, nature: '基本' })}${shareOf('，占', { ...BUDGET.支出, nature: '基本' }, BUDGET.支出)}；项目支出${amount({ ...BUDGET.支出, nature: '项目' })}${shareOf('，占', { ...BUDGET.支出, nature: '项目' }, BUDGET.支出)}。`,
      },
    ],
  },
  {
    key: '财政拨款总体',
    level: 1,
    title: say`关于${YEAR}年财政拨款收支预算情况的说明`,
    body: [{ say: say`${YEAR}年财政拨款收入总计${amount(BUDGET.财政拨款收入总计)}，支出总计${amount(BUDGET.财政拨款支出总计)}${since('财政拨款收支预算', BUDGET.财政拨款收入总计, '，财政拨款收支预算')}。` }],
  },
  {
    key: '一般公共',
    level: 1,
    title: say`关于${YEAR}年一般公共预算支出情况的说明`,
    body: [],
  },
  { key: '一般公共总体', level: 2, title: say`一般公共预算支出规模变化情况`, body: [{ say: say`${YEAR}年一般公共预算支出${amount(BUDGET.一般公共支出)}${since('一般公共预算支出', BUDGET.一般公共支出, '，')}。` }] },
  {
    key: '一般公共结构',
    level: 2,
    title: say`一般公共预算支出结构情况`,
    body: [{ say: say`${YEAR}年一般公共预算支出${amount(BUDGET.一般公共支出)}${including('，主要用于以下方面：', budgetAccounts(BUDGET.一般公共支出, 3), say`${CLASS_NAME}（类）支出${amount(IT)}，占${share(IT, BUDGET.一般公共支出)}`, '；')}。` }],
  },
  {
    key: '一般公共具体',
    level: 2,
    title: say`一般公共预算支出具体使用情况`,
    body: [
      { say: say`${SELF}${YEAR}年没有一般公共预算支出。`, when: { zero: BUDGET.一般公共支出 } },
      {
        each: budgetAccounts(BUDGET.一般公共支出),
        say: say`${index('1.')}${PATH}${YEAR}年预算数为${amount(IT)}${when({ known: here({ stage: LAST }) }, [since('本项预算', IT, '，', [])])}${when({ filled: useOf(IT, '年初预算') }, say`，主要用于${slot(useOf(IT, '年初预算'), [])}`)}。`,
      },
    ],
  },
  {
    key: '基本支出',
    level: 1,
    title: say`关于${YEAR}年一般公共预算基本支出情况的说明`,
    body: [
      { say: say`${YEAR}年一般公共预算基本支出${amount(BUDGET.基本支出)}，其中：` },
      { say: say`人员经费${amount(BUDGET.人员经费)}${including('，主要包括：', { of: BUDGET.人员经费, along: 'economic', level: 5, only: 'nonZero' }, say`${NAME}`)}；` },
      { say: say`公用经费${amount(BUDGET.公用经费)}${including('，主要包括：', { of: BUDGET.公用经费, along: 'economic', level: 5, only: 'nonZero' }, say`${NAME}`)}。` },
    ],
  },
  {
    key: '三公',
    level: 1,
    title: say`关于${YEAR}年“三公”经费预算情况的说明`,
    body: [
      { say: say`${YEAR}年“三公”经费预算数为${amount(BUDGET.三公)}${since('“三公”经费预算', BUDGET.三公, '，')}。其中：` },
      ...ITEMS.map(([name, of], position) => ({ say: say`${String(position + 1)}.${name}${amount(of)}${name.startsWith('公务用车') ? say`（公务用车购置费${amount(BUDGET.车购置)}，公务用车运行维护费${amount(BUDGET.车运行)}）` : []}${since(name, of, '，')}。` })),
    ],
  },
  fund('政府性基金', '政府性基金', BUDGET.基金支出, '1.'),
  fund('国有资本', '国有资本经营', BUDGET.国资支出, '1.'),
  { key: '其他重要事项', level: 1, title: say`其他重要事项的情况说明`, body: [] },
  {
    key: '机关运行经费',
    level: 2,
    title: say`机关运行经费`,
    body: [
      { say: say`${YEAR}年${SELF}机关运行经费财政拨款预算${amount(BUDGET.机关运行)}${since('机关运行经费预算', BUDGET.机关运行, '，')}。`, when: { nonZero: BUDGET.机关运行 } },
      { say: say`${YEAR}年${SELF}没有机关运行经费预算，主要原因是${slot({ key: '机关运行经费.无' }, say`没有机关运行经费的原因`)}。`, when: { zero: BUDGET.机关运行 } },
    ],
  },
  {
    key: '政府采购',
    level: 2,
    title: say`政府采购情况`,
    body: [
      {
        say: say`${YEAR}年政府采购预算总额${amount(BUDGET.采购)}，其中：政府采购货物预算${amount({ ...BUDGET.采购, item: '货物' })}、政府采购工程预算${amount({ ...BUDGET.采购, item: '工程' })}、政府采购服务预算${amount({ ...BUDGET.采购, item: '服务' })}。`,
      },
    ],
  },
  {
    key: '国有资产',
    level: 2,
    title: say`国有资产占有使用情况`,
    body: [
      {
        say: say`截至${LAST_YEAR}年${when({ filled: { key: '资产截止日' } }, [slot({ key: '资产截止日' }, [])], say`12月31日`)}，${SELF}共有车辆${count({ flow: '资产', stage: '决算', item: '车辆' }, '辆')}，单价100万元（含）以上设备（不含车辆）${count({ flow: '资产', stage: '决算', item: '设备100万' }, '台（套）')}。${YEAR}年预算安排购置车辆${count({ flow: '资产', stage: '年初预算', item: '车辆' }, '辆')}，购置单价100万元（含）以上设备（不含车辆）${count({ flow: '资产', stage: '年初预算', item: '设备100万' }, '台（套）')}。`,
      },
    ],
  },
  {
    key: '绩效',
    level: 2,
    title: say`预算绩效情况`,
    body: [
      {
        say: say`${YEAR}年，${SELF}编报绩效目标的项目共${count(performance('目标项目'), '个')}，涉及预算资金${amount(performance('目标资金'))}。${each(PROJECTS, say`${NAME}${amount(here({ stage: '全年预算' }))}`, '，')}。`,
      },
    ],
  },
];

/** National 预算 wording: the form of 预算公开, figure by figure against last year's budget. */
export const NATIONAL_BUDGET_WORDING: Wording = {
  edition: 'national-budget',
  title: say`第三部分 ${YEAR}年度部门预算情况说明`,
  numerals: { 1: '一、', 2: '（一）', 3: '1.' },
  numbers: { decimals: 2, percentDecimals: 2, trimZeros: false, separators: false },
  overview: overview(say`第一部分 ${ENTITY}概况`, '主要职责', '机构设置'),
  sections: SECTIONS,
  parts: [say`第一部分 ${ENTITY}概况`, say`第二部分 ${YEAR}年度部门预算表`, say`第三部分 ${YEAR}年度部门预算情况说明`, say`第四部分 名词解释`],
  glossary: say`第四部分 名词解释`,
  self: '本部门',
};
