import type { Finding, FindingCell, Suspect } from '#domain/finding/finding';
import type { CellRef, WorkbookSnapshot } from '#domain/sheet';
import { inputAt } from '../../actions';
import { cellAt } from '../../address';

/** A suspect with the words of its cell, ready to be shown. */
export interface SuspectCell {
  readonly suspect: Suspect;
  readonly cell: CellRef;
  readonly words: FindingCell;
  readonly isFormula: boolean;
}

/** The suspects of a finding that are cells, best first. */
export function suspectCellsOf(finding: Finding, workbook: WorkbookSnapshot | undefined): readonly SuspectCell[] {
  return finding.suspects.flatMap((suspect) => {
    const { sheet, address } = suspect;
    if (sheet === undefined || address === undefined) return [];
    const cell = cellAt(sheet, address);
    if (cell === undefined) return [];
    const known = finding.cells.find((other) => other.sheet === sheet && other.address === address);
    const { input, printed } = inputAt(workbook, cell);
    const words = known ?? { sheet, address, table: sheet, row: '', column: '', printed };
    return [{ suspect, cell, words, isFormula: input.formula !== undefined }];
  });
}

/** The cell a click on a finding selects: its best suspect, else the first cell it speaks of. */
export function mainCellOf(finding: Finding): CellRef | undefined {
  const [suspect] = finding.suspects;
  if (suspect?.sheet !== undefined && suspect.address !== undefined) return cellAt(suspect.sheet, suspect.address);
  const [first] = finding.cells;
  return first === undefined ? undefined : cellAt(first.sheet, first.address);
}
