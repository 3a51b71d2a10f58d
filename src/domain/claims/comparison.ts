import type { SpokenStage } from './words';

/** 对比基数 a change speaks of: another year, another plan, or both. */
export interface ComparisonBase {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** "上年", "去年": the year before without its number. */
  readonly lastYear: boolean;
  readonly plan?: SpokenStage;
}

/** "决算数大于预算数": two stages of the same indicator compared in words. */
export interface StageComparison {
  readonly start: number;
  readonly end: number;
  readonly relation: 1 | -1 | 0;
  readonly plan: SpokenStage;
}

/** "完成年初预算的": a completion rate and the budget it names. */
export interface CompletionCue {
  readonly start: number;
  readonly end: number;
  readonly plan: SpokenStage;
}

const BASE =
  /(与|比|较|同|跟|和|对比|相比)(?:于)?(?:本部门|本单位|部门|单位)?(?:(\d{4})年(?:度|末|底)?|(上年度?|上一年度?|去年|上年同期|去年同期|上年年?[末底](?!结)|去年年?[末底](?!结)))?(?:的|同期|部门|财政拨款|一般公共预算|预算执行|支出)*?(年初预算|全年预算|调整预算|调整后预算|预算|支出预算|支出决算|决算|执行|实际支出|实际)?(?:安排)?(?:数|支出|收入)?(?:安排)?(?:相比较|相比|比较|对比|相较)?/uy;
const FOLLOWS = /^.{0,16}?(?:相比|比较|持平|一致|相同|相等|相当|无|没有|未|不|对比|相较|增|减|上升|下降|降低|提高|差异)/u;
const COMPARISON = /(?:支出)?决算(?:数)?(?:与|较|比)?(大于|高于|多于|超过|超|小于|低于|少于|等于)(年初预算|全年预算|调整预算|调整后预算|预算)(?:数|安排)?/uy;
const COMPLETION =
  /(?:完成(?:了)?(?:\d{4}年)?(?:本年|当年|年度|部门|支出|财政拨款)?(年初预算|全年预算|调整后全年预算|调整预算|调整后预算|预算|年初部门预算|年初批复预算)|(?:为|是|占|达到?|相当于|等于)(年初预算|全年预算|调整后全年预算|调整后预算|调整预算|预算)(?:数|安排数?)?(?=的|\d[\d,.]{0,20}(?:亿|百万|万|千)?元的))(?:数|安排数|安排)?(?:的)?(?:比例|比率|百分比)?(?:为|达)?/uy;

/** Reads "与2022年度相比", "比上年", "较年初预算数" at a place; undefined when none stands there. */
export function comparisonBaseAt(text: string, place: number): ComparisonBase | undefined {
  BASE.lastIndex = place;
  const match = BASE.exec(text);
  if (match === null) return undefined;
  const [whole, opener = '', year, last, plan] = match;
  if (year === undefined && last === undefined && (plan === undefined || !plan.includes('预算'))) return undefined;
  const end = place + whole.length;
  if (last !== undefined && /^(?:结转|结余)/u.test(text.slice(place + opener.length + last.length, end + 2))) return undefined;
  const closed = /(?:相比较|相比|比较|对比|相较)$/u.test(whole);
  if (!closed && /^[与同和跟]$/u.test(opener) && !FOLLOWS.test(text.slice(end, end + 24))) return undefined;
  const stage = planOf(plan);
  return { start: place, end, lastYear: last !== undefined, ...(year === undefined ? {} : { year: Number(year) }), ...(stage === undefined ? {} : { plan: stage }) };
}

/** Reads "决算数大于预算数" at a place. */
export function stageComparisonAt(text: string, place: number): StageComparison | undefined {
  COMPARISON.lastIndex = place;
  const match = COMPARISON.exec(text);
  const plan = planOf(match?.[2]);
  if (match === null || plan === undefined) return undefined;
  const word = match[1] ?? '';
  const relation = word === '等于' ? 0 : /大于|高于|多于|超/u.test(word) ? 1 : -1;
  return { start: place, end: place + match[0].length, relation, plan };
}

/** Reads "完成年初预算的" or "为年初预算的" at a place. */
export function completionCueAt(text: string, place: number): CompletionCue | undefined {
  COMPLETION.lastIndex = place;
  const match = COMPLETION.exec(text);
  if (match === null) return undefined;
  return { start: place, end: place + match[0].length, plan: planOf(match[1] ?? match[2]) ?? '预算' };
}

function planOf(words: string | undefined): SpokenStage | undefined {
  if (words === undefined || !words.includes('预算')) return undefined;
  if (words.startsWith('年初')) return '年初预算';
  return words.startsWith('全年') || words.startsWith('调整') ? '全年预算' : '预算';
}
