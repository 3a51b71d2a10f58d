// npm test: types, lint, dependency rules and Jest side by side, one summary, and a closing line with the true numbers. What the
// browser tests open is built before they start, so that no two of them build it at once and none has to wait for it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTools } from './ensureTools.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = join(ROOT, '.build', 'jest.json');
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const BUILD = { title: '构建', command: [process.execPath, 'scripts/webBundle.mjs'] };
const STATIC_CHECKS = [
  { title: '类型（领域）', command: [bin('tsc'), '-p', 'src/domain'] },
  { title: '类型（全部）', command: [bin('tsc'), '-p', '.'] },
  { title: '依赖方向', command: [bin('depcruise'), 'src'] },
  { title: '代码规范', command: [bin('eslint'), '--max-warnings', '0', 'src', 'test', 'bench', 'scripts', 'bin'] },
];

/** Runs a command to its end; output is kept unless it is shown as it comes. */
function run([program, ...parameters], { live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: ROOT, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') }));
  });
}

async function runCheck({ title, command }) {
  const since = performance.now();
  const { code, output } = await run(command);
  return { title, passed: code === 0, output, time: seconds(since) };
}

async function runStaticChecks() {
  const results = [];
  for (const check of STATIC_CHECKS) results.push(await runCheck(check));
  return results;
}

function runTests() {
  return run([bin('jest'), '--json', `--outputFile=${REPORT}`, `--maxWorkers=${availableParallelism()}`, ...process.argv.slice(2)], { live: true });
}

function testNumbers() {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites, skipped: report.numPendingTests + report.numTodoTests };
}

const advice = ensureTools();
if (advice !== undefined) {
  console.error(advice);
  process.exit(1);
}

mkdirSync(join(ROOT, '.build'), { recursive: true });
rmSync(REPORT, { force: true });
console.log('正在构建任务窗格与工作台，同时检查类型、依赖方向和代码规范……');
const staticChecks = runStaticChecks();
const build = await runCheck(BUILD);
const since = performance.now();
const tests = await runTests();
const testing = seconds(since);
const checks = [build, ...(await staticChecks)];

for (const check of checks.filter(({ passed }) => !passed)) console.log(`\n── ${check.title} ──\n${check.output.trimEnd()}`);
console.log('');
for (const { title, passed, time } of checks) console.log(`${passed ? '✔' : '✘'} ${title}  ${time}`);
const numbers = testNumbers();
const testsPassed = tests.code === 0 && numbers.failed === 0;
console.log(`${testsPassed ? '✔' : '✘'} 测试  ${testing}`);
console.log(`${numbers.passed} passed, ${numbers.failed} failed${numbers.skipped > 0 ? `, ${numbers.skipped} skipped` : ''}`);
process.exitCode = testsPassed && checks.every(({ passed }) => passed) ? 0 : 1;
