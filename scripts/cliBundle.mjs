// Keeps the node bundles under .build/ true to the sources. A bundle lies in a folder named after its sources' state, so
// that processes started at the same time never see a half-written one.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLES = join(ROOT, '.build', 'cli');
const ENTRIES = {
  gongkai: { gongkai: './src/cli/main.ts', reviewWorker: './src/cli/reviewWorker.ts' },
  bench: { bench: './bench/main.ts' },
};
const SOURCES = ['src/domain', 'src/app', 'src/adapters/xlsx', 'src/adapters/docx', 'src/cli'];
const SETTINGS = ['package.json', 'webpack.cli.config.cjs', 'node_modules/.package-lock.json'];
const KEPT = 3;

function filesBelow(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function stateOf(name) {
  const hash = createHash('sha256').update(name);
  const folders = name === 'gongkai' ? SOURCES : [...SOURCES, 'bench', 'test/support'];
  for (const path of [...folders.flatMap(filesBelow), ...SETTINGS]) {
    const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
    hash.update(`${path}:${found?.mtimeMs ?? 0}:${found?.size ?? 0}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(name, folder) {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const configure = require('../webpack.cli.config.cjs');
  const unfinished = `${folder}.${process.pid}`;
  const compiler = webpack(configure({ output: unfinished, entry: ENTRIES[name] }));
  const stats = await new Promise((resolve, reject) => compiler.run((failure, done) => (failure ? reject(failure) : resolve(done))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(stats.toString({ all: false, errors: true }));
  }
  try {
    renameSync(unfinished, folder);
  } catch (reason) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw reason;
  }
  removeOld(name);
}

function removeOld(name) {
  const bundles = readdirSync(BUNDLES)
    .filter((entry) => entry.startsWith(`${name}-`))
    .map((entry) => ({ path: join(BUNDLES, entry), at: statSync(join(BUNDLES, entry), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((left, right) => right.at - left.at);
  for (const { path } of bundles.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

/** Path of a bundle that is up to date, built now if need be: "gongkai" (the command line) or "bench". */
export async function bundleFor(name) {
  const folder = join(BUNDLES, `${name}-${stateOf(name)}`);
  if (!existsSync(folder)) {
    mkdirSync(BUNDLES, { recursive: true });
    await build(name, folder);
  }
  return join(folder, `${name}.cjs`);
}
