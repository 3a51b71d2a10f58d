import type { ICommandInfo } from '@univerjs/core';
import type { Block, StoreChange } from './store';

interface CellMutation {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Readonly<Record<string, unknown>> | null>>>>;
}

const shifting = new Set(
  ['insert-row', 'remove-rows', 'insert-col', 'remove-col', 'move-rows', 'move-columns', 'move-range', 'reorder-range'].map((name) => `sheet.mutation.${name}`),
);
const looks = new Set(['set-style', 'set-border', 'clear-selection-format'].map((name) => `sheet.command.${name}`));
const everywhere: Block = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** What a mutation of Univer means for the workbook, or undefined when only looks or computed values changed. */
export function changeOf(command: Readonly<ICommandInfo>, fromFormula: boolean, nameBefore: (sheet: string) => string): StoreChange | undefined {
  const params = (command.params ?? {}) as { subUnitId?: string; sheet?: { id?: string }; name?: string };
  const sheet = params.subUnitId ?? '';
  switch (command.id) {
    case 'sheet.mutation.set-range-values':
      return fromFormula ? undefined : cellsChanged(params as CellMutation);
    case 'sheet.mutation.insert-sheet':
      return { kind: 'added', sheet: params.sheet?.id ?? sheet };
    case 'sheet.mutation.remove-sheet':
      return { kind: 'deleted', sheet };
    case 'sheet.mutation.set-worksheet-name':
      return { kind: 'renamed', sheet, before: nameBefore(sheet), after: params.name ?? '' };
    case 'sheet.operation.set-worksheet-active':
      return { kind: 'activated', sheet };
    default:
      return shifting.has(command.id) ? { kind: 'cells', sheet, block: everywhere } : undefined;
  }
}

function cellsChanged({ subUnitId, cellValue, trigger = '' }: CellMutation): StoreChange | undefined {
  if (looks.has(trigger)) return undefined;
  let block: Block | undefined;
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell === null || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell) block = grown(block, Number(row), Number(column));
    }
  }
  return block === undefined ? undefined : { kind: 'cells', sheet: subUnitId, block };
}

function grown(block: Block | undefined, row: number, column: number): Block {
  return {
    top: Math.min(block?.top ?? row, row),
    left: Math.min(block?.left ?? column, column),
    bottom: Math.max(block?.bottom ?? row, row),
    right: Math.max(block?.right ?? column, column),
  };
}
