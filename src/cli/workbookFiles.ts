import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import { messages } from './messages';

/** Workbooks of a folder tree, by path relative to it, sorted; hidden files, Excel's lock files and `except` left out. */
export function workbookFiles(folder: string, except?: string): Result<readonly string[]> {
  if (!existsSync(folder)) return err(messages.folderMissing(folder));
  if (!statSync(folder).isDirectory()) return err(messages.fileInstead(folder));
  const left = except === undefined ? undefined : resolve(except);
  const files = below(folder, '').filter((file) => resolve(folder, file) !== left);
  return files.length === 0 ? err(messages.noWorkbook(folder)) : ok(files.sort((one, other) => (one < other ? -1 : 1)));
}

function below(root: string, path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') return [];
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) return below(root, inner);
    return entry.isFile() && /\.xls[xm]?$/iu.test(entry.name) ? [inner] : [];
  });
}
