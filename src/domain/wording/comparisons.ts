import type { Stage } from '../cube/coordinate';
import { amount, atStage, compare, COMPLETION, DIFFERENCE, GROWTH, LAST_YEAR, say, slot, when, whenRate, type Part, type Sentence, type SlotOf, type Term } from './sentence';

/** How an edition compares a figure with last year's. */
export interface LastYearWords {
  /** "与2022年度相比，". */
  readonly lead: Sentence;
  /** What stands before the verb: "各", "收、支总计各". */
  readonly subject?: Sentence;
  /** Said instead when nothing changed: "与2022年度持平". */
  readonly same: Sentence;
  /** Said when the change is too small to print. */
  readonly nearly?: Sentence;
  /** Words before the reason: "，主要原因是：". Left out = the edition gives no reason here. */
  readonly reason?: Sentence;
  /** Whose reason it is, when several figures share one. */
  readonly reasonOf?: Term;
  /** What the question calls the figure: "收入总计、支出总计". */
  readonly name: string | Sentence;
  /** Said after 增加 … on a zero base: "（上年无此项支出）". */
  readonly zeroBase?: Sentence;
  /** Leaves the rate out, where the form has none. */
  readonly withoutRate?: boolean;
  /** Says the direction only, behind these words: "财政拨款收入支出" 增加. */
  readonly verbOnly?: Sentence;
  /** What the question compares with: "比上年" unless said otherwise. */
  readonly than?: string;
  /** "增长" and "下降". */
  readonly rateWords?: readonly [rise: string, fall: string];
}

/** 比上年: 增加/减少 with the rate where there is one, 持平 where nothing changed; never a rate on a zero base. */
export function versusLastYear(of: Term, words: LastYearWords, against: Stage = '上年决算'): Part {
  const [rise, fall] = words.rateWords ?? ['增长', '下降'];
  const head = [...words.lead, ...(words.subject ?? [])];
  const slotOf: SlotOf = { aspect: '原因', of: words.reasonOf ?? of, stage: against };
  const asks = words.reason !== undefined && words.reason.length > 0;
  const because = (verb: string): Sentence => (asks ? say`${words.reason ?? []}${slot(slotOf, say`${words.name}${words.than ?? '比上年'}${verb}的主要原因`)}` : []);
  const ifGiven = !asks ? [] : [when({ filled: slotOf }, because('持平'))];
  const rate = (verb: string): Part | Sentence => (words.withoutRate === true ? [] : whenRate('增减率', say`，${verb}${GROWTH}`));
  const changed = (verb: string, change: Part | Sentence): Sentence => (words.verbOnly === undefined ? say`${head}${verb}${DIFFERENCE}${change}` : say`${words.verbOnly}${verb}`);
  return compare(of, against, {
    more: say`${changed('增加', rate(rise))}${because('增加')}`,
    less: say`${changed('减少', rate(fall))}${because('减少')}`,
    fromNothing: say`${changed('增加', words.zeroBase ?? say`（上年此项为零）`)}${because('增加')}`,
    same: say`${words.same}${ifGiven}`,
    nearly: say`${words.nearly ?? say`与${LAST_YEAR}年度基本持平`}${ifGiven}`,
    unknown: words.verbOnly === undefined ? say`${words.lead}${amount(atStage(of, against))}` : [],
  });
}

/** How an edition says the difference between 决算 and a budget. */
export interface BudgetWords {
  /** Around the completion rate: "，完成年初预算的" … "". */
  readonly completion: (rate: Part) => Sentence;
  /** In place of the rate where nothing was planned but something spent. */
  readonly unplanned?: Sentence;
  /** With the direction word ("大于", "小于", "等于") and the reason slot. */
  readonly because: (direction: '大于' | '小于', reason: Part) => Sentence;
  /** When both are equal; `reason` is put only if the user gave one. */
  readonly equal: Sentence;
  readonly equalBecause: (reason: Part) => Sentence;
  /** What the question calls the figure. */
  readonly name: Sentence;
  /** "年初预算数". */
  readonly budgetName: string;
}

/** 完成预算: the completion rate where the budget is not zero, the direction word the figures give, and its reason. */
export function versusBudget(of: Term, against: Stage, words: BudgetWords): Part {
  const slotOf: SlotOf = { aspect: '原因', of, stage: against };
  const rate = whenRate('完成率', words.completion(COMPLETION));
  const reason = (direction: string): Part => slot(slotOf, say`${words.name}决算数${direction}${words.budgetName}的主要原因`);
  const equal = when({ filled: slotOf }, words.equalBecause(reason('等于')), words.equal);
  return compare(of, against, {
    more: say`${whenRate('完成率', words.completion(COMPLETION), words.unplanned ?? [])}${words.because('大于', reason('大于'))}`,
    less: say`${rate}${words.because('小于', reason('小于'))}`,
    same: say`${rate}${equal}`,
    nearly: say`${rate}`,
    unknown: [],
  });
}
