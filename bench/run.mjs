// Runs a TypeScript bench in plain node: compiles each .ts with @swc/core as it is required; package.json resolves #domain/*.
// Usage: node bench/run.mjs bench/mutations.ts [arguments]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Module from 'node:module';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { transformSync } from '@swc/core';

const [, , script, ...rest] = process.argv;
if (script === undefined) {
  process.stderr.write('usage: node bench/run.mjs <bench.ts> [arguments]\n');
  process.exit(2);
}

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');
process.argv = [process.argv[0], resolve(script), ...rest];
createRequire(import.meta.url)(resolve(script));
