/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SOURCE = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(SOURCE, 'application/xml');

const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
const all = (name: string, under: Document | Element = manifest): Element[] => [...under.getElementsByTagName('*')].filter((element) => element.localName === name);
const first = (name: string, under: Document | Element = manifest): Element => {
  const found = all(name, under)[0];
  if (found === undefined) throw new Error(`no <${name}>`);
  return found;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

describe('manifest: shape', () => {
  it('is well-formed XML of a task pane add-in', () => {
    expect(all('parsererror')).toHaveLength(0);
    expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  });

  it('has the members of the add-in in the order the schema asks for', () => {
    expect(children(manifest.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it.each([
    ['VersionOverrides', ['Hosts', 'Resources']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
    ['CustomTab', ['Group', 'Group', 'Label']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('has the members of %s in order', (name, expected) => {
    expect(children(first(name))).toEqual(expected);
  });

  it('has the members of the host of the overrides, of each button and of each group in order', () => {
    const host = first('Host', first('VersionOverrides'));
    expect(children(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
    for (const group of all('Group')) expect(children(group).slice(0, 2)).toEqual(['Label', 'Icon']);
    for (const control of all('Control')) expect(children(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });
});

describe('manifest: identity and requirements', () => {
  it('carries a GUID and a four-part version', () => {
    expect(first('Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(first('Version').textContent).toMatch(/^\d+(\.\d+){3}$/u);
  });

  it('asks for ExcelApi 1.9 and for the shared runtime, which Excel 2021 has too', () => {
    expect(all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
      ['ExcelApi', '1.9'],
      ['SharedRuntime', '1.1'],
    ]);
  });

  it('runs the pane and the ribbon functions in one long-lived runtime', () => {
    const runtime = first('Runtime');
    const page = attribute(runtime, 'resid');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    expect(attribute(first('FunctionFile'), 'resid')).toBe(page);
    expect(attribute(first('SourceLocation', first('Action', first('ExtensionPoint').querySelector('#Gongkai\\.Open') ?? manifest)), 'resid')).toBe(page);
  });

  it('puts four buttons on the tab 公开, Chinese by default and English by override', () => {
    const text = (resid: string): string => attribute(resource(resid), 'DefaultValue');
    expect(text(attribute(first('CustomTab').lastElementChild as Element, 'resid'))).toBe('公开');
    expect(all('Control').map((control) => text(attribute(first('Label', control), 'resid')))).toEqual(['插入模板', '立即校验', '起草说明', '打开面板']);
    for (const string of [...all('String'), first('DisplayName'), first('Description')]) {
      expect(all('Override', string).map((override) => attribute(override, 'Locale'))).toEqual(['en-US']);
    }
  });
});

describe('manifest: resources', () => {
  it('resolves every resid to one resource of 32 characters or fewer', () => {
    const ids = [...all('Image'), ...all('Url'), ...all('String')].map((element) => attribute(element, 'id')).filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    for (const element of manifest.getElementsByTagName('*')) {
      const resid = element.getAttribute('resid');
      if (resid !== null) expect(ids).toContain(resid);
    }
  });

  it('uses every resource it declares', () => {
    const used = new Set([...manifest.getElementsByTagName('*')].map((element) => element.getAttribute('resid')));
    for (const element of [...all('Image'), ...all('Url'), ...all('String')]) {
      const id = element.getAttribute('id');
      if (id !== null) expect(used).toContain(id);
    }
  });

  it('keeps strings within the lengths Office accepts', () => {
    const texts = (element: Element): string[] => [attribute(element, 'DefaultValue'), ...all('Override', element).map((override) => attribute(override, 'Value'))];
    for (const text of texts(first('DisplayName'))) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts(first('Description'))) expect(text.length).toBeLessThanOrEqual(250);
    for (const string of all('String', first('ShortStrings'))) for (const text of texts(string)) expect(text.length).toBeLessThanOrEqual(125);
    for (const string of all('String', first('LongStrings'))) for (const text of texts(string)) expect(text.length).toBeLessThanOrEqual(250);
    for (const control of all('Control')) expect(attribute(control, 'id').length).toBeLessThanOrEqual(125);
  });

  it('names only https addresses of one origin', () => {
    const addresses = [...SOURCE.matchAll(/"(https?:[^"]+)"/gu)].map((match) => match[1] ?? '').filter((address) => !address.startsWith('http://schemas.') && !address.startsWith('http://www.w3.org'));
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(['https://localhost:3000']));
  });

  it('points at icons that exist in the pixel size they are declared with', () => {
    for (const image of all('Image')) {
      const size = image.getAttribute('size');
      if (size !== null) expect(pixelsOf(attribute(resource(attribute(image, 'resid')), 'DefaultValue'))).toEqual([Number(size), Number(size)]);
    }
    expect(pixelsOf(attribute(first('IconUrl'), 'DefaultValue'))).toEqual([32, 32]);
    expect(pixelsOf(attribute(first('HighResolutionIconUrl'), 'DefaultValue'))).toEqual([64, 64]);
  });

  it.each([16, 32, 64, 80, 128])('ships the product icon at %i px', (size) => {
    expect(pixelsOf(`https://localhost:3000/assets/icon-${size}.png`)).toEqual([size, size]);
  });
});

describe('manifest: what it promises, the code does', () => {
  it('associates every ribbon function', () => {
    const ribbon = readFileSync(join(ROOT, 'src/commands/ribbon.ts'), 'utf8');
    for (const name of all('FunctionName')) expect(ribbon).toContain(`'${name.textContent}'`);
  });
});

function resource(id: string): Element {
  const found = [...all('Image'), ...all('Url'), ...all('String')].find((element) => element.getAttribute('id') === id);
  if (found === undefined) throw new Error(`no resource ${id}`);
  return found;
}

function pixelsOf(address: string): [number, number] {
  const bytes = readFileSync(join(ROOT, new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
