import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = process.env['GONGKAI_SHARED'] ?? resolve(__dirname, '../../../shared');

/** The real disclosures that stay outside the repository. */
export const CASE_IDS = ['shaoxing-2023', 'zengdu-2023', 'beiguan-2023', 'rongjiang-2023', 'jincheng-2022', 'putuo-2025-budget'] as const;

/** One printed table of a case, as its tables.json holds it. */
export interface PrintedTable {
  readonly code: string;
  readonly name: string;
  readonly missing?: boolean;
  readonly cells?: readonly (readonly string[])[];
}

/** Folder of a real case, or undefined when the cases are not beside the repository. */
export function sharedCase(id: string): string | undefined {
  return sharedFolder(join('cases', id));
}

/** A folder of the shared material, or undefined when it is absent. */
export function sharedFolder(path: string): string | undefined {
  const folder = join(root, path);
  return existsSync(folder) ? folder : undefined;
}

/** Bytes of a file of a case. */
export function caseBytes(folder: string, file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, file)));
}

/** The printed tables of a case. */
export function printedTables(folder: string): readonly PrintedTable[] {
  const parsed = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')) as { tables: PrintedTable[] };
  return parsed.tables;
}

/** Says in the test output that a test passed without looking because the shared material is absent. */
export function sayAbsent(what: string): void {
  process.stdout.write(`跳过：未找到共享资料（${what}），设置 GONGKAI_SHARED 后可运行。\n`);
}
