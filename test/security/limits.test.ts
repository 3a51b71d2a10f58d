import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Limits a source states, by name; sizes as products of whole numbers. */
function statedIn(path: string): Record<string, number> {
  const found = read(path).matchAll(/^(?:export )?const ((?:MAX|LARGE)_\w+) = ([\d_* ]+);$/gmu);
  return Object.fromEntries([...found].map(([, name = '', product = '']) => [name, product.split('*').reduce((value, factor) => value * Number(factor.replaceAll('_', '')), 1)]));
}

/** Limits one part of docs/limits.md lists. */
function listedIn(part: string): Record<string, number> {
  const text = read('docs/limits.md').split(/^## /mu).find((section) => section.startsWith(part)) ?? '';
  const rows = text.matchAll(/^\| `(\w+)` \| (\d+)( MB)? \| [^|]+ \|$/gmu);
  return Object.fromEntries([...rows].map(([, name = '', value = '', unit]) => [name, Number(value) * (unit === undefined ? 1 : 1024 * 1024)]));
}

test.each([
  ['工作簿', 'src/adapters/xlsx/limits.ts'],
  ['情况说明', 'src/adapters/docx/readNarrative.ts'],
])('docs/limits.md states the limits of %s as the program has them', (part, source) => {
  const stated = statedIn(source);
  expect(Object.keys(stated).length).toBeGreaterThan(3);
  expect(listedIn(part)).toEqual(stated);
});
