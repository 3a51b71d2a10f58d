import type { WorkbookPort } from '#app/ports';
import type { CellRef, CellValue, SheetOp } from '#domain/sheet';

/** What the host under test can do beyond the port; behaviours a host lacks are not asked of it. */
export interface HostCapabilities {
  /** Somebody can edit the workbook beside the port, so edits are heard. */
  readonly edits: boolean;
  /** Formulas are recalculated after a change. */
  readonly computes: boolean;
  /** Reveal moves a selection that can be asked for. */
  readonly selects: boolean;
  /** Sheets can be protected; writing on one is refused. */
  readonly protects: boolean;
  /** The host can be made busy by a user who is inside a cell. */
  readonly busy: boolean;
}

/** A workbook on the host under test, with the hands of the user beside the port. */
export interface ContractHost {
  readonly port: WorkbookPort;
  /** The user types a value into a cell. */
  edit?(cell: CellRef, value: CellValue): Promise<void>;
  /** The cell that is selected now. */
  selection?(): CellRef | undefined;
  /** The user protects a sheet. */
  protect?(sheet: string): Promise<void>;
  /** The user begins typing into a cell and stays there until the returned function is called. */
  beginEditing?(): Promise<() => Promise<void>>;
  /** Waits until the events that are on their way have arrived. */
  settle?(): Promise<void>;
  close?(): Promise<void>;
}

/** Makes a host whose workbook holds exactly the sheets that `seed` writes. */
export interface ContractFactory {
  readonly capabilities: HostCapabilities;
  open(seed: readonly SheetOp[]): Promise<ContractHost>;
}
