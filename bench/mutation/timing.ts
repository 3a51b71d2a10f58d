import { deriveRelations } from '#domain/relations/deriveRelations';
import { gradeNet } from '#domain/validate/grade';
import { localise } from '#domain/validate/localise/localise';
import { weaveNet } from '#domain/validate/net';
import { generateDisclosure } from '../../test/support/generateDisclosure';
import { Random } from '../../test/support/generatorRandom';
import type { Target } from '../targets';
import type { Subject } from './corpus';
import { collectGarbage, time } from './measure';
import { reprint, type Planter } from './mutate';
import { markdown } from './report';

/** Shares of the amounts that an adversarial workbook prints at random. */
const RANDOM_SHARES: readonly number[] = [0.05, 0.1, 0.3, 0.6];
const ADVERSARIAL = 10;
const LONGEST = 100;

interface Spent {
  readonly grades: readonly number[];
  readonly localisations: readonly number[];
}

/** T: time from facts to grades and for localisation, on ordinary, large and adversarial workbooks, and the memory of one. */
export function timeSection(subjects: readonly Subject[], planters: readonly Planter[], random: Random): { readonly lines: string[]; readonly targets: Target[] } {
  const large = [1, 2, 3].map(largeSubject);
  const ordinary = timed(subjects, planters, random);
  const big = timed(large, planters, random);
  const wild = RANDOM_SHARES.map((share) => ({ share, spent: timedAtRandom(share) }));
  const rows = [
    row('真实与生成文件', ordinary),
    row('约 2,000 个金额', big),
    ...wild.map(({ share, spent }) => row(`约 2,000 个金额，${Math.round(share * 100)}% 为随机数`, spent)),
  ];
  const memory = memoryOf(large[0]);
  const lines = [
    '## T 用时（处理器毫秒，已预热；每例之前先回收内存，不把基准自己的垃圾算给引擎）',
    '',
    markdown(['文件', '例数', '推导与判定 p95', '定位 p50', '定位 p95', '定位最长'], rows),
    '',
    `内存：约 2,000 个金额的数据、关系与勾稽网共 ${memory.toFixed(1)} MB。`,
    '',
  ];
  const longest = Math.max(...[ordinary, big, ...wild.map(({ spent }) => spent)].map(({ localisations }) => at(localisations, 1)));
  const targets: Target[] = [
    { name: 'T 推导与判定 p95（约 2,000 个金额）', bound: '≤ 5', unit: ' 毫秒', measured: at(big.grades, 0.95) },
    { name: 'T 定位 p95（约 2,000 个金额）', bound: '≤ 20', unit: ' 毫秒', measured: at(big.localisations, 0.95) },
    { name: 'T 定位最长（含随机数文件）', bound: `≤ ${LONGEST}`, unit: ' 毫秒', measured: longest },
    { name: 'T 一份文件占用内存', bound: '≤ 30', unit: ' MB', measured: memory },
  ];
  return { lines, targets };
}

function largeSubject(seed: number): Subject {
  const { facts, tables, unit } = generateDisclosure({ seed, size: 'large', arrangement: 'zhejiang', unit: '万元', zero: '0.00', units: 3 });
  return { name: `大${seed}`, group: '万元', facts, tables, unit };
}

function timed(subjects: readonly Subject[], planters: readonly Planter[], random: Random): Spent {
  const grades: number[] = [];
  const localisations: number[] = [];
  for (let round = 0; round < Math.max(2, Math.ceil(120 / subjects.length)); round += 1) {
    for (const subject of subjects) {
      for (const planter of planters) {
        const mutation = planter(subject, random);
        if (mutation === undefined) continue;
        const spent = time(subject, mutation.facts);
        grades.push(spent.grades);
        localisations.push(spent.localisation);
      }
    }
  }
  return { grades, localisations };
}

function timedAtRandom(share: number): Spent {
  const spent = Array.from({ length: ADVERSARIAL }, (_, seed) => {
    const subject = largeSubject(seed + 1);
    const random = new Random(seed * 7 + 8);
    const facts = subject.facts.map((fact) => (fact.measure === 'money' && fact.printed.kind === 'number' && random.chance(share) ? reprint(fact, Math.round(random.next() * 1e6) * 10_000) : fact));
    const net = weaveNet(facts, deriveRelations(facts, subject.tables));
    localise(net, gradeNet(net));
    return time(subject, facts);
  });
  return { grades: spent.map(({ grades }) => grades), localisations: spent.map(({ localisation }) => localisation) };
}

function row(name: string, { grades, localisations }: Spent): string[] {
  return [name, String(grades.length), ...[at(grades, 0.95), at(localisations, 0.5), at(localisations, 0.95), at(localisations, 1)].map((milliseconds) => milliseconds.toFixed(1))];
}

function at(list: readonly number[], place: number): number {
  return [...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(list.length * place))] ?? 0;
}

/** Megabytes one workbook's model holds: facts, relations and net together, the mean over copies kept alive at once. */
function memoryOf(subject: Subject | undefined): number {
  if (subject === undefined) return 0;
  const copies = 10;
  collectGarbage();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const kept = Array.from({ length: copies }, () => {
    const facts = subject.facts.map((fact) => ({ ...fact, at: { ...fact.at }, place: { ...fact.place }, printed: { ...fact.printed } }));
    return weaveNet(facts, deriveRelations(facts, subject.tables));
  });
  collectGarbage();
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  return (after - before) / kept.length / 1_048_576;
}
