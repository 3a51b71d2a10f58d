import type { Coordinate, Stage } from '../cube/coordinate';
import type { Fact } from '../cube/fact';
import type { EvidenceBook } from './evidence';
import { passage } from './line';
import type { Statement, UncheckedReason } from './statement';
import type { Verdict } from './claim';
import type { Manner } from './writeFigure';

/** 结论 on one statement, with what it rests on. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: UncheckedReason;
  readonly rule?: string;
  readonly message?: string;
  /** What should stand in place of the figure's digits, or of the words. */
  readonly suggested?: string;
  readonly expected?: string;
  readonly formula?: string;
  readonly coordinate?: Coordinate;
  readonly facts?: readonly Fact[];
  /** Statements it was computed from; confirmed with it when it is right. */
  readonly partners?: readonly Statement[];
  readonly difference?: string;
  readonly allowed?: string;
  /** 文中 and table differ by exactly 10⁴. */
  readonly scale?: boolean;
  /** Nothing at all is stated of the 整体支出. */
  readonly wholeBody?: boolean;
  /** A notice beside the verdict, such as a zero base or "增加0". */
  readonly notice?: 'zeroBase' | 'zeroChange' | 'truncated' | 'forced' | 'roughly' | 'wholeBody';
}

/** What judging a text rests on. */
export interface JudgeContext {
  readonly book: EvidenceBook;
  readonly statements: readonly Statement[];
  readonly manner: Manner;
  readonly own: Stage;
  readonly year?: number;
  /** "公开05表 2010350 事业运行/基本支出". */
  placeOf(fact: Fact): string;
}

/** The passage a statement stands in the text as. */
export function quoteOf({ line, start, end }: Statement): string {
  return passage(line, start, end);
}

/** The same for a message: its own quotation marks inside those of the message. */
export function spoken(statement: Statement): string {
  return quoteOf(statement).replace(/“/gu, '‘').replace(/”/gu, '’');
}

/** A verdict of 未核对. */
export function unchecked(reason: UncheckedReason, more: Partial<Judgement> = {}): Judgement {
  return { verdict: 'unchecked', reason, ...more };
}
