import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import type { JudgeContext } from './judgement';
import type { Statement } from './statement';

const ENOUGH = 10;
const NEARLY_ALL = 0.9;

/** D-512: percentages printed with other decimals than nearly all others; 0% and 100% stand for themselves, and so do zeros left out. */
export function checkDecimals({ statements, manner }: JudgeContext): readonly Draft[] {
  if (manner.dropsZeros) return [];
  const percents = statements.filter(({ figure, section }) => figure?.kind === 'percent' && Number(figure.digits) !== 0 && Number(figure.digits) !== 100 && section.kind !== '绩效');
  const counts = new Map<number, number>();
  for (const one of percents) counts.set(decimalsOf(one), (counts.get(decimalsOf(one)) ?? 0) + 1);
  const [usual] = [...counts].sort((left, right) => right[1] - left[1]);
  if (usual === undefined || percents.length < ENOUGH || usual[1] < percents.length * NEARLY_ALL || usual[1] === percents.length) return [];
  const odd = percents.filter((one) => decimalsOf(one) !== usual[0]);
  return [{ rule: 'D-512', kind: '格式', grade: '提示', message: MESSAGES.decimals(odd.length, usual[0]), statements: odd, facts: [], folded: odd.length - 1 }];
}

function decimalsOf({ figure }: Statement): number {
  return figure?.decimals ?? 0;
}
