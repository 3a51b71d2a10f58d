// Writes the licences of everything that runs with the product into dist/THIRD-PARTY-NOTICES.txt.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/iu;
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Name, version, licence and licence text of each package the lock file installs for running, sorted by name. */
export function runningPackages(root = ROOT) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true && existsSync(join(root, path, 'package.json')))
    .map(([path]) => packageAt(join(root, path)))
    .sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version))
    .filter((entry, index, all) => entry.name !== all[index - 1]?.name || entry.version !== all[index - 1]?.version);
}

/** The notices as one text; packages that share a licence text stand above it together. */
export function noticesText(packages = runningPackages()) {
  const byText = new Map();
  for (const entry of packages) byText.set(entry.text, [...(byText.get(entry.text) ?? []), entry]);
  const parts = [...byText].map(([text, entries]) => `${entries.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${text}\n`);
  return `Software of others that is part of this product or copied beside it, with the licences it comes under.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function packageAt(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? 'see below');
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file)).sort(compare);
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/gu, '\n').trim()).join('\n\n');
  return { name, version, licence, text: text === '' ? `The package carries no licence text; its package.json names ${licence}.` : text };
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const target = process.argv[2] ?? join(ROOT, 'dist', NOTICES);
  const packages = runningPackages();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, noticesText(packages));
  console.log(`已写入 ${packages.length} 个组件的许可证：${target}`);
}
