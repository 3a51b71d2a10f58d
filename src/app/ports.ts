import type { Result } from '#domain/result';
import type { CellRef, CellStyle, CellValue, SheetOp, WorkbookSnapshot } from '#domain/sheet';

/**
 * Why a host did not do what was asked. `code` is stable and picks the Chinese sentence; `sheet` names the place;
 * `detail` is the host's own words for the log, never shown alone.
 */
export interface HostRefusal {
  readonly code:
    | 'protected'
    | 'sheetMissing'
    | 'sheetExists'
    | 'userEditing'
    | 'tooLarge'
    | 'rejected'
    | 'unsupported'
    | 'unreadable'
    | 'encrypted'
    | 'notFound';
  readonly sheet?: string;
  readonly detail?: string;
}

/** What an edit event tells: something changed, and on which sheet when the host says so. */
export interface EditEvent {
  readonly sheet?: string;
}

/** The head of a sheet: so many rows and columns are looked at before deciding whether the whole sheet is read. */
export const SHEET_HEAD = { rows: 12, columns: 26 } as const;

/** Decides from a sheet's name and the printed text of its head whether it is read as a whole or as its head only. */
export type SheetTest = (name: string, head: readonly (readonly string[])[]) => boolean;

/** 工作簿: the one door to a workbook, whatever holds it (Excel, the simulator, a file). */
export interface WorkbookPort {
  /** The whole workbook; sheets that do not look like 公开 tables may come as their head only (`headOnly`). */
  read(): Promise<Result<WorkbookSnapshot, HostRefusal>>;
  /** All operations or none, in order; own writes are not heard by `onEdit`. */
  apply(ops: readonly SheetOp[]): Promise<Result<void, HostRefusal>>;
  /** Brings a cell into view and selects it. */
  reveal(cell: CellRef): Promise<Result<void, HostRefusal>>;
  /** Calls back after each edit by the user, until the returned function is called. */
  onEdit(listener: (event: EditEvent) => void): () => void;
}

/** 修订稿 to be made: a text as it came, with its file where it came in one, and as corrected, line by line. */
export interface TextToRevise {
  readonly bytes?: Uint8Array;
  readonly original: readonly string[];
  readonly lines: readonly string[];
}

/** 修订稿: a .docx with `marked` changes tracked; `left` could not be, since they touch what the file does not hold as text. */
export interface RevisedText {
  readonly bytes: Uint8Array;
  readonly marked: number;
  readonly left: number;
}

/** 时钟: today and timers, so that the session can be tested without waiting. */
export interface Clock {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
}

/** A column of a list: its title, its width in points, and how its cells look under it. */
export interface ListColumn {
  readonly title: string;
  readonly width: number;
  readonly style?: CellStyle;
}

/** A row of a list; `look` picks one of the list's `looks`. */
export interface ListRow {
  readonly cells: readonly CellValue[];
  readonly look?: number;
}

/** 清单: a sheet of any number of rows under one header, asked for one after the other so that they never stand in memory together. */
export interface ListSheet {
  readonly sheet: string;
  readonly columns: readonly ListColumn[];
  /** How rows look where they differ from the plain one: the style of one column each. */
  readonly looks?: readonly { readonly column: number; readonly style: CellStyle }[];
  readonly rows: () => Iterable<ListRow>;
}
