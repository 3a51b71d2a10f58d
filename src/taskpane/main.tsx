import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { findOfficeRuntime, type OfficeRuntime } from '#adapters/officejs/officeRuntime';
import { findWpsApplication, findWpsStorage } from '#adapters/wps/findWps';
import { createWpsRibbon } from '#adapters/wps/wpsRibbon';
import { createWpsWorkbookPort } from '#adapters/wps/wpsWorkbookPort';
import { withGatheredWrites } from '#app/gatherWrites';
import { looksLikeTable } from '#app/looksLikeTable';
import type { WorkbookPort } from '#app/ports';
import { associateRibbon } from '../commands/ribbon';
import { browserClock, browserScheme, copyText, saveFile } from './browser';
import { mountPane } from './mountPane';
import { showOutside } from './outside';
import type { Scheme, Workplace } from './workplace';

void start();

/** Finds WPS or Excel and mounts the pane in it; elsewhere, or in an Excel that is too old, says where to go instead. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) return;
  if (startInWps(element)) return;
  const runtime = await findOfficeRuntime();
  if (runtime === undefined || !runtime.supports('1.9')) {
    showOutside(element, runtime === undefined ? 'noExcel' : 'oldExcel', browserScheme());
    return;
  }
  const port = createOfficeWorkbookPort(runtime.host, { looksLikeTable });
  associateRibbon(runtime, mountPane(element, workplaceOn('excel', port, officeScheme(runtime))));
}

/** WPS 表格 (实验性) gives its objects to the page at once and needs no Office.js. */
function startInWps(element: HTMLElement): boolean {
  const application = findWpsApplication();
  if (application === undefined) return false;
  const port = createWpsWorkbookPort(application, { looksLikeTable });
  const pane = mountPane(element, workplaceOn('wps', port, browserScheme()));
  const storage = findWpsStorage();
  if (storage !== undefined) associateRibbon(createWpsRibbon(storage), pane);
  return true;
}

function workplaceOn(kind: Workplace['kind'], port: WorkbookPort, scheme: Scheme): Workplace {
  return {
    kind,
    port: withGatheredWrites(port),
    clock: browserClock,
    scheme,
    makeWord: async (narrative) => (await import('#adapters/docx/writeDocx')).writeNarrativeDocx(narrative),
    readFile: async (bytes) => (await import('#adapters/xlsx/readWorkbook')).readWorkbook(bytes, { looksLikeTable }),
    readText: async (name, bytes) => (await import('#adapters/docx/readNarrative')).readNarrative(bytes, name),
    saveFile,
    copyText,
  };
}

function officeScheme(runtime: OfficeRuntime): Scheme {
  const browser = browserScheme();
  return {
    current: () => {
      const dark = runtime.isDark();
      return dark === undefined ? browser.current() : dark ? 'dark' : 'light';
    },
    subscribe: (listener) => {
      const leaves = [runtime.onThemeChange(listener), browser.subscribe(listener)];
      return () => leaves.forEach((leave) => leave());
    },
  };
}
