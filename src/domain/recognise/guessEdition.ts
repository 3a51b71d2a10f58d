import type { Fact, TableInfo } from '../cube/fact';

/** 版式 as guessed from a workbook, with how well it fits (0 to 1). */
export interface EditionGuess {
  readonly edition: string;
  readonly confidence: number;
}

/** Guesses the edition by its tables' numbers and names. */
export function guessEdition(_tables: readonly TableInfo[], _facts: readonly Fact[], _stage: '决算' | '预算'): EditionGuess {
  return { edition: 'unknown', confidence: 0 };
}
