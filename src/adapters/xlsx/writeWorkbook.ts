import { err, ok, type Result } from '#domain/result';
import type { SheetOp } from '#domain/sheet';
import type { HostRefusal } from '#app/ports';
import { applyOps } from './applyOps';
import { faultDetail } from './faultDetail';
import { fileKind } from './fileKind';
import { PackageParts } from './packageParts';
import { WorkbookEditor } from './workbookEditor';
import { readableParts } from './workbookParts';

/**
 * Writes 操作 into a new workbook, or into the bytes of an existing one, of which everything that no operation names stays
 * as it was. All operations or none: a refusal means that nothing was written.
 */
export async function writeWorkbook(ops: readonly SheetOp[], base?: Uint8Array): Promise<Result<Uint8Array, HostRefusal>> {
  try {
    const parts = base === undefined ? ok(PackageParts.blank()) : openParts(base);
    if (!parts.ok) return parts;
    const workbook = new WorkbookEditor(parts.value);
    const twice = workbook.repeatedSheetName;
    if (twice !== undefined) return err({ code: 'unreadable', sheet: twice, detail: 'two sheets of one name' });
    const done = applyOps(workbook, ops);
    if (!done.ok) return done;
    if (workbook.sheetNames.length === 0) return err({ code: 'rejected', detail: 'a workbook needs at least one sheet' });
    return await Promise.resolve(ok(workbook.pack()));
  } catch (reason) {
    return err({ code: 'unreadable', detail: faultDetail(reason) });
  }
}

function openParts(base: Uint8Array): Result<PackageParts, HostRefusal> {
  const kind = fileKind(base);
  if (!kind.ok) return kind;
  if (kind.value.kind === 'xls') return err({ code: 'unsupported', detail: 'an .xls file is read, never written' });
  const readable = readableParts(kind.value.container);
  return readable.ok ? PackageParts.unpack(kind.value.container) : readable;
}
