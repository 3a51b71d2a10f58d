import { Decimal } from 'decimal.js';
import type { FactSet } from '../cube/factSet';
import type { Finding } from '../finding/finding';
import { FORM_MESSAGES as MESSAGES } from '../finding/formMessages';
import type { MoneyUnit } from '../money/unit';
import { decimalIn } from '../money/quantity';
import { checkLevels, checkUnmet } from './checkIndicators';
import type { FormCell, FundLine, PerformanceForm } from './form';
import { add, figure, halfStep, nameOf, quantityIn, report } from './formCells';

/** What the figures of a form are held against, when there are tables. */
export interface FormContext {
  readonly facts?: FactSet;
  readonly unit?: MoneyUnit;
}

/** 绩效规则 P-601…P-607: the arithmetic of a 绩效自评表 and its amounts against the tables. */
export function checkForm(form: PerformanceForm, context: FormContext = {}): readonly Finding[] {
  return [...checkWeights(form), ...checkLevels(form), ...checkTotal(form), ...form.funds.flatMap((line) => checkRate(form, line)), ...checkRateScore(form), ...checkFunds(form), ...checkGrade(form), ...checkDeviations(form), ...checkUnmet(form), ...checkAmounts(form, context)];
}

function checkWeights(form: PerformanceForm): readonly Finding[] {
  const over = form.scored.flatMap(({ label, weight, score }) => {
    const [most, got] = [figure(weight), figure(score)];
    return weight !== undefined && score !== undefined && most !== undefined && got?.gt(most) === true ? [report(form, 'P-601', '错误', MESSAGES.scoreOverWeight(nameOf(form), label, score.text, weight.text), [score, weight])] : [];
  });
  const weights = form.scored.map(({ weight }) => figure(weight));
  const withoutWeight = form.scored.some(({ weight, score }) => figure(weight) === undefined && figure(score)?.isZero() === false);
  const sum = add(weights);
  const known = weights.filter((weight) => weight !== undefined).length;
  if (known < 2 || withoutWeight) return over;
  if (sum.eq(100)) return [...over, ...checkPrintedWeights(form, sum)];
  return [...over, report(form, 'P-601', '错误', MESSAGES.weightSum(nameOf(form), sum.toString()), [form.totalWeight ?? form.scored[0]?.weight])];
}

/** The weights are right, the sum printed under them is not. */
function checkPrintedWeights(form: PerformanceForm, sum: Decimal): readonly Finding[] {
  const printed = figure(form.totalWeight);
  return form.totalWeight === undefined || printed === undefined || printed.eq(sum) ? [] : [report(form, 'P-601', '错误', MESSAGES.weightTotal(nameOf(form), form.totalWeight.text, sum.toString()), [form.totalWeight])];
}

function checkTotal(form: PerformanceForm): readonly Finding[] {
  const total = figure(form.total);
  const scores = form.scored.flatMap(({ score }) => (figure(score) === undefined || score === undefined ? [] : [score]));
  if (form.total === undefined || total === undefined || scores.length < 2) return [];
  const sum = add(scores.map(figure));
  if (sum.minus(total).abs().lte(roundingOf(form.total, scores))) return [];
  return [{ ...report(form, 'P-601', '错误', MESSAGES.scoreSum(nameOf(form), form.total.text, sum.toString(), total.minus(sum).toString()), [form.total]), difference: total.minus(sum).toString() }];
}

function checkRate(form: PerformanceForm, line: FundLine): readonly Finding[] {
  const [full, executed, rate] = [figure(line.full), figure(line.executed), figure(line.rate)];
  if (line.rate === undefined || line.full === undefined || line.executed === undefined || full === undefined || executed === undefined || rate === undefined) return [];
  if (full.isZero()) return rate.isZero() ? [] : [report(form, 'P-602', '错误', MESSAGES.noBudget(nameOf(form), line.source, line.rate.text), [line.rate])];
  const spentMore = line === form.funds[0] && executed.gt(full) ? [report(form, 'P-602', '提示', MESSAGES.overspent(nameOf(form), line.source, line.executed.text, line.full.text), [line.executed, line.full])] : [];
  const [halfFull, halfExecuted, halfRate] = [halfStep(line.full), halfStep(line.executed), halfStep(line.rate)];
  const low = executed.minus(halfExecuted).div(full.plus(halfFull)).times(100);
  const high = executed.plus(halfExecuted).div(full.minus(halfFull)).times(100);
  const step = halfRate.times(2);
  const rounded = rate.plus(halfRate).gte(low) && rate.minus(halfRate).lte(high);
  const truncated = rate.plus(step).gte(low) && rate.lte(high);
  if (rounded || truncated) return spentMore;
  return [...spentMore, report(form, 'P-602', '错误', MESSAGES.rate(nameOf(form), line.source, line.rate.text, executed.div(full).times(100).toFixed(2)), [line.rate, line.executed, line.full])];
}

function checkRateScore(form: PerformanceForm): readonly Finding[] {
  const line = form.funds.find(({ weight, score }) => figure(weight) !== undefined && figure(score) !== undefined);
  const [weight, score, full, executed] = [figure(line?.weight), figure(line?.score), figure(line?.full), figure(line?.executed)];
  if (line?.score === undefined || weight === undefined || score === undefined || full === undefined || executed === undefined || full.isZero()) return [];
  const expected = Decimal.min(weight, weight.times(executed).div(full));
  if (score.minus(expected).abs().lte(0.1)) return [];
  return [report(form, 'P-602', '提示', MESSAGES.rateScore(nameOf(form), line.score.text, expected.toFixed(2)), [line.score])];
}

/** How far rounding may part a printed total from its printed scores: whole scores are exact, and a single rounded one is rounded alike in both. */
function roundingOf(total: FormCell, scores: readonly FormCell[]): Decimal {
  const rounded = scores.filter(({ printed }) => printed.decimals > 0);
  const finest = Math.max(0, ...rounded.map(({ printed }) => printed.decimals));
  const ofTotal = total.printed.decimals < finest ? halfStep(total) : new Decimal(0);
  return rounded.length < 2 ? ofTotal : Decimal.min(0.049, rounded.reduce((bound, score) => bound.plus(halfStep(score)), halfStep(total)));
}

const FUND_COLUMNS = [['initial', '年初预算'], ['full', '全年预算'], ['executed', '全年执行']] as const;

function checkFunds(form: PerformanceForm): readonly Finding[] {
  const [total, ...parts] = form.funds;
  if (total === undefined || parts.length === 0 || !/^(?!基本|项目).*(?:总额|合计)$/u.test(total.source)) return [];
  return FUND_COLUMNS.flatMap(([column, words]) => {
    const whole = figure(total[column]);
    const cells = parts.map((part) => part[column]).filter((cell) => cell?.printed.kind === 'number');
    if (whole === undefined || cells.length === 0) return [];
    const sum = add(cells.map(figure));
    const bound = [total[column], ...cells].reduce((most, cell) => most.plus(halfStep(cell)), new Decimal(0));
    return whole.minus(sum).abs().lte(bound) || cells.some((cell) => figure(cell)?.eq(whole)) ? [] : [report(form, 'P-606', '错误', MESSAGES.fundSum(nameOf(form), words, whole.toString(), sum.toString()), [total[column], ...cells])];
  });
}

function checkGrade(form: PerformanceForm): readonly Finding[] {
  const printed = /优|良|中|差/u.exec(form.conclusion?.text ?? '')?.[0];
  const total = figure(form.total);
  if (printed === undefined || total === undefined || form.conclusion === undefined || form.total === undefined) return [];
  const bounds = (form.conclusionRule?.match(/\d{2,3}/gu) ?? []).map(Number).filter((bound) => bound >= 50 && bound < 100);
  const steps = [...new Set(bounds)].sort((left, right) => right - left);
  const [excellent, good, fair] = steps.length === 3 ? steps : [90, 80, 60];
  const right = total.gte(excellent ?? 90) ? '优' : total.gte(good ?? 80) ? '良' : total.gte(fair ?? 60) ? '中' : '差';
  if (right === printed) return [];
  return [report(form, 'P-605', form.conclusionRule === undefined ? '提示' : '错误', MESSAGES.grade(nameOf(form), printed, form.total.text, right), [form.conclusion])];
}

function checkDeviations(form: PerformanceForm): readonly Finding[] {
  return form.indicators.flatMap(({ level3, target, actual, deviation }) => {
    const printed = figure(deviation);
    const [goal, got] = [quantityIn(target), quantityIn(actual)];
    if (deviation === undefined || printed === undefined || goal === undefined || got === undefined || goal.isZero()) return [];
    const exact = got.minus(goal).div(goal).times(100);
    const met = (/[≥>]/u.test(target?.text ?? '') && got.gte(goal)) || (/[≤<]/u.test(target?.text ?? '') && got.lte(goal));
    const fits = [exact, exact.div(100)].some((value) => value.minus(printed).abs().lte(halfStep(deviation))) || (met && printed.isZero());
    return fits ? [] : [report(form, 'P-604', '提示', MESSAGES.deviation(nameOf(form), level3, deviation.text, exact.toFixed(2)), [deviation])];
  });
}

const TABLE_AMOUNTS = [
  [/^基本支出(?:总额|合计)?$/u, '基本'],
  [/^项目支出(?:总额|合计)?$/u, '项目'],
] as const;

function checkAmounts(form: PerformanceForm, { facts, unit }: FormContext): readonly Finding[] {
  if (facts === undefined || unit === undefined || form.scope !== '整体') return [];
  return form.funds.flatMap(({ source, executed }) => {
    const nature = TABLE_AMOUNTS.find(([pattern]) => pattern.test(source))?.[1];
    const amount = figure(executed);
    if (nature === undefined || executed === undefined || amount === undefined) return [];
    const totals = ([undefined, '财政拨款', '一般公共'] as const).flatMap((from) => facts.at({ flow: '支出', stage: '决算', nature, ...(from === undefined ? {} : { source: from }) })).map(({ fen }) => decimalIn(fen, unit));
    if (totals.length === 0 || totals.some((total) => new Decimal(total).minus(amount).abs().lte(halfStep(executed).plus(0.005)))) return [];
    return [report(form, 'P-603', '错误', MESSAGES.amount(nameOf(form), source, executed.text, [...new Set(totals)].join('、')), [executed])];
  });
}
