import { serveWorkbench, type OpenedPage, type ServedWorkbench } from '../support/page';
import { WorkbenchPage } from './workbenchPage';

const STEPS = ['模板', '数据', '校验', '说明', '提交'] as const;
const MOST_STOPS = 400;

let served: ServedWorkbench;
let opened: OpenedPage;
let workbench: WorkbenchPage;

beforeAll(async () => {
  served = await serveWorkbench();
  opened = await served.open({ reducedMotion: true });
  workbench = new WorkbenchPage(opened.page);
  await workbench.ready();
});

afterAll(async () => {
  await served.close();
});

/** Something the tabulator key stopped at. */
interface Stop {
  readonly name: string;
  readonly seen: boolean;
}

/** Presses Tab from the head of the pane to its foot; tells the stops, and what can be pressed but was never stopped at. */
async function walk(): Promise<{ readonly stops: readonly Stop[]; readonly missed: readonly string[] }> {
  await workbench.page.evaluate(() => {
    document.querySelectorAll('[data-stopped]').forEach((element) => element.removeAttribute('data-stopped'));
    document.querySelector<HTMLElement>('[data-part=pane] nav button')?.focus();
  });
  await workbench.page.keyboard.press('Tab');
  await workbench.page.keyboard.press('Shift+Tab');
  const stops: Stop[] = [];
  for (let step = 0; step < MOST_STOPS; step += 1) {
    if (step > 0) await workbench.page.keyboard.press('Tab');
    const stop = await workbench.page.evaluate(stopHere);
    if (stop === 'outside' || stop === 'again') break;
    if (stop !== 'guard') stops.push(stop);
  }
  return { stops, missed: await workbench.page.evaluate(neverStoppedAt) };
}

/** In the page: names and marks the element that has the focus, and looks whether the focus shows. */
function stopHere(): Stop | 'outside' | 'again' | 'guard' {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element.closest('[data-part=pane]') === null) return 'outside';
  if (element.hasAttribute('data-tabster-dummy')) return 'guard';
  if (element.hasAttribute('data-stopped')) return 'again';
  element.setAttribute('data-stopped', '');
  const ring = (style: CSSStyleDeclaration): boolean => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none' || style.textDecorationStyle === 'double' || parseFloat(style.borderBottomWidth) > 1;
  const around = element.closest('span, label, div');
  const looks = [element, around].flatMap((one) => (one === null ? [] : [getComputedStyle(one), getComputedStyle(one, '::after'), getComputedStyle(one, '::before')]));
  return { name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30) || element.tagName, seen: element.matches(':focus-visible') && looks.some(ring) };
}

/** In the page: what is on the screen and can be pressed, chosen or filled in, but was not stopped at, alone or as one of its group. */
function neverStoppedAt(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-part=pane] :is(button, a[href], input, textarea, select, [role=button], [role=link], [role=tab], [contenteditable=true])')];
  const usable = all.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [aria-disabled=true], [type=file]') && element.closest('[inert], [hidden], [aria-hidden=true]') === null);
  const inGroup = (element: HTMLElement): boolean => element.closest('[role=tablist], [role=radiogroup], [role=toolbar], [role=listbox]')?.querySelector('[data-stopped]') instanceof HTMLElement;
  return usable.filter((element) => !element.hasAttribute('data-stopped') && !inGroup(element)).map((element) => `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}`);
}

describe('keyboard: every action of the pane', () => {
  it.each(STEPS)('is reached by Tab on the page %s, with the focus in sight', async (step) => {
    await workbench.go(step);
    const { stops, missed } = await walk();
    expect(stops.length).toBeGreaterThan(8);
    expect(missed).toEqual([]);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  });

  it('goes from step to step by Enter and Space', async () => {
    await workbench.pane.getByRole('navigation').getByRole('button', { name: '数据' }).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.pane.getByRole('main', { name: '数据' }).waitFor();
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Space');
    await workbench.pane.getByRole('main', { name: '校验' }).waitFor();
  });

  it('walks the grades with the arrow keys', async () => {
    await workbench.pane.getByRole('tab', { name: /错误/u }).focus();
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForFunction(() => document.querySelector('[data-part=pane] [role=tab][aria-selected=true]')?.textContent.includes('尾差'));
    await workbench.pane.getByRole('tab', { name: /错误/u }).focus();
    await workbench.page.keyboard.press('Enter');
  });

  it('takes a suggestion and takes it back', async () => {
    const errors = await workbench.errors();
    await workbench.pane.getByRole('button', { name: /^采用建议/u }).first().focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForErrors(errors - 1);
    await workbench.pane.getByRole('button', { name: '撤销' }).focus();
    await workbench.page.keyboard.press('Space');
    await workbench.waitForErrors(errors);
  });

  it('opens the coverage, keeps the focus inside, and gives it back', async () => {
    const line = workbench.pane.getByRole('button', { name: /已核对/u });
    await line.focus();
    await workbench.page.keyboard.press('Enter');
    const dialog = workbench.page.getByRole('dialog');
    await dialog.waitFor();
    await workbench.page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await workbench.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await workbench.page.waitForFunction(() => document.activeElement?.textContent.includes('已核对') === true);
  });

  it('gives the focus back after the question about taken names', async () => {
    await workbench.go('模板');
    const button = workbench.pane.getByRole('button', { name: /^插入/u });
    await button.focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByRole('dialog').waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.getByRole('dialog').waitFor({ state: 'detached' });
    await workbench.page.waitForFunction(() => document.activeElement?.textContent.startsWith('插入') === true);
  });

  it('moves the edge between grid and pane', async () => {
    const edge = workbench.page.getByRole('separator', { name: '调整窗格宽度' });
    await edge.focus();
    const before = Number(await edge.getAttribute('aria-valuenow'));
    await workbench.page.keyboard.press('ArrowLeft');
    expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(before + 20);
    await workbench.page.keyboard.press('Home');
    expect(await edge.getAttribute('aria-valuenow')).toBe('320');
  });

  it('goes by F6 from the grid to the pane, to the bar and back', async () => {
    const part = (): Promise<string | null | undefined> => workbench.page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'));
    await workbench.select('收入支出决算总表', 'C7');
    const visited: unknown[] = [];
    for (let press = 0; press < 3; press += 1) {
      await workbench.page.keyboard.press('F6');
      visited.push(await part());
    }
    expect(visited).toEqual(['pane', 'bar', 'grid']);
    await workbench.page.keyboard.press('Shift+F6');
    expect(await part()).toBe('bar');
  });

  it('said nothing on the console on the way', () => {
    expect(opened.complaints).toEqual([]);
  });
});
