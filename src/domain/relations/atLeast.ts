import type { CoordinateIndex } from './coordinateIndex';
import type { Relation } from './relation';
import { referenceOf, type Copies } from './same';
import type { Sums } from './sum';

/**
 * 总数不小于其部分: all money against the funds printed in other tables (per 科目 and 性质), and a total against 其中 lines
 * beside it. Funds are added where several are printed; no level is claimed to be complete.
 */
export function partRelations(index: CoordinateIndex, copies: Copies, sums: Sums): Relation[] {
  return [...fundRelations(index, copies, sums), ...besideRelations(sums), ...natureRelations(index, copies, sums)];
}

function fundRelations(index: CoordinateIndex, copies: Copies, sums: Sums): Relation[] {
  const parts = new Map<number, number[]>();
  const members = index.members('source');
  for (const reference of copies.reference) {
    if (reference < 0 || members[reference] === 0) continue;
    const above = index.above(reference, 'source').find((id) => (copies.reference[id] ?? -1) >= 0);
    if (above === undefined || sums.complete.source.has(above)) continue;
    const list = parts.get(above);
    if (list === undefined) parts.set(above, [reference]);
    else list.push(reference);
  }
  return [...parts].flatMap(([id, list]) => {
    const total = referenceOf(copies, id);
    if (total === undefined) return [];
    return [{ kind: 'atLeast', rule: 'X-207', dimension: 'source', terms: [{ fact: total, sign: 1 }, ...list.map((fact) => ({ fact, sign: -1 }) as const)] } satisfies Relation];
  });
}

function besideRelations(sums: Sums): Relation[] {
  return sums.partial
    .filter(({ dimension }) => dimension !== 'source' && dimension !== 'nature')
    .map(({ total, part, dimension }) => ({ kind: 'atLeast', rule: 'T-118', dimension, terms: [{ fact: total, sign: 1 }, { fact: part, sign: -1 }] }));
}

function natureRelations(index: CoordinateIndex, copies: Copies, sums: Sums): Relation[] {
  const relations: Relation[] = [];
  const members = index.members('nature');
  for (const reference of copies.reference) {
    if (reference < 0 || members[reference] === 0) continue;
    const id = index.above(reference, 'nature')[0];
    const total = referenceOf(copies, id);
    if (id === undefined || total === undefined || sums.complete.nature.has(id)) continue;
    relations.push({ kind: 'atLeast', rule: 'T-118', dimension: 'nature', terms: [{ fact: total, sign: 1 }, { fact: reference, sign: -1 }] });
  }
  return relations;
}
