import type { HostRefusal } from '#app/ports';
import { err, ok, type Result } from '#domain/result';
import { refusalOf } from './refusal';

/** The part of Office.context.document that hands out the open workbook as a file. */
export type FileSource = Pick<Office.Document, 'getFileAsync'>;

/** Largest slice Office hands over at once. */
const SLICE_BYTES = 4 * 1024 * 1024;
const BASE64_STEP = 0x8000;

/** 整个文件 of the open workbook, as Excel would save it now (`compressed` is Office's word for that); the workbook itself is neither saved nor changed. */
export async function readWorkbookFile(source: FileSource, compressed: Office.FileType): Promise<Result<Uint8Array, HostRefusal>> {
  const opened = await answer<Office.File>((done) => source.getFileAsync(compressed, { sliceSize: SLICE_BYTES }, done));
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    return await slicesOf(file);
  } finally {
    file.closeAsync();
  }
}

/** 另开工作簿: shows a file as a new, unsaved workbook beside the one that is open. */
export async function openAsNewWorkbook(create: typeof Excel.createWorkbook, bytes: Uint8Array): Promise<Result<void, HostRefusal>> {
  try {
    await create(base64Of(bytes));
    return ok(undefined);
  } catch (error) {
    return err(refusalOf(error));
  }
}

async function slicesOf(file: Office.File): Promise<Result<Uint8Array, HostRefusal>> {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
    if (!slice.ok) return slice;
    const data = slice.value.data as ArrayLike<number>;
    if (filled + data.length > bytes.length) return err({ code: 'unreadable', detail: 'the slices are longer than the file' });
    bytes.set(data, filled);
    filled += data.length;
  }
  return filled === bytes.length ? ok(bytes) : err({ code: 'unreadable', detail: 'the slices are shorter than the file' });
}

function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Result<T, HostRefusal>> {
  return new Promise((resolve) => {
    try {
      ask(({ status, value, error }) => resolve(String(status) === 'succeeded' ? ok(value) : err({ code: 'rejected', detail: `${String(error.code)}: ${error.message}` })));
    } catch (error) {
      resolve(err({ code: 'unsupported', detail: error instanceof Error ? error.message : String(error) }));
    }
  });
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BASE64_STEP) parts.push(String.fromCharCode(...bytes.subarray(at, at + BASE64_STEP)));
  return btoa(parts.join(''));
}
