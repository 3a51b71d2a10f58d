import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './support/sourceFiles';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Package → licence, as one part of docs/dependencies.md lists them. */
function listed(part: string): Readonly<Record<string, string>> {
  const text = read('docs/dependencies.md').split(/^## /mu).find((section) => section.startsWith(part)) ?? '';
  return Object.fromEntries([...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \| [^|]+ \|$/gmu)].map(([, name = '', licence = '']) => [name, licence.trim()]));
}

function licences(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, (JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }).license]));
}

describe('docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as PackageJson;

  it('lists every package that runs with the product, with its licence', () => {
    expect(listed('随产品运行')).toEqual(licences(Object.keys(dependencies)));
  });

  it('lists every package for development, with its licence', () => {
    expect(listed('开发与测试')).toEqual(licences(Object.keys(devDependencies)));
  });

  it('names every package that a file of the project imports', () => {
    const imported = sourceFiles(/\.(?:tsx?|[cm]js)$/u).flatMap(({ text }) => [...text.matchAll(/(?:\bfrom |\bimport\(|\bimport |\brequire\()'(@[\w-]+\/[\w.-]+|[a-z][\w.-]*)(?:\/[^']*)?'/gu)].map(([, name = '']) => name));
    expect([...new Set(imported)].filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
    expect(imported).toContain('react');
  });

  it('every version is exact', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('nothing that runs with the product has a licence that binds the product', () => {
    const free = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'ISC', '0BSD', 'LICENSE'];
    expect(Object.values(licences(Object.keys(dependencies))).filter((licence) => !free.includes(licence))).toEqual([]);
  });
});
