import type { Clock } from '#app/ports';
import type { Scheme, TextShelf } from './workplace';

/** The browser's clock. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The browser's own light or dark preference. */
export function browserScheme(): Scheme {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  return {
    current: () => (dark.matches ? 'dark' : 'light'),
    subscribe: (listener) => {
      dark.addEventListener('change', listener);
      return () => dark.removeEventListener('change', listener);
    },
  };
}

const SHELF_KEY = 'gongkai.text';

/** The window's own storage as 暂存处: it outlives a reload, not the window. */
export const sessionShelf: TextShelf = {
  load: () => attempt(() => sessionStorage.getItem(SHELF_KEY) ?? undefined, undefined),
  save: (content) =>
    attempt(() => {
      sessionStorage.setItem(SHELF_KEY, content);
      return true;
    }, false),
  clear: () => attempt(() => sessionStorage.removeItem(SHELF_KEY), undefined),
};

/** Storage may be switched off or full. */
function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** Hands bytes to the browser's download. */
export function saveFile(name: string, bytes: Uint8Array, type: string): boolean {
  const link = document.createElement('a');
  if (!('download' in link)) return false;
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}

/** SHA-256 of a text as hex; undefined on a page that was not opened over https. */
export async function digestOf(text: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Copies text, and its look where the clipboard takes HTML; false where no clipboard is offered. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function') {
      const item = new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) });
      await navigator.clipboard.write([item]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
