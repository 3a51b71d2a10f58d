import type { Coordinate } from '../cube/coordinate';
import type { Finding } from '../finding/finding';
import type { ClaimKind } from './statement';

/** 核对结论: right, right but for rounding, wrong, or not checked for the reason given. */
export type Verdict = 'ok' | 'rounding' | 'wrong' | 'unchecked';

/** 一处表述 of the text with its verdict; `start`–`end` index the paragraph as given. */
export interface Claim {
  readonly id: number;
  readonly line: number;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly subject: string;
  readonly kind: ClaimKind;
  /** The figure as printed, without unit; the direction word of a direction. */
  readonly value: string;
  readonly unit: string;
  readonly coordinate?: Coordinate;
  /** How the expected value is computed, for shares, changes and rates. */
  readonly formula?: string;
  readonly expected?: string;
  readonly verdict: Verdict;
  readonly reason?: string;
}

/** A figure that was read but not checked, and why. */
export interface UncheckedFigure {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** 文表核对 of a whole text. `counts` are of figures, directions and equalities left aside. */
export interface NarrativeCheck {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly unchecked: readonly UncheckedFigure[];
  /** The year the text is about, given or read from it. */
  readonly year?: number;
  readonly counts: { readonly figures: number; readonly bound: number; readonly ok: number; readonly rounding: number; readonly wrong: number; readonly unchecked: number; readonly byReason: Readonly<Record<string, number>> };
}
