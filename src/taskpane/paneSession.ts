import type { Review } from '#app/reviewWorkbook';
import type { Session } from '#app/session';
import type { Result } from '#domain/result';

/** The session of the pane: its review is a result, since a workbook may hold no 公开表. */
export type PaneSession = Session<Result<Review, 'noTable'>>;
