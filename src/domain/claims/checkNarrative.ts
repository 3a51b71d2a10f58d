import type { Booklet } from '../chart/booklet';
import { UNCHECKED_REASONS } from '../finding/textMessages';
import { bindText, type TextToBind } from './bindText';
import { checkElements, checkRoundingNote } from './completeness';
import { checkChangeSums, checkShareSums, checkTwice } from './consistency';
import { composeFindings, uniqueQuote } from './composeFinding';
import type { Claim, NarrativeCheck, UncheckedFigure } from './claim';
import { draftFindings } from './draftFindings';
import { quoteOf, type Judgement } from './judgement';
import { passage, sourceSpan } from './line';
import { checkAccountPaths } from './misplacedAccount';
import { checkNone } from './noneClaims';
import { checkBlanks, checkYearDigits } from './leftBlank';
import { checkMovedAndSame } from './contradiction';
import { checkDecimals } from './decimals';
import { checkNumbering, checkRepeats } from './repeats';
import { checkReasons } from './reasonDirection';
import { checkReasonsGiven } from './reasonsGiven';
import { checkSections } from './requiredSections';
import type { Statement } from './statement';
import { checkWording } from './wording';
import { checkYears } from './years';

/** What is checked: the paragraphs of a 情况说明, and the tables it speaks of. Without tables the text is held against itself. */
export interface NarrativeInput extends TextToBind {
  readonly edition?: string;
  /** 科目书 the user imported, if any. */
  readonly booklet?: Booklet;
}

/** 文表核对: reads every figure of a text, binds it, judges it, and says what is wrong; what cannot be bound is listed with its reason. */
export function checkNarrative(input: NarrativeInput): NarrativeCheck {
  const { tables, entity } = input;
  const { lines: outlined, lexicon, statements, reasons, judgements, judged, context, year } = bindText(input);
  const rounded = judgements.some(({ verdict }) => verdict === 'rounding') || judged.sumRounding.length > 0;
  const drafts = [
    ...draftFindings(judged, context),
    ...judged.sums,
    ...checkTwice(context, judgements),
    ...checkShareSums(context, judgements),
    ...checkChangeSums(context),
    ...checkYears(outlined, reasons, judgements, context),
    ...checkYearDigits(outlined, year),
    ...checkMovedAndSame(outlined),
    ...checkReasons(reasons, context),
    ...checkNone(outlined, context),
    ...checkWording(outlined, statements, entity),
    ...checkBlanks(outlined),
    ...checkDecimals(context),
    ...checkRepeats(outlined),
    ...checkNumbering(outlined),
    ...checkAccountPaths(outlined, { lexicon, ...(input.booklet === undefined ? {} : { booklet: input.booklet }) }),
    ...checkSections(outlined, context, input.edition),
    ...checkElements(outlined, context),
    ...checkReasonsGiven(outlined, reasons, context),
    ...checkRoundingNote(rounded, outlined, tables),
  ];
  const claims = statements.map((statement) => claimOf(statement, judgements[statement.id]));
  return { claims, findings: composeFindings(drafts, tables), unchecked: uncheckedOf(statements, judgements), counts: countsOf(statements, judgements), ...(year === undefined ? {} : { year }) };
}

function claimOf(statement: Statement, judgement: Judgement | undefined): Claim {
  const { id, line, section, kind, figure, subject, start, end } = statement;
  const [from, to] = sourceSpan(line, start, end);
  const { verdict = 'unchecked', reason, expected, formula, coordinate } = judgement ?? {};
  return {
    id,
    line: line.number,
    section: section.title,
    start: from,
    end: to,
    quote: quoteOf(statement),
    subject: subject?.words ?? '',
    kind,
    value: figure === undefined ? quoteOf(statement) : passage(line, figure.start, figure.numberEnd),
    unit: figure?.unit ?? '',
    verdict,
    ...(coordinate === undefined ? {} : { coordinate }),
    ...(formula === undefined ? {} : { formula }),
    ...(expected === undefined || expected === '' ? {} : { expected }),
    ...(verdict === 'unchecked' ? { reason: UNCHECKED_REASONS[reason ?? 'noCounterpart'] } : {}),
  };
}

function uncheckedOf(statements: readonly Statement[], judgements: readonly Judgement[]): readonly UncheckedFigure[] {
  return statements.flatMap((statement) => {
    const judgement = judgements[statement.id];
    if (statement.figure === undefined || judgement?.verdict !== 'unchecked') return [];
    return [{ line: statement.line.number, text: uniqueQuote(statement), reason: UNCHECKED_REASONS[judgement.reason ?? 'noCounterpart'] }];
  });
}

function countsOf(statements: readonly Statement[], judgements: readonly Judgement[]): NarrativeCheck['counts'] {
  const counts = { ok: 0, rounding: 0, wrong: 0, unchecked: 0 };
  const byReason: Record<string, number> = {};
  for (const { id, figure } of statements) {
    if (figure === undefined) continue;
    const { verdict = 'unchecked', reason = 'noCounterpart' } = judgements[id] ?? {};
    counts[verdict] += 1;
    if (verdict !== 'unchecked') continue;
    const words = UNCHECKED_REASONS[reason];
    byReason[words] = (byReason[words] ?? 0) + 1;
  }
  const figures = counts.ok + counts.rounding + counts.wrong + counts.unchecked;
  return { figures, bound: figures - counts.unchecked, ...counts, byReason };
}
