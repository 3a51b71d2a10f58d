import type { Finding, Grade } from '../finding/finding';
import * as say from '../finding/messages';
import { fingerprint } from '../finding/words';
import type { Describer } from './describe';
import { HINT, RARE, ROUNDING, TWO_PRINTS } from './grade';
import { kindOfRule } from './rules/kind';

const GRADES: readonly (readonly [verdict: number, grade: Grade])[] = [
  [RARE, '尾差偏大'],
  [TWO_PRINTS, '口径尾差'],
  [ROUNDING, '尾差'],
];

/** 尾差 findings: one for each table and grade, with every relation and every printed cell it covers. */
export function roundingFindings(describer: Describer): Finding[] {
  return GRADES.flatMap(([verdict, grade]) => [...byTable(describer, verdict).values()].map((rows) => roundingFinding(describer, rows, grade)));
}

/** 提示 findings of soft pairs that differ. */
export function softFindings(describer: Describer): Finding[] {
  const rows = [...describer.graded.verdicts].flatMap((verdict, row) => (verdict === HINT ? [row] : []));
  return rows.map((row) => {
    const { left, right, difference } = describer.sides(row);
    const [one = 0, other = 0] = describer.terms(row);
    const overBudget = describer.net.atLeast[row] === 1;
    return finding(describer, [row], '提示', overBudget ? say.overBudget(describer.name(other), right, left, unsigned(difference)) : say.softDiffers(describer.name(one), describer.name(other), left, right, unsigned(difference)));
  });
}

function byTable(describer: Describer, verdict: number): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  describer.graded.verdicts.forEach((own, row) => {
    if (own !== verdict) return;
    const place = describer.fact(describer.terms(row)[0] ?? 0).place;
    const key = `${place.sheet}/${place.table}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  return groups;
}

function roundingFinding(describer: Describer, rows: readonly number[], grade: Grade): Finding {
  const [first = 0] = rows;
  const [total = 0, other = 0] = describer.terms(first);
  const table = describer.table(describer.fact(total));
  const widest = rows.reduce((worst, row) => (Math.abs(describer.graded.residuals[row] ?? 0) > Math.abs(describer.graded.residuals[worst] ?? 0) ? row : worst), first);
  const largest = unsigned(describer.sides(widest).difference);
  if (rows.length > 1) {
    const message = grade === '尾差' ? say.roundingMany(table, rows.length, largest) : grade === '口径尾差' ? say.twoPrintsMany(table, rows.length, largest) : say.rareMany(table, rows.length, largest);
    return finding(describer, rows, grade, message, widest);
  }
  const { left, right, difference } = describer.sides(first);
  const terms = describer.graded.terms[first] ?? 0;
  const relation = describer.relation(first);
  const message =
    grade === '口径尾差'
      ? say.twoPrintsOne(describer.name(total), describer.name(other), left, right, unsigned(difference))
      : grade === '尾差'
        ? say.roundingOne(relation, left, right, unsigned(difference), terms)
        : say.rareOne(relation, left, right, unsigned(difference), terms);
  return finding(describer, rows, grade, message);
}

function finding(describer: Describer, rows: readonly number[], grade: Grade, message: string, widest: number = rows[0] ?? 0): Finding {
  const cells = new Set(rows.flatMap((row) => describer.terms(row)));
  const listed = [...cells].filter((at) => describer.fact(at).printed.kind === 'number').map((at) => describer.cell(at));
  const rule = describer.net.relations[rows[0] ?? 0]?.rule ?? 'T-108';
  const [total = 0] = describer.terms(widest);
  return {
    id: fingerprint([rule, grade, ...listed.map((cell) => `${cell.sheet}!${cell.address}`)]),
    rule,
    kind: kindOfRule(rule),
    grade,
    message,
    cells: listed,
    quotes: [],
    difference: describer.sides(widest).difference,
    allowed: describer.amount(describer.graded.bounds[widest] ?? 0, total),
    suspects: [],
    folded: rows.length - 1,
    relations: rows.map((row) => describer.folded(row)),
  };
}

function unsigned(amount: string): string {
  return amount.replace(/^-/u, '');
}
