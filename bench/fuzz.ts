import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { NATIONAL } from '#domain/editions/national/edition';
import type { WorkbookSnapshot } from '#domain/sheet';
import { diceOf, mutate, mutateText } from '../test/support/fuzzing';
import { throughNarrative, throughWorkbook } from '../test/support/fuzzTargets';
import { CASE_IDS, sharedCase } from '../test/support/shared';

/** Longest processor time one case may take, and the time without progress after which the run is stopped, in milliseconds. */
const PATIENCE = 2000;
const HANG = 60_000;
const CORPUS = join(__dirname, '../test/corpus');
const KINDS = /\.(?:xlsx|xls|docx|md|txt)$/u;

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Stops the process when one case does not end, and says which. */
const WATCHDOG = `const { workerData } = require('node:worker_threads'); const count = new Int32Array(workerData.shared); let last = -1;
setInterval(() => { if (count[0] === last) { require('node:fs').writeSync(2, 'case ' + last + ' does not end\\n'); process.kill(process.pid, 'SIGKILL'); } last = count[0]; }, workerData.patience);`;

async function samplesFrom(folder: string | undefined): Promise<readonly Sample[]> {
  const workbook = newWorkbook();
  await insertSample(workbook, NATIONAL);
  const cases = CASE_IDS.flatMap((id) => {
    const found = sharedCase(id);
    return found === undefined ? [] : ['published.xlsx', 'narrative.md'].map((name) => ({ name: `${id}-${name}`, path: join(found, name) }));
  });
  const own = folder === undefined ? [] : readdirSync(folder).filter((name) => KINDS.test(name)).map((name) => ({ name, path: join(folder, name) }));
  const read = [...cases, ...own].flatMap(({ name, path }): Sample[] => {
    try {
      return [{ name, bytes: new Uint8Array(readFileSync(path)) }];
    } catch {
      return [];
    }
  });
  return [{ name: 'sample.xlsx', bytes: workbook.bytes() ?? new Uint8Array() }, ...read];
}

async function through({ name, bytes }: Sample, beside: WorkbookSnapshot): Promise<void> {
  if (/\.xlsx?$/u.test(name)) await throughWorkbook(bytes);
  else throughNarrative(bytes, name, beside);
}

function changed({ name, bytes }: Sample, seed: number, number: number): Sample {
  const dice = diceOf(seed, number);
  const isPlain = /\.(?:md|txt)$/u.test(name);
  return { name, bytes: isPlain ? new TextEncoder().encode(mutateText(new TextDecoder().decode(bytes), dice)) : mutate(bytes, dice) };
}

function keep({ name, bytes }: Sample): string {
  mkdirSync(CORPUS, { recursive: true });
  const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}${/\.\w+$/u.exec(name)?.[0] ?? ''}`;
  writeFileSync(join(CORPUS, file), bytes);
  return file;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, minutes: { type: 'string', default: '10' }, kind: { type: 'string', default: 'xlsx|xls|docx|md|txt' }, samples: { type: 'string' }, from: { type: 'string', default: '0' } } });
  const [seed, until] = [Number(values.seed), performance.now() + Number(values.minutes) * 60_000];
  const all = await samplesFrom(values.samples);
  const samples = all.filter(({ name }) => new RegExp(`\\.(?:${values.kind})$`, 'u').test(name));
  const beside = await readWorkbook(all[0]?.bytes ?? new Uint8Array());
  if (!beside.ok || samples.length === 0) throw new Error('no sample to change');
  const shared = new SharedArrayBuffer(4);
  const watchdog = new Worker(WATCHDOG, { eval: true, workerData: { shared, patience: HANG } });
  let found = 0;
  let slowest = 0;
  let number = Number(values.from);
  for (; performance.now() < until; number += 1) {
    new Int32Array(shared)[0] = number;
    const sample = changed(samples[number % samples.length] ?? { name: '', bytes: new Uint8Array() }, seed, number);
    const began = process.cpuUsage();
    const fault = await through(sample, beside.value).then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
    );
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    if (fault === undefined && took < PATIENCE) continue;
    found += 1;
    console.log(`case ${number} of seed ${seed} (${sample.name}): ${fault ?? `${took.toFixed(0)} ms`}; kept as ${keep(sample)}`);
  }
  await watchdog.terminate();
  console.log(`${values.kind}: ${number - Number(values.from)} cases of seed ${seed}, slowest ${slowest.toFixed(0)} ms, ${found} found, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  process.exitCode = found > 0 ? 1 : 0;
}

void main();
