import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { NATIONAL } from '#domain/editions/national/edition';
import { HOSTILE_INPUTS, type HostileInput } from './hostile/inputs';

const ROOT = join(__dirname, '..');
const SECONDS = 2;
const MEGABYTES = 300;
const LIMITS = join(ROOT, 'docs', 'limits.md');
const [BEGIN, END] = ['<!-- hostile:begin（由 npm run bench:hostile 写出，请勿手改） -->', '<!-- hostile:end -->'];

interface Outcome {
  readonly input: HostileInput;
  readonly status: number | null;
  readonly said: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly fault: string;
}

/** Gives one file to the command line as a user would, and measures the whole process. */
function outcomeOf(input: HostileInput, folder: string, sample: string): Outcome {
  const file = join(folder, input.name);
  const peak = join(folder, 'peak.json');
  writeFileSync(file, input.make());
  const isText = /\.(?:docx|txt)$/u.test(input.name);
  const { status, stderr, stdout } = spawnSync(process.execPath, ['-r', join(ROOT, 'bench/hostile/tellPeak.cjs'), join(ROOT, 'bin/gongkai.mjs'), 'check', ...(isText ? [sample, '--text', file] : [file])], { encoding: 'utf8', env: { ...process.env, GONGKAI_PEAK: peak }, maxBuffer: 1 << 28 });
  const { seconds, megabytes } = JSON.parse(readFileSync(peak, 'utf8')) as { readonly seconds: number; readonly megabytes: number };
  rmSync(file);
  const said = stderr.trim().replaceAll(folder, '…');
  const ended = input.ends === 2 ? status === 2 && /^[^\n]*[\u4e00-\u9fff][^\n]*。$/u.test(said) : (status === 0 || status === 1 || (status === 2 && said.endsWith('。'))) && !/程序内部出错/u.test(said + stdout);
  const fault = [ended ? '' : `ended with ${String(status)}: ${said}`, seconds > SECONDS ? `${seconds.toFixed(1)} s` : '', megabytes > MEGABYTES ? `${megabytes.toFixed(0)} MB` : ''].filter((part) => part !== '').join(', ');
  return { input, status, said, seconds, megabytes, fault };
}

function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ input, status, seconds, megabytes }) => `| ${input.words} | ${status === 2 ? '不读，说明原因' : '照读，不受影响'} | ${seconds.toFixed(1)} 秒 | ${megabytes.toFixed(0)} MB |`);
  return ['| 文件 | 处理 | 处理器时间 | 内存 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Puts the table into its place in docs/limits.md. */
function writeSection(section: string): void {
  const text = readFileSync(LIMITS, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin >= 0 && end > begin) writeFileSync(LIMITS, `${text.slice(0, begin + BEGIN.length)}\n${section}\n${text.slice(end)}`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-hostile-'));
  const sample = join(folder, 'sample.xlsx');
  const workbook = newWorkbook();
  await insertSample(workbook, NATIONAL);
  writeFileSync(sample, workbook.bytes() ?? '');
  spawnSync(process.execPath, [join(ROOT, 'bin/gongkai.mjs'), '--version']);
  const only = process.argv[2];
  const outcomes: Outcome[] = [];
  for (const input of HOSTILE_INPUTS.filter(({ name }) => only === undefined || name.includes(only))) {
    const outcome = outcomeOf(input, folder, sample);
    outcomes.push(outcome);
    console.log(`${outcome.fault === '' ? 'ok  ' : 'FAIL'} ${input.name.padEnd(22)} ${String(outcome.status)} ${outcome.seconds.toFixed(2)} s ${outcome.megabytes.toFixed(0)} MB ${outcome.fault || outcome.said.slice(0, 80)}`);
  }
  rmSync(folder, { recursive: true, force: true });
  if (only === undefined) writeSection(table(outcomes));
  process.exitCode = outcomes.some(({ fault }) => fault !== '') ? 1 : 0;
}

void main();
