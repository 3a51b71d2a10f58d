import type { Coordinate, Stage } from '../cube/coordinate';
import { keyOf } from '../cube/coordinate';
import type { Fact } from '../cube/fact';
import type { FactSet } from '../cube/factSet';
import { amountOf, parsePrinted, type Amount } from '../money/printed';
import { FEN_PER_UNIT } from '../money/unit';
import { rangeOf, type Range } from './quotient';
import type { Statement } from './statement';
import { coordinatesOf, type Target } from './subject';
import type { Manner } from './writeFigure';

/** A figure a claim can be held against: printed in a table, or stated elsewhere in the text. */
export interface Evidence {
  readonly range: Range;
  readonly fact?: Fact;
  readonly statement?: Statement;
  /** Several cells added up, where the total itself is not printed. */
  readonly addends?: readonly Fact[];
}

/** 证据: what tables and text say of an indicator. */
export interface EvidenceBook {
  readonly facts: FactSet;
  /** Table figures of a target in one of the stages, for the likeliest candidate that has any, then the others. */
  printed(target: Target, stages: readonly Stage[]): readonly Evidence[];
  /** Figures the text states of a target in one of the stages. */
  stated(target: Target, stages: readonly Stage[]): readonly Evidence[];
  /** The range a statement's own figure stands for; undefined when it has no amount. */
  rangeOf(statement: Statement | undefined): Range | undefined;
}

/** Gathers the evidence of a workbook and a text. */
export function evidenceBook(facts: FactSet, statements: readonly Statement[], manner: Manner): EvidenceBook {
  const stated = new Map<string, Evidence[]>();
  for (const statement of statements) {
    if ((statement.kind !== 'amount' && statement.kind !== 'count') || statement.skip !== undefined || statement.assumed === true || statement.section.kind === '绩效') continue;
    const range = figureRange(statement, manner);
    if (range === undefined) continue;
    for (const target of statement.subject?.all ?? []) {
      for (const stage of statement.stages) append(stated, `${target.key}@${stage}`, { range, statement });
    }
  }
  const own = (statement: Statement | undefined): Range | undefined => (statement === undefined ? undefined : figureRange(statement, manner));
  return {
    facts,
    printed: (target, stages) => stages.flatMap((stage) => coordinatesOf(target, stage)).flatMap((at) => printedAt(facts, at)),
    stated: (target, stages) => (target.either ?? [target.key]).flatMap((key) => stages.flatMap((stage) => stated.get(`${key}@${stage}`) ?? [])),
    rangeOf: own,
  };
}

/** The amount a figure of the text prints, by its own last digit; counts are exact. */
export function amountFigure({ figure }: Statement, { unit }: Manner): Amount | undefined {
  if (figure?.kind === 'money') return amountOf(parsePrinted(figure.digits), figure.money ?? unit);
  if (figure?.kind !== 'count') return undefined;
  const amount = amountOf(parsePrinted(figure.digits), '元');
  return amount === undefined ? undefined : { ...amount, half: 0 };
}

/**
 * The range a figure of the text stands for, in 分 (0.01 of one for counts). Where the text leaves out zeros at the end,
 * "716.4" is 716.40 and as exact as its neighbours.
 */
function figureRange(statement: Statement, manner: Manner): Range | undefined {
  const amount = amountFigure(statement, manner);
  if (amount === undefined) return undefined;
  const usual = FEN_PER_UNIT[statement.figure?.money ?? manner.unit] / 200;
  return rangeOf(amount.fen, manner.dropsZeros ? Math.min(amount.half, Math.floor(usual)) : amount.half);
}

/** An 经济分类 figure outside the 基本支出 part may well include 项目支出: only a match with the tables says anything. */
export function isOtherScope({ section, headId, amountId }: Statement, target: Target, statements: readonly Statement[]): boolean {
  const bare = target.candidates[0];
  if (bare?.economic === undefined || !/^\d/u.test(bare.economic) || section.kind === '基本支出' || target.candidates.every(({ nature }) => nature === '基本')) return false;
  const head = statements[headId ?? statements[amountId ?? -1]?.headId ?? -1]?.subject?.all[0]?.candidates[0];
  return head?.nature !== '基本' && head?.economic !== '人员' && head?.economic !== '公用';
}

function printedAt(facts: FactSet, at: Coordinate): readonly Evidence[] {
  const found = facts.at(at);
  if (found.length > 0) return found.map((fact) => ({ range: rangeOf(fact.fen, fact.half), fact }));
  return at.flow === '机关运行' && at.item === undefined ? addedUp(facts, at) : [];
}

function addedUp(facts: FactSet, at: Coordinate): readonly Evidence[] {
  const parts = facts.facts.filter((fact) => fact.at.item !== undefined && keyOf({ ...fact.at, item: '' }) === keyOf({ ...at, item: '' }));
  if (parts.length === 0) return [];
  const fen = parts.reduce((sum, fact) => sum + fact.fen, 0);
  const half = parts.reduce((sum, fact) => sum + fact.half, 0);
  return [{ range: rangeOf(fen, half), addends: parts }];
}

/** More witnesses than this say nothing new. */
const ALIKE = 3;
const WITNESSES = 24;

function append(index: Map<string, Evidence[]>, key: string, evidence: Evidence): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [evidence]);
  else if (same.length < WITNESSES && same.filter(({ range }) => range.value === evidence.range.value).length < ALIKE) same.push(evidence);
}
