import type { EditEvent } from '#app/ports';
import { patient, type ExcelHost } from './host';
import { refusalOf } from './refusal';

/** What an event of the worksheet collection tells, as far as any of them does. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly address?: string;
  readonly triggerSource?: string;
}

/** A change this adapter made itself and whose event may still arrive. */
export interface OwnChange {
  readonly worksheetId: string;
  readonly address?: string;
}

interface Registration {
  readonly context: Excel.RequestContext;
  readonly handlers: readonly Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>[];
}

/** How long the host may take to tell of an own change before it is forgotten, in milliseconds. */
const OWN_CHANGE_LIFETIME = 1500;

/**
 * 编辑监听: one registration with Excel for any number of listeners. Events that arrive while an own write is under way wait
 * until it is known what was written; own changes are dropped, by the host's word where it gives one, else by place.
 */
export class EditListener {
  private readonly listeners = new Set<(event: EditEvent) => void>();
  private registered: Promise<Registration | undefined> | undefined;
  private ownChanges: { readonly change: OwnChange; readonly until: number }[] = [];
  private held: SheetEvent[] = [];
  private writing = 0;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly host: ExcelHost,
    private readonly supports: (version: string) => boolean,
  ) {}

  listen(listener: (event: EditEvent) => void): () => void {
    const hear = (event: EditEvent): void => listener(event);
    this.listeners.add(hear);
    this.ensureRegistered();
    return () => {
      this.listeners.delete(hear);
      if (this.listeners.size === 0) void this.unregister();
    };
  }

  /** Registers again what a refusal kept from being registered; called at each reading. */
  ensureRegistered(): void {
    if (this.listeners.size === 0 || this.registered !== undefined) return;
    this.registered = this.register().catch((error: unknown) => {
      refusalOf(error);
      this.registered = undefined;
      return undefined;
    });
  }

  /** Names of the sheets by id, so that an event can say where it was. */
  know(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    this.names.clear();
    for (const { id, name } of sheets) this.names.set(id, name);
  }

  beginOwn(): void {
    this.writing += 1;
  }

  endOwn(changes: readonly OwnChange[]): void {
    this.writing -= 1;
    const now = performance.now();
    const until = now + OWN_CHANGE_LIFETIME;
    this.ownChanges = [...this.ownChanges.filter((own) => own.until > now), ...changes.map((change) => ({ change, until }))];
    if (this.writing > 0) return;
    for (const event of this.held.splice(0)) this.hear(event);
  }

  private register(): Promise<Registration> {
    return this.host.run(patient, async (context) => {
      const { worksheets } = context.workbook;
      const hear = (event: SheetEvent): Promise<void> => {
        this.hear(event);
        return Promise.resolve();
      };
      const renamed = this.supports('1.17') ? worksheets.onNameChanged.add(hear) : worksheets.onActivated.add(hear);
      const handlers = [worksheets.onChanged.add(hear), worksheets.onAdded.add(hear), worksheets.onDeleted.add(hear), renamed];
      await context.sync();
      return { context, handlers };
    });
  }

  private async unregister(): Promise<void> {
    const registered = this.registered;
    this.registered = undefined;
    const registration = await registered;
    if (registration === undefined) return;
    try {
      await this.host.run(registration.context, async (context) => {
        for (const handler of registration.handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      refusalOf(error);
    }
  }

  private hear(event: SheetEvent): void {
    if (this.writing > 0) {
      this.held.push(event);
      return;
    }
    if (this.isOwn(event)) return;
    const sheet = this.names.get(event.worksheetId);
    for (const listener of [...this.listeners]) listener(sheet === undefined ? {} : { sheet });
  }

  private isOwn(event: SheetEvent): boolean {
    if (event.triggerSource !== undefined) return event.triggerSource === 'ThisLocalAddin';
    const now = performance.now();
    this.ownChanges = this.ownChanges.filter(({ until }) => until > now);
    const at = this.ownChanges.findIndex(({ change }) => change.worksheetId === event.worksheetId && change.address === event.address);
    if (at < 0) return false;
    this.ownChanges.splice(at, 1);
    return true;
  }
}
