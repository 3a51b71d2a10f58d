import type { HostRefusal } from '#app/ports';
import type { Result } from '#domain/result';
import type { ExcelHost } from './host';
import { openAsNewWorkbook, readWorkbookFile } from './workbookFile';

/** Excel around the pane: its entry point, its colours, and its ribbon. */
export interface OfficeRuntime {
  readonly host: ExcelHost;
  readonly supports: (version: string) => boolean;
  /** 深色 by the Office theme; undefined when Office does not tell. */
  isDark(): boolean | undefined;
  onThemeChange(listener: () => void): () => void;
  /** Name of the workbook's file; undefined while it was never saved. */
  fileName(): string | undefined;
  /** 整个文件 of the open workbook, as it would be saved now. */
  readFile(): Promise<Result<Uint8Array, HostRefusal>>;
  /** Shows a file as a new workbook beside this one; refused where Excel cannot (before ExcelApi 1.8). */
  openNew(bytes: Uint8Array): Promise<Result<void, HostRefusal>>;
  /** Gives a ribbon function its work. */
  associate(name: string, run: () => Promise<void>): void;
  /** Brings the pane up; false where the host cannot. */
  showPane(): Promise<boolean>;
}

/** Office.js starts late and sometimes never: how long to wait for it, in milliseconds. */
const OFFICE_TIMEOUT = 8000;

/** The Excel this page runs in; undefined outside Excel, or when Office.js does not answer in time. */
export async function findOfficeRuntime(timeout = OFFICE_TIMEOUT): Promise<OfficeRuntime | undefined> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return undefined;
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, timeout, undefined));
  const info = await Promise.race([Office.onReady(), silence]);
  return info?.host === Office.HostType.Excel && typeof Excel !== 'undefined' ? runtime() : undefined;
}

function runtime(): OfficeRuntime {
  return {
    host: { run: Excel.run.bind(Excel) },
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    isDark: () => isDarkTheme(Office.context.officeTheme),
    onThemeChange,
    fileName: () => fileNameOf(Office.context.document.url),
    readFile: () => readWorkbookFile(Office.context.document, Office.FileType.Compressed),
    openNew: (bytes) => openAsNewWorkbook((base64) => Excel.createWorkbook(base64), bytes),
    associate: (name, run) => {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        void run().finally(() => event.completed());
      });
    },
    showPane: async () => {
      try {
        await Office.addin.showAsTaskpane();
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The last part of a path or address, without what a browser put into it. */
function fileNameOf(url: string | null | undefined): string | undefined {
  const last = (url ?? '').replace(/[?#].*$/u, '').split(/[/\\]/u).at(-1) ?? '';
  try {
    return last === '' ? undefined : decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** 深色 when the host says so, or when the background of its theme is darker than mid grey. */
export function isDarkTheme(theme: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(theme?.bodyBackgroundColor ?? '');
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function onThemeChange(listener: () => void): () => void {
  const type = (Office.EventType as { OfficeThemeChanged?: Office.EventType }).OfficeThemeChanged;
  if (type === undefined) return () => undefined;
  try {
    Office.context.document.addHandlerAsync(type, listener);
  } catch {
    return () => undefined;
  }
  return () => Office.context.document.removeHandlerAsync(type, { handler: listener });
}
