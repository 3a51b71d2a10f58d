import { FIGURES } from './figures';
import { performance, shareOf } from './pieces';
import { amount, completion, count, each, here, index, IT, NAME, say, slot, when, type Listing, type Part, type Sentence } from './sentence';
import type { Block } from './wording';

/** The projects 补充资料 lists. */
export const PROJECTS: Listing = { projects: true };

/** A free text of the 绩效 block. */
export function performanceText(key: string, question: string): Part {
  return slot({ key: `绩效.${key}` }, [question]);
}

/** "共涉及项目N个，资金X，占…总额的Y". */
export function selfEvaluated(): Sentence {
  const money = performance('自评资金');
  return say`共涉及项目${count(performance('自评项目'), '个')}，资金${amount(money)}${shareOf('，占一般公共预算项目支出总额的', money, FIGURES.项目支出)}`;
}

/** 优、良、中、差 counts in one sentence. */
export function gradeCounts(prefix: string, pattern: (grade: string, count: Part) => Sentence, join = '，'): Sentence {
  return ['优', '良', '中', '差'].flatMap((grade, position) => [...(position === 0 ? [] : [join]), ...pattern(grade, count(performance(`${prefix}${grade}`), '个'))]);
}

const field = (aspect: '得分' | '结论' | '完成情况' | '问题' | '措施', question: string): Part => slot({ aspect, of: IT, stage: '决算' }, say`${NAME}的${question}`);
const whenField = (aspect: '得分' | '结论' | '问题' | '措施', then: Sentence): Part => when({ filled: { aspect, of: IT, stage: '决算' } }, then);

/** 项目绩效自评综述, one paragraph per project. */
export function projectReviews(style: string): readonly Block[] {
  return [
    {
      each: PROJECTS,
      say: say`${style === '' ? '' : index(style)}“${NAME}”项目绩效自评综述：根据年初设定的绩效目标，${whenField('得分', say`项目自评得分${field('得分', '自评得分')}分`)}${whenField('结论', say`，自评结论为“${field('结论', '自评结论')}”`)}${when({ filled: { aspect: '得分', of: IT, stage: '决算' } }, say`。`)}项目全年预算数为${amount(here({ stage: '全年预算' }))}，执行数为${amount(IT)}${completion(IT, '全年预算', '，完成预算的')}。项目绩效目标完成情况：${field('完成情况', '绩效目标完成情况')}。${whenField('问题', say`发现的问题及原因：${field('问题', '问题及原因')}。`)}${whenField('措施', say`下一步改进措施：${field('措施', '改进措施')}。`)}`,
    },
  ];
}

/** Where no project is listed yet, one gap for the whole. */
export const NO_PROJECTS_YET: Sentence = [each(PROJECTS, [], '', [performanceText('自评综述', '项目绩效自评综述')])];
