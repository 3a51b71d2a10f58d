import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';
import { PRESSED_KEY } from '#adapters/wps/wpsRibbon';

const read = (file: string): string => readFileSync(join(__dirname, '../../../wps', file), 'utf8');

interface Pane {
  readonly ID: number;
  Width?: number;
  Visible?: boolean;
}

interface Loaded {
  readonly functions: Record<string, ((control?: { readonly Id: string }) => unknown) | undefined>;
  readonly panes: { readonly address: string; readonly pane: Pane }[];
  readonly kept: Map<string, unknown>;
}

function load(name: 'wps' | 'Application' = 'wps'): Loaded {
  const panes: { address: string; pane: Pane }[] = [];
  const kept = new Map<string, unknown>();
  const host = {
    PluginStorage: { getItem: (key: string) => kept.get(key), setItem: (key: string, value: unknown) => kept.set(key, value) },
    CreateTaskPane: (address: string) => {
      const pane = { ID: panes.length + 1 };
      panes.push({ address, pane });
      return pane;
    },
    GetTaskPane: (id: number) => panes.find(({ pane }) => pane.ID === id)?.pane,
  };
  const functions = createContext({ [name]: host, URL, location: { href: 'https://bangong.example.gov.cn/gongkai/wps/index.html' } });
  new Script(read('main.js')).runInContext(functions);
  return { functions, panes, kept };
}

describe('the add-in for WPS', () => {
  it('has every function its ribbon names', () => {
    const named = [...read('ribbon.xml').matchAll(/\b(?:onLoad|onAction|getImage)="([^"]+)"/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => typeof load().functions[name] !== 'function')).toEqual([]);
  });

  it.each(['wps', 'Application'] as const)('opens one pane, beside itself on the same site, and shows it again, where WPS gives its objects as %s', (name) => {
    const { functions, panes } = load(name);
    functions['pressGongkai']?.({ Id: 'openPane' });
    const [first] = panes;
    if (first !== undefined) first.pane.Visible = false;
    functions['pressGongkai']?.({ Id: 'checkNow' });
    expect(panes).toEqual([{ address: 'https://bangong.example.gov.cn/gongkai/taskpane.html', pane: { ID: 1, Width: 420, Visible: true } }]);
  });

  it('leaves word for the pane of the button that was pressed, and draws each button with a picture of ours', () => {
    const ids = [...read('ribbon.xml').matchAll(/<button id="([^"]+)"/gu)].map(([, id = '']) => id);
    expect(ids).toEqual(['insertTemplate', 'checkNow', 'draftNarrative', 'openPane']);
    const pressed = ids.map((Id) => {
      const { functions, kept } = load();
      functions['pressGongkai']?.({ Id });
      return kept.get(PRESSED_KEY);
    });
    expect(pressed).toEqual(['insertTemplate', 'checkNow', 'draftNarrative', '']);
    const pictures = ids.map((Id) => String(load().functions['imageOfGongkai']?.({ Id })).replace('https://bangong.example.gov.cn/gongkai/', ''));
    expect(pictures).toEqual(['insert', 'check', 'draft', 'pane'].map((name) => `assets/${name}-32.png`));
    expect(pictures.filter((path) => !existsSync(join(__dirname, '../../..', path)))).toEqual([]);
  });

  it('is published for spreadsheets only', () => {
    expect([...read('jsplugins.xml').matchAll(/\btype="([^"]+)"/gu)].map(([, type]) => type)).toEqual(['et']);
  });
});
