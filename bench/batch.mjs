// npm run bench:batch: a folder of 1,000 workbooks through `gongkai batch` as one process; prints workbooks a second and peak memory,
// and proves that the same folder gives the same JSON twice and that a killed run goes on. Usage: node bench/batch.mjs [count]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './batch/makeFolder.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = process.env.GONGKAI_SHARED ?? join(ROOT, '..', 'shared');
const RESULTS = join(ROOT, 'bench', 'results', 'batch.md');
const JOBS = 2;
const LEAST_PER_SECOND = 40;
const MOST_MEGABYTES = 400;

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'gongkai-batch-'));
const units = join(folder, '报送');
const report = join(folder, '报告.xlsx');

try {
  const broken = makeFolder(units, originals(), count);
  spawnSync(process.execPath, [join(ROOT, 'bin/gongkai.mjs'), '--version']);
  const load = loadavg()[0];
  const whole = measured('--out', report);
  const [first, second] = [jsonHash(), jsonHash()];
  const known = await killedRun();
  const again = spawnSync(process.execPath, [join(ROOT, 'bin/gongkai.mjs'), 'batch', units, '--jobs', String(JOBS), '--json', '--out', join(folder, '接着.xlsx')], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const resumed = createHash('sha256').update(again.stdout).digest('hex') === first;
  const perSecond = count / whole.elapsed;
  const perProcessor = (count / whole.seconds) * JOBS;
  const lines = [
    `| 工作簿 | ${count} 个，其中 ${broken} 个损坏 |`,
    `| 速度（${JOBS} 个线程，开始时机器负载 ${load.toFixed(1)}） | ${perSecond.toFixed(0)} 个/秒 |`,
    `| 按处理器时间折算到 ${JOBS} 核 | ${perProcessor.toFixed(0)} 个/秒 |`,
    `| 全部线程的内存峰值 | ${whole.megabytes.toFixed(0)} MB |`,
    `| 同一文件夹检查两次，JSON 逐字节相同 | ${first === second ? '是' : '否'} |`,
    `| 强行结束后已有 ${known} 个结果，接着检查，JSON 与一次查完相同 | ${resumed && known > 0 ? '是' : '否'} |`,
  ];
  const text = `# 批量审核\n\n由 \`npm run bench:batch\` 写出。\n\n| 内容 | 结果 |\n| --- | --- |\n${lines.join('\n')}\n`;
  console.log(text);
  if (count >= 1000) writeFileSync(RESULTS, text);
  if (perSecond < LEAST_PER_SECOND || whole.megabytes > MOST_MEGABYTES || first !== second || !resumed) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The cases where they are there, otherwise samples of our own editions. */
function originals() {
  const cases = existsSync(join(SHARED, 'cases')) ? readdirSync(join(SHARED, 'cases')).map((id) => join(SHARED, 'cases', id, 'published.xlsx')).filter(existsSync) : [];
  if (cases.length > 0) return cases;
  return ['zhejiang', 'hubei', 'national'].map((edition) => {
    const path = join(folder, `${edition}.xlsx`);
    spawnSync(process.execPath, [join(ROOT, 'bin/gongkai.mjs'), 'new', '--edition', edition, '--year', '2023', '--entity', '示例市政务服务中心', '--codes', '2010301,2010350,2080505', '--out', path]);
    return path;
  });
}

function measured(...words) {
  const peak = join(folder, 'peak.json');
  const since = performance.now();
  spawnSync(process.execPath, ['-r', join(ROOT, 'bench/hostile/tellPeak.cjs'), join(ROOT, 'bin/gongkai.mjs'), 'batch', units, '--jobs', String(JOBS), ...words], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, GONGKAI_PEAK: peak } });
  return { elapsed: (performance.now() - since) / 1000, ...JSON.parse(readFileSync(peak, 'utf8')) };
}

function jsonHash() {
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'bin/gongkai.mjs'), 'batch', units, '--jobs', String(JOBS), '--json'], { encoding: 'utf8', maxBuffer: 1 << 30 });
  return createHash('sha256').update(stdout).digest('hex');
}

/** Kills a run once a tenth is done; how many rows it left. */
async function killedRun() {
  const journal = join(folder, '接着.xlsx.未完成');
  const rows = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 2 : 0);
  const run = spawn(process.execPath, [join(ROOT, 'bin/gongkai.mjs'), 'batch', units, '--jobs', String(JOBS), '--out', join(folder, '接着.xlsx')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => run.once('exit', resolve));
  while (rows() < count / 10 && run.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 100));
  run.kill('SIGKILL');
  await ended;
  return rows();
}
