// Keeps dist/ true to the sources: builds the pane, the workbench or both when anything they are made of has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** NODE_ENV=development builds beside dist/: with the page 自检, readable, without hashes in the names. */
const DEVELOPMENT = process.env.NODE_ENV === 'development';
export const DIST = DEVELOPMENT ? join(ROOT, '.build', 'development') : join(ROOT, 'dist');
const SOURCES = ['src', 'assets'];
const SETTINGS = ['manifest.xml', 'webpack.config.cjs', 'package.json', 'node_modules/.package-lock.json'];
const OLD_FILE = /^[\w-]+\.[0-9a-f]{8}\.js$/u;

/** Builds what is stale among 'pane' and 'workbench', and says so, with sizes unless `quiet`; true when something was built. */
export async function ensureWeb(names = ['pane', 'workbench'], { quiet = false } = {}) {
  const state = stateOfSources();
  const stale = names.filter((name) => builtState(name) !== state);
  if (stale.length === 0) return false;
  console.log(`正在构建 ${stale.map((name) => ({ pane: '任务窗格', workbench: '工作台' })[name]).join('、')}……`);
  await build(stale, quiet);
  mkdirSync(DIST, { recursive: true });
  for (const name of stale) writeFileSync(stampOf(name), state);
  return true;
}

async function build(names, quiet) {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const configurations = require('../webpack.config.cjs')({ quiet, development: DEVELOPMENT, output: DIST }).filter(({ name }) => names.includes(name));
  for (const configuration of configurations) {
    const compiler = webpack(configuration);
    const stats = await new Promise((resolve, reject) => compiler.run((failure, done) => (failure ? reject(failure) : resolve(done))));
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    removeOld(configuration.name, Object.keys(stats.compilation.assets));
  }
}

/** Files of earlier builds have other names and would only pile up; each build remembers its own. */
function removeOld(name, assets) {
  const list = join(DIST, `.files-${name}`);
  const before = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  for (const file of before) if (OLD_FILE.test(file) && !assets.includes(file)) rmSync(join(DIST, file), { force: true });
  writeFileSync(list, assets.join('\n'));
}

function builtState(name) {
  return existsSync(stampOf(name)) ? readFileSync(stampOf(name), 'utf8') : undefined;
}

function stampOf(name) {
  return join(DIST, `.state-${name}`);
}

function stateOfSources() {
  const hash = createHash('sha256').update(`${process.env.ORIGIN ?? ''}:${process.env.OFFICE_JS ?? ''}\n`);
  for (const path of [...SOURCES.flatMap(filesBelow), ...SETTINGS]) {
    const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
    hash.update(`${path}:${found?.mtimeMs ?? 0}:${found?.size ?? 0}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2);
  if (!(await ensureWeb(wanted.length === 0 ? undefined : wanted))) console.log('dist/ 已是最新。');
}
