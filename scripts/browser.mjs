import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Flags that keep a headless browser from talking to anybody but the page under test. */
export const QUIET_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
];

/** The Chrome, Edge or Chromium of this machine; GONGKAI_BROWSER names another one. Undefined when there is none. */
export function lookForBrowser() {
  const onPath = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.GONGKAI_BROWSER, ...onPath, ...PLACES].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Like `lookForBrowser`, but says what to do when none is found. */
export function findBrowser() {
  const found = lookForBrowser();
  if (found === undefined) throw new Error('No Chrome, Edge or Chromium found. Install one (Debian: apt-get install chromium), or set GONGKAI_BROWSER to its path.');
  return found;
}
