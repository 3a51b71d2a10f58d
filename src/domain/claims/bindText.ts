import type { Stage } from '../cube/coordinate';
import type { TableInfo } from '../cube/fact';
import type { FactSet } from '../cube/factSet';
import type { MoneyUnit } from '../money/unit';
import { placeInWords } from './composeFinding';
import { evidenceBook } from './evidence';
import { judgeAll } from './judgeAll';
import type { JudgeContext, Judgement } from './judgement';
import { lexiconOf } from './lexicon';
import { readLine } from './line';
import { outline, type OutlinedLine } from './outline';
import { readStatements } from './readStatements';
import type { ReasonText, Statement } from './statement';
import { mannerOf } from './writeFigure';
import { inferYear } from './years';

/** A text and the tables it was written from. */
export interface TextToBind {
  readonly paragraphs: readonly string[];
  readonly facts: FactSet;
  readonly tables: readonly TableInfo[];
  readonly year?: number;
  readonly entity?: string;
  readonly unit: MoneyUnit;
}

/** 绑定 of a text to its tables: every statement with its judgement (same index), so that it can be computed again. */
export interface BoundText {
  readonly lines: readonly OutlinedLine[];
  readonly statements: readonly Statement[];
  readonly reasons: readonly ReasonText[];
  readonly judgements: readonly Judgement[];
  readonly context: JudgeContext;
  readonly year?: number;
}

/** Reads a text and binds each of its statements to the facts it speaks of. */
export function bindText({ paragraphs, facts, tables, entity, unit, year: given }: TextToBind): BoundText {
  const read = paragraphs.map((paragraph, index) => readLine(paragraph, index + 1));
  const lines = outline(read);
  const year = given ?? inferYear(read);
  const own: Stage = facts.facts.some(({ at }) => at.stage === '决算') ? '决算' : '年初预算';
  const dated = year === undefined ? {} : { year };
  const { statements, reasons } = readStatements(lines, { facts, lexicon: lexiconOf(facts, entity), own, ...dated });
  const manner = mannerOf(statements, unit);
  const context: JudgeContext = { book: evidenceBook(facts, statements, manner), statements, manner, own, ...dated, placeOf: (fact) => placeInWords(fact, tables) };
  return { lines, statements, reasons, judgements: judgeAll(context, reasons).judgements, context, ...dated };
}
