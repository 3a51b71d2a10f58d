import type { Worksheet } from '@univerjs/core';
import { intersection } from './address';
import type { Block, PageSettings } from './store';

/** What Univer has no place for and the simulator keeps in the custom data of a sheet, where it is saved with the workbook. */
export interface SheetExtras {
  readonly page?: PageSettings;
  readonly protected?: boolean;
  readonly veryHidden?: boolean;
  readonly locks?: readonly { readonly block: Block; readonly locked: boolean }[];
}

const key = 'officesim';

/** The extras of a sheet. */
export function extrasOf(sheet: Worksheet): SheetExtras {
  return (sheet.getCustomMetadata()?.[key] ?? {}) as SheetExtras;
}

/** Adds to the extras of a sheet. */
export function keepExtras(sheet: Worksheet, extras: SheetExtras): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [key]: { ...extrasOf(sheet), ...extras } });
}

/** Whether a cell is locked once its sheet is protected; the last word on it counts. */
export function isCellLocked(sheet: Worksheet, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return extrasOf(sheet).locks?.filter(({ block }) => intersection(block, cell) !== null).at(-1)?.locked ?? true;
}
