import type { WpsApplication } from './wpsTypes';

/** Where an add-in page of WPS finds its application: under `wps`, and in newer versions bare. */
interface WpsScope {
  readonly wps?: { readonly EtApplication?: () => unknown };
  readonly Application?: unknown;
}

/** WPS 表格 around this page; undefined in Excel, in a browser and in the other programs of WPS. */
export function findWpsApplication(scope: object = globalThis): WpsApplication | undefined {
  const { wps, Application } = scope as WpsScope;
  const found = typeof wps?.EtApplication === 'function' ? wps.EtApplication() : Application;
  return isSpreadsheet(found) ? found : undefined;
}

function isSpreadsheet(found: unknown): found is WpsApplication {
  return typeof found === 'object' && found !== null && 'ActiveWorkbook' in found && 'ApiEvent' in found;
}
