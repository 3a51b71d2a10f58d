import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import { messages } from './messages';

/** How a write treats a file that is already there: leave it and refuse, replace it, or keep it beside under another name. */
export type Existing = 'refuse' | 'replace' | 'keep';

/** Reads a whole file; the error is the sentence to show. */
export function readBytes(file: string): Result<Uint8Array> {
  const found = statusOf(file);
  if (found === undefined) return err(messages.fileMissing(file));
  if (found.isDirectory()) return err(messages.folderInstead(file));
  if (found.size === 0) return err(messages.emptyFile(file));
  try {
    return ok(readFileSync(file));
  } catch {
    return err(messages.noRead(file));
  }
}

/** Tells before any work is done whether `file` could be written that way; undefined when it could. */
export function refusalToWrite(file: string, existing: Existing): string | undefined {
  const found = statusOf(file);
  if (found?.isDirectory() === true) return messages.outIsFolder(file);
  return found !== undefined && existing === 'refuse' ? messages.exists(file) : undefined;
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed. Returns the name the earlier file was kept
 * under, where it was kept.
 */
export function writeWhole(file: string, bytes: Uint8Array | string, existing: Existing): Result<string | undefined> {
  const refusal = refusalToWrite(file, existing);
  if (refusal !== undefined) return err(refusal);
  const target = resolve(file);
  const unfinished = join(dirname(target), `.gongkai-${String(process.pid)}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(unfinished, bytes, { flush: true });
    const kept = existing === 'keep' && existsSync(target) ? freeName(target) : undefined;
    if (kept !== undefined) renameSync(target, kept);
    renameSync(unfinished, target);
    return ok(kept === undefined ? undefined : join(dirname(file), basename(kept)));
  } catch (reason) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return err(failureToWrite(file, reason));
  }
}

function statusOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function freeName(target: string): string {
  const extension = extname(target);
  const stem = target.slice(0, target.length - extension.length);
  for (let count = 1; ; count += 1) {
    const name = `${stem}（旧稿${String(count)}）${extension}`;
    if (!existsSync(name)) return name;
  }
}

/** The sentence for a file that could not be written. */
export function failureToWrite(file: string, reason: unknown): string {
  return isFull(reason) ? messages.diskFull(file) : messages.noWrite(file);
}

function isFull(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && (reason.code === 'ENOSPC' || reason.code === 'EDQUOT');
}
