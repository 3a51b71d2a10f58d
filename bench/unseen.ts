import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Measured } from './unseen/measure';
import { UNSEEN } from './unseen/formats';
import { measureShape, type ShapeTally } from './unseen/shapes/measureShape';
import { SHAPES } from './unseen/shapes/shapes';

/** Disclosures of unprepared formats, clean and mutated. Usage: bench:unseen [seeds] [--show] [--write] */

const SHOW = process.argv.includes('--show');
const SEEDS = Number(process.argv.slice(2).find((word) => /^\d+$/u.test(word)) ?? 3);

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

function row(name: string, { printed, read, figures, bound, false: wrong, provable, found, quoted, corrected, correctable, others }: Measured): string {
  return `| ${[name, share(read, printed), figures, share(bound, figures), wrong, provable, share(found, provable), share(quoted, provable), share(corrected, correctable), share(quoted, quoted + others)].join(' | ')} |`;
}

function add(left: Measured, right: Measured): Measured {
  const keys = ['printed', 'read', 'figures', 'bound', 'false', 'provable', 'found', 'quoted', 'corrected', 'correctable', 'others'] as const;
  return { ...(Object.fromEntries(keys.map((key) => [key, left[key] + right[key]])) as unknown as Measured), notes: [...left.notes, ...right.notes] };
}

const lines = ['# 未见版式基准', '', `由 \`npm run bench:unseen\` 生成；固定种子，每种版式 ${String(SEEDS)} 份。数与句子均为虚构，表式和写法都不在任何版式之内。`, '', '“读出”是表中印出的数绑定到事实的比例；“绑定”是金额、占比、增减率、完成率中核对了的比例（表与文都没有依据的不计）；“误报”是干净文本的错误数。', '', '| 版式 | 读出% | 文中数 | 绑定% | 误报 | 可证明的改动 | 发现% | 指到改处% | 更正对% | 准确% |', '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |'];
let total: Measured | undefined;
for (const format of UNSEEN) {
  let sum: Measured | undefined;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const one = measure(format, seed);
    sum = sum === undefined ? one : add(sum, one);
  }
  if (sum === undefined) continue;
  total = total === undefined ? sum : add(total, sum);
  lines.push(row(format.name, sum));
  if (SHOW) for (const note of sum.notes) console.log(`${format.name} ${note}`);
}
if (total !== undefined) lines.push(row('合计', total), '');

/** 表样: figures, relations and planted errors of workbooks as other provinces lay them out. */
function shapeRow(name: string, { printed, read, right, untold, relations, derived, shared, false: wrong, provable, found, one, exact }: ShapeTally): string {
  return `| ${[name, printed, share(right, printed), share(right, read), untold, share(shared, relations), share(shared, derived), wrong, provable, share(found, provable), share(one, provable), share(exact, provable)].join(' | ')} |`;
}

function addShape(left: ShapeTally, right: ShapeTally): ShapeTally {
  const keys = ['printed', 'read', 'right', 'untold', 'relations', 'derived', 'shared', 'false', 'provable', 'found', 'one', 'exact'] as const;
  return { ...(Object.fromEntries(keys.map((key) => [key, left[key] + right[key]])) as unknown as ShapeTally), notes: [...left.notes, ...right.notes] };
}

lines.push('## 未见表式', '', '每种表式的每个数都知道它该是什么：读对的比例（查全）、读出的数里读对的比例（查准）、没读出又没提示的数、推导出的勾稽关系的查全与查准，干净工作簿的错误数；改错一格后找到、只报一条、首个嫌疑就是该格且更正值正确的比例。', '', '| 表式 | 印出的数 | 查全% | 查准% | 漏而未提示 | 关系查全% | 关系查准% | 误报 | 改错 | 发现% | 只报一条% | 格与值对% |', '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
const measured = SHAPES.map((shape) => ({ name: shape.name, tally: Array.from({ length: SEEDS }, (_, seed) => measureShape(shape, seed + 1, 12)).reduce(addShape) }));
for (const { name, tally } of measured) {
  lines.push(shapeRow(name, tally));
  if (SHOW) for (const note of tally.notes) console.log(`${name} ${note}`);
}
lines.push(shapeRow('合计', measured.map(({ tally }) => tally).reduce(addShape)), '');
console.log(lines.join('\n'));
if (process.argv.includes('--write')) writeFileSync(join(__dirname, 'results/unseen.md'), lines.join('\n'));
