/** A workbook of a chosen folder: its file, and its path below that folder. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

const WORKBOOK = /\.xls[xm]?$/iu;

/** The workbooks among files chosen with a folder, in the order of their paths; Excel's lock files and hidden ones left out. */
export function filesOfFolder(files: Iterable<File>): readonly ChosenFile[] {
  return sorted([...files].map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file })));
}

/** What was dropped: one file to open, or a folder or several files to check. Must be asked while the drop is handled. */
export function droppedOn(items: DataTransferItemList): { readonly one?: File; readonly many?: Promise<readonly ChosenFile[]> } {
  const files = [...items].filter(({ kind }) => kind === 'file');
  const entries = files.flatMap((item) => item.webkitGetAsEntry() ?? []);
  const [first] = files;
  if (files.length === 1 && first !== undefined && entries[0]?.isDirectory !== true) return { ...oneOf(first.getAsFile()) };
  return { many: Promise.all(entries.map(filesBelow)).then((found) => sorted(found.flat())) };
}

function oneOf(file: File | null): { readonly one?: File } {
  return file === null ? {} : { one: file };
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)));
    return file === undefined ? [] : [{ path: entry.fullPath.replace(/^\//u, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  for (let more = await nextEntries(reader); more.length > 0; more = await nextEntries(reader)) found.push(...more);
  return (await Promise.all(found.map(filesBelow))).flat();
}

function nextEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function sorted(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const isWanted = ({ path, file }: ChosenFile): boolean => WORKBOOK.test(file.name) && !/(?:^|\/)(?:\.|~\$)/u.test(path);
  return files.filter(isWanted).sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}
