import { browserClock, copyText, digestOf, saveFile, sessionShelf } from '../taskpane/browser';
import { fileWork } from '../taskpane/fileWork';
import { mountPane } from '../taskpane/mountPane';
import type { Workplace } from '../taskpane/workplace';
import type { WorkbenchDesk } from './desk';
import { openGrid, type Grid } from './grid';
import { Keeper } from './keeper';
import type { ChosenScheme } from './scheme';
import type { StoredWorkbook } from './storage';
import { TEXT } from './text';
import { sampleWorkbook, saveWorkbook } from './workbook';

interface Beginning {
  readonly gridElement: HTMLElement;
  readonly paneElement: HTMLElement;
  readonly stored: StoredWorkbook | undefined;
  readonly scheme: ChosenScheme;
  readonly desk: WorkbenchDesk;
}

/** Opens the grid and mounts the pane on it; the first visit begins with the sample. */
export async function beginWork({ gridElement, paneElement, stored, scheme, desk }: Beginning): Promise<void> {
  const workbook = stored ?? (await sampleWorkbook(TEXT.sampleName));
  const grid = openGrid(gridElement, structuredClone(workbook.data), scheme.current() === 'dark');
  scheme.subscribe(() => grid.setDark(scheme.current() === 'dark'));
  const keeper = new Keeper(grid, workbook);
  const workplace: Workplace = {
    kind: 'workbench',
    port: grid.port,
    clock: browserClock,
    scheme,
    ...fileWork,
    ownName: () => keeper.stored().name,
    ownFile: () => saveWorkbook(grid, keeper.stored()),
    digest: digestOf,
    saveFile,
    copyText,
    shelf: sessionShelf,
    ...selfTestOn(grid),
  };
  const pane = mountPane(paneElement, workplace, 'check');
  const parts = { grid, keeper, pane };
  Object.assign(window, { workbench: parts });
  desk.begin(parts);
}

/** 自检 on the grid, in development builds only; a production bundle holds nothing of it. */
function selfTestOn({ excel }: Grid): Pick<Workplace, 'selfTest'> {
  if (process.env['NODE_ENV'] !== 'production') {
    return {
      selfTest: async (talk) => {
        const { runSelfTest, selfTestReport } = await import('#adapters/officejs/selfTest');
        return selfTestReport(await runSelfTest(excel, { supports: (version) => excel.isSetSupported('ExcelApi', version), ...talk }));
      },
    };
  }
  return {};
}
