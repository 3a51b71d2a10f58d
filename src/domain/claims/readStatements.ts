import { accountPaths, type AccountContext } from './accountPath';
import { lexemesOf, type Lexeme } from './lexemes';
import type { OutlinedLine } from './outline';
import type { ReadingContext } from './readingContext';
import { newFrame } from './frame';
import { readParagraph } from './readParagraph';
import { scanNumbers } from './scanNumbers';
import type { ReasonText, Statement } from './statement';

/** 读出的表述 of a whole text, in reading order. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly reasons: readonly ReasonText[];
}

const SKIPPED: ReadonlySet<string> = new Set(['名词', '概况']);

/** Reads every figure, direction and equality of a text with what it speaks of. */
export function readStatements(lines: readonly OutlinedLine[], context: ReadingContext): Reading {
  const statements: Statement[] = [];
  const reasons: ReasonText[] = [];
  const frame = newFrame();
  let accounts: AccountContext = {};
  for (const outlined of lines) {
    if (SKIPPED.has(outlined.section.kind)) continue;
    const { line, section } = outlined;
    const paths = line.text.includes(')') ? accountPaths(line.text, context.lexicon, accounts) : [];
    const last = paths.at(-1);
    if (last !== undefined) accounts = last.above;
    const from = outlined.heading ? 0 : outlined.start;
    const lexemes: readonly Lexeme[] = lexemesOf(line.text, from, scanNumbers(line), paths, context.lexicon, section.kind);
    readParagraph(outlined, lexemes, frame, { ...context, statements, reasons });
  }
  return { statements, reasons };
}
