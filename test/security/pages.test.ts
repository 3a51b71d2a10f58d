import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Page {
  readonly filename: string;
  readonly template: string;
  readonly policy: string;
}

interface HtmlPlugin {
  readonly userOptions: { readonly filename: string; readonly template: string; readonly templateParameters: { readonly contentPolicy: string } };
}

const root = join(__dirname, '../..');
const configure = jest.requireActual<(env?: object) => { plugins: object[] }[]>('../../webpack.config.cjs');
const pages: readonly Page[] = configure()
  .flatMap(({ plugins }) => plugins)
  .filter((plugin): plugin is HtmlPlugin => 'userOptions' in plugin)
  .map(({ userOptions }) => ({ filename: userOptions.filename, template: readFileSync(join(root, userOptions.template), 'utf8'), policy: userOptions.templateParameters.contentPolicy }));

const directives = (policy: string): Record<string, string> => Object.fromEntries(policy.split(';').map((part) => part.trim()).map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));

describe('security: the content policy of the pages', () => {
  test('there is the pane and the workbench', () => {
    expect(pages.map(({ filename }) => filename).sort()).toEqual(['index.html', 'taskpane.html']);
  });

  test.each(pages)('$filename carries it before anything that loads', ({ template }) => {
    const policy = template.indexOf('<meta http-equiv="Content-Security-Policy" content="<%= contentPolicy %>">');
    const loads = [template.indexOf('<script'), template.indexOf('<link'), template.indexOf('<style')].filter((at) => at >= 0);
    expect(policy).toBeGreaterThan(0);
    expect(Math.min(...loads)).toBeGreaterThan(policy);
  });

  test.each(pages)('$filename has no script of its own inside and no handler attributes', ({ template }) => {
    expect([...template.matchAll(/<script(?![^>]*\bsrc=)/gu)]).toEqual([]);
    expect(template).not.toMatch(/\son[a-z]+\s*=/iu);
  });

  test.each(pages)('$filename loads from its own origin only', ({ policy }) => {
    const allowed = directives(policy);
    expect(allowed).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'", 'base-uri': "'none'", 'form-action': "'none'" });
    expect(policy).not.toMatch(/unsafe-eval|\*|https?:/u);
    expect(allowed['script-src']).not.toContain('unsafe-inline');
  });
});

describe('security: the manifest', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

  test('asks for the workbook and nothing else', () => {
    expect([...manifest.matchAll(/<Permissions>([^<]+)<\/Permissions>/gu)].map(([, permission]) => permission)).toEqual(['ReadWriteDocument']);
    expect(manifest).not.toMatch(/<(?:WebApplicationInfo|Scopes|EquivalentAddins)\b/u);
  });

  test('names one origin only', () => {
    const origins = [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:\/\/[^/"]+)|<AppDomain>([^<]+)</gu)].map(([, value, domain]) => value ?? domain);
    expect([...new Set(origins)]).toEqual(['https://localhost:3000']);
  });
});
