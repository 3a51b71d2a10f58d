import type { Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { err, ok, type Result } from '#domain/result';
import { address, type WorkbookSnapshot } from '#domain/sheet';
import type { HostRefusal, SheetTest } from '#app/ports';
import type { Container } from './container';
import { contentFault } from './contentFault';
import { faultDetail } from './faultDetail';
import { fileKind } from './fileKind';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { readXlsFile } from './readXlsFile';
import { sheetSnapshot } from './sheetSnapshot';
import { readableParts } from './workbookParts';

/** How a workbook is read; without `looksLikeTable` every sheet comes as a whole, up to the limits. */
export interface ReadOptions {
  readonly looksLikeTable?: SheetTest;
}

interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly automaticCalculation: boolean;
  readonly date1904: boolean;
  readonly cut: ReadonlySet<string>;
}

const WINDOW = `A1:${address(MAX_ROWS - 1, MAX_COLUMNS - 1)}`;

/** Reads the bytes of a 工作簿 file into a snapshot; a file that cannot be read is a refusal, never an exception. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<WorkbookSnapshot, HostRefusal>> {
  try {
    const kind = fileKind(bytes);
    if (!kind.ok) return kind;
    const read = kind.value.kind === 'xls' ? await readOld(bytes) : await readContainer(kind.value.container);
    if (!read.ok) return read;
    const { sheets, automaticCalculation, date1904, cut } = read.value;
    const fault = contentFault(sheets);
    if (fault !== null) return err(fault);
    return ok({
      sheets: sheets.map((sheet) => sheetSnapshot(sheet, { date1904, cut: cut.has(sheet.name), ...options })),
      ...(automaticCalculation ? {} : { automaticCalculation }),
    });
  } catch (reason) {
    return err({ code: 'unreadable', detail: faultDetail(reason) });
  }
}

async function readContainer(container: Container): Promise<Result<ReadSheets, HostRefusal>> {
  const parts = readableParts(container);
  if (!parts.ok) return parts;
  const { archive, ...known } = parts.value;
  const workbook = await readXlsx(archive, { readStyles: true, range: WINDOW });
  return ok({ sheets: workbook.sheets, date1904: workbook.dateSystem === '1904', ...known });
}

async function readOld(bytes: Uint8Array): Promise<Result<ReadSheets, HostRefusal>> {
  const read = await readXlsFile(bytes);
  return read.ok ? ok({ ...read.value, date1904: false, cut: new Set() }) : read;
}
