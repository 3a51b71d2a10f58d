import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseCsv } from 'hucre/csv';

const run = promisify(execFile);
const ADVICE = '需要 LibreOffice 与 pdftoppm：npm test 会安装，或说明怎样安装。';
const TIMEOUT = 240_000;

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** CSV filter: comma, quote, UTF-8, from line 1, formatted as shown, one file for every sheet. */
const EVERY_SHEET_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** True when LibreOffice and pdftoppm can be used on this machine. */
export function libreOfficeReady(): boolean {
  return found('soffice') && found('pdftoppm');
}

/** Says in one sentence what is wanted, for tests that pass without looking when LibreOffice is absent. */
export function sayNoLibreOffice(): void {
  process.stdout.write(`跳过：${ADVICE}\n`);
}

/** Recalculates a workbook from its formulas, ignoring cached values, and gives the printed cells of every sheet. */
export async function recalculate(xlsx: Uint8Array): Promise<Map<string, string[][]>> {
  return inWorkshop(async (folder) => {
    await writeFile(join(folder, 'book.xlsx'), xlsx);
    await convert(folder, 'book.xlsx', EVERY_SHEET_AS_CSV);
    const names = await sheetNames(xlsx);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.csv'));
    const sheets = new Map<string, string[][]>();
    for (const name of names) {
      const file = files.find((one) => one === `book-${name}.csv`) ?? files.find((one) => sameFileName(one, name));
      if (file === undefined) continue;
      const rows = parseCsv(await readFile(join(folder, file), 'utf8'), { delimiter: ',' });
      sheets.set(name, rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
    }
    return sheets;
  });
}

/** Recalculates a workbook and saves it as a workbook again, as if a user had opened and stored it in LibreOffice. */
export async function resave(xlsx: Uint8Array, as: 'xlsx' | 'xls' | 'ods' = 'xlsx'): Promise<Uint8Array> {
  return inWorkshop(async (folder) => {
    await writeFile(join(folder, 'book.xlsx'), xlsx);
    const out = join(folder, 'out');
    await mkdir(out);
    await convert(folder, 'book.xlsx', as, out);
    return new Uint8Array(await readFile(join(out, `book.${as}`)));
  });
}

/** Recalculates several workbooks in one run of LibreOffice, by name, which costs little more than one. Asked for none, LibreOffice would never end. */
export async function resaveAll(books: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> {
  if (books.size === 0) return new Map();
  return inWorkshop(async (folder) => {
    const out = join(folder, 'out');
    await mkdir(out);
    const names = [...books.keys()];
    await Promise.all(names.map((name) => writeFile(join(folder, `${name}.xlsx`), books.get(name) ?? '')));
    await convert(folder, names.map((name) => `${name}.xlsx`), 'xlsx', out);
    return new Map(await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(out, `${name}.xlsx`)))] as const)));
  });
}

/** Prints a workbook or document and gives the paths of its pages as PNG files in `outFolder`. */
export async function renderPages(bytes: Uint8Array, kind: 'xlsx' | 'docx', outFolder: string, resolution = 80): Promise<string[]> {
  return inWorkshop(async (folder) => {
    await mkdir(outFolder, { recursive: true });
    await writeFile(join(folder, `page.${kind}`), bytes);
    await convert(folder, `page.${kind}`, 'pdf');
    await run('pdftoppm', ['-r', String(resolution), '-png', join(folder, 'page.pdf'), join(outFolder, 'page')], { timeout: TIMEOUT });
    return (await readdir(outFolder)).filter((file) => /^page-\d+\.png$/.test(file)).sort().map((file) => join(outFolder, file));
  });
}

async function convert(folder: string, files: string | readonly string[], to: string, out = folder): Promise<void> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  await run('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`, '--convert-to', to, '--outdir', out, ...[files].flat().map((file) => join(folder, file))], {
    timeout: TIMEOUT,
    env: { ...process.env, HOME: folder },
  });
}

async function inWorkshop<T>(work: (folder: string) => Promise<T>): Promise<T> {
  if (!libreOfficeReady()) throw new Error(ADVICE);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sheetNames(xlsx: Uint8Array): Promise<string[]> {
  const { readXlsx } = await import('hucre/xlsx');
  return (await readXlsx(xlsx)).sheets.map((sheet) => sheet.name);
}

function sameFileName(file: string, sheet: string): boolean {
  return file.replace(/[^\p{L}\p{N}]/gu, '') === `book${sheet}csv`.replace(/[^\p{L}\p{N}]/gu, '');
}

function found(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => folder !== '' && existsSync(join(folder, program)));
}
