import { readXlsx } from 'hucre/xlsx';
import { EncryptedFileError } from 'hucre';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { HostRefusal } from '#app/ports';
import { faultDetail } from './faultDetail';
import { sheetSnapshot } from './sheetSnapshot';

/** Reads the bytes of a 工作簿 file into a snapshot; a file that cannot be read is a refusal, never an exception. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<WorkbookSnapshot, HostRefusal>> {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    const date1904 = workbook.dateSystem === '1904';
    return ok({ sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet, { date1904, cut: false })) });
  } catch (reason) {
    if (reason instanceof EncryptedFileError) return err({ code: 'encrypted' });
    return err({ code: 'unreadable', detail: faultDetail(reason) });
  }
}
