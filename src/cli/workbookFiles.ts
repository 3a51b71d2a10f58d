import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import { messages } from './messages';

const EARLIER_COPY = /（旧稿\d+）(?=\.xlsx$)/iu;

/** What a folder tree holds for a batch, by path relative to it: workbooks, sorted, and folders that do not open. */
export interface FolderContent {
  readonly files: readonly string[];
  readonly closed: readonly string[];
}

/** Workbooks of a folder tree; hidden files, Excel's lock files, and the report `except` with its earlier copies left out. */
export function workbookFiles(folder: string, except?: string): Result<FolderContent> {
  if (!existsSync(folder)) return err(messages.folderMissing(folder));
  if (!statSync(folder).isDirectory()) return err(messages.fileInstead(folder));
  const closed: string[] = [];
  const files = below(folder, '', closed).filter((file) => except === undefined || resolve(folder, file.replace(EARLIER_COPY, '')) !== resolve(except));
  if (files.length === 0) return err(messages.noWorkbook(folder));
  return ok({ files: files.sort((one, other) => (one < other ? -1 : 1)), closed });
}

function below(root: string, path: string, closed: string[]): string[] {
  return entriesOf(root, path, closed).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') return [];
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) return below(root, inner, closed);
    return entry.isFile() && /\.xls[xm]?$/iu.test(entry.name) ? [inner] : [];
  });
}

function entriesOf(root: string, path: string, closed: string[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch {
    closed.push(path);
    return [];
  }
}
