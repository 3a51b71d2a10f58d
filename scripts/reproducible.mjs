// npm run reproducible: builds the pane and the workbench twice into different folders without a cache and packs each; every file
// and both packages must have the same hash.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFiles, zipOf } from './package.mjs';

const ORIGIN = 'https://gongkai.example.gov.cn';
const require = createRequire(import.meta.url);

async function build(folder) {
  const webpack = require('webpack');
  for (const configuration of require('../webpack.config.cjs')({ quiet: true })) {
    const compiler = webpack({ ...configuration, cache: false, output: { ...configuration.output, path: folder } });
    const stats = await new Promise((resolve, reject) => compiler.run((failure, done) => (failure ? reject(failure) : resolve(done))));
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  }
}

function hashesOf(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    return entry.isDirectory() ? hashesOf(folder, `${path}/`) : [`${hashOf(readFileSync(join(folder, path)))}  ${path}`];
  });
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

const folders = ['一', '二'].map((name) => mkdtempSync(join(tmpdir(), `gongkai-${name}-`)));
try {
  const built = [];
  for (const folder of folders) {
    const since = performance.now();
    await build(folder);
    built.push({ files: hashesOf(folder).sort(), zip: hashOf(zipOf(packageFiles({ dist: folder, origin: ORIGIN }))) });
    console.log(`第 ${built.length} 次构建 ${((performance.now() - since) / 1000).toFixed(0)} 秒，${built.at(-1).files.length} 个文件，发布包 ${built.at(-1).zip}`);
  }
  const [first, second] = built;
  const differing = first.files.filter((line) => !second.files.includes(line));
  const same = differing.length === 0 && first.files.length === second.files.length && first.zip === second.zip;
  console.log(same ? '两次构建逐字节相同。' : `两次构建不同：\n${differing.join('\n')}`);
  process.exitCode = same ? 0 : 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
