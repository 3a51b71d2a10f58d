import type { Fact } from '../cube/fact';
import type { FindingKind, Grade } from '../finding/finding';
import type { Statement } from './statement';

/** A finding before it is written out: which statements it speaks of, the one to change first. */
export interface Draft {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly grade: Grade;
  readonly message: string;
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly difference?: string;
  readonly allowed?: string;
  readonly suggestions?: readonly Suggestion[];
  readonly folded?: number;
}

/** A sentence fragment and what should stand in its place. */
export interface Suggestion {
  readonly statement: Statement;
  /** New digits of its figure. */
  readonly digits?: string;
  /** New wording of the whole quote. */
  readonly words?: string;
  readonly operation?: string;
  readonly why?: string;
}
