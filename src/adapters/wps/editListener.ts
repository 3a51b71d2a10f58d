import type { EditEvent } from '#app/ports';
import { keyOf } from './sheetLookup';
import type { WpsApplication, WpsEventName } from './wpsTypes';

interface OwnChange {
  readonly sheet: string;
  readonly address: string;
  readonly until: number;
}

/** How long the host may take to tell of an own change before it is forgotten, in milliseconds. */
const OWN_CHANGE_LIFETIME = 1500;

const EVENTS: readonly WpsEventName[] = ['SheetChange', 'WorkbookNewSheet', 'SheetBeforeDelete', 'SheetActivate', 'WorkbookActivate'];

/**
 * 编辑监听: one registration with WPS for any number of listeners. Nobody edits while an own write runs, so events that arrive
 * during it are own ones; those that arrive later are told by their place.
 */
export class EditListener {
  private readonly listeners = new Set<(event: EditEvent) => void>();
  private ownChanges: OwnChange[] = [];
  private writing = 0;

  constructor(private readonly application: WpsApplication) {}

  listen(listener: (event: EditEvent) => void): () => void {
    const hear = (event: EditEvent): void => listener(event);
    if (this.listeners.size === 0) for (const name of EVENTS) this.application.ApiEvent.AddApiEventListener(name, this.hear);
    this.listeners.add(hear);
    return () => {
      if (!this.listeners.delete(hear) || this.listeners.size > 0) return;
      for (const name of EVENTS) this.application.ApiEvent.RemoveApiEventListener(name, this.hear);
    };
  }

  /** Runs an own write; `expect` is told of each change before it happens. */
  during<T>(write: (expect: (sheet: string, address: string) => void) => T): T {
    this.writing += 1;
    try {
      return write((sheet, address) => {
        const until = performance.now() + OWN_CHANGE_LIFETIME;
        this.ownChanges.push({ sheet, address: plain(address), until });
      });
    } finally {
      this.writing -= 1;
    }
  }

  private readonly hear = (given?: unknown, target?: unknown): void => {
    const sheet = nameOf(given);
    if (this.isOwn(sheet, addressOf(target)) || this.writing > 0) return;
    for (const listener of [...this.listeners]) listener(sheet === undefined ? {} : { sheet });
  };

  private isOwn(sheet: string | undefined, address: string | undefined): boolean {
    const now = performance.now();
    this.ownChanges = this.ownChanges.filter(({ until }) => until > now);
    if (sheet === undefined || address === undefined) return false;
    const at = this.ownChanges.findIndex((change) => keyOf(change.sheet) === keyOf(sheet) && change.address === address);
    if (at < 0) return false;
    this.ownChanges.splice(at, 1);
    return true;
  }
}

function nameOf(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('Name' in given)) return undefined;
  return typeof given.Name === 'string' ? given.Name : undefined;
}

function addressOf(target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null || !('Address' in target)) return undefined;
  const { Address } = target as { readonly Address: unknown };
  return typeof Address === 'function' ? plain(String(Reflect.apply(Address, target, []))) : undefined;
}

/** One form of an address: without signs for absolute places, a single cell named once. */
function plain(address: string): string {
  const [first = '', last = first] = address.replaceAll('$', '').split(':');
  return first === last ? first : `${first}:${last}`;
}
