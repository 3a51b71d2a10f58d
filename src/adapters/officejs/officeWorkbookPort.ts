import type { EditEvent, HostRefusal, SheetTest, WorkbookPort } from '#app/ports';
import { err, ok, type Result } from '#domain/result';
import type { CellRef, SheetOp, WorkbookSnapshot } from '#domain/sheet';
import type { BatchTrace } from './batchTrace';
import { refusedBeforehand } from './checkOps';
import { EditListener } from './editListener';
import { patient, type ExcelHost } from './host';
import { ownChanges } from './ownChanges';
import { WorkbookReader } from './readWorkbook';
import { refusalOf } from './refusal';
import { writeBatch } from './writeBatch';

/** What the adapter should know of the host beyond its entry point. */
export interface OfficeWorkbookOptions {
  /** Whether the host knows an ExcelApi version; asks Office unless given. */
  readonly supports?: (version: string) => boolean;
  /** Which sheets are read as a whole; all of them unless given. */
  readonly looksLikeTable?: SheetTest;
}

/** 工作簿 in Excel, real or simulated: the only way production code reaches Office.js. */
export function createOfficeWorkbookPort(host: ExcelHost, options: OfficeWorkbookOptions = {}): WorkbookPort {
  return new OfficeWorkbookPort(host, options.supports ?? officeSupports, options.looksLikeTable ?? (() => true));
}

class OfficeWorkbookPort implements WorkbookPort {
  private readonly reader: WorkbookReader;
  private readonly edits: EditListener;
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: ExcelHost,
    supports: (version: string) => boolean,
    looksLikeTable: SheetTest,
  ) {
    this.reader = new WorkbookReader(host, looksLikeTable, (sheets) => this.edits.know(sheets));
    this.edits = new EditListener(host, supports);
  }

  async read(): Promise<Result<WorkbookSnapshot, HostRefusal>> {
    this.edits.ensureRegistered();
    try {
      return ok(await this.reader.read());
    } catch (error) {
      return err(refusalOf(error));
    }
  }

  apply(ops: readonly SheetOp[]): Promise<Result<void, HostRefusal>> {
    const refused = refusedBeforehand(ops);
    if (refused !== undefined) return Promise.resolve(err(refused));
    if (ops.length === 0) return Promise.resolve(ok(undefined));
    const writing = this.lastWrite.then(() => this.write(ops));
    this.lastWrite = writing.catch(() => undefined);
    return writing;
  }

  async reveal(cell: CellRef): Promise<Result<void, HostRefusal>> {
    try {
      await this.host.run(patient, async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
        await context.sync();
      });
      return ok(undefined);
    } catch (error) {
      return err(refusalOf(error, cell.sheet));
    }
  }

  onEdit(listener: (event: EditEvent) => void): () => void {
    return this.edits.listen(listener);
  }

  private async write(ops: readonly SheetOp[]): Promise<Result<void, HostRefusal>> {
    const trace: BatchTrace = { existing: [], added: [], written: [] };
    this.edits.beginOwn();
    let refusal: HostRefusal | undefined;
    try {
      refusal = await writeBatch(this.host, ops, trace);
    } finally {
      this.edits.endOwn(ownChanges(ops, trace, refusal !== undefined));
    }
    return refusal === undefined ? ok(undefined) : err(refusal);
  }
}

function officeSupports(version: string): boolean {
  return typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', version);
}
