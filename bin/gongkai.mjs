#!/usr/bin/env node
// Runs the command line from its bundle, building the bundle first when it is missing or older than the sources.
import { createRequire } from 'node:module';
import { cliBundle } from '../scripts/cliBundle.mjs';

try {
  const { main } = createRequire(import.meta.url)(await cliBundle());
  process.exitCode = await main(process.argv.slice(2));
} catch (reason) {
  process.stderr.write(`程序内部出错，请附上本行反馈：${reason instanceof Error ? reason.message : String(reason)}\n`);
  if (process.env.GONGKAI_TRACE) console.error(reason);
  process.exitCode = 2;
}
