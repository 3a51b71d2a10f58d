import { LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import type { Store } from './store';
import { createUniverStore } from './univerStore';

/** A Univer workbook without a page, its store, and how to let it go. */
export interface HeadlessUniver {
  readonly store: Store;
  readonly univer: FUniver;
  dispose(): void;
}

/** Starts a Univer instance that has the formula engine and number formats but no canvas. */
export function createHeadlessUniverStore(names: readonly string[] = ['Sheet1']): HeadlessUniver {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const ids = names.map((_, index) => `sheet-${index + 1}`);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'workbook',
    name: 'workbook',
    sheetOrder: ids,
    sheets: Object.fromEntries(ids.map((id, index) => [id, { id, name: names[index] ?? id, rowCount: 200, columnCount: 30 }])),
  });
  const facade = FUniver.newAPI(univer);
  return { store: createUniverStore(facade), univer: facade, dispose: () => univer.dispose() };
}
