import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '#domain/editions/registry';
import { editionForm, fillForm } from '../test/support/editionDisclosure';
import { generateDisclosure } from '../test/support/generateDisclosure';
import { Random } from '../test/support/generatorRandom';
import { validate } from '#domain/validate/validate';
import { naive } from './mutation/baselines';
import { gatherSubjects, type Subject } from './mutation/corpus';
import { measure, type Outcome } from './mutation/measure';
import { ARBITRARY, NUDGES, ROWS, SEVERAL, SWAPS, TABLES, TYPING } from './mutation/mutate';
import { HEAD, line, markdown, mean, percent, share, type Series } from './mutation/report';
import { timeSection } from './mutation/timing';
import { summaryOf, type Target } from './targets';

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
  const clean = await cleanSection();
  const times = timeSection(subjects, Object.values(GROUPS).flat(), random);
  const text = [
    '# 差错定位基准',
    '',
    `由 \`npm run bench:mutations\` 生成；固定种子，每种差错每份文件至多 ${EACH} 例（GONGKAI_BENCH 可改）。文件 ${subjects.length} 份：真实 ${subjects.filter(({ group }) => group === '真实').length} 份（存在时），八个版式的表样填成 ${subjects.length - GENERATED - subjects.filter(({ group }) => group === '真实').length} 份，另生成 ${GENERATED} 份（元与万元、有无结转、三类资金与自有收入）。`,
    '',
    ...summaryOf([{ name: 'M0 误报错误的文件', bound: '= 0', unit: ' 份', measured: clean.wrong }, ...mutationTargets(series), ...times.targets]),
    ...clean.lines,
    ...mutationSection(series),
    ...tableSection(series),
    ...times.lines,
  ].join('\n');
  const folder = join(__dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mutations.md'), `${text}\n`);
  process.stdout.write(`${text}\n`);
})();

/** The targets of §5 of the specification, each over all cases of its group. */
function mutationTargets(series: readonly Series[]): Target[] {
  const of = (group: string, kind?: string): Outcome[] => series.filter((one) => one.group === group && (kind === undefined || one.kind === kind)).flatMap(({ outcomes }) => outcomes);
  const found = (group: string): Outcome[] => of(group).filter(({ detected }) => detected);
  const first = (group: string, least: number, name = `${group} 首位`): Target => ({ name, bound: `≥ ${least}`, unit: '%', measured: percent(found(group), ({ rank }) => rank === 0) });
  const singles = [...found('M1'), ...found('M2')];
  return [
    { name: 'M1 发现', bound: '≥ 98.5', unit: '%', measured: percent(of('M1'), ({ detected }) => detected) },
    { name: 'M1 元表发现', bound: '= 100', unit: '%', measured: percent(of('M1').filter(({ group }) => group === '元'), ({ detected }) => detected) },
    first('M1', 95),
    { name: 'M1 前三', bound: '≥ 98', unit: '%', measured: percent(found('M1'), ({ rank }) => rank >= 0 && rank < 3) },
    { name: 'M1 建议值准确', bound: '≥ 98', unit: '%', measured: percent(found('M1').filter(({ rank }) => rank >= 0), ({ valueExact }) => valueExact) },
    first('M2', 91),
    first('M3', 94),
    first('M4', 90),
    first('M5', 99),
    first('M6', 99, 'M6 认出表'),
    { name: '一处差错恰为一条', bound: '= 100', unit: '%', measured: percent(singles, ({ messages }) => messages === 1) },
  ];
}

async function cleanSection(): Promise<{ readonly lines: string[]; readonly wrong: number }> {
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
  return { lines: ['## M0 只有四舍五入的文件', '', markdown(['方法', `误报错误的文件（共 ${documents.length} 份，八个版式各 ${CLEAN_FORMS} 份）`], rows), ''], wrong: counts.wrong };
}

function mutationSection(series: readonly Series[]): string[] {
  const groups = Object.keys(GROUPS).map((group): Series => ({ group, kind: '合计', outcomes: series.filter((one) => one.group === group).flatMap(({ outcomes }) => outcomes) }));
  const m9 = groups.filter(({ group }) => group === 'M1' || group === 'M2').flatMap(({ outcomes }) => outcomes).filter(({ detected }) => detected);
  return [
    '## M1–M7 植入差错',
    '',
    '未发现者均在四舍五入区间之内，或两数同在一个合计之中。M3 未列首位者，多是基本支出明细的合计栏与它唯一的部分：哪一栏的两格对调都说得通，别的表又没有这一行，两者并列给出。',
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
