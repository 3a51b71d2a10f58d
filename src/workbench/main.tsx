import { createRoot } from 'react-dom/client';
import { chosenScheme } from './scheme';
import { Shell } from './Shell';
import { loadStored } from './storage';
import { TEXT } from './text';
import { loadUniver } from './univer';
import { WorkbenchDesk } from './desk';

start();

/** Shows the shell at once, then brings grid and pane up in it with the workbook kept from last time, or with the sample. */
function start(): void {
  const element = document.getElementById('root');
  if (element === null) return;
  const scheme = chosenScheme();
  const desk = new WorkbenchDesk();
  const begin = once(async (gridElement: HTMLElement, paneElement: HTMLElement) => {
    const [stored] = await Promise.all([loadStored(), loadUniver()]);
    const { beginWork } = await import('./beginWork');
    await beginWork({ gridElement, paneElement, stored, scheme, desk });
  });
  createRoot(element).render(
    <Shell
      scheme={scheme}
      desk={desk}
      state={desk.state}
      onReady={(grid, pane) => {
        begin(grid, pane)?.catch((reason: unknown) => {
          pane.textContent = `${TEXT.failed}。${TEXT.failedText}`;
          reportError(reason);
        });
      }}
    />,
  );
}

function once<Arguments extends readonly unknown[], T>(run: (...given: Arguments) => T): (...given: Arguments) => T | undefined {
  let done = false;
  return (...given) => {
    if (done) return undefined;
    done = true;
    return run(...given);
  };
}
