import type { Stage } from '../cube/coordinate';
import type { TableInfo } from '../cube/fact';
import type { FactSet } from '../cube/factSet';
import type { MoneyUnit } from '../money/unit';
import { placeInWords } from './composeFinding';
import { evidenceBook } from './evidence';
import { judgeAll, type JudgedText } from './judgeAll';
import type { JudgeContext, Judgement } from './judgement';
import { lexiconOf, type Lexicon } from './lexicon';
import { readLine } from './line';
import { outline, type OutlinedLine } from './outline';
import { readStatements } from './readStatements';
import type { ReasonText, Statement } from './statement';
import { mannerOf } from './writeFigure';
import { inferYear } from './years';

/** A text and the tables it speaks of. */
export interface TextToBind {
  readonly paragraphs: readonly string[];
  readonly facts: FactSet;
  readonly tables: readonly TableInfo[];
  readonly year?: number;
  readonly entity?: string;
  readonly unit: MoneyUnit;
}

/** 绑定 of a text to its tables: every statement with its judgement (same index), so that it can be told or computed again. */
export interface BoundText {
  readonly lines: readonly OutlinedLine[];
  readonly lexicon: Lexicon;
  readonly statements: readonly Statement[];
  readonly reasons: readonly ReasonText[];
  readonly judgements: readonly Judgement[];
  readonly judged: JudgedText;
  readonly context: JudgeContext;
  readonly year?: number;
}

/** Reads a text and binds each of its statements to the facts it speaks of. */
export function bindText({ paragraphs, facts, tables, entity, unit, year: given }: TextToBind): BoundText {
  const read = paragraphs.map((paragraph, index) => readLine(paragraph, index + 1));
  const lines = outline(read);
  const year = given ?? inferYear(read);
  const own = stageOf(facts, paragraphs);
  const dated = year === undefined ? {} : { year };
  const lexicon = lexiconOf(facts, entity);
  const { statements, reasons } = readStatements(lines, { facts, lexicon, own, ...dated });
  const manner = mannerOf(statements, unit);
  const context: JudgeContext = { book: evidenceBook(facts, statements, manner), statements, manner, own, ...dated, placeOf: (fact) => placeInWords(fact, tables) };
  const judged = judgeAll(context, reasons);
  return { lines, lexicon, statements, reasons, judgements: judged.judgements, judged, context, ...dated };
}

function stageOf(facts: FactSet, paragraphs: readonly string[]): Stage {
  if (facts.facts.length > 0) return facts.facts.some(({ at }) => at.stage === '决算') ? '决算' : '年初预算';
  const text = paragraphs.join('');
  return text.split('决算').length >= text.split('预算').length / 4 ? '决算' : '年初预算';
}
