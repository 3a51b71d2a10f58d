import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { findOfficeRuntime, type OfficeRuntime } from '#adapters/officejs/officeRuntime';
import { findWpsApplication, findWpsStorage } from '#adapters/wps/findWps';
import { createWpsRibbon } from '#adapters/wps/wpsRibbon';
import { createWpsWorkbookPort } from '#adapters/wps/wpsWorkbookPort';
import { withGatheredWrites } from '#app/gatherWrites';
import { looksLikeTable } from '#app/looksLikeTable';
import type { WorkbookPort } from '#app/ports';
import { err } from '#domain/result';
import { associateRibbon } from '../commands/ribbon';
import { browserClock, browserScheme, copyText, digestOf, saveFile, sessionShelf } from './browser';
import { fileWork } from './fileWork';
import { mountPane } from './mountPane';
import { showOutside } from './outside';
import { loadFirst } from './pageLoads';
import type { OwnFile, Scheme, Workplace } from './workplace';

/** WPS hands its workbook out as objects only. */
const NO_FILE: OwnFile = { ownName: () => undefined, ownFile: () => Promise.resolve(err({ code: 'unsupported' })) };

void start();

/** Finds WPS or Excel and mounts the pane in it; elsewhere, or in an Excel that is too old, says where to go instead. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) return;
  if (startInWps(element)) return;
  loadFirst();
  const runtime = await findOfficeRuntime();
  if (runtime === undefined || !runtime.supports('1.9')) {
    showOutside(element, runtime === undefined ? 'noExcel' : 'oldExcel', browserScheme());
    return;
  }
  const port = createOfficeWorkbookPort(runtime.host, { looksLikeTable });
  const workplace = workplaceOn('excel', port, officeScheme(runtime), officeFile(runtime));
  associateRibbon(runtime, mountPane(element, { ...workplace, ...selfTestIn(runtime) }));
}

/** WPS 表格 (实验性) gives its objects to the page at once and needs none of the Office scripts. */
function startInWps(element: HTMLElement): boolean {
  const application = findWpsApplication();
  if (application === undefined) return false;
  const port = createWpsWorkbookPort(application, { looksLikeTable });
  const pane = mountPane(element, workplaceOn('wps', port, browserScheme(), NO_FILE));
  const storage = findWpsStorage();
  if (storage !== undefined) associateRibbon(createWpsRibbon(storage), pane);
  return true;
}

function workplaceOn(kind: Workplace['kind'], port: WorkbookPort, scheme: Scheme, own: OwnFile): Workplace {
  return {
    kind,
    port: withGatheredWrites(port),
    clock: browserClock,
    scheme,
    ...fileWork,
    ...own,
    digest: digestOf,
    saveFile,
    copyText,
    shelf: sessionShelf,
  };
}

function officeFile(runtime: OfficeRuntime): OwnFile {
  return { ownName: () => runtime.fileName(), ownFile: () => runtime.readFile(), openNew: (bytes) => runtime.openNew(bytes) };
}

/** 自检, in development builds only; a production bundle holds nothing of it. */
function selfTestIn({ host, supports }: OfficeRuntime): Pick<Workplace, 'selfTest'> {
  if (process.env['NODE_ENV'] !== 'production') {
    return {
      selfTest: async (talk) => {
        const { runSelfTest, selfTestReport } = await import('#adapters/officejs/selfTest');
        return selfTestReport(await runSelfTest(host, { supports, ...talk }));
      },
    };
  }
  return {};
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
