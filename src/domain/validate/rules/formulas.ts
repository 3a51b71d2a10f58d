import type { Fact } from '../../cube/fact';
import type { Finding } from '../../finding/finding';
import * as say from '../../finding/messages';
import { address } from '../../sheet';
import type { Describer } from '../describe';
import { ruleFinding } from './notice';

/** A formula that only adds: SUM over references, or references joined by "+". */
const ADDING = /^=\+?(?:(?:SUM\((?:[$A-Z\d:,]+)\)|[$]?[A-Z]{1,3}[$]?\d+)(?:\+(?=.)|$))+$/u;
const REFERENCE = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/gu;

/** T-120 and T-121: a constant where its neighbours hold total formulas, and a total formula that leaves out a row. */
export function formulaFindings(describer: Describer): Finding[] {
  if (describer.net.facts.every((fact) => fact.formula === '')) return [];
  const totals = new Set<number>();
  const findings: Finding[] = [];
  const reported = new Set<number>();
  describer.net.relations.forEach((relation, row) => {
    if (relation.kind !== 'sum') return;
    const [total = 0, ...parts] = describer.terms(row);
    totals.add(total);
    const finding = shortRange(describer, total, parts);
    if (finding === undefined || reported.has(total)) return;
    reported.add(total);
    findings.push(finding);
  });
  return [...typedOver(describer, totals), ...findings];
}

function typedOver(describer: Describer, totals: ReadonlySet<number>): Finding[] {
  const rows = new Map<string, number[]>();
  for (const total of totals) {
    const { table, row } = describer.fact(total).place;
    rows.set(`${table}/${row}`, [...(rows.get(`${table}/${row}`) ?? []), total]);
  }
  return [...rows.values()].flatMap((cells) => {
    const typed = cells.filter((at) => describer.fact(at).formula === '' && describer.fact(at).printed.kind === 'number' && describer.fact(at).fen !== 0);
    const formulas = cells.filter((at) => describer.fact(at).formula !== '');
    if (typed.length === 0 || formulas.length < Math.max(1, typed.length)) return [];
    return typed.map((at) => ruleFinding('T-120', '提示', say.typedOver(describer.name(at), describer.fact(at).printed.text.trim()), [describer.cell(at)]));
  });
}

function shortRange(describer: Describer, total: number, parts: readonly number[]): Finding | undefined {
  const { formula, place } = describer.fact(total);
  const plain = formula.replace(/\s/gu, '').toUpperCase();
  if (!ADDING.test(plain)) return undefined;
  const inside = (fact: Fact): boolean => fact.place.sheet === place.sheet && covers(plain, fact.place.row, fact.place.column);
  if (parts.some((at) => describer.fact(at).place.sheet !== place.sheet)) return undefined;
  const left = parts.filter((at) => !inside(describer.fact(at)));
  if (left.length === 0 || left.length === parts.length) return undefined;
  const [first = 0] = left;
  const where = describer.fact(first).place;
  return ruleFinding('T-121', '提示', say.shortRange(describer.name(total), formula, describer.name(first), address(where.row, where.column), left.length), [describer.cell(total), ...left.map((at) => describer.cell(at))]);
}

function covers(formula: string, row: number, column: number): boolean {
  for (const [, left = '', top = '', right = left, bottom = top] of formula.matchAll(REFERENCE)) {
    const rows = [Number(top) - 1, Number(bottom) - 1];
    const columns = [columnIndex(left), columnIndex(right)];
    if (row >= Math.min(...rows) && row <= Math.max(...rows) && column >= Math.min(...columns) && column <= Math.max(...columns)) return true;
  }
  return false;
}

function columnIndex(name: string): number {
  return [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
