import { versusBudget, versusLastYear } from './comparisons';
import { FIGURES, GENERAL_ACCOUNTS, GENERAL_CLASSES, PERSONNEL_ITEMS, PUBLIC_ITEMS } from './figures';
import { expenditureKinds, fundAccounts, including, incomeKinds, NO_CAPITAL, NO_FUND, shareOf } from './pieces';
import { amount, CLASS_NAME, completion, here, index, IT, LAST_YEAR, NAME, PATH, say, SELF, share, when, YEAR, type Part, type Sentence, type Term } from './sentence';
import type { SectionWording } from './wording';

/** What the editions that follow the form of the 财政部 say differently in 一 to 八. */
export interface OverallWords {
  /** "与2022年度相比，". */
  readonly since: Sentence;
  readonly sameAsLastYear: Sentence;
  /** Before a reason: "，主要原因是". */
  readonly because: Sentence;
  /** Before the share of a kind of income or expenditure: "，占". */
  readonly incomeShare: string;
  readonly expenditureShare: string;
  /** Whole of the 一般公共预算 share: "，占本年支出合计的". */
  readonly generalShare: string;
  /** 一般公共服务支出（类）X，占Y. */
  readonly generalClass: Sentence;
  /** Numbering of the 项 paragraphs: "1.". */
  readonly accountIndex: string;
  /** After the completion rate of a 项. */
  readonly accountReason: (of: Term) => Part;
}

/** 比上年 in the form's words; `subject` is what changed. */
export function sinceLastYear(words: Pick<OverallWords, 'since' | 'sameAsLastYear' | 'because'>, of: Term, subject: string, name = subject): Part {
  return versusLastYear(of, { lead: words.since, subject: [subject], same: say`${subject === '' ? '' : subject.replace(/各$/u, '')}${words.sameAsLastYear}`, reason: words.because, name });
}

/** 一 to 六 in the order of the form. */
export function overallSections(words: OverallWords): readonly SectionWording[] {
  return [
    {
      key: '收支总体',
      level: 1,
      title: say`收入支出决算总体情况说明`,
      body: [
        {
          say: say`${YEAR}年度收、支总计均为${amount(FIGURES.收入总计)}。${sinceLastYear(words, FIGURES.收入总计, '收、支总计各', '收、支总计')}。`,
          when: { sameAs: [FIGURES.收入总计, FIGURES.支出总计] },
        },
        {
          say: say`${YEAR}年度收入总计${amount(FIGURES.收入总计)}，支出总计${amount(FIGURES.支出总计)}。${sinceLastYear(words, FIGURES.收入总计, '收入总计')}。`,
          when: { not: { sameAs: [FIGURES.收入总计, FIGURES.支出总计] } },
        },
      ],
    },
    { key: '收入', level: 1, title: say`收入决算情况说明`, body: [{ say: say`${YEAR}年度收入合计${amount(FIGURES.本年收入)}，其中：${incomeKinds(words.incomeShare)}。` }] },
    { key: '支出', level: 1, title: say`支出决算情况说明`, body: [{ say: say`${YEAR}年度支出合计${amount(FIGURES.本年支出)}，其中：${expenditureKinds(words.expenditureShare)}。` }] },
    {
      key: '财政拨款总体',
      level: 1,
      title: say`财政拨款收入支出决算总体情况说明`,
      body: [{ say: say`${YEAR}年度财政拨款收、支总计均为${amount(FIGURES.财政拨款收入总计)}。${sinceLastYear(words, FIGURES.财政拨款收入总计, '财政拨款收、支总计各', '财政拨款收、支总计')}。` }],
    },
    { key: '一般公共', level: 1, title: say`一般公共预算财政拨款支出决算情况说明`, body: [] },
    {
      key: '一般公共总体',
      level: 2,
      title: say`一般公共预算财政拨款支出决算总体情况`,
      body: [
        {
          say: say`${YEAR}年度一般公共预算财政拨款支出${amount(FIGURES.一般公共支出)}${shareOf(words.generalShare, FIGURES.一般公共支出, FIGURES.本年支出)}。${sinceLastYear(words, FIGURES.一般公共支出, '一般公共预算财政拨款支出')}。`,
        },
      ],
    },
    {
      key: '一般公共结构',
      level: 2,
      title: say`一般公共预算财政拨款支出决算结构情况`,
      body: [{ say: say`${YEAR}年度一般公共预算财政拨款支出${amount(FIGURES.一般公共支出)}${including('，主要用于以下方面：', GENERAL_CLASSES, words.generalClass, '；')}。` }],
    },
    {
      key: '一般公共具体',
      level: 2,
      title: say`一般公共预算财政拨款支出决算具体情况`,
      body: [
        {
          say: say`${YEAR}年度一般公共预算财政拨款支出年初预算为${amount({ ...FIGURES.一般公共支出, stage: '年初预算' })}，支出决算为${amount(FIGURES.一般公共支出)}${completion(FIGURES.一般公共支出, '年初预算', '，完成年初预算的')}。其中：`,
        },
        {
          each: GENERAL_ACCOUNTS,
          say: say`${index(words.accountIndex)}${PATH}。年初预算为${amount(here({ stage: '年初预算' }))}，支出决算为${amount(IT)}${completion(IT, '年初预算', '，完成年初预算的')}。${words.accountReason(IT)}`,
        },
      ],
    },
    {
      key: '基本支出',
      level: 1,
      title: say`一般公共预算财政拨款基本支出决算情况说明`,
      body: [
        { say: say`${YEAR}年度一般公共预算财政拨款基本支出${amount(FIGURES.基本支出)}，其中：` },
        { say: say`人员经费${amount(FIGURES.人员经费)}${including('，主要包括：', PERSONNEL_ITEMS, say`${NAME}`)}。` },
        { say: say`公用经费${amount(FIGURES.公用经费)}${including('，主要包括：', PUBLIC_ITEMS, say`${NAME}`)}。` },
      ],
    },
  ];
}

/** 七 and 八: what the two smaller funds took in and spent, or that there is none of them. */
export function fundSections(noFund: Sentence, noCapital: Sentence): readonly SectionWording[] {
  return [
    {
      key: '政府性基金',
      level: 1,
      title: say`政府性基金预算财政拨款收入支出决算情况说明`,
      body: [
        {
          say: say`${YEAR}年度政府性基金预算财政拨款年初结转和结余${amount(FIGURES.基金年初)}，本年收入${amount(FIGURES.基金收入)}，本年支出${amount(FIGURES.基金支出)}，年末结转和结余${amount(FIGURES.基金年末)}。${when({ not: NO_FUND }, say`具体支出情况为：`)}`,
        },
        { say: noFund, when: NO_FUND },
        { ...fundAccounts(FIGURES.基金支出, '1.'), when: { not: NO_FUND } },
      ],
    },
    {
      key: '国有资本',
      level: 1,
      title: say`国有资本经营预算财政拨款支出决算情况说明`,
      body: [
        { say: say`${YEAR}年度国有资本经营预算财政拨款本年支出${amount(FIGURES.国资支出)}。${when({ not: NO_CAPITAL }, say`具体支出情况为：`)}` },
        { say: noCapital, when: NO_CAPITAL },
        { ...fundAccounts(FIGURES.国资支出, '1.'), when: { not: NO_CAPITAL } },
      ],
    },
  ];
}

/** "本单位2023年度无…": the sentences for empty fund tables. */
export const NO_FUND_SENTENCE: Sentence = say`${SELF}${YEAR}年度无政府性基金预算财政拨款收入支出。`;
export const NO_CAPITAL_SENTENCE: Sentence = say`${SELF}${YEAR}年度无国有资本经营预算财政拨款支出。`;

/** The form of the 财政部 for central departments. */
export const NATIONAL_OVERALL: OverallWords = {
  since: say`与${LAST_YEAR}年度相比，`,
  sameAsLastYear: say`与${LAST_YEAR}年度持平`,
  because: say`，主要原因是`,
  incomeShare: '，占',
  expenditureShare: '，占',
  generalShare: '，占本年支出合计的',
  generalClass: say`${CLASS_NAME}（类）支出${amount(IT)}，占${share(IT, FIGURES.一般公共支出)}`,
  accountIndex: '1.',
  accountReason: (of) =>
    versusBudget(of, '年初预算', {
      name: say`${NAME}`,
      completion: () => [],
      because: (direction, reason) => say`决算数${direction}年初预算数的主要原因是${reason}。`,
      equal: say`决算数与年初预算数持平。`,
      equalBecause: (reason) => say`决算数与年初预算数持平，主要原因是${reason}。`,
      budgetName: '年初预算数',
    }),
};
