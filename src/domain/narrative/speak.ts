import type { Coordinate, PartialCoordinate } from '../cube/coordinate';
import type { MoneyUnit } from '../money/unit';
import { supplementKey, supplementText, type Supplement } from '../supplement/supplement';
import { atStage, type Listing, type Part, type Sentence, type SlotOf, type Term, type Test } from '../wording/sentence';
import type { Wording } from '../wording/wording';
import { compareWith, type Comparison, type Precision, type Rate } from './comparison';
import { enumerate, type Turn } from './enumerate';
import type { Ledger } from './ledger';
import type { FigureRun, Formula, Operand, Run, SlotRun } from './narrative';
import { ordinal } from './ordinal';
import { isZero, printAmount, printCount, printPercent } from './print';
import { percentOf } from './quotient';

/** 语境 of a sentence: whose figures, how they are printed, and which member of an enumeration or comparison it is at. */
export interface Scene {
  readonly ledger: Ledger;
  readonly wording: Wording;
  readonly entity: string;
  readonly self: string;
  readonly unit: MoneyUnit;
  /** 汇总: the document covers several units. */
  readonly consolidated: boolean;
  /** Words of the user that are not in 补充资料 (typed in the pane), by slot key. */
  readonly answers: ReadonlyMap<string, string>;
  /** 上年的补充资料: its words are offered by 科目 code, never filled in. */
  readonly lastYear?: Supplement;
  readonly turn?: Turn;
  readonly comparison?: Comparison;
}

/** Turns a sentence into runs: every figure keeps its operands, every gap its question. */
export function speak(sentence: Sentence, scene: Scene): readonly Run[] {
  return sentence.flatMap((part) => speakPart(part, scene));
}

/** The coordinate a term names here, for one figure or several. */
export function resolveTerm(term: Term, scene: Scene): Operand {
  if ('sum' in term) return scene.ledger.sum(term.sum);
  if ('here' in term) return scene.ledger.at(complete({ ...scene.turn?.at, ...term.here }));
  return scene.ledger.at(term);
}

/** Whether a condition holds; an unknown figure counts as not zero. */
export function holds(test: Test, scene: Scene): boolean {
  if ('nonZero' in test) return resolveTerm(test.nonZero, scene).fen !== 0;
  if ('zero' in test) return resolveTerm(test.zero, scene).fen === 0;
  if ('known' in test) return resolveTerm(test.known, scene).fen !== undefined;
  if ('filled' in test) return answerOf(slotKey(test.filled, scene), scene) !== undefined;
  if ('sameAs' in test) return resolveTerm(test.sameAs[0], scene).fen === resolveTerm(test.sameAs[1], scene).fen;
  if ('consolidated' in test) return scene.consolidated;
  if ('some' in test) return turnsOf(test.some, scene).length > 0;
  if ('all' in test) return test.all.every((each) => holds(each, scene));
  if ('any' in test) return test.any.some((each) => holds(each, scene));
  return !holds(test.not, scene);
}

/** The members an enumeration runs over here. */
export function turnsOf(over: Listing, scene: Scene): readonly Turn[] {
  return enumerate(over, scene.ledger, scene.turn?.at);
}

function speakPart(part: Part, scene: Scene): readonly Run[] {
  if (typeof part === 'string') return [fixed(part)];
  switch (part.part) {
    case 'year':
      return [scene.ledger.year === 0 ? { kind: 'slot', key: '文字|年度', question: '年度' } : fixed(String(scene.ledger.year + part.shift))];
    case 'entity':
      return [fixed(scene.entity)];
    case 'self':
      return [fixed(scene.self)];
    case 'amount': {
      const operand = resolveTerm(part.of, scene);
      return [figure('数', [operand], operand.fen === undefined ? undefined : printAmount(operand.fen, scene.unit, scene.wording.numbers)), fixed(scene.unit)];
    }
    case 'count': {
      const operand = resolveTerm(part.of, scene);
      return [figure('数', [operand], operand.fen === undefined ? undefined : printCount(operand.fen)), fixed(part.classifier)];
    }
    case 'share':
      return [speakShare(resolveTerm(part.of, scene), resolveTerm(part.whole, scene), scene)];
    case 'compare':
      return speakComparison(part, scene);
    case 'difference':
      return scene.comparison === undefined ? [] : [speakDifference(scene.comparison, scene), fixed(scene.unit)];
    case 'rate':
      return scene.comparison === undefined ? [] : [rateFigure(part.as, scene.comparison, rateOf(scene.comparison, part.as), scene)];
    case 'whenRate': {
      const known = scene.comparison !== undefined && rateOf(scene.comparison, part.as) !== undefined;
      return speak(known ? part.then : part.otherwise, scene);
    }
    case 'slot':
      return [speakSlot(part.of, part.question, scene)];
    case 'when':
      return speak(holds(part.test, scene) ? part.then : part.otherwise, scene);
    case 'each':
      return speakEach(part.over, part.say, part.join, part.none, scene);
    case 'name':
      return [fixed(nameWithout(scene.turn?.name ?? '', part.without))];
    case 'path':
      return [fixed(scene.turn?.path ?? '')];
    case 'stop':
      return [fixed(scene.turn?.isLast === true ? '。' : '；')];
    case 'index':
      return [fixed(ordinal(part.style, scene.turn?.index ?? 1))];
  }
}

function speakComparison(part: Extract<Part, { part: 'compare' }>, scene: Scene): readonly Run[] {
  const comparison = compareWith(scene.ledger, resolveTerm(part.of, scene), resolveTerm(atStage(part.of, part.against), scene), precisionOf(scene, part.percentDecimals));
  const cases = part.cases;
  const sentence = cases[comparison.outcome] ?? (comparison.outcome === 'fromNothing' ? cases.more : comparison.outcome === 'nearly' ? cases.same : undefined) ?? [];
  return speak(sentence, { ...scene, comparison });
}

function precisionOf(scene: Scene, percentDecimals: number | undefined): Precision {
  const { numbers } = scene.wording;
  return { percentDecimals: percentDecimals ?? numbers.percentDecimals, vanishes: (fen) => isZero(printAmount(fen, scene.unit, { ...numbers, zero: '0' })) };
}

function speakShare(part: Operand, whole: Operand, scene: Scene): Run {
  const given = scene.ledger.cell('占比', part.at);
  const { numbers } = scene.wording;
  const operands = [part, whole];
  if (given?.percent !== undefined) return { ...figure('占比', operands, printPercent(given.percent, numbers)), given: given.place };
  if (part.fen === undefined || whole.fen === undefined || whole.fen === 0) return figure('占比', operands, undefined);
  return figure('占比', operands, printPercent(percentOf(part.fen, whole.fen, numbers.percentDecimals), numbers));
}

function speakDifference(comparison: Comparison, scene: Scene): Run {
  const printed = comparison.difference === undefined ? undefined : printAmount(comparison.difference, scene.unit, scene.wording.numbers);
  return figure('增减额', [comparison.now, comparison.base], printed);
}

function rateOf(comparison: Comparison, as: '增减率' | '完成率'): Rate | undefined {
  return as === '增减率' ? comparison.growth : comparison.completion;
}

function rateFigure(as: '增减率' | '完成率', comparison: Comparison, rate: Rate | undefined, scene: Scene): Run {
  const run = figure(as, [comparison.now, comparison.base], rate === undefined ? undefined : printPercent(rate.percent, scene.wording.numbers));
  return rate?.given === undefined ? run : { ...run, given: rate.given };
}

function speakSlot(of: SlotOf, question: Sentence, scene: Scene): SlotRun {
  const key = slotKey(of, scene);
  const value = answerOf(key, scene);
  const place = scene.ledger.supplement.cells.get(key)?.place;
  const asked = speak(question, scene).map((run) => (run.kind === 'fixed' ? run.text : '')).join('');
  const direction = directionOf(scene.comparison);
  const offered = value === undefined && scene.lastYear !== undefined ? supplementText(scene.lastYear, key)?.trim() : undefined;
  return { kind: 'slot', key, question: asked, ...(direction === undefined ? {} : { direction }), ...(value === undefined ? {} : { value }), ...(place === undefined ? {} : { place }), ...(offered === undefined || offered === '' ? {} : { offered }) };
}

function directionOf(comparison: Comparison | undefined): SlotRun['direction'] {
  if (comparison?.outcome === 'more' || comparison?.outcome === 'fromNothing') return '增加';
  return comparison?.outcome === 'less' ? '减少' : undefined;
}

function slotKey(of: SlotOf, scene: Scene): string {
  if ('key' in of) return supplementKey('文字', of.key);
  return supplementKey(of.aspect, resolveTerm(atStage(of.of, of.stage), scene).at);
}

function answerOf(key: string, scene: Scene): string | undefined {
  const text = scene.answers.get(key) ?? scene.ledger.supplement.cells.get(key)?.text;
  const clean = text?.trim().replace(/[。；，、\s]+$/u, '');
  return clean === undefined || clean === '' ? undefined : clean;
}

function speakEach(over: Listing, sentence: Sentence, join: string, none: Sentence, scene: Scene): readonly Run[] {
  const turns = turnsOf(over, scene);
  if (turns.length === 0) return speak(none, scene);
  return turns.flatMap((turn, position) => [...(position === 0 ? [] : [fixed(join)]), ...speak(sentence, { ...scene, turn })]);
}

function figure(formula: Formula, operands: readonly Operand[], printed: string | undefined): FigureRun {
  const missing = operands.find((operand) => operand.fen === undefined) ?? operands[0];
  const place = printed === undefined ? missing?.cells[0] : undefined;
  const label = formula === '数' ? (operands[0]?.label ?? '') : `${operands[0]?.label ?? ''}${formula}`;
  return { kind: 'figure', formula, operands, label: printed === undefined ? (missing?.label ?? label) : label, ...(printed === undefined ? {} : { printed }), ...(place === undefined ? {} : { place }) };
}

function nameWithout(name: string, ending: string | undefined): string {
  return ending !== undefined && name.endsWith(ending) && name.length > ending.length ? name.slice(0, -ending.length) : name;
}

function fixed(text: string): Run {
  return { kind: 'fixed', text };
}

function complete(at: PartialCoordinate): Coordinate {
  return { ...at, flow: at.flow ?? '支出', stage: at.stage ?? '决算' };
}
