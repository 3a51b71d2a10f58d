import { addressOf } from './address';
import { Book } from './book';
import { EventHub, later } from './events';
import { Faults, SimulatedUser } from './faults';
import { officeError, SimulatedOfficeError } from './officeError';
import { Request, type Action } from './request';
import type { Store, StoreChange } from './store';
import { SimulatedRequestContext } from './workbook';

/** How the simulated host differs from the newest one. */
export interface SimulatedExcelOptions {
  /** Highest ExcelApi requirement set the host knows; 1.17 unless told. */
  readonly api?: string;
}

/** A strict Excel over a store: `run` is what an add-in sees, the rest is for whoever watches. */
export interface SimulatedExcel {
  readonly run: typeof Excel.run;
  readonly isSetSupported: (name: string, version?: string) => boolean;
  /** Opens another workbook beside this one; `created` keeps what it was given. */
  readonly createWorkbook: typeof Excel.createWorkbook;
  readonly created: readonly string[];
  /** Requests sent so far; a sync with an empty queue sends none. */
  readonly syncCount: number;
  readonly faults: Faults;
  readonly user: SimulatedUser;
  readonly store: Store;
  /** Event handlers now registered, and errors they threw. */
  readonly handlerCount: number;
  readonly handlerFailures: readonly unknown[];
  /** Resolves when no batch is running and every event so far has been delivered. */
  idle(): Promise<void>;
}

/** How every .xlsx begins, in base64. */
const ZIP_BEGINS = 'UEsD';

/** Puts a simulated Excel on top of a store. */
export function createSimulatedExcel(store: Store, options: SimulatedExcelOptions = {}): SimulatedExcel {
  return new Host(store, options.api ?? '1.17');
}

class Host implements SimulatedExcel {
  readonly faults = new Faults();
  readonly user: SimulatedUser;
  syncCount = 0;
  private readonly book: Book;
  private readonly hub = new EventHub(() => this.running > 0);
  private running = 0;
  private own = false;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly store: Store,
    private readonly api: string,
  ) {
    this.book = new Book(store);
    this.user = new SimulatedUser(this.book);
    store.onChange((change) => this.hear(change));
  }

  readonly run = ((...given: unknown[]) => this.runBatch(given)) as typeof Excel.run;

  readonly isSetSupported = (name: string, version = '1.1'): boolean => {
    if (name === 'DelayForCellEdit') return this.faults.delaySupported;
    return name === 'ExcelApi' && compareVersions(version, this.api) <= 0;
  };

  readonly created: string[] = [];

  readonly createWorkbook = async (base64?: string): Promise<void> => {
    await new Promise<void>(later);
    if (!this.isSetSupported('ExcelApi', '1.8')) throw officeError('ApiNotFound', 'Excel.createWorkbook');
    if (base64 !== undefined && !base64.startsWith(ZIP_BEGINS)) throw officeError('InvalidArgument', 'Excel.createWorkbook');
    this.created.push(base64 ?? '');
  };

  get handlerCount(): number {
    return this.hub.registrations;
  }

  get handlerFailures(): readonly unknown[] {
    return this.hub.failures;
  }

  async idle(): Promise<void> {
    await this.queue;
    await new Promise<void>(later);
  }

  private async runBatch(given: unknown[]): Promise<unknown> {
    const batch = given.at(-1) as ((context: SimulatedRequestContext) => unknown) | undefined;
    if (typeof batch !== 'function') throw officeError('InvalidArgument', 'Excel.run');
    const first = given.length > 1 ? given[0] : undefined;
    const context = first instanceof SimulatedRequestContext ? first : this.newContext();
    const delay = (first as { delayForCellEdit?: boolean } | undefined)?.delayForCellEdit === true;
    if (!(first instanceof SimulatedRequestContext)) context.setDelayForCellEdit(delay);
    const outcome = batch(context);
    if (!(outcome instanceof Promise)) throw officeError('RunMustReturnPromise', 'Excel.run');
    const result: unknown = await outcome;
    await context.sync();
    return result;
  }

  private newContext(): SimulatedRequestContext {
    const request = new Request(
      (actions, delay) => this.dispatch(actions, delay),
      (version) => this.isSetSupported('ExcelApi', version),
    );
    return new SimulatedRequestContext(request, this.hub);
  }

  private dispatch(actions: readonly Action[], delay: boolean): Promise<void> {
    this.syncCount += 1;
    const turn = this.queue.then(() => this.serve(actions, delay));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async serve(actions: readonly Action[], delay: boolean): Promise<void> {
    if (this.user.isTyping) {
      if (!delay || !this.faults.delaySupported) throw officeError('InvalidOperationInCellEditMode', 'Excel.run');
      await this.user.untilIdle();
    }
    this.running += 1;
    try {
      await this.perform(actions);
    } finally {
      this.running -= 1;
      this.hub.schedule();
      for (const run of this.faults.takeBetween()) run();
    }
  }

  private async perform(actions: readonly Action[]): Promise<void> {
    const planned = this.faults.nextFailure();
    const requestSize = actions.reduce((sum, action) => sum + (action.size ?? 60), 0);
    if (requestSize > this.faults.payloadLimit) throw officeError('RequestPayloadSizeLimitExceeded', 'Excel.run');
    if (planned && planned.atAction === undefined) throw officeError(planned.code, 'Excel.run');
    const results: (() => void)[] = [];
    let responseSize = 0;
    const publish = (size: number, run: () => void) => {
      responseSize += size;
      results.push(run);
    };
    this.store.openUndoGroup();
    let failure: unknown;
    try {
      for (const [index, action] of actions.entries()) {
        if (action.reads) await this.asOwn(() => this.store.settle());
        if (planned?.atAction === index) throw officeError(planned.code, action.statement, action.statement);
        this.asOwn(() => action.execute(this.book, publish));
      }
    } catch (error) {
      failure = error;
    } finally {
      this.asOwn(() => this.store.closeUndoGroup());
    }
    if (responseSize > this.faults.payloadLimit) throw officeError('ResponsePayloadSizeLimitExceeded', 'Excel.run');
    for (const run of results) run();
    if (failure !== undefined) throw failure instanceof SimulatedOfficeError ? failure : new Error('The simulator itself failed', { cause: failure });
  }

  private asOwn<T>(act: () => T): T {
    this.own = true;
    try {
      return act();
    } finally {
      this.own = false;
    }
  }

  private hear(change: StoreChange): void {
    const source = { source: 'Local', worksheetId: change.sheet };
    const trigger = this.isSetSupported('ExcelApi', '1.14') ? { triggerSource: this.own ? 'ThisLocalAddin' : 'Unknown' } : {};
    if (change.kind === 'cells') {
      this.hub.raise('onChanged', { ...source, ...trigger, type: 'WorksheetChanged', changeType: 'RangeEdited', address: addressOf(change.block) });
    } else if (change.kind === 'renamed') {
      this.hub.raise('onNameChanged', { ...source, type: 'WorksheetNameChanged', nameBefore: change.before, nameAfter: change.after });
    } else {
      const [name, type] = structural[change.kind];
      this.hub.raise(name, { ...source, type });
    }
  }
}

const structural = {
  added: ['onAdded', 'WorksheetAdded'],
  deleted: ['onDeleted', 'WorksheetDeleted'],
  activated: ['onActivated', 'WorksheetActivated'],
} as const;

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
