import type { Decimal } from 'decimal.js';
import { parsePrinted } from '../money/printed';
import type { Finding } from '../finding/finding';
import { FORM_MESSAGES as MESSAGES } from '../finding/formMessages';
import type { FormCell, Indicator, PerformanceForm } from './form';
import { add, figure, nameOf, quantityIn, report } from './formCells';

/** P-601: a level that states its points ("产出指标（60分）") has indicators of as many. */
export function checkLevels(form: PerformanceForm): readonly Finding[] {
  return (['level1', 'level2'] as const).flatMap((level) =>
    groupsOf(form.indicators, level).flatMap(({ name, members }) => {
      const stated = statedPoints(name);
      const weights = members.map(({ weight }) => weight);
      if (stated === undefined || weights.some((weight) => figure(weight) === undefined)) return [];
      const sum = add(weights.map(figure));
      return sum.eq(stated) ? [] : [report(form, 'P-601', '错误', MESSAGES.levelSum(nameOf(form), name, stated.toString(), sum.toString()), weights)];
    }),
  );
}

/** P-607: an indicator that misses its own "≥" or "≤" has not earned all its points. */
export function checkUnmet(form: PerformanceForm): readonly Finding[] {
  return form.indicators.flatMap(({ level3, target, actual, weight, score }) => {
    const [most, got] = [figure(weight), figure(score)];
    if (target === undefined || actual === undefined || score === undefined || most === undefined || got === undefined) return [];
    const full = most.gt(0) && got.eq(most);
    return full && misses(target, actual) ? [report(form, 'P-607', '提示', MESSAGES.unmet(nameOf(form), level3, target.text, actual.text, score.text), [score, actual])] : [];
  });
}

function misses(target: FormCell, actual: FormCell): boolean {
  const sign = /^[≥≤]/u.exec(target.text.trim())?.[0];
  const [goal, got] = [quantityIn(target), quantityIn(actual)];
  if (sign === undefined || goal === undefined || got === undefined || unitOf(target) !== unitOf(actual)) return false;
  return sign === '≥' ? got.lt(goal) : got.gt(goal);
}

/** "98%" → "%"; a bare number has the unit of its 指标值. */
function unitOf({ text }: FormCell): string {
  return text.replace(/[\s\d.,=≥≤><约-]+/gu, '');
}

function statedPoints(name: string): Decimal | undefined {
  const points = /[（(](\d+(?:\.\d+)?)分[）)]/u.exec(name)?.[1];
  return points === undefined ? undefined : figure({ row: 0, column: 0, text: points, printed: parsePrinted(points) });
}

/** Indicators under one heading, in order; the same 二级指标 under another 一级指标 is another group. */
function groupsOf(indicators: readonly Indicator[], level: 'level1' | 'level2'): readonly { readonly name: string; readonly members: readonly Indicator[] }[] {
  const groups: { readonly key: string; readonly name: string; readonly members: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const key = level === 'level1' ? indicator.level1 : `${indicator.level1}/${indicator.level2}`;
    const last = groups.at(-1);
    if (last?.key === key) last.members.push(indicator);
    else groups.push({ key, name: indicator[level], members: [indicator] });
  }
  return groups;
}
