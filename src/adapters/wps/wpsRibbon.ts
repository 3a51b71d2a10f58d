/** What all pages of a WPS 加载项 share: small texts by name. */
export interface WpsStorage {
  getItem(name: string): unknown;
  setItem(name: string, text: string): void;
}

/** 功能区 of WPS as the pane meets it: buttons live in a page of their own and leave word in the storage both share. */
export interface WpsRibbon {
  associate(name: string, run: () => Promise<void>): void;
  showPane(): Promise<boolean>;
}

/** Where wps/main.js leaves the name of the button that was pressed. */
export const PRESSED_KEY = 'gongkai.pressed';

/** How often the pane looks for a pressed button, in milliseconds; WPS has no event for it. */
const LOOKING = 250;

/** The ribbon over the storage of WPS; the pane that is pressed for has been brought up by then. */
export function createWpsRibbon(storage: WpsStorage): WpsRibbon {
  const works = new Map<string, () => Promise<void>>();
  const look = (): void => {
    const pressed = storage.getItem(PRESSED_KEY);
    const work = typeof pressed === 'string' ? works.get(pressed) : undefined;
    if (work === undefined) return;
    storage.setItem(PRESSED_KEY, '');
    void work();
  };
  setInterval(look, LOOKING);
  return {
    associate: (name, run) => void works.set(name, run),
    showPane: () => Promise.resolve(true),
  };
}
