import { findOfficeRuntime, isDarkTheme } from '#adapters/officejs/officeRuntime';

const globals = globalThis as unknown as Record<string, unknown>;

afterEach(() => {
  delete globals['Office'];
  delete globals['Excel'];
});

function office(ready: Promise<{ host: string | null }>): void {
  globals['Office'] = { onReady: () => ready, HostType: { Excel: 'Excel' } };
  globals['Excel'] = { run: () => Promise.resolve() };
}

describe('looking for Excel', () => {
  it('finds none where Office.js is not there', async () => {
    expect(await findOfficeRuntime(10)).toBeUndefined();
  });

  it('finds none outside Office, where the host is null', async () => {
    office(Promise.resolve({ host: null }));
    expect(await findOfficeRuntime(10)).toBeUndefined();
  });

  it('does not wait for ever for an Office.js that never answers', async () => {
    office(new Promise(() => undefined));
    expect(await findOfficeRuntime(10)).toBeUndefined();
  });

  it('finds Excel', async () => {
    office(Promise.resolve({ host: 'Excel' }));
    expect((await findOfficeRuntime(1000))?.host.run).toBeInstanceOf(Function);
  });
});

describe('the Office theme', () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
    [{ bodyBackgroundColor: '#FFFFFF' }, false],
    [{ bodyBackgroundColor: '#212121' }, true],
    [{ bodyBackgroundColor: '#E6E6E6' }, false],
    [{}, undefined],
    [undefined, undefined],
  ])('%j is dark: %s', (theme, dark) => expect(isDarkTheme(theme)).toBe(dark));
});
