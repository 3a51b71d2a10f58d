import type { WpsApplication } from './wpsTypes';
import type { WpsStorage } from './wpsRibbon';

/** Where an add-in page of WPS finds its application: under `wps`, and in newer versions bare. */
interface WpsScope {
  readonly wps?: { readonly EtApplication?: () => unknown; readonly PluginStorage?: unknown };
  readonly Application?: unknown;
}

/** WPS 表格 around this page; undefined in Excel, in a browser and in the other programs of WPS. */
export function findWpsApplication(scope: object = globalThis): WpsApplication | undefined {
  const { wps, Application } = scope as WpsScope;
  const found = typeof wps?.EtApplication === 'function' ? wps.EtApplication() : Application;
  return isSpreadsheet(found) ? found : undefined;
}

/** The storage that the pages of the add-in share; undefined where this version of WPS offers none. */
export function findWpsStorage(scope: object = globalThis): WpsStorage | undefined {
  const { wps, Application } = scope as WpsScope;
  return [wps?.PluginStorage, (Application as { readonly PluginStorage?: unknown } | undefined)?.PluginStorage].find(isStorage);
}

function isSpreadsheet(found: unknown): found is WpsApplication {
  return typeof found === 'object' && found !== null && 'ActiveWorkbook' in found && 'ApiEvent' in found;
}

function isStorage(found: unknown): found is WpsStorage {
  return typeof found === 'object' && found !== null && 'getItem' in found && 'setItem' in found;
}
