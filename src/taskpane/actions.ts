import type { HostRefusal } from '#app/ports';
import type { Result } from '#domain/result';
import { address, type CellRef, type CellInput, type SheetOp, type WorkbookSnapshot } from '#domain/sheet';
import { printFigure } from './figures';
import type { PaneSession } from './paneSession';
import type { Notice } from './paneState';
import { TEXT } from './text';
import type { Workplace } from './workplace';

/** What the user can make the workbook do. Refusals are told in the pane; nothing is thrown. */
export interface PaneActions {
  /** Selects a cell. */
  reveal(cell: CellRef): Promise<boolean>;
  /** Writes and checks again; true when it was done. */
  write(ops: readonly SheetOp[]): Promise<boolean>;
  /** 采用建议: writes a suggested figure into its cell and offers to take it back. A formula is never overwritten. */
  adopt(cell: CellRef, where: string, suggested: string): Promise<boolean>;
  /** Tells a refusal in the pane. */
  refuse(refusal: HostRefusal, retry?: () => void): void;
}

interface ActionParts {
  readonly workplace: Workplace;
  readonly session: PaneSession;
  readonly tell: (notice: Notice) => void;
}

/** Binds the actions of the pane to its workbook. */
export function createActions({ workplace, session, tell }: ActionParts): PaneActions {
  const { port } = workplace;

  function refuse(refusal: HostRefusal, retry?: () => void): void {
    const { what, advice } = TEXT.refusal.of(refusal);
    tell({ intent: 'error', title: what, text: advice, ...(retry === undefined ? {} : { action: { label: TEXT.retry, run: retry } }) });
  }

  async function done(result: Promise<Result<void, HostRefusal>>, retry?: () => void): Promise<boolean> {
    const outcome = await result;
    if (!outcome.ok) refuse(outcome.error, retry);
    return outcome.ok;
  }

  async function write(ops: readonly SheetOp[]): Promise<boolean> {
    const written = await done(port.apply(ops), () => void write(ops));
    if (written) void session.checkNow();
    return written;
  }

  async function put(cell: CellRef, input: CellInput): Promise<boolean> {
    return write([{ op: 'write', sheet: cell.sheet, row: cell.row, column: cell.column, cells: [[input]] }]);
  }

  async function adopt(cell: CellRef, where: string, suggested: string): Promise<boolean> {
    const before = inputAt(session.state().reading?.workbook, cell);
    if (before.input.formula !== undefined) {
      tell({ intent: 'warning', title: TEXT.check.formula });
      return false;
    }
    if (!(await put(cell, { value: Number(suggested) }))) return false;
    const undo = async (): Promise<void> => {
      if (await put(cell, before.input)) tell({ intent: 'info', title: TEXT.check.undone(where, before.printed) });
    };
    tell({ intent: 'success', title: TEXT.check.adopted(where, printFigure(suggested)), action: { label: TEXT.undo, run: () => void undo() } });
    return true;
  }

  return { reveal: (cell) => done(port.reveal(cell)), write, adopt, refuse };
}

/** What a cell holds, ready to be written back, and how it is printed. */
export function inputAt(workbook: WorkbookSnapshot | undefined, cell: CellRef): { readonly input: CellInput; readonly printed: string } {
  const sheet = workbook?.sheets.find(({ name }) => name === cell.sheet);
  const row = cell.row - (sheet?.top ?? 0);
  const column = cell.column - (sheet?.left ?? 0);
  const formula = sheet?.formulas[row]?.[column] ?? '';
  const value = sheet?.values[row]?.[column] ?? null;
  const printed = sheet?.text[row]?.[column] ?? '';
  return { input: formula === '' ? { value } : { formula, value }, printed: printed === '' ? TEXT.check.blank : printed };
}

/** Names a cell for the user, "公开07表 D9". */
export function placeName(table: string, cell: CellRef): string {
  return `${table} ${address(cell.row, cell.column)}`.trim();
}
