import type { Booklet } from '../chart/booklet';
import type { Fact, TableInfo } from '../cube/fact';
import type { Finding, Grade } from '../finding/finding';
import type { MoneyUnit } from '../money/unit';
import { deriveRelations } from '../relations/deriveRelations';
import { saysSomething, type Relation } from '../relations/relation';
import { certify, type Certificate } from './certificate';
import { Describer } from './describe';
import { errorFindings } from './errorFindings';
import { gradeNet } from './grade';
import type { Diagnosis, Evidence } from './localise/explanation';
import { localise } from './localise/localise';
import { weaveNet } from './net';
import { foldUnreadable, judgeable } from './unreadable';
import { roundingFindings, softFindings } from './roundingFindings';
import { checkAccounts } from './rules/accountRules';
import { hollowColumns, hollowFindings, withoutHollow } from './rules/hollowColumns';
import { openingFindings, type ClosingFigure } from './rules/opening';
import { roundingNoteFinding } from './rules/roundingNote';
import { tableFindings } from './rules/tableFindings';

/** What validation needs of a recognised workbook. */
export interface Recognised {
  readonly facts: readonly Fact[];
  readonly tables: readonly TableInfo[];
  readonly structure: readonly Finding[];
  readonly unit: MoneyUnit;
  /** 科目书 the user imported, if any. */
  readonly booklet?: Booklet;
  /** 上年年末结转, where last year's tables or 补充资料 are at hand. */
  readonly closing?: readonly ClosingFigure[];
}

/** One relation with its verdict, for pictures of the whole. Terms are positions in the fact list; `finding` is the id of the 错误 that folds it in. */
export interface GradedRelation {
  readonly relation: Relation;
  readonly grade: Grade | '一致';
  readonly residual: number;
  readonly finding?: string;
}

/** 校验结果: findings in stable order, coverage, the joint certificate, and every relation with its grade. */
export interface Validation {
  readonly findings: Finding[];
  readonly relations: number;
  /** Printed figures that take part in at least one relation. */
  readonly related: number;
  readonly radius: string | null;
  readonly certificate: Certificate;
  readonly summary: Record<Grade, number>;
  readonly graded: readonly GradedRelation[];
  readonly diagnoses: readonly Diagnosis[];
}

const VERDICTS: readonly GradedRelation['grade'][] = ['一致', '尾差', '口径尾差', '尾差偏大', '错误', '提示'];
const ORDER: readonly Grade[] = ['错误', '尾差偏大', '口径尾差', '尾差', '提示'];

/** 校验: derive the relations, grade them, certify the whole, locate what is wrong, and say it. */
export function validate(recognised: Recognised, evidence: Evidence = {}): Validation {
  const { facts, tables, structure, unit, booklet, closing = [] } = recognised;
  const hollow = hollowColumns(facts, tables);
  const relations = judgeable(withoutHollow(deriveRelations(facts, tables), facts, hollow), facts);
  const net = weaveNet(facts, relations);
  const graded = gradeNet(net);
  const certificate = certify(net, unit);
  const diagnoses = localise(net, graded, evidence);
  const describer = new Describer(net, graded, tables);
  const suspected = new Set(diagnoses.flatMap(({ explanations }) => explanations.flatMap(({ changes }) => changes.map(({ cell }) => cell))));
  const rounding = roundingFindings(describer);
  const located = errorFindings(describer, diagnoses);
  const { errors, structure: own } = foldUnreadable(located, diagnoses, facts, structure);
  const folded = causesOf(diagnoses, located, errors);
  const findings = inOrder([
    ...errors,
    ...hollowFindings(describer, hollow),
    ...rounding,
    ...softFindings(describer),
    ...tableFindings(describer, tables, suspected),
    ...openingFindings(describer, closing),
    ...roundingNoteFinding(tables, rounding),
    ...checkAccounts(facts, tables, booklet),
    ...own,
  ]);
  return {
    findings,
    relations: relations.filter((relation) => saysSomething(relation, facts)).length,
    related: facts.filter((fact, at) => fact.printed.kind === 'number' && (net.relationsFrom[at] ?? 0) < (net.relationsFrom[at + 1] ?? 0)).length,
    radius: certificate.radius,
    certificate,
    summary: summaryOf(findings),
    graded: relations.flatMap((relation, row) => (saysSomething(relation, facts) ? [gradedRelation(relation, VERDICTS[graded.verdicts[row] ?? 0] ?? '一致', graded.residuals[row] ?? 0, folded.get(row))] : [])),
    diagnoses,
  };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, at) => ({ finding, at }))
    .sort((one, other) => ORDER.indexOf(one.finding.grade) - ORDER.indexOf(other.finding.grade) || one.at - other.at)
    .map(({ finding }) => finding);
}

function summaryOf(findings: readonly Finding[]): Record<Grade, number> {
  const summary: Record<Grade, number> = { 错误: 0, 尾差偏大: 0, 口径尾差: 0, 尾差: 0, 提示: 0 };
  for (const finding of findings) summary[finding.grade] += 1;
  return summary;
}

/** The 错误 that each broken relation is folded into, by the relation's row. */
function causesOf(diagnoses: readonly Diagnosis[], located: readonly Finding[], told: readonly Finding[]): ReadonlyMap<number, string> {
  const ids = new Set(told.map(({ id }) => id));
  return new Map(
    diagnoses.flatMap(({ broken }, at) => {
      const id = located[at]?.id;
      return id === undefined || !ids.has(id) ? [] : broken.map((row) => [row, id] as const);
    }),
  );
}

function gradedRelation(relation: Relation, grade: GradedRelation['grade'], residual: number, finding: string | undefined): GradedRelation {
  return { relation, grade, residual, ...(finding === undefined ? {} : { finding }) };
}
