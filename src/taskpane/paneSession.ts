import type { Clock, WorkbookPort } from '#app/ports';
import type { Review, ReviewOptions } from '#app/reviewWorkbook';
import { createSession, type Session } from '#app/session';
import type { Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';

type Reviewed = Result<Review, 'noTable'>;

/** The session of the pane: its review is a result, since a workbook may hold no 公开表. */
export interface PaneSession extends Session<Reviewed> {
  /** Holds the tables against this 已有文本 from now on; undefined = against none. */
  setText(lines: readonly string[] | undefined): void;
}

/** What a pane's session works with; the code that reviews may be loaded while the first reading is made. */
export interface PaneSessionParts {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly review: (workbook: WorkbookSnapshot, options: ReviewOptions) => Reviewed | Promise<Reviewed>;
}

/** Makes the session of a pane: every review is of the workbook and of the text that is open. */
export function createPaneSession({ port, clock, review }: PaneSessionParts): PaneSession {
  let text: readonly string[] | undefined;
  const session = createSession({ port, clock, review: (workbook) => review(workbook, text === undefined ? {} : { paragraphs: text }) });
  return Object.assign(session, {
    setText: (lines: readonly string[] | undefined): void => {
      if (lines === text) return;
      text = lines;
      void session.reviewAgain();
    },
  });
}
