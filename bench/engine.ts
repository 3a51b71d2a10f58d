import { readFileSync } from 'node:fs';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { looksLikeTable } from '#app/looksLikeTable';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { WorkbookSnapshot } from '#domain/sheet';
import { validate } from '#domain/validate/validate';
import { generateDisclosure } from '../test/support/generateDisclosure';
import { CASE_IDS, sharedCase } from '../test/support/shared';
import { summaryOf, type Target } from './targets';

const WARM_UP = 30;
const ROUNDS = 100;

interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** Milliseconds of processor time, so that a busy machine tells little. */
function timeOf(work: () => unknown): Timing {
  for (let round = 0; round < WARM_UP; round += 1) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

function row(name: string, size: string, timing: Timing): string {
  const cell = (milliseconds: number): string => `${milliseconds.toFixed(2).padStart(8)} ms`;
  return `${name.padEnd(34)}${size.padEnd(26)}${cell(timing.median)}${cell(timing.p95)}${cell(timing.worst)}`;
}

/** From facts to findings: what grading (5 ms) and localisation (20 ms) may take together. */
function checkTarget(name: string, { p95 }: Timing): Target {
  return { name: `${name} 推导、判定与定位 p95`, bound: '≤ 25', unit: ' 毫秒', measured: p95 };
}

function benchWorkbook(name: string, workbook: WorkbookSnapshot): Target {
  const reviewed = reviewWorkbook(workbook);
  if (!reviewed.ok) throw new Error(`${name}: ${reviewed.error}`);
  const { tables, coverage, recognised } = reviewed.value;
  console.log(row(`${name}: whole check`, `${String(tables.length)} tables ${String(coverage.amounts)} amounts`, timeOf(() => reviewWorkbook(workbook))));
  console.log(row('  recognise', '', timeOf(() => recogniseWorkbook(workbook))));
  const timing = timeOf(() => validate(recognised));
  console.log(row('  relate, grade, localise', `${String(coverage.relations)} relations`, timing));
  return checkTarget(name, timing);
}

async function main(): Promise<void> {
  console.log(`${'engine'.padEnd(34)}${''.padEnd(26)}${'median'.padStart(11)}${'p95'.padStart(11)}${'worst'.padStart(11)}`);
  const targets: Target[] = [];
  for (const id of CASE_IDS) {
    const folder = sharedCase(id);
    if (folder === undefined) continue;
    const read = await readWorkbook(readFileSync(`${folder}/published.xlsx`), { looksLikeTable });
    if (!read.ok) throw new Error(`${id}: ${read.error.code}`);
    targets.push(benchWorkbook(id, read.value));
  }
  const disclosure = generateDisclosure({ seed: 7, arrangement: 'zhejiang', unit: '万元', units: 3, carryOver: true, funds: true, ownIncome: true });
  const input = { facts: disclosure.facts, tables: disclosure.tables, structure: [], unit: disclosure.unit };
  const timing = timeOf(() => validate(input));
  console.log(row('generated: relate, grade, localise', `${String(disclosure.facts.length)} facts`, timing));
  targets.push(checkTarget('generated', timing));
  console.log(['', ...summaryOf(targets)].join('\n'));
}

void main();
