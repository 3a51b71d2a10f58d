import { readXlsx } from 'hucre/xlsx';
import type { IWorkbookData } from '@univerjs/core';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import type { HostRefusal } from '#app/ports';
import { insertSample } from '#app/sample/sampleWorkbook';
import { ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { firstEdition } from '../taskpane/editions';
import { gridOf } from './fileToGrid';
import type { Grid } from './grid';
import { gridSheetsOf } from './gridSheet';
import { planSave } from './gridToOps';
import type { StoredWorkbook } from './storage';

/** Opens the bytes of a file for the grid. An old .xls comes as values only, and is saved as a new file. */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<Result<StoredWorkbook, HostRefusal>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  if (isOldFormat(bytes)) return ok({ name: name.replace(/\.xls$/iu, '.xlsx'), data: valuesOnly(read.value, name) });
  const file = await readXlsx(bytes, { readStyles: true });
  const data = gridOf(file.sheets, name, file.dateSystem === '1904');
  return ok({ name, data, base: bytes, opened: data });
}

/** The bytes of the open workbook as .xlsx: what changed, written over the file it came from. */
export async function saveWorkbook(grid: Grid, stored: StoredWorkbook): Promise<Result<Uint8Array, HostRefusal>> {
  const opened = stored.opened === undefined ? undefined : gridSheetsOf(stored.opened);
  const { ops, keepsFile } = planSave(grid.sheets(), opened, (sheet) => grid.pageOf(sheet));
  return writeWorkbook(ops, keepsFile ? stored.base : undefined);
}

/** 示例: an invented disclosure with planted errors, made as a file and opened like one. */
export async function sampleWorkbook(name: string): Promise<StoredWorkbook> {
  const workbook = newWorkbook();
  const done = await insertSample(workbook, firstEdition());
  const bytes = workbook.bytes();
  const opened = done.ok && bytes !== undefined ? await openWorkbook(name, bytes) : undefined;
  if (opened?.ok !== true) throw new Error('the sample could not be made');
  return opened.value;
}

/** An empty workbook with one sheet. */
export function emptyGrid(name: string, sheet: string): IWorkbookData {
  return gridOf([{ name: sheet, rows: [] }], name);
}

function isOldFormat(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

function valuesOnly(workbook: WorkbookSnapshot, name: string): IWorkbookData {
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    rows: [...Array.from({ length: sheet.top }, () => []), ...sheet.values.map((line) => [...Array.from({ length: sheet.left }, () => null), ...line])],
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
  }));
  return gridOf(sheets, name);
}
