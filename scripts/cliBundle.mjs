// Keeps the command line's bundle under .build/ true to the sources. A bundle lies in a folder named after its sources' state, so
// that processes started at the same time never see a half-written one.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLES = join(ROOT, '.build', 'cli');
const NAME = 'gongkai';
const ENTRY = { gongkai: './src/cli/main.ts', reviewWorker: './src/cli/reviewWorker.ts' };
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

function stateOfSources() {
  const hash = createHash('sha256');
  for (const path of [...SOURCES.flatMap(filesBelow), ...SETTINGS]) {
    const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
    hash.update(`${path}:${found?.mtimeMs ?? 0}:${found?.size ?? 0}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(folder) {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const configure = require('../webpack.cli.config.cjs');
  const unfinished = `${folder}.${process.pid}`;
  const compiler = webpack(configure({ output: unfinished, entry: ENTRY }));
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
  removeOld();
}

function removeOld() {
  const bundles = readdirSync(BUNDLES)
    .filter((entry) => entry.startsWith(`${NAME}-`))
    .map((entry) => ({ path: join(BUNDLES, entry), at: statSync(join(BUNDLES, entry), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((left, right) => right.at - left.at);
  for (const { path } of bundles.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

/** Path of the command line's bundle, up to date: built now if need be. */
export async function cliBundle() {
  const folder = join(BUNDLES, `${NAME}-${stateOfSources()}`);
  if (!existsSync(folder)) {
    mkdirSync(BUNDLES, { recursive: true });
    await build(folder);
  }
  return join(folder, `${NAME}.cjs`);
}
