import type { Book } from './book';
import { officeError } from './officeError';

/** What an executed action hands back to its proxy once the sync is over; `size` counts towards the response. */
export type Publish = (size: number, run: () => void) => void;

/** One queued statement of a batch. */
export interface Action {
  readonly statement: string;
  /** Rough length of the request it makes, in bytes. */
  readonly size?: number;
  /** True when it reads computed values, so that pending calculation has to finish first. */
  readonly reads?: boolean;
  execute(book: Book, publish: Publish): void;
}

/** Delivers one batch to the simulated host. */
export type Dispatch = (actions: readonly Action[], delayForCellEdit: boolean) => Promise<void>;

/** The queue of one request context: everything waits here until sync. */
export class Request {
  private actions: Action[] = [];
  delayForCellEdit = false;
  excel!: Excel.RequestContext;

  constructor(
    private readonly dispatch: Dispatch,
    readonly supports: (version: string) => boolean,
  ) {}

  enqueue(action: Action): void {
    this.actions.push(action);
  }

  get pending(): number {
    return this.actions.length;
  }

  async flush(): Promise<void> {
    const batch = this.actions;
    this.actions = [];
    if (batch.length > 0) await this.dispatch(batch, this.delayForCellEdit);
  }

  require(version: string, member: string): void {
    if (!this.supports(version)) throw officeError('ApiNotFound', member);
  }
}
