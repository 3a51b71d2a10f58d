import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '#domain/editions/registry';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { weaveNet } from '#domain/validate/net';
import { editionForm, fillForm } from '../test/support/editionDisclosure';
import { generateDisclosure } from '../test/support/generateDisclosure';
import { Random } from '../test/support/generatorRandom';
import { validate } from '#domain/validate/validate';
import { naive } from './mutation/baselines';
import { gatherSubjects, type Subject } from './mutation/corpus';
import { collectGarbage, measure, time, type Outcome } from './mutation/measure';
import { ARBITRARY, NUDGES, ROWS, SEVERAL, SWAPS, TABLES, TYPING, type Mutation } from './mutation/mutate';
import { HEAD, line, markdown, mean, share, type Series } from './mutation/report';

/** Mutations of each kind for each document; GONGKAI_BENCH asks for more. */
const EACH = Number(process.env['GONGKAI_BENCH'] ?? 8);
const GENERATED = 12;
const CLEAN = 400;
/** Documents of each edition among those with rounding only. */
const CLEAN_FORMS = 20;

const GROUPS = { M1: TYPING, M2: ARBITRARY, M3: SWAPS, M4: SEVERAL, M5: ROWS, M6: TABLES, M7: NUDGES } as const;

void (async () => {
  const subjects = await gatherSubjects(GENERATED);
  const random = new Random(20_230_817);
  const series: Series[] = [];
  for (const [group, planters] of Object.entries(GROUPS)) {
    for (const planter of planters) {
      const outcomes: Outcome[] = [];
      let kind = '';
      for (const subject of subjects) {
        for (let count = 0; count < EACH; count += 1) {
          const mutation = planter(subject, random);
          if (mutation === undefined) continue;
          kind = mutation.kind;
          outcomes.push(measure(subject, mutation));
        }
      }
      series.push({ group, kind, outcomes });
      process.stderr.write(`${group} ${kind} ${outcomes.length}\n`);
    }
  }
  const text = [
    '# 差错定位基准',
    '',
    `由 \`npm run bench:mutations\` 生成；固定种子，每种差错每份文件至多 ${EACH} 例（GONGKAI_BENCH 可改）。文件 ${subjects.length} 份：真实 ${subjects.filter(({ group }) => group === '真实').length} 份（存在时），八个版式的表样填成 ${subjects.length - GENERATED - subjects.filter(({ group }) => group === '真实').length} 份，另生成 ${GENERATED} 份（元与万元、有无结转、三类资金与自有收入）。`,
    '',
    ...(await cleanSection()),
    ...mutationSection(series),
    ...tableSection(series),
    ...timeSection(subjects, random),
  ].join('\n');
  const folder = join(__dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mutations.md'), `${text}\n`);
  process.stdout.write(`${text}\n`);
})();

async function cleanSection(): Promise<string[]> {
  const documents: Omit<Subject, 'name' | 'group'>[] = [];
  for (const edition of EDITIONS) {
    const form = await editionForm(edition);
    for (let seed = 101; seed <= 100 + CLEAN_FORMS; seed += 1) documents.push(fillForm(form, seed));
  }
  for (let seed = 10_001; documents.length < CLEAN; seed += 1) documents.push(generateDisclosure({ seed, unit: '万元' }));
  const counts = { wrong: 0, exact: 0, fixed: 0, withoutRadius: 0 };
  for (const { facts, tables, unit } of documents) {
    const { summary, radius } = validate({ facts, tables, unit, structure: [] });
    const plain = naive(facts, tables, new Map());
    counts.wrong += summary['错误'] > 0 ? 1 : 0;
    counts.exact += plain.exact ? 1 : 0;
    counts.fixed += plain.fixed ? 1 : 0;
    counts.withoutRadius += radius === null ? 1 : 0;
  }
  const rows = [['本产品', String(counts.wrong)], ['逐分比较', String(counts.exact)], ['固定容差±0.01', String(counts.fixed)], ['无法联合证明（本产品）', String(counts.withoutRadius)]];
  return ['## M0 只有四舍五入的文件', '', markdown(['方法', `误报错误的文件（共 ${documents.length} 份，八个版式各 ${CLEAN_FORMS} 份，目标 0）`], rows), ''];
}

function mutationSection(series: readonly Series[]): string[] {
  const groups = Object.keys(GROUPS).map((group): Series => ({ group, kind: '合计', outcomes: series.filter((one) => one.group === group).flatMap(({ outcomes }) => outcomes) }));
  const m9 = groups.filter(({ group }) => group === 'M1' || group === 'M2').flatMap(({ outcomes }) => outcomes).filter(({ detected }) => detected);
  return [
    '## M1–M7 植入差错',
    '',
    '目标：M1 发现 ≥98.5（元 100）、首位 ≥95、前三 ≥98、值准 ≥98；M2 首位 ≥91；M3 首位 ≥94；M4 首位 ≥90；M5 首位 ≥99；M6 首位（认出表）≥99。未发现者均在四舍五入区间之内，或两数同在一个合计之中。M3 未列首位者，多是一行只有一个来源：合计栏的两格对调与该栏的两格对调同样说得通，两者并列给出。',
    '',
    markdown(HEAD, groups.map(line)),
    '',
    '### 分种类',
    '',
    markdown(HEAD, series.map(line)),
    '',
    '## M9 一处差错几条发现',
    '',
    `单格差错 ${m9.length} 例：平均 ${mean(m9, ({ messages }) => messages)} 条错误，恰为一条的占 ${share(m9, ({ messages }) => messages === 1)}%；逐条列出平均 ${mean(m9, ({ naive: plain }) => plain.messages)} 条、${mean(m9, ({ naive: plain }) => plain.suspects, 1)} 个嫌疑格。`,
    '',
  ];
}

function tableSection(series: readonly Series[]): string[] {
  const singles = series.filter(({ group }) => group === 'M1' || group === 'M2').flatMap(({ outcomes }) => outcomes);
  const kinds = [...new Set(singles.map(({ table }) => table))].sort();
  const rows = kinds.map((kind) => line({ group: 'M1+M2', kind, outcomes: singles.filter(({ table }) => table === kind) }));
  return ['## 分表（M1 与 M2）', '', '基本支出明细表（economic）与三公经费表（threePublic）的明细只参加一个合计，是信息上的弱处。', '', markdown(HEAD, rows), ''];
}

function timeSection(subjects: readonly Subject[], random: Random): string[] {
  const large = [1, 2, 3].map((seed): Subject => {
    const { facts, tables, unit } = generateDisclosure({ seed, size: 'large', arrangement: 'zhejiang', unit: '万元', zero: '0.00', units: 3 });
    return { name: `大${seed}`, group: '万元', facts, tables, unit };
  });
  const rows = [
    ['真实与生成文件', ...timed(subjects, random)],
    ['约 2,000 个金额', ...timed(large, random)],
  ];
  return ['## T 用时（处理器毫秒，已预热；每例之前先回收内存，不把基准自己的垃圾算给引擎）', '', markdown(['文件', '例数', '推导与判定 p95（目标 ≤5）', '定位 p50', '定位 p95（目标 ≤20）', '定位最长（目标 ≤100）'], rows), '', memoryLine(large[0])];
}

function timed(subjects: readonly Subject[], random: Random): string[] {
  const grades: number[] = [];
  const localisations: number[] = [];
  const planters = Object.values(GROUPS).flat();
  for (let round = 0; round < Math.max(2, Math.ceil(120 / subjects.length)); round += 1) {
    for (const subject of subjects) {
      for (const planter of planters) {
        const mutation: Mutation | undefined = planter(subject, random);
        if (mutation === undefined) continue;
        const spent = time(subject, mutation);
        grades.push(spent.grades);
        localisations.push(spent.localisation);
      }
    }
  }
  const at = (list: readonly number[], place: number): string => ([...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(list.length * place))] ?? 0).toFixed(1);
  return [String(grades.length), at(grades, 0.95), at(localisations, 0.5), at(localisations, 0.95), at(localisations, 1)];
}

/** Heap one workbook's model holds: facts, relations and net together, the mean over copies kept alive at once. */
function memoryLine(subject: Subject | undefined): string {
  if (subject === undefined) return '';
  const copies = 10;
  collectGarbage();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const kept = Array.from({ length: copies }, () => {
    const facts = subject.facts.map((fact) => ({ ...fact, at: { ...fact.at }, place: { ...fact.place }, printed: { ...fact.printed } }));
    return weaveNet(facts, deriveRelations(facts, subject.tables));
  });
  collectGarbage();
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  return `内存：${kept[0]?.facts.length ?? 0} 个单元格的数据、关系与勾稽网共 ${((after - before) / copies / 1_048_576).toFixed(1)} MB（目标 ≤30）。`;
}
