import { versusBudget, versusLastYear, type BudgetWords, type LastYearWords } from '../../wording/comparisons';
import { EXPENDITURE_KINDS, FIGURES, GENERAL_ACCOUNTS, GENERAL_CLASSES, INCOME_KINDS, PERSONNEL_ITEMS, PUBLIC_ITEMS, renamed } from '../../wording/figures';
import { overview } from '../../wording/overview';
import { including } from '../../wording/pieces';
import { amount, each, here, IT, LAST_YEAR, NAME, PATH, say, share, when, YEAR, type Sentence } from '../../wording/sentence';
import type { SectionWording, Wording } from '../../wording/wording';
import { ZHEJIANG_LATER_SECTIONS } from './wordingSections';

const NAMES = { 附属单位上缴收入: '附属部门上缴收入', 对附属单位补助支出: '对附属部门补助支出' };
const SINCE_LAST_YEAR: Pick<LastYearWords, 'lead' | 'same'> = { lead: say`与${LAST_YEAR}年度相比，`, same: say`与${LAST_YEAR}年度持平` };

const INITIAL_BUDGET: Omit<BudgetWords, 'name'> = {
  completion: (rate) => say`，完成年初预算的${rate}`,
  because: (direction, reason) => say`，决算数${direction}预算数的主要原因是${reason}`,
  equal: say`，决算数与预算数持平`,
  equalBecause: (reason) => say`，决算数等于预算数的主要原因是${reason}`,
  budgetName: '预算数',
};

const TOTAL_COMPLETION: Omit<BudgetWords, 'name'> = {
  ...INITIAL_BUDGET,
  unplanned: say`（年初未安排预算）`,
  because: (_direction, reason) => say`，主要原因是：${reason}`,
  equal: [],
  equalBecause: (reason) => say`，主要原因是：${reason}`,
};

function income(): Sentence {
  const others = renamed(INCOME_KINDS.slice(1), NAMES);
  const funds = say`（其中，一般公共预算${amount(FIGURES.一般公共收入)}，政府性基金预算${amount(FIGURES.基金收入)}，国有资本经营预算${amount(FIGURES.国资收入)}）`;
  const part = (of: typeof IT | typeof FIGURES.财政拨款收入): Sentence => [when({ nonZero: FIGURES.本年收入 }, say`，占收入合计${share(of, FIGURES.本年收入)}`)];
  return say`本年收入合计${amount(FIGURES.本年收入)}；包括财政拨款收入${amount(FIGURES.财政拨款收入)}${funds}${part(FIGURES.财政拨款收入)}；${each(
    { members: others, at: FIGURES.本年收入, only: 'any' },
    say`${NAME}${amount(IT)}${part(IT)}`,
    '；',
  )}。`;
}

function expenditure(): Sentence {
  return say`本年支出合计${amount(FIGURES.本年支出)}，其中${each(
    { members: renamed(EXPENDITURE_KINDS, NAMES), at: FIGURES.本年支出, only: 'any' },
    say`${NAME}${amount(IT)}${when({ nonZero: FIGURES.本年支出 }, say`，占${share(IT, FIGURES.本年支出)}`)}`,
    '；',
  )}。`;
}

const SECTIONS: readonly SectionWording[] = [
  {
    key: '收支总体',
    level: 1,
    title: say`收入支出决算总体情况说明`,
    body: [
      {
        say: say`${YEAR}年度收入总计${amount(FIGURES.收入总计)}，支出总计${amount(FIGURES.支出总计)}，${versusLastYear(FIGURES.收入总计, { ...SINCE_LAST_YEAR, subject: say`各`, reason: say`，主要原因是：`, name: '收入总计、支出总计' })}。`,
      },
    ],
  },
  { key: '收入', level: 1, title: say`收入决算情况说明`, body: [{ say: income() }] },
  { key: '支出', level: 1, title: say`支出决算情况说明`, body: [{ say: expenditure() }] },
  {
    key: '财政拨款总体',
    level: 1,
    title: say`财政拨款收入支出决算总体情况说明`,
    body: [
      {
        say: say`${YEAR}年度财政拨款收入总计${amount(FIGURES.财政拨款收入总计)}，支出总计${amount(FIGURES.财政拨款支出总计)}，${versusLastYear(FIGURES.财政拨款收入总计, { ...SINCE_LAST_YEAR, subject: say`各`, reason: say`，主要原因是：`, name: '财政拨款收入总计、支出总计' })}。财政拨款支出年初预算数${amount({ ...FIGURES.财政拨款支出, stage: '年初预算' })}${versusBudget(FIGURES.财政拨款支出, '年初预算', { ...TOTAL_COMPLETION, name: say`财政拨款支出` })}。`,
      },
    ],
  },
  { key: '一般公共', level: 1, title: say`一般公共预算财政拨款支出决算情况说明`, body: [] },
  {
    key: '一般公共总体',
    level: 2,
    title: say`一般公共预算财政拨款支出决算总体情况`,
    body: [
      {
        say: say`${YEAR}年度一般公共预算财政拨款支出${amount(FIGURES.一般公共支出)}${when({ nonZero: FIGURES.本年支出 }, say`，占本年支出合计的${share(FIGURES.一般公共支出, FIGURES.本年支出)}`)}。${versusLastYear(FIGURES.一般公共支出, { ...SINCE_LAST_YEAR, subject: say`一般公共预算财政拨款支出`, reason: say`，主要原因是：`, name: '一般公共预算财政拨款支出' })}。`,
      },
    ],
  },
  {
    key: '一般公共结构',
    level: 2,
    title: say`一般公共预算财政拨款支出决算结构情况`,
    body: [
      {
        say: say`${YEAR}年度一般公共预算财政拨款支出${amount(FIGURES.一般公共支出)}${including('，主要用于以下方面：', GENERAL_CLASSES, say`${NAME}（类）${amount(IT)}，占${share(IT, FIGURES.一般公共支出)}`, '；')}。`,
      },
    ],
  },
  {
    key: '一般公共具体',
    level: 2,
    title: say`一般公共预算财政拨款支出决算具体情况`,
    body: [
      {
        say: say`${YEAR}年度一般公共预算财政拨款支出年初预算为${amount({ ...FIGURES.一般公共支出, stage: '年初预算' })}，支出决算为${amount(FIGURES.一般公共支出)}${versusBudget(FIGURES.一般公共支出, '年初预算', { ...TOTAL_COMPLETION, name: say`一般公共预算财政拨款支出` })}。其中：`,
      },
      {
        each: GENERAL_ACCOUNTS,
        say: say`${PATH}年初预算数为${amount(here({ stage: '年初预算' }))}，支出决算数为${amount(IT)}${versusBudget(IT, '年初预算', { ...INITIAL_BUDGET, name: say`${NAME}` })}。`,
      },
    ],
  },
  {
    key: '基本支出',
    level: 1,
    title: say`一般公共预算财政拨款基本支出决算情况说明`,
    body: [
      { say: say`${YEAR}年度一般公共预算财政拨款基本支出${amount(FIGURES.基本支出)}，其中：` },
      { say: say`人员经费${amount(FIGURES.人员经费)}${including('，主要包括：', PERSONNEL_ITEMS, say`${NAME}`, '、', '等')}。`, when: { nonZero: FIGURES.人员经费 } },
      { say: say`公用经费${amount(FIGURES.公用经费)}${including('，主要包括：', PUBLIC_ITEMS, say`${NAME}`, '、', '等')}。`, when: { nonZero: FIGURES.公用经费 } },
    ],
  },
];

/** 浙江 wording: numbered （一）, 1., (1); two decimals throughout, every kind listed, also the zero ones. */
export const ZHEJIANG_WORDING: Wording = {
  edition: 'zhejiang',
  title: say`三、${YEAR}年度部门决算情况说明`,
  numerals: { 1: '（一）', 2: '1. ', 3: '(1) ' },
  numbers: { decimals: 2, percentDecimals: 2, trimZeros: false, separators: false },
  overview: overview(say`一、概况`, '部门职责', '机构设置'),
  sections: [...SECTIONS, ...ZHEJIANG_LATER_SECTIONS],
  parts: [say`一、概况`, say`二、${YEAR}年度部门决算公开表`, say`三、${YEAR}年度部门决算情况说明`, say`四、名词解释`, say`五、附件`],
  glossary: say`四、名词解释`,
  self: '本部门',
};
