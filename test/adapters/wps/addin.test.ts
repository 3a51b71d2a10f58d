import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';

const read = (file: string): string => readFileSync(join(__dirname, '../../../wps', file), 'utf8');

interface Pane {
  readonly ID: number;
  Width?: number;
  Visible?: boolean;
}

function load(): { readonly functions: Record<string, (() => unknown) | undefined>; readonly panes: { readonly address: string; readonly pane: Pane }[] } {
  const panes: { address: string; pane: Pane }[] = [];
  const kept = new Map<string, unknown>();
  const wps = {
    PluginStorage: { getItem: (key: string) => kept.get(key), setItem: (key: string, value: unknown) => kept.set(key, value) },
    CreateTaskPane: (address: string) => {
      const pane = { ID: panes.length + 1 };
      panes.push({ address, pane });
      return pane;
    },
    GetTaskPane: (id: number) => panes.find(({ pane }) => pane.ID === id)?.pane,
  };
  const functions = createContext({ wps, URL, location: { href: 'https://bangong.example.gov.cn/gongkai/wps/index.html' } });
  new Script(read('main.js')).runInContext(functions);
  return { functions, panes };
}

describe('the add-in for WPS', () => {
  it('has every function its ribbon names', () => {
    const named = [...read('ribbon.xml').matchAll(/\b(?:onLoad|onAction|getImage)="([^"]+)"/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => typeof load().functions[name] !== 'function')).toEqual([]);
  });

  it('opens one pane, beside itself on the same site, and shows it again', () => {
    const { functions, panes } = load();
    functions['showGongkai']?.();
    const [first] = panes;
    if (first !== undefined) first.pane.Visible = false;
    functions['showGongkai']?.();
    expect(panes).toEqual([{ address: 'https://bangong.example.gov.cn/gongkai/taskpane.html', pane: { ID: 1, Width: 420, Visible: true } }]);
    expect(functions['imageOfGongkai']?.()).toBe('https://bangong.example.gov.cn/gongkai/assets/pane-32.png');
  });

  it('is published for spreadsheets only', () => {
    expect([...read('jsplugins.xml').matchAll(/\btype="([^"]+)"/gu)].map(([, type]) => type)).toEqual(['et']);
  });
});
