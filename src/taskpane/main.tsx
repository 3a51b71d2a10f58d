import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { findOfficeRuntime, type OfficeRuntime } from '#adapters/officejs/officeRuntime';
import { withGatheredWrites } from '#app/gatherWrites';
import { looksLikeTable } from '#app/looksLikeTable';
import { associateRibbon } from '../commands/ribbon';
import { browserClock, browserScheme, copyText, saveFile } from './browser';
import { mountPane } from './mountPane';
import { showOutside } from './outside';
import type { Scheme, Workplace } from './workplace';

void start();

/** Finds Excel and mounts the pane in it; outside Excel, or in one that is too old, says where to go instead. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) return;
  const runtime = await findOfficeRuntime();
  if (runtime === undefined || !runtime.supports('1.9')) {
    showOutside(element, runtime === undefined ? 'noExcel' : 'oldExcel', browserScheme());
    return;
  }
  associateRibbon(runtime, mountPane(element, workplaceIn(runtime)));
}

function workplaceIn(runtime: OfficeRuntime): Workplace {
  return {
    kind: 'excel',
    port: withGatheredWrites(createOfficeWorkbookPort(runtime.host, { looksLikeTable })),
    clock: browserClock,
    scheme: officeScheme(runtime),
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
