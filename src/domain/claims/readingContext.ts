import type { Stage } from '../cube/coordinate';
import type { FactSet } from '../cube/factSet';
import type { Lexicon } from './lexicon';

/** What the reader needs to know about the document. */
export interface ReadingContext {
  readonly facts: FactSet;
  readonly lexicon: Lexicon;
  /** Stage of the document's own figures. */
  readonly own: Stage;
  readonly year?: number;
}
