import type { Stage } from '../cube/coordinate';
import type { Figure, YearMark } from './figure';
import type { Line } from './line';
import type { Section } from './section';
import type { Subject } from './subject';

/** 表述的种类. */
export type ClaimKind = 'amount' | 'count' | 'share' | 'change' | 'growth' | 'completion' | 'direction' | 'equality';

/** Why a figure is left unchecked. */
export type UncheckedReason = 'reason' | 'unknownSubject' | 'ambiguous' | 'approximate' | 'noCounterpart' | 'noBase' | 'zeroBase' | 'otherYear' | 'performance' | 'noTables';

/** 表述: one figure, direction or equality of the text with what it speaks of; nothing judged yet. */
export interface Statement {
  readonly id: number;
  readonly line: Line;
  readonly section: Section;
  /** Characters of the readable text: the words that name it up to its end. */
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly figure?: Figure;
  readonly subject?: Subject;
  /** Stages the words allow, likeliest first. */
  readonly stages: readonly Stage[];
  /** The year the phrase names. */
  readonly year?: YearMark;
  /** Sign of a change, or of a comparison: 决算 above (1), below (-1) or equal to (0) the base. */
  readonly sign?: 1 | -1 | 0;
  /** What a change, growth, direction or equality is measured against. */
  readonly base?: readonly Stage[];
  /** The whole of a share: named, or implied by the sentence, likeliest first. */
  readonly wholes?: readonly Subject[];
  /** The whole is named by the sentence. */
  readonly wholeNamed?: boolean;
  /** Statements of the same sentence this one is computed from. */
  readonly amountId?: number;
  readonly changeId?: number;
  readonly budgetId?: number;
  /** "其中": the statement this is a part of. */
  readonly headId?: number;
  /** "基本持平". */
  readonly roughly?: boolean;
  /** "增加的主要原因": the direction opens a reason. */
  readonly opensReason?: boolean;
  readonly skip?: UncheckedReason;
  /** Read in a place where it may be said of something narrower: only a match says anything. */
  readonly tentative?: boolean;
  /** Nothing names its subject: taken from the section or left open between two. */
  readonly assumed?: boolean;
}

/** What a figure says, before it gets its place. */
export type Said = Pick<Statement, 'kind'> & Partial<Omit<Statement, 'id' | 'line' | 'section' | 'kind'>>;

/** A reason given for a change, as read. */
export interface ReasonText {
  readonly line: Line;
  readonly section: Section;
  readonly start: number;
  readonly end: number;
  /** The last change, growth or direction before it. */
  readonly forId?: number;
}
