/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PRESSED_KEY } from '#adapters/wps/wpsRibbon';
import { createFakeWps, type FakeWps } from '../adapters/wps/fakeApplication';

configure({ asyncUtilTimeout: 20_000 });

let wps: FakeWps;
const kept = new Map<string, unknown>();
const PluginStorage = { getItem: (name: string) => kept.get(name), setItem: (name: string, text: string) => void kept.set(name, text) };

/** The page as WPS opens it: its objects are there before the page's own script runs, and there is no Office.js. */
beforeAll(async () => {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Object.assign(globalThis, { matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) });
  wps = createFakeWps(['工作表1']);
  Object.assign(globalThis, { wps: { EtApplication: () => wps.application, PluginStorage } });
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  await act(() => import('../../src/taskpane/main').then(() => undefined));
});

const sheets = (): readonly string[] => wps.book.store.sheets().map(({ name }) => name);
const press = (name: string): void => void kept.set(PRESSED_KEY, name);

describe('the pane inside WPS 表格', () => {
  it('opens without Office.js, on the workbook that is open', async () => {
    expect(await screen.findByRole('button', { name: /^插入 \d+ 张表/u })).toBeTruthy();
    expect(screen.getByRole('navigation').textContent).toContain('本工作簿还没有公开表');
  });

  it('inserts the tables into the workbook and checks them', async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^插入 \d+ 张表/u }));
    await screen.findByText(/已插入 \d+ 张表/u);
    expect(sheets()).toEqual(expect.arrayContaining(['工作表1', '补充资料']));
    expect(await screen.findByText(/已核对 \d+ 条勾稽关系/u)).toBeTruthy();
  });

  it.each([
    ['checkNow', '校验'],
    ['draftNarrative', '说明'],
    ['insertTemplate', '模板'],
  ])('goes where the button %s of the ribbon leads, once', async (name, page) => {
    press(name);
    expect(await screen.findByRole('main', { name: page })).toBeTruthy();
    expect(kept.get(PRESSED_KEY)).toBe('');
  });

  it('hears of what the user types, and selects the cell of a finding', async () => {
    press('checkNow');
    await screen.findByRole('main', { name: '校验' });
    const table = sheets()[1] ?? '';
    await act(() => {
      wps.type(table, 'C7', 100);
      wps.type(table, 'C8', 999);
      return Promise.resolve();
    });
    await screen.findByText(/发现 \d+ 处错误/u);
    const before = JSON.stringify(wps.book.store.active());
    await waitFor(() => {
      const card = document.querySelector<HTMLElement>('article:not([inert])');
      fireEvent.click(within(card ?? document.body).getAllByRole('button')[0] ?? document.body);
      expect(JSON.stringify(wps.book.store.active())).not.toBe(before);
    });
  });
});
