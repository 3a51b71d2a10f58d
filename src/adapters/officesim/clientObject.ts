import type { Book } from './book';
import { officeError, propertyNotLoaded } from './officeError';
import type { Publish, Request } from './request';

/** How a loadable property of a proxy is read and, where it may be, written. */
export interface Property<Target> {
  read(target: Target, book: Book): unknown;
  write?(target: Target, value: unknown, book: Book): void;
  /** True when the value depends on calculation. */
  readonly computed?: boolean;
}

export type Properties<Target> = Readonly<Record<string, Property<Target>>>;

/** How a proxy finds what it stands for when its turn in the queue comes; null makes it a null object. */
export type Resolve<Target> = (book: Book) => Target | null;

const silent = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', '$$typeof', '@@__IMMUTABLE_ITERABLE__@@', '@@__IMMUTABLE_RECORD__@@', 'calls', 'constructor']);

/**
 * A proxy for something in the workbook. Values come only through load and sync; methods only queue. A member that the
 * simulator does not claim throws by name instead of being undefined.
 */
export abstract class ClientObject<Target> {
  protected abstract readonly owner: string;
  protected abstract readonly properties: Properties<Target>;
  private readonly known = new Map<string, unknown>();
  private found: Target | null | undefined = undefined;
  private nothing: boolean | undefined = undefined;

  constructor(
    protected readonly request: Request,
    private readonly resolve: Resolve<Target>,
    statement?: string,
  ) {
    if (statement !== undefined) {
      request.enqueue({
        statement,
        size: 60,
        execute: (book, publish) => {
          const missing = this.seek(book) === null;
          publish(20, () => (this.nothing = missing));
        },
      });
    }
    return new Proxy<ClientObject<Target>>(this, strict);
  }

  get context(): Excel.RequestContext {
    return this.request.excel;
  }

  get isNullObject(): boolean {
    if (this.nothing === undefined) throw propertyNotLoaded(this.owner, 'isNullObject');
    return this.nothing;
  }

  load(wanted?: unknown): never {
    for (const path of pathsOf(wanted)) this.loadPath(path);
    return this as never;
  }

  /** Queues the loading of "name" or "format/fill/color"; collections override what "items" means. */
  loadPath(path: string): void {
    const [head = '', ...rest] = path.split('/');
    if (rest.length > 0) {
      this.child(head).loadPath(rest.join('/'));
      return;
    }
    const property = this.properties[head];
    this.request.enqueue({
      statement: `${this.owner}.load("${path}")`,
      size: 60,
      reads: property?.computed === true,
      execute: (book, publish) => this.fetch(head, property, book, publish),
    });
  }

  /** Gives the proxy its values without a load of its own, as items of a loaded collection get theirs. */
  protected take(name: string, value: unknown): void {
    this.nothing = false;
    this.known.set(name, value);
  }

  protected child(name: string): ClientObject<unknown> {
    const child = name in this ? (this as unknown as Record<string, unknown>)[name] : undefined;
    if (!(child instanceof ClientObject)) throw officeError('InvalidArgument', `${this.owner}.${name}`);
    return child;
  }

  protected loaded(name: string): never {
    if (!this.known.has(name)) throw propertyNotLoaded(this.owner, name);
    return this.known.get(name) as never;
  }

  protected assign(name: string, value: unknown, size = 60): void {
    const property = this.properties[name];
    if (!property?.write) throw officeError('InvalidArgument', `${this.owner}.${name}`);
    this.known.set(name, value);
    this.act(name, (target, book) => property.write?.(target, value, book), size);
  }

  protected act(member: string, run: (target: Target, book: Book, publish: Publish) => void, size = 60): void {
    this.request.enqueue({
      statement: `${this.owner}.${member}`,
      size,
      execute: (book, publish) => run(this.target(book), book, publish),
    });
  }

  /** What the proxy stands for at this point of the batch; a null object can be loaded, never used. */
  target(book: Book): Target {
    const target = this.seek(book);
    if (target === null) throw officeError('ItemNotFound', this.owner);
    return target;
  }

  private seek(book: Book): Target | null {
    if (this.found === undefined) this.found = this.resolve(book);
    return this.found;
  }

  private fetch(name: string, property: Property<Target> | undefined, book: Book, publish: Publish): void {
    if (!property) throw officeError('InvalidArgument', `${this.owner}.${name}`);
    const target = this.seek(book);
    if (target === null) {
      publish(20, () => (this.nothing = true));
      return;
    }
    const value = property.read(target, book);
    publish(sizeOf(value), () => this.take(name, value));
  }
}

const strict: ProxyHandler<ClientObject<unknown>> = {
  get(target, key, receiver) {
    if (typeof key === 'string' && !(key in target) && !silent.has(key)) throw new TypeError(`The simulator does not claim the member "${key}"`);
    return Reflect.get(target, key, receiver) as unknown;
  },
  set(target, key, value, receiver) {
    if (typeof key === 'string' && !(key in target)) throw new TypeError(`The simulator does not claim the member "${key}"`);
    return Reflect.set(target, key, value, receiver);
  },
};

function pathsOf(wanted: unknown): string[] {
  if (typeof wanted === 'string') return wanted.split(',').map((path) => path.trim().replaceAll('.', '/')).filter((path) => path !== '');
  if (Array.isArray(wanted)) return wanted.flatMap(pathsOf);
  throw officeError('InvalidArgument', 'load');
}

/** Rough number of bytes a value takes in a payload. */
export function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item) + 1, 2);
  if (typeof value === 'string') return value.length + 2;
  return value === null || value === undefined ? 4 : 8;
}
