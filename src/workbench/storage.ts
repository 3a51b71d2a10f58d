import type { IWorkbookData } from '@univerjs/core';

/** The workbook that is open, as it is kept in the browser. `base` are the bytes of the file it came from, `opened` the grid right after. */
export interface StoredWorkbook {
  readonly name: string;
  readonly data: IWorkbookData;
  readonly base?: Uint8Array;
  readonly opened?: IWorkbookData;
  /** Changed since it was opened or last saved to a file. */
  readonly touched?: boolean;
}

const DATABASE = 'gongkai';
const STORE = 'workbooks';
const KEY = 'current';

/** The workbook kept from last time; undefined when there is none or the browser keeps nothing. */
export async function loadStored(): Promise<StoredWorkbook | undefined> {
  try {
    const database = await open();
    const found = await answer<unknown>(database.transaction(STORE).objectStore(STORE).get(KEY));
    database.close();
    return keptWorkbook(found);
  } catch {
    return undefined;
  }
}

/** What the browser gave back as a workbook of ours; undefined when it has another shape, as another version or program may leave it. */
export function keptWorkbook(found: unknown): StoredWorkbook | undefined {
  if (!isRecord(found) || typeof found['name'] !== 'string' || !isGrid(found['data'])) return undefined;
  const { name, data, base, opened, touched } = found;
  return {
    name,
    data,
    ...(base instanceof Uint8Array && isGrid(opened) ? { base, opened } : {}),
    ...(touched === true ? { touched } : {}),
  };
}

function isGrid(value: unknown): value is IWorkbookData {
  if (!isRecord(value) || !Array.isArray(value['sheetOrder']) || !isRecord(value['sheets'])) return false;
  const { sheetOrder, sheets } = value as { readonly sheetOrder: readonly unknown[]; readonly sheets: Readonly<Record<string, unknown>> };
  return sheetOrder.length > 0 && sheetOrder.every((id) => typeof id === 'string' && Object.hasOwn(sheets, id) && isRecord(sheets[id]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keeps the workbook in the browser; false when the browser would not. */
export async function keepStored(workbook: StoredWorkbook): Promise<boolean> {
  try {
    const database = await open();
    await answer(database.transaction(STORE, 'readwrite').objectStore(STORE).put(workbook, KEY));
    database.close();
    return true;
  } catch {
    return false;
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });
}
