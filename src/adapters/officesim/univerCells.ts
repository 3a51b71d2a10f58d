import { ICommandService, IUndoRedoService, type Injector } from '@univerjs/core';
import { SetRangeValuesCommand, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand, addMergeCellsUtil } from '@univerjs/sheets';
import type { Block } from './store';
import { reachOf, type CellMatrix } from './univerPending';

/** A sheet of a Univer workbook, for its commands. */
export interface UniverTarget {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Writes contents as a user's command would, with undo and calculation. */
export function writeContents(injector: Injector, target: UniverTarget, value: CellMatrix): void {
  const block = reachOf(value);
  if (block !== undefined) injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, { ...target, range: rangeOf(block), value });
}

/** Gives cells their look; marked as a change of style, so that formulas stay what they are. */
export function writeLooks(injector: Injector, target: UniverTarget, cellValue: CellMatrix): void {
  if (reachOf(cellValue) === undefined) return;
  const redo = { ...target, cellValue, trigger: SetStyleCommand.id };
  const undo = { ...SetRangeValuesUndoMutationFactory(injector, redo), trigger: SetStyleCommand.id };
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, redo);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: target.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
  });
}

/** Merges blocks; what lies under them is dropped, as Excel does without asking. */
export function mergeBlocks(injector: Injector, { unitId, subUnitId }: UniverTarget, blocks: readonly Block[]): void {
  if (blocks.length > 0) addMergeCellsUtil(injector, unitId, subUnitId, blocks.map(rangeOf), { isForceMerge: true });
}

function rangeOf({ top, left, bottom, right }: Block): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
