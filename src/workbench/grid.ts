import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { createUniver } from '@univerjs/presets';
import { LocaleType, mergeLocales, type IWorkbookData } from '@univerjs/core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { createUniverStore } from '#adapters/officesim/univerStore';
import { withGatheredWrites } from '#app/gatherWrites';
import type { WorkbookPort } from '#app/ports';
import { looksLikeTable } from '#app/looksLikeTable';
import type { PageSetup } from '#domain/sheet';
import { gridSheetsOf, type GridSheet } from './gridSheet';

/** 表格: the visible Univer workbook, and the simulated Excel over it that the pane works on. */
export interface Grid {
  readonly excel: SimulatedExcel;
  readonly port: WorkbookPort;
  /** Closes the workbook that is open, and opens another. */
  show(data: IWorkbookData): void;
  /** The open workbook as Univer keeps it. */
  data(): IWorkbookData;
  sheets(): readonly GridSheet[];
  pageOf(sheet: string): PageSetup | undefined;
  setDark(dark: boolean): void;
  onChange(listener: () => void): void;
  readonly univer: ReturnType<typeof createUniver>['univerAPI'];
}

/** Opens Univer in an element. Its scripts must have been loaded. */
export function openGrid(container: HTMLElement, data: IWorkbookData, dark: boolean): Grid {
  const { univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN) },
    darkMode: dark,
    presets: [UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true })],
  });
  let shown = 0;
  univerAPI.createWorkbook({ ...data, id: 'workbook-0' });
  const store = createUniverStore(univerAPI);
  const excel = createSimulatedExcel(store);
  const listeners = new Set<() => void>();
  store.onChange(({ kind }) => {
    if (kind !== 'activated') listeners.forEach((listener) => listener());
  });
  const workbook = () => {
    const active = univerAPI.getActiveWorkbook();
    if (active === null) throw new Error('no workbook is open');
    return active;
  };
  return {
    excel,
    univer: univerAPI,
    port: withGatheredWrites(createOfficeWorkbookPort(excel, { looksLikeTable, supports: (version) => excel.isSetSupported('ExcelApi', version) })),
    show: (next) => {
      const before = workbook().getId();
      shown += 1;
      univerAPI.disposeUnit(before);
      univerAPI.createWorkbook({ ...next, id: `workbook-${shown}` });
    },
    data: () => workbook().save(),
    sheets: () =>
      gridSheetsOf(workbook().save(), (sheet, row, column) => store.read(sheet, { top: row, left: column, bottom: row, right: column }, ['formulas']).formulas?.[0]?.[0] ?? ''),
    pageOf: (name) => {
      const sheet = store.sheets().find((other) => other.name === name);
      return sheet === undefined ? undefined : pageSetup(store.page(sheet.id));
    },
    setDark: (on) => univerAPI.toggleDarkMode(on),
    onChange: (listener) => listeners.add(listener),
  };
}

function pageSetup(page: ReturnType<SimulatedExcel['store']['page']>): PageSetup | undefined {
  if (page.orientation === undefined) return undefined;
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(page.titleRows === undefined ? {} : { titleRows: page.titleRows }),
    ...(page.printArea === undefined ? {} : { printArea: page.printArea }),
    ...(page.blackAndWhite === undefined ? {} : { blackAndWhite: page.blackAndWhite }),
  };
}
