import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from '../support/sourceFiles';

const root = join(__dirname, '../..');
const tests = sourceFiles(/^test\/.*\.test\.tsx?$/u).filter(({ path }) => path !== 'test/security/browserTests.test.ts');

describe('security: no browser test can forget to look at the network', () => {
  test('pages are opened by test/support/page.ts alone', () => {
    const others = tests.filter(({ text }) => /from 'playwright-core'|require\('playwright-core'\)|\bchromium\b/u.test(text)).filter(({ text }) => !/^import type [^;]*'playwright-core';$/mu.test(text));
    expect(others.map(({ path }) => path)).toEqual([]);
    expect(tests.filter(({ path }) => path.startsWith('test/e2e/')).length).toBeGreaterThanOrEqual(3);
  });

  test('which throws at the end when a page asked anybody else or was blocked', () => {
    const support = readFileSync(join(root, 'test/support/page.ts'), 'utf8');
    expect(support).toContain("context.on('request'");
    expect(support).toContain('if (complaints.length > 0) throw');
  });

  test('and every page is tried under the content policy it is delivered with', () => {
    const helpers = sourceFiles(/^test\/.*\.tsx?$/u).filter(({ path }) => path !== 'test/security/browserTests.test.ts');
    expect(helpers.filter(({ text }) => text.includes('bypassCSP')).map(({ path }) => path)).toEqual([]);
  });
});
