import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Evidence } from './evidence';
import { figuresOf } from './judgeChange';
import { spoken, unchecked, type JudgeContext, type Judgement } from './judgement';
import { fitShare, percentOf, percentText, type Fit } from './quotient';
import type { Statement } from './statement';
import { sayFen } from './writeFigure';

const ORDER: readonly Fit[] = ['exact', 'rounding', 'truncated', 'off'];

/** W-407: a completion rate against 决算 ÷ the budget it names, from the tables or from the text itself. */
export function judgeCompletion(statement: Statement, context: JudgeContext): Judgement {
  if (statement.skip !== undefined) return unchecked(statement.skip);
  const { subject, figure, base = [] } = statement;
  if (subject === undefined || figure === undefined) return unchecked('unknownSubject');
  const finals = figuresOf(statement, ['决算'], context.statements[statement.amountId ?? -1], context);
  const budgets = figuresOf(statement, base, context.statements[statement.budgetId ?? -1], context);
  if (finals.length === 0 || budgets.length === 0) return unchecked('noBase');
  const positive = budgets.filter(({ range }) => range.value > 0);
  const partnersOf = (all: readonly Evidence[]): readonly Statement[] => all.flatMap(({ statement: one }) => (one === undefined ? [] : [one]));
  if (positive.length === 0) {
    const zero = { rule: 'W-407', message: MESSAGES.completionZero(spoken(statement)), partners: partnersOf([...finals, ...budgets]) };
    return /^-?[0.]+$/u.test(figure.digits) ? unchecked('zeroBase', { notice: 'zeroBase', ...zero }) : { verdict: 'wrong', ...zero };
  }
  const printed = percentOf(figure.digits);
  let best: { fit: Fit; final: Evidence; budget: Evidence } | undefined;
  for (const budget of positive) {
    for (const final of finals) {
      const fit = fitShare(final.range, budget.range, printed);
      if (best === undefined || ORDER.indexOf(fit) < ORDER.indexOf(best.fit)) best = { fit, final, budget };
    }
  }
  if (best === undefined) return unchecked('noBase');
  const { fit, final, budget } = best;
  const expected = percentText(final.range.value, budget.range.value, figure.decimals);
  const unit = context.manner.unit;
  const basis = { expected: `${expected}%`, formula: `${sayFen(final.range.value, unit)}÷${sayFen(budget.range.value, unit)}`, facts: [final.fact, budget.fact].filter((fact) => fact !== undefined), partners: partnersOf([final, budget]) };
  if (fit === 'exact') return { verdict: 'ok', ...basis };
  if (fit === 'rounding') return { verdict: 'rounding', rule: 'W-407', ...basis };
  if (fit === 'truncated') return { verdict: 'rounding', rule: 'W-407', notice: 'truncated', message: MESSAGES.truncated(spoken(statement), `${expected}%`), suggested: expected, ...basis };
  const message = MESSAGES.completion(spoken(statement), `${figure.digits}%`, sayFen(final.range.value, unit), sayFen(budget.range.value, unit), `${expected}%`);
  return { verdict: 'wrong', rule: 'W-407', message, suggested: expected, ...basis };
}
