import type { BoundText } from '../claims/bindText';
import { sourceSpan } from '../claims/line';
import { quoteOf } from '../claims/judgement';
import { percentText, stepsText } from '../claims/quotient';
import type { Statement } from '../claims/statement';
import { writeFen } from '../claims/writeFigure';
import { lastDirectionWord, signOfWord, wordFor } from './directionWords';
import type { FigureRun, Formula, Operand, Run } from './narrative';
import { printLike, type Habits } from './printLike';
import { signOf, type CarriedPair, type Reckoning } from './reckonAgain';

/** A passage of a paragraph of last year's text and what stands in its place; places index the paragraph as given. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly runs: readonly Run[];
}

/** What carrying a text over rests on. `keeps`: tables and year are the text's own, so nothing is to be asked again. */
export interface Carrying {
  readonly bound: BoundText;
  readonly reckoning: Reckoning;
  /** Passages that deny what this year's tables hold. */
  readonly denials: readonly Statement[];
  readonly habits: Habits;
  readonly keeps: boolean;
  /** A text of this very year: what it says wrongly is set right; in last year's nobody knows which figure was meant. */
  readonly sameYear: boolean;
}

/** One statement in this year's figures: new digits, a new direction word, or 【待核】 where the tables do not say. */
export function replacementsOf(statement: Statement, carrying: Carrying): readonly Replacement[] {
  switch (statement.kind) {
    case 'amount':
    case 'count':
      return amountRuns(statement, carrying);
    case 'share':
    case 'completion':
      return rateRuns(statement, carrying);
    case 'change':
    case 'growth':
      return changeRuns(statement, carrying);
    case 'direction':
    case 'equality':
      return directionRuns(statement, carrying);
  }
}

/** 待核: the words of last year's text, marked for the user. */
export function asked(offered: string, question: string): Run {
  return { kind: 'slot', key: `待核|${question}`, question, offered, review: true };
}

function amountRuns(statement: Statement, carrying: Carrying): readonly Replacement[] {
  const value = carrying.reckoning.amount(statement);
  if (value === undefined || (!carrying.sameYear && !isRight(statement, carrying))) return unknown(statement, carrying);
  return [digits(statement, carrying, '数', [value.operand], value.same, (decimals) => fenText(statement, carrying, value.fen, decimals))];
}

function rateRuns(statement: Statement, carrying: Carrying): readonly Replacement[] {
  const pair = carrying.reckoning.pair(statement);
  if (pair === undefined) return unknown(statement, carrying);
  const { part, whole, same } = pair;
  if (whole.fen <= 0 && !(same && isRight(statement, carrying))) return unknown(statement, { ...carrying, keeps: false });
  return [digits(statement, carrying, statement.kind === 'share' ? '占比' : '完成率', [part.operand, whole.operand], same, (decimals) => percentText(part.fen, whole.fen, decimals))];
}

function changeRuns(statement: Statement, carrying: Carrying): readonly Replacement[] {
  const pair = carrying.reckoning.compared(statement);
  if (pair === undefined) return unknown(statement, carrying);
  if (pair.same && isRight(statement, carrying)) return [digits(statement, carrying, formulaOf(statement), [pair.part.operand, pair.whole.operand], true, () => '')];
  const sign = signOf(pair);
  const word = wordIn(statement);
  if (word === undefined) return unknown(statement, { ...carrying, keeps: false });
  if (sign === 0) return levelled(statement, word, carrying, pair);
  if (statement.kind === 'growth' && pair.whole.fen <= 0) return unknown(statement, { ...carrying, keeps: false });
  const backwards = statement.figure?.digits.startsWith('-') === true;
  const own = signOfWord(word.word);
  const minus = backwards && own !== sign ? '-' : '';
  const print = statement.kind === 'growth' ? growthText(pair) : (decimals: number): string => fenText(statement, carrying, Math.abs(pair.part.fen - pair.whole.fen), decimals);
  const spoken = backwards ? word.word : wordFor(word.word, sign);
  const figure = digits(statement, carrying, formulaOf(statement), [pair.part.operand, pair.whole.operand], false, (decimals) => `${minus}${print(decimals)}`);
  return [{ from: word.from, to: word.to, runs: [fixed(spoken)] }, figure];
}

/** "增加 0" and "增长 0%" are never said: the change becomes 持平, its rate goes. */
function levelled(statement: Statement, word: Word, { bound }: Carrying, pair: CarriedPair): readonly Replacement[] {
  const { figure, line } = statement;
  if (figure === undefined) return [];
  const [, to] = sourceSpan(line, figure.start, figure.end);
  const change = bound.statements[statement.changeId ?? -1];
  const before = bound.statements[statement.id - 1];
  const follows = statement.kind === 'growth' && change !== undefined && change === before && change.line === line;
  if (!follows) return [{ from: word.from, to, runs: [figureRun('增减额', [pair.part.operand, pair.whole.operand], '持平')] }];
  const [, end] = sourceSpan(line, change.figure?.start ?? change.start, change.figure?.end ?? change.end);
  return [{ from: end, to, runs: [] }];
}

function directionRuns(statement: Statement, carrying: Carrying): readonly Replacement[] {
  const { line, start, end, sign: said = 0 } = statement;
  const pair = carrying.reckoning.compared(statement);
  const right = isRight(statement, carrying);
  if (pair === undefined) return right && carrying.keeps ? [] : unknown(statement, carrying);
  const sign = signOf(pair);
  if (sign === said && (right || sign !== 0)) return [];
  if (statement.kind === 'direction') {
    const word = wordIn(statement);
    return word === undefined ? unknown(statement, carrying) : [{ from: word.from, to: word.to, runs: [fixed(wordFor(word.word, sign))] }];
  }
  const quote = quoteOf(statement);
  const match = /^(与|和|同|跟|较|比)?(.*?)(?:基本)?(?:保持)?(?:持平|一致|相同|相等|相当|不存在差异|(?:无|没有)(?:差异|变化|增减))$/u.exec(quote);
  const budget = statement.base?.[0]?.includes('预算') === true && !statement.base[0].startsWith('上年');
  if (match === null || sign === 0) return sign === 0 ? [] : unknown(statement, { ...carrying, keeps: false });
  const [from, to] = sourceSpan(line, start, end);
  const unit = carrying.bound.context.manner.unit;
  const amount = writeFen(Math.abs(pair.part.fen - pair.whole.fen), unit, 2);
  const opener = match[1] === undefined ? '' : (match[2] ?? '').includes('相比') ? match[1] : '比';
  const words = `${opener}${match[2] ?? ''}${budget ? (sign === 1 ? '多' : '少') : sign === 1 ? '增加' : '减少'}`;
  return [{ from, to, runs: [fixed(words), figureRun('增减额', [pair.part.operand, pair.whole.operand], amount), fixed(unit)] }];
}

function unknown(statement: Statement, carrying: Carrying): readonly Replacement[] {
  if (carrying.keeps && isRight(statement, carrying)) return [];
  const { figure, line } = statement;
  const word = statement.kind === 'change' || statement.kind === 'growth' || figure === undefined ? wordIn(statement) : undefined;
  const [start, end] = figure === undefined ? sourceSpan(line, statement.start, statement.end) : sourceSpan(line, figure.start, figure.end);
  const from = word?.from ?? start;
  const to = figure === undefined && word !== undefined ? word.to : end;
  return [{ from, to, runs: [asked(line.source.slice(from, to), quoteOf(statement))] }];
}

function digits(statement: Statement, carrying: Carrying, formula: Formula, operands: readonly Operand[], same: boolean, text: (decimals: number) => string): Replacement {
  const { figure, line } = statement;
  if (figure === undefined) return { from: 0, to: 0, runs: [] };
  const [from, to] = sourceSpan(line, figure.start, figure.numberEnd);
  const printed = same && isRight(statement, carrying) ? line.source.slice(from, to) : printLike({ figure, line, isExact: isExact(statement, carrying) }, carrying.habits, text);
  return { from, to, runs: [figureRun(formula, operands, printed)] };
}

function figureRun(formula: Formula, operands: readonly Operand[], printed: string): FigureRun {
  return { kind: 'figure', formula, operands, label: operands[0]?.label ?? '', printed };
}

function fenText({ figure }: Statement, { bound }: Carrying, fen: number, decimals: number): string {
  if (figure?.kind === 'count') return stepsText(BigInt(Math.round(fen / 100)), 0);
  return writeFen(fen, figure?.money ?? bound.context.manner.unit, decimals);
}

function growthText({ part, whole }: CarriedPair): (decimals: number) => string {
  return (decimals) => percentText(Math.abs(part.fen - whole.fen), whole.fen, decimals);
}

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

function wordIn({ line, start, end, figure }: Statement): Word | undefined {
  const found = lastDirectionWord(line.text.slice(start, figure?.start ?? end));
  if (found === undefined) return undefined;
  const [from, to] = sourceSpan(line, start + found.at, start + found.at + found.word.length);
  return { word: found.word, from, to };
}

/** The old print says the whole amount of its cell, or is a rate, which may always say more. */
function isExact(statement: Statement, { bound }: Carrying): boolean {
  const facts = bound.judgements[statement.id]?.facts ?? [];
  return statement.figure?.kind === 'percent' || (facts.length === 1 && facts[0]?.fen === bound.context.book.rangeOf(statement)?.value);
}

function isRight({ id }: Statement, { bound }: Carrying): boolean {
  return bound.judgements[id]?.verdict !== 'wrong';
}

function formulaOf({ kind }: Statement): Formula {
  return kind === 'growth' ? '增减率' : '增减额';
}

function fixed(text: string): Run {
  return { kind: 'fixed', text };
}

