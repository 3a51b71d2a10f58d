import { spawnSync } from 'node:child_process';

const jest = new URL('../node_modules/jest/bin/jest.js', import.meta.url).pathname;
const { status } = spawnSync(process.execPath, [jest, 'test/domain/editions/goldens', '--selectProjects', 'fast'], {
  stdio: 'inherit',
  env: { ...process.env, GONGKAI_GOLDENS: 'write' },
});
process.exit(status ?? 1);
