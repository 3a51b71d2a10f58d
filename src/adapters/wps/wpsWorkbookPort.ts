import type { EditEvent, HostRefusal, SheetTest, WorkbookPort } from '#app/ports';
import { err, ok, type Result } from '#domain/result';
import { address, type CellRef, type SheetOp, type WorkbookSnapshot } from '#domain/sheet';
import { refusedBeforehand } from './checkOps';
import { EditListener } from './editListener';
import { hostWords } from './hostWords';
import { readWorkbook } from './readWorkbook';
import { sheetNamed } from './sheetLookup';
import { writeBatch } from './writeBatch';
import type { WpsApplication, WpsWorkbook } from './wpsTypes';

/** What the adapter should know beyond the application. */
export interface WpsWorkbookOptions {
  /** Which sheets are read as a whole; all of them unless given. */
  readonly looksLikeTable?: SheetTest;
}

/** 工作簿 in WPS 表格 (实验性): the workbook the user works on at the time of each call. */
export function createWpsWorkbookPort(application: WpsApplication, options: WpsWorkbookOptions = {}): WorkbookPort {
  return new WpsWorkbookPort(application, options.looksLikeTable ?? (() => true));
}

class WpsWorkbookPort implements WorkbookPort {
  private readonly edits: EditListener;

  constructor(
    private readonly application: WpsApplication,
    private readonly looksLikeTable: SheetTest,
  ) {
    this.edits = new EditListener(application);
  }

  read(): Promise<Result<WorkbookSnapshot, HostRefusal>> {
    return this.on((workbook) => ok(readWorkbook(this.application, workbook, this.looksLikeTable)));
  }

  apply(ops: readonly SheetOp[]): Promise<Result<void, HostRefusal>> {
    if (ops.length === 0) return Promise.resolve(ok(undefined));
    return this.on((workbook) => {
      if (this.application.Ready === false) return err({ code: 'userEditing' });
      const refused = refusedBeforehand(workbook, ops) ?? this.edits.during((expect) => writeBatch(this.application, workbook, ops, expect));
      return refused === undefined ? ok(undefined) : err(refused);
    });
  }

  reveal(cell: CellRef): Promise<Result<void, HostRefusal>> {
    return this.on((workbook) => {
      const sheet = sheetNamed(workbook, cell.sheet);
      if (sheet === undefined) return err({ code: 'sheetMissing', sheet: cell.sheet });
      sheet.Activate();
      sheet.Range(address(cell.row, cell.column)).Select();
      return ok(undefined);
    });
  }

  onEdit(listener: (event: EditEvent) => void): () => void {
    return this.edits.listen(listener);
  }

  private on<T>(act: (workbook: WpsWorkbook) => Result<T, HostRefusal>): Promise<Result<T, HostRefusal>> {
    try {
      const workbook = this.application.ActiveWorkbook;
      return Promise.resolve(workbook === null || workbook === undefined ? err({ code: 'notFound', detail: 'no workbook is open' }) : act(workbook));
    } catch (error) {
      return Promise.resolve(err({ code: 'rejected', detail: hostWords(error) }));
    }
  }
}
