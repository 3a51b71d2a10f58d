import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const GENERATED = new Set(['.git', 'node_modules', 'dist', '.build', 'out', 'coverage', 'package-lock.json']);
const TEXT = /(?:\.(?:[cm]?[jt]sx?|json|md|html|css|xml|svg|yml)|^(?:LICENSE|NOTICE|run|\.gitignore))$/u;

/** A text file of the repository; `path` is relative to its root, with "/". */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Text files of the repository whose path matches; what is installed or generated is left out. */
export function sourceFiles(path: RegExp): readonly SourceFile[] {
  return filesBelow('').filter((file) => path.test(file)).map((file) => ({ path: file, text: readFileSync(join(ROOT, file), 'utf8') }));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (GENERATED.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return TEXT.test(entry.name) ? [path] : [];
  });
}
