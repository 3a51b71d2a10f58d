import type { Request } from './request';

type Handler = (args: never) => Promise<unknown>;

/** Runs something after everything that is already under way, as soon as the platform can. */
export function later(run: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(run);
  else setTimeout(run, 0);
}

/** Where the simulated host keeps the add-in's event handlers and from where it calls them, always after a sync. */
export class EventHub {
  private readonly handlers = new Map<string, Set<Handler>>();
  private readonly waiting: { readonly name: string; readonly args: unknown; readonly to: readonly Handler[] }[] = [];
  private scheduled = false;
  enabled = true;
  /** Errors thrown by handlers; Excel swallows them, tests may look. */
  readonly failures: unknown[] = [];

  constructor(private readonly busy: () => boolean) {}

  add(name: string, handler: Handler): void {
    const registered = this.handlers.get(name) ?? new Set();
    this.handlers.set(name, registered.add(handler));
  }

  remove(name: string, handler: Handler): void {
    this.handlers.get(name)?.delete(handler);
  }

  get registrations(): number {
    return [...this.handlers.values()].reduce((sum, handlers) => sum + handlers.size, 0);
  }

  raise(name: string, args: unknown): void {
    if (!this.enabled) return;
    const to = [...(this.handlers.get(name) ?? [])];
    if (to.length === 0) return;
    this.waiting.push({ name, args, to });
    if (!this.busy()) this.schedule();
  }

  schedule(): void {
    if (this.scheduled || this.waiting.length === 0) return;
    this.scheduled = true;
    later(() => this.deliver());
  }

  private deliver(): void {
    this.scheduled = false;
    for (const { name, args, to } of this.waiting.splice(0)) {
      for (const handler of to.filter((candidate) => this.handlers.get(name)?.has(candidate))) {
        Promise.resolve()
          .then(() => handler(args as never))
          .catch((error: unknown) => this.failures.push(error));
      }
    }
  }
}

/** The `onChanged`-like member of a proxy: registration and removal are queued like everything else. */
export class SimulatedEventHandlers<Args> {
  constructor(
    private readonly request: Request,
    private readonly hub: EventHub,
    private readonly name: string,
  ) {}

  add(handler: (args: Args) => Promise<unknown>): OfficeExtension.EventHandlerResult<Args> {
    this.request.enqueue({ statement: `${this.name}.add`, size: 60, execute: () => this.hub.add(this.name, handler) });
    const registration: Pick<OfficeExtension.EventHandlerResult<Args>, 'context' | 'remove'> = { context: this.request.excel, remove: () => this.remove(handler) };
    return registration;
  }

  remove(handler: (args: Args) => Promise<unknown>): void {
    this.request.enqueue({ statement: `${this.name}.remove`, size: 60, execute: () => this.hub.remove(this.name, handler) });
  }
}
