import { browserScheme } from '../taskpane/browser';
import type { Scheme } from '../taskpane/workplace';

const KEY = 'gongkai.scheme';

/** 浅色 or 深色 of the workbench: the browser's own until the user chooses. */
export interface ChosenScheme extends Scheme {
  choose(scheme: 'light' | 'dark'): void;
}

/** The scheme with the user's choice remembered. */
export function chosenScheme(): ChosenScheme {
  const browser = browserScheme();
  const listeners = new Set<() => void>();
  let chosen = remembered();
  return {
    current: () => chosen ?? browser.current(),
    subscribe: (listener) => {
      listeners.add(listener);
      const leave = browser.subscribe(listener);
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
    choose: (scheme) => {
      chosen = scheme;
      localStorage.setItem(KEY, scheme);
      for (const listener of [...listeners]) listener();
    },
  };
}

function remembered(): 'light' | 'dark' | undefined {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
}
