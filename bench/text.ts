import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { checkNarrative, type NarrativeInput } from '#domain/claims/checkNarrative';
import { factSetOf } from '#domain/cube/factSet';
import type { Finding } from '#domain/finding/finding';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { generateDisclosure } from '../test/support/generateDisclosure';
import { Random } from '../test/support/generatorRandom';
import { CASE_IDS, sharedCase } from '../test/support/shared';
import { summaryOf, type Target } from './targets';
import { mutationsOf, yearMutations, type Mutation } from './text/mutate';
import { Teller } from './text/teller';
import { WORDINGS } from './text/wordings';

/** M8: mutations of right statements, in the real texts and in invented ones of free wording. Usage: bench:text [seeds] [--show] [--write] */

interface Tally {
  tried: number;
  provable: number;
  found: number;
  quoted: number;
  others: number;
  missed: string[];
}

interface Source {
  readonly name: string;
  readonly input: NarrativeInput;
  readonly year: number;
}

const SHOW = process.argv.includes('--show');
const SEEDS = Number(process.argv.slice(2).find((word) => /^\d+$/u.test(word)) ?? 6);

async function sources(): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (const id of CASE_IDS) {
    const folder = sharedCase(id);
    if (folder === undefined) continue;
    const read = await readWorkbook(readFileSync(`${folder}/published.xlsx`));
    if (!read.ok) throw new Error(id);
    const { facts, tables, unit, entity } = recogniseWorkbook(read.value);
    const paragraphs = readFileSync(`${folder}/narrative.md`, 'utf8').split('\n');
    const year = Number(/\d{4}/u.exec(id)?.[0]);
    found.push({ name: id, year, input: { paragraphs, facts: factSetOf(facts), tables, unit, year, ...(entity === undefined ? {} : { entity }) } });
  }
  for (const wording of WORDINGS) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const disclosure = generateDisclosure({ seed });
      const teller = new Teller(disclosure, { unit: disclosure.unit, separators: seed % 3 === 0, dropsZeros: seed % 4 === 0, percentDecimals: seed % 2 === 0 ? 2 : 1 });
      found.push({ name: wording.name, year: teller.year, input: { paragraphs: wording.write(teller), facts: factSetOf(disclosure.facts), tables: disclosure.tables, unit: disclosure.unit, entity: teller.entity, year: teller.year } });
    }
  }
  return found;
}

function signature({ id, quotes }: Finding): string {
  return `${id}/${quotes.map(({ text }) => text).join('/')}`;
}

/** What a finding says and where: the same error again, although its quotes are cut otherwise in the changed paragraph. */
function saying({ rule, quotes, message }: Finding): string {
  return `${rule}@${String(quotes[0]?.line ?? 0)} ${message}`;
}

function tryMutation(source: Source, mutation: Mutation, known: ReadonlySet<string>, tallies: readonly Tally[]): void {
  const paragraphs = source.input.paragraphs.map((paragraph, index) => (index + 1 === mutation.line ? mutation.paragraph : paragraph));
  const { findings } = checkNarrative({ ...source.input, paragraphs });
  const errors = findings.filter((finding) => finding.grade === '错误' && !known.has(signature(finding)));
  const quoting = errors.filter(({ quotes }) => quotes.some(({ line, text }) => line === mutation.line && text.includes(mutation.written)));
  const others = errors.filter((finding) => !quoting.includes(finding) && !known.has(saying(finding)));
  for (const tally of tallies) {
    tally.tried += 1;
    tally.others += others.length;
    if (mutation.provable) tally.provable += 1;
    if (mutation.provable && errors.length > 0) tally.found += 1;
    if (mutation.provable && quoting.length > 0) tally.quoted += 1;
  }
  const told = `${source.name} ${mutation.kind} ${String(mutation.line)}: ${mutation.written} ← ${mutation.paragraph.slice(0, 120)}`;
  if (mutation.provable && quoting.length === 0) tallies[0]?.missed.push(`missed ${told}`);
  for (const { message } of others) tallies[0]?.missed.push(`other ${told} :: ${message}`);
}

const LENGTH = 10_000;

/** Milliseconds of processor time a text of 10,000 characters takes beside its tables: the median of several, so that a busy machine tells little. */
function timed({ input }: Source): number {
  const paragraphs: string[] = [];
  for (let length = 0, at = 0; length < LENGTH; at += 1) {
    const paragraph = input.paragraphs[at % input.paragraphs.length] ?? '';
    paragraphs.push(paragraph);
    length += Math.max(1, paragraph.length);
  }
  const runs = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    checkNarrative({ ...input, paragraphs });
    return process.cpuUsage(before).user / 1000;
  });
  return runs.sort((left, right) => left - right)[Math.floor(runs.length / 2)] ?? Infinity;
}

async function main(): Promise<void> {
  const all = await sources();
  const largest = all.reduce((one, other) => (other.input.tables.length > one.input.tables.length ? other : one));
  const milliseconds = timed(largest);
  const speed = `一万字、${String(largest.input.tables.length)}张表核对一遍，处理器用时：${milliseconds.toFixed(0)} 毫秒。`;
  const tallies = new Map<string, Tally>();
  const tallyFor = (name: string): Tally => {
    const known = tallies.get(name);
    if (known !== undefined) return known;
    const made: Tally = { tried: 0, provable: 0, found: 0, quoted: 0, others: 0, missed: [] };
    tallies.set(name, made);
    return made;
  };
  for (const source of all) {
    const clean = checkNarrative(source.input);
    const known = new Set(clean.findings.filter(({ grade }) => grade === '错误').flatMap((finding) => [signature(finding), saying(finding)]));
    const random = new Random(11);
    for (const claim of clean.claims) {
      if (claim.verdict !== 'ok' && claim.verdict !== 'rounding') continue;
      const paragraph = source.input.paragraphs[claim.line - 1] ?? '';
      for (const mutation of mutationsOf(claim, paragraph, source.input.unit, random)) {
        tryMutation(source, mutation, known, [tallyFor(source.name), tallyFor(`· ${mutation.kind}`)]);
      }
    }
    for (const mutation of yearMutations(source.input.paragraphs, source.year)) {
      tryMutation(source, mutation, known, [tallyFor(source.name), tallyFor(`· ${mutation.kind}`)]);
    }
  }
  print(tallies, speed, [...shareTargets([...tallies].flatMap(([name, tally]) => (name.startsWith('· ') ? [] : [tally]))), { name: '一万字核对一遍', bound: '≤ 150', unit: ' 毫秒', measured: milliseconds }]);
}

/** The targets over all texts together. */
function shareTargets(tallies: readonly Tally[]): Target[] {
  const sum = (read: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + read(tally), 0);
  const provable = sum((tally) => tally.provable);
  const quoted = sum((tally) => tally.quoted);
  return [
    { name: 'M8 可证明的发现', bound: '≥ 99', unit: '%', measured: (100 * sum((tally) => tally.found)) / provable },
    { name: 'M8 指到改处', bound: '≥ 99', unit: '%', measured: (100 * quoted) / provable },
    { name: 'M8 准确', bound: '≥ 98', unit: '%', measured: (100 * quoted) / (quoted + sum((tally) => tally.others)) },
  ];
}

function print(tallies: ReadonlyMap<string, Tally>, speed: string, targets: readonly Target[]): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  const rows = [...tallies].map(([name, { tried, provable, found, quoted, others }]) => `| ${[name, tried, provable, share(found, provable), share(quoted, provable), share(quoted, quoted + others)].join(' | ')} |`);
  const kinds = rows.filter((row) => row.startsWith('| · '));
  const texts = rows.filter((row) => !row.startsWith('| · '));
  const head = (first: string): readonly string[] => [`| ${first} | 例数 | 可证明 | 发现% | 指到改处% | 准确% |`, '| --- | --- | --- | --- | --- | --- |'];
  const lines = ['# 文表核对基准（M8）', '', `由 \`npm run bench:text\` 生成；固定种子。真实文本存在时一并改动；自由措辞各 ${String(SEEDS)} 份。`, '', ...summaryOf(targets), '“可证明”按表中数和算式另行判断，不看核对结果。“准确”是新出现的错误中引用了改处的比例。', '', speed, '', '## 按改法', '', ...head('改法'), ...kinds.map((row) => row.replace('· ', '')), '', '## 按文本', '', ...head('文本'), ...texts, ''];
  console.log(lines.join('\n'));
  if (process.argv.includes('--write')) writeFileSync(join(__dirname, 'results/text.md'), lines.join('\n'));
  if (SHOW) for (const { missed } of tallies.values()) for (const one of missed) console.log(one);
}

void main();
