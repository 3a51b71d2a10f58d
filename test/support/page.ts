import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const ROOT = join(__dirname, '../..');

/** Longest wait for what a page shall show, in milliseconds: long enough for a slow machine that runs other tests beside this one. */
const PATIENCE = 90_000;

/** BROWSER_SLOWDOWN=4 makes every page four times slower, so that tests which look before a page has settled fail at home. */
const SLOWDOWN = Number(process.env['BROWSER_SLOWDOWN'] ?? '1');

/** A served workbench, and what its pages did that they should not. */
export interface ServedWorkbench {
  readonly address: string;
  /** Opens a page with a profile of its own. */
  open(options?: OpenOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly path?: string;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings on the console, uncaught exceptions, and requests to anybody else. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Builds what is stale, serves dist/ on a free port as `npm start` does, and opens pages of it in a headless browser. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  const { executable, flags } = browserOfThisMachine();
  execFileSync(process.execPath, ['scripts/webBundle.mjs'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = spawn(process.execPath, ['scripts/serve.mjs', '--no-open'], { cwd: ROOT, env: { ...process.env, PORT: '3400' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressOf(server);
  const opened = new Set<OpenedPage>();

  async function open({ width = 1280, height = 860, scheme = 'light', reducedMotion = false, path = '/' }: OpenOptions = {}): Promise<OpenedPage> {
    const profile = mkdtempSync(join(tmpdir(), 'gongkai-browser-'));
    const context = await chromium.launchPersistentContext(profile, { executablePath: executable, args: flags, viewport: { width, height }, colorScheme: scheme, reducedMotion: reducedMotion ? 'reduce' : 'no-preference', locale: 'zh-CN', acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE);
    const page = context.pages()[0] ?? (await context.newPage());
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
    const noteRequest = (url: string): void => {
      if (!/^(?:blob|data):/u.test(url) && new URL(url).origin !== address) complaints.push(`request: ${url}`);
    };
    context.on('request', (request) => noteRequest(request.url()));
    page.on('websocket', (socket) => noteRequest(socket.url()));
    if (SLOWDOWN > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(`${address}${path}`);
    const entry: OpenedPage = {
      page,
      context,
      complaints,
      close: async () => {
        opened.delete(entry);
        await context.close();
        rmSync(profile, { recursive: true, force: true });
        if (complaints.length > 0) throw new Error(`the page was not well-behaved:\n${complaints.join('\n')}`);
      },
    };
    opened.add(entry);
    return entry;
  }

  return {
    address,
    open,
    close: async () => {
      try {
        for (const entry of [...opened]) await entry.close();
      } finally {
        server.kill();
      }
    },
  };
}

function browserOfThisMachine(): { readonly executable: string; readonly flags: string[] } {
  const ask = "import { findBrowser, QUIET_FLAGS } from './scripts/browser.mjs'; console.log(JSON.stringify({ executable: findBrowser(), flags: QUIET_FLAGS }))";
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: ROOT, encoding: 'utf8' })) as { executable: string; flags: string[] };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /http:\/\/localhost:\d+/u.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}: ${said}`)));
  });
}
