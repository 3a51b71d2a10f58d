import type { Fact } from '#domain/cube/fact';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { BROKEN, gradeNet } from '#domain/validate/grade';
import type { Diagnosis } from '#domain/validate/localise/explanation';
import { localise } from '#domain/validate/localise/localise';
import { weaveNet } from '#domain/validate/net';
import { validate } from '#domain/validate/validate';
import type { Subject } from './corpus';
import type { Mutation } from './mutate';
import { naive, type Naive } from './baselines';

/** What the engine made of one planted error. */
export interface Outcome {
  readonly group: Subject['group'];
  /** Kind of the table the error is in. */
  readonly table: string;
  readonly detected: boolean;
  /** Place of the right answer among the explanations, 0 = first; −1 when it is not among them. */
  readonly rank: number;
  readonly valueExact: boolean;
  /** Findings of grade 错误. */
  readonly messages: number;
  readonly naive: Naive;
}

/** Runs the engine on one mutation and compares its answers with what was planted. */
export function measure(subject: Subject, mutation: Mutation): Outcome {
  const { tables, unit } = subject;
  const result = validate({ facts: mutation.facts, tables, unit, structure: [] });
  const missingLevel = result.findings.some(({ rule }) => rule === 'T-109');
  const named = compare(mutation, result.diagnoses, columnOf(mutation));
  const answer = missingLevel && mutation.kind === '缺行' ? { rank: 0, valueExact: true } : named;
  return {
    group: subject.group,
    table: tables[mutation.table]?.kind ?? '',
    detected: result.summary['错误'] > 0,
    ...answer,
    messages: result.summary['错误'],
    naive: naive(mutation.facts, tables, mutation.truth),
  };
}

/** Milliseconds of processor time from facts to grades, and for localisation alone; a busy machine does not count. */
export function time(subject: Subject, facts: readonly Fact[]): { grades: number; localisation: number } {
  collectGarbage('minor');
  const start = clock();
  const net = weaveNet(facts, deriveRelations(facts, subject.tables));
  const graded = gradeNet(net);
  const middle = clock();
  if (graded.verdicts.includes(BROKEN)) localise(net, graded);
  return { grades: middle - start, localisation: clock() - middle };
}

/** Frees what the bench itself left behind; `bench/run.mjs` exposes the collector. */
export function collectGarbage(type: 'major' | 'minor' = 'major'): void {
  (globalThis as { gc?: (options: { type: 'major' | 'minor' }) => void }).gc?.({ type });
}

function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The column of the planted cells, where they share one. */
function columnOf({ facts, truth }: Mutation): (cell: number) => boolean {
  const columns = new Set([...truth.keys()].map((cell) => `${facts[cell]?.place.table}/${facts[cell]?.place.column}`));
  return (cell) => columns.size === 1 && columns.has(`${facts[cell]?.place.table}/${facts[cell]?.place.column}`);
}

/** A whole row, column or table counts as recognised when it is named as what it is; its exact values are counted apart. */
function compare(mutation: Mutation, diagnoses: readonly Diagnosis[], inColumn: (cell: number) => boolean): { rank: number; valueExact: boolean } {
  const wanted = { 表未更新: 'chain', 整表单位: 'unit', 缺行: 'missingRow', 整列错行: 'columnShift' }[mutation.kind];
  if (wanted !== undefined) {
    const answers = diagnoses.length === 1 ? (diagnoses[0]?.explanations ?? []) : [];
    const rank = answers.findIndex((explanation) => explanation.operation === wanted && explanation.table === mutation.table && (wanted !== 'columnShift' || explanation.changes.every(({ cell }) => inColumn(cell))));
    return { rank, valueExact: (wanted === 'chain' || wanted === 'missingRow' || answers[rank]?.changes.length === mutation.truth.size) && answers[rank]?.changes.every((change) => change.to === mutation.truth.get(change.cell)) === true };
  }
  if (diagnoses.length === 1 || mutation.truth.size === 1) {
    const answers = diagnoses.length === 1 ? (diagnoses[0]?.explanations ?? []) : [];
    const rank = answers.findIndex((explanation) => explanation.changes.length === mutation.truth.size && explanation.changes.every((change) => mutation.truth.has(change.cell)));
    return { rank, valueExact: answers[rank]?.changes.every((change) => change.to === mutation.truth.get(change.cell)) === true };
  }
  const first = diagnoses.flatMap((diagnosis) => diagnosis.explanations[0]?.changes ?? []);
  const found = first.length === mutation.truth.size && first.every((change) => mutation.truth.has(change.cell));
  return { rank: found ? 0 : -1, valueExact: found && first.every((change) => change.to === mutation.truth.get(change.cell)) };
}
