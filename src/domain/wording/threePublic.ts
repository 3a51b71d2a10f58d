import type { Coordinate, Stage } from '../cube/coordinate';
import { versusBudget, versusLastYear, type LastYearWords } from './comparisons';
import { FIGURES } from './figures';
import { counted, shareOf, useOf } from './pieces';
import { amount, completion, LAST_YEAR, say, slot, when, YEAR, type Part, type Sentence, type SlotOf, type Term } from './sentence';
import type { Block } from './wording';

export const ANNUAL: Stage = '全年预算';

/** What the editions say differently about 三公. */
export interface ThreePublicWords {
  /** "全年预算" or "预算". */
  readonly budget: string;
  /** Between the completion rate and what follows: "，" or "。". */
  readonly sinceLastYear?: Pick<LastYearWords, 'lead' | 'same' | 'nearly' | 'reason' | 'subject'>;
  /** With the direction word and the reason slot. */
  readonly because: (direction: '大于' | '小于', reason: Part) => Sentence;
  readonly equal: Sentence;
  readonly equalBecause: (reason: Part) => Sentence;
}

/** "全年预算为X，支出决算为Y，完成全年预算的Z". */
export function plannedAndSpent(name: string, of: Coordinate, words: ThreePublicWords): Sentence {
  return say`${name}${words.budget}为${amount({ ...of, stage: ANNUAL })}，支出决算为${amount(of)}${completion(of, ANNUAL, `，完成${words.budget}的`)}`;
}

/** The direction between 决算 and 全年预算 with its reason. */
export function budgetReason(name: string, of: Coordinate, words: ThreePublicWords): Part {
  return versusBudget(of, ANNUAL, { name: [name], completion: () => [], because: words.because, equal: words.equal, equalBecause: words.equalBecause, budgetName: `${words.budget}数` });
}

/** 比上年 of an item; without a rate on a zero base. */
export function itemSinceLastYear(name: string, of: Term, words: Pick<LastYearWords, 'lead' | 'same' | 'nearly' | 'reason' | 'subject'>): Part {
  return versusLastYear(of, { ...words, name });
}

/** The 主要用途 of an item, asked only where money was spent. */
export function useWhereSpent(name: string, of: Coordinate, lead: string): Part {
  const slotOf: SlotOf = useOf(of, ANNUAL);
  return when({ nonZero: of }, [lead, slot(slotOf, say`${name}的主要用途`)]);
}

/** 团组, 人次: "全年使用财政拨款安排的因公出国（境）团组N个，累计N人次". */
const ABROAD_COUNTS: Sentence = say`因公出国（境）团组${counted('团组', '个')}，累计${counted('出国人次', '人次')}`;

/** "截至2023年12月31日，开支财政拨款的公务用车保有量为N辆". */
const VEHICLES_KEPT: Sentence = say`截至${YEAR}年12月31日，开支财政拨款的公务用车保有量为${counted('保有量', '辆')}`;

/** The three items' shares in one sentence. */
export function itemShares(lead: string): Sentence {
  const item = (name: string, of: Term): Sentence => say`${name}支出决算${amount(of)}${shareOf(lead, of, FIGURES.三公)}`;
  return say`${item('因公出国（境）费', FIGURES.出国)}；${item('公务用车购置及运行维护费', FIGURES.车)}；${item('公务接待费', FIGURES.接待)}`;
}

/** The three items one by one, in the form of the 财政部. */
export function itemParagraphs(words: ThreePublicWords, numbers: readonly [string, string, string]): readonly Block[] {
  const [first, second, third] = numbers;
  const since = (name: string, of: Term): Sentence => (words.sinceLastYear === undefined ? [] : say`${itemSinceLastYear(name, of, words.sinceLastYear)}。`);
  return [
    { say: say`${first}${plannedAndSpent('因公出国（境）费', FIGURES.出国, words)}。${budgetReason('因公出国（境）费', FIGURES.出国, words)}。${since('因公出国（境）费', FIGURES.出国)}全年使用财政拨款安排的${ABROAD_COUNTS}${useWhereSpent('因公出国（境）费', FIGURES.出国, '，主要用于')}。` },
    { say: say`${second}${plannedAndSpent('公务用车购置及运行维护费', FIGURES.车, words)}。${budgetReason('公务用车购置及运行维护费', FIGURES.车, words)}。${since('公务用车购置及运行维护费', FIGURES.车)}其中：` },
    { say: say`公务用车购置支出${amount(FIGURES.车购置)}，购置公务用车${counted('购车数', '辆')}${useWhereSpent('公务用车购置费', FIGURES.车购置, '，主要用于')}。` },
    { say: say`公务用车运行维护支出${amount(FIGURES.车运行)}${useWhereSpent('公务用车运行维护费', FIGURES.车运行, '，主要用于')}。${VEHICLES_KEPT}。` },
    { say: say`${third}${plannedAndSpent('公务接待费', FIGURES.接待, words)}。${budgetReason('公务接待费', FIGURES.接待, words)}。${since('公务接待费', FIGURES.接待)}其中：` },
    { say: say`外宾接待支出${amount(receptionOf('外事接待'))}。${YEAR}年度共接待国（境）外来访团组${counted('外事接待批次', '个')}、来访外宾${counted('外事接待人次', '人次')}（不包括陪同人员）。` },
    {
      say: say`其他国内公务接待支出${amount(receptionOf('其他国内接待'))}${useWhereSpent('公务接待费', FIGURES.接待, '，主要用于')}。${YEAR}年度共接待国内来访团组${counted('其他国内接待批次', '个')}、来宾${counted('其他国内接待人次', '人次')}（不包括陪同人员）。`,
    },
  ];
}

export function receptionOf(item: string): Coordinate {
  return { flow: '三公', stage: '决算', item };
}

/** The form of the 财政部. */
export const NATIONAL_THREE_PUBLIC: ThreePublicWords = {
  budget: '全年预算',
  because: (direction, reason) => say`决算数${direction}全年预算数的主要原因是${reason}`,
  equal: say`决算数与全年预算数持平`,
  equalBecause: (reason) => say`决算数与全年预算数持平，主要原因是${reason}`,
};

/** "比2022年度". */
export const THAN_LAST_YEAR: Pick<LastYearWords, 'lead' | 'same' | 'reason'> = { lead: say`比${LAST_YEAR}年度`, same: say`与${LAST_YEAR}年度持平`, reason: say`，主要原因是` };
