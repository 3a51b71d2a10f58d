import { CellValueType, ICommandService, IUndoRedoService, type ICellData, type Injector } from '@univerjs/core';
import { SetRangeValuesCommand, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { Block, BlockStyle, CellContent } from './store';
import { univerStyle } from './univerStyle';

type CellMatrix = Record<number, Record<number, ICellData>>;

/** A sheet of a Univer workbook, for its commands. */
export interface UniverTarget {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** The block that a grid of contents covers, or undefined when it holds none. */
export function coveredBlock(top: number, left: number, cells: readonly (readonly (CellContent | undefined)[])[]): Block | undefined {
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  const any = cells.some((line) => line.some((content) => content !== undefined));
  return any ? { top, left, bottom: top + cells.length - 1, right: left + width - 1 } : undefined;
}

/** Writes contents as a user's command would, with undo and calculation. */
export function writeCells(injector: Injector, target: UniverTarget, block: Block, cells: readonly (readonly (CellContent | undefined)[])[]): void {
  const value: CellMatrix = {};
  cells.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content !== undefined) (value[block.top + row] ??= {})[block.left + column] = cellData(content);
    }),
  );
  const range = { startRow: block.top, startColumn: block.left, endRow: block.bottom, endColumn: block.right };
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, { ...target, range, value });
}

/** Gives a block its look in one change; marked as a change of style, so that formulas stay what they are. */
export function styleCells(injector: Injector, target: UniverTarget, block: Block, style: BlockStyle): void {
  const cellValue: CellMatrix = {};
  for (let row = block.top; row <= block.bottom; row += 1) {
    const line: Record<number, ICellData> = (cellValue[row] = {});
    for (let column = block.left; column <= block.right; column += 1) line[column] = { s: univerStyle(style, block, row, column) };
  }
  const redo = { ...target, cellValue, trigger: SetStyleCommand.id };
  const undo = { ...SetRangeValuesUndoMutationFactory(injector, redo), trigger: SetStyleCommand.id };
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, redo);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: target.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
  });
}

function cellData(content: CellContent): ICellData {
  if ('formula' in content) return { f: content.formula, v: null, p: null, si: null };
  const { constant } = content;
  if (constant === null) return { v: null, f: null, p: null, si: null };
  const type = typeof constant === 'string' ? CellValueType.STRING : typeof constant === 'number' ? CellValueType.NUMBER : CellValueType.BOOLEAN;
  return { v: typeof constant === 'boolean' ? Number(constant) : constant, t: type, f: null, p: null, si: null };
}
