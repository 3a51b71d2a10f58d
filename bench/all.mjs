// npm run bench: every bench:* script of package.json in turn; keeps what each prints (some write their own page) in bench/results/, and
// writes summary.md with the facts of the machine and the table between the markers of README.md. Usage: node bench/all.mjs [names…]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsOfMachine, summaryTable, withSection } from './summary.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'bench', 'results');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const wanted = process.argv.slice(2);
const names = Object.keys(scripts).filter((name) => name.startsWith('bench:')).map((name) => name.slice('bench:'.length)).filter((name) => wanted.length === 0 || wanted.includes(name));

mkdirSync(RESULTS, { recursive: true });
const runs = [];
for (const name of names) {
  const load = loadavg()[0];
  const since = performance.now();
  console.log(`── ${name}`);
  const { status, stdout } = spawnSync('npm', ['run', '--silent', `bench:${name}`], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 });
  process.stdout.write(stdout);
  runs.push({ name, passed: status === 0, seconds: (performance.now() - since) / 1000, load });
  if (!existsSync(join(RESULTS, `${name}.md`))) writeFileSync(join(RESULTS, `${name}.txt`), stdout);
}

const facts = factsOfMachine({ model: cpus()[0]?.model ?? '', cores: cpus().length, bytes: totalmem(), node: process.version });
const table = summaryTable(runs);
if (wanted.length === 0) {
  writeFileSync(join(RESULTS, 'summary.md'), `# 量过的数\n\n${facts}\n\n${table}\n`);
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, withSection(readFileSync(readme, 'utf8'), `${table}\n\n${facts}`));
}
console.log(`\n${facts}\n\n${table}`);
process.exitCode = runs.every(({ passed }) => passed) ? 0 : 1;
