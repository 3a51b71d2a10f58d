import type { Flow } from '../cube/coordinate';
import type { CoordinateIndex } from './coordinateIndex';
import type { Relation } from './relation';
import type { TableFigures } from './tableFigures';

/** 同一指标: its relations, and for every coordinate the place that speaks for all its copies. */
export interface Copies {
  readonly relations: readonly Relation[];
  /** Position of the fact that stands for a coordinate, −1 where only empty tables print it. */
  readonly reference: Int32Array;
  /** The facts that stand for a coordinate of a flow, in order of their coordinates. */
  readonly speakers: ReadonlyMap<Flow, readonly number[]>;
}

/**
 * 同一指标多处列示: each further copy against one reference. The reference is the value most copies print, so that the
 * odd one out breaks one relation only; ties fall to the copy with a number, then to the first table by name.
 */
export function sameRelations(index: CoordinateIndex, filled: readonly TableFigures[]): Copies {
  const speaking = new Set(filled.map((table) => table.table));
  const withUnits = tablesWithUnits(index);
  const reference = new Int32Array(index.places.length).fill(-1);
  const relations: Relation[] = [];
  const speakers = new Map<Flow, number[]>();
  const speaks = (at: number): boolean => speaking.has(index.facts[at]?.place.table ?? -1);
  index.places.forEach((places, id) => {
    const copies = places.every(speaks) ? places : places.filter(speaks);
    const chosen = copies.length === 1 ? copies[0] : spokesman(index, copies);
    const flow = index.facts[chosen ?? -1]?.at.flow;
    if (chosen === undefined || flow === undefined) return;
    reference[id] = chosen;
    const list = speakers.get(flow);
    if (list === undefined) speakers.set(flow, [chosen]);
    else list.push(chosen);
    if (copies.length === 1) return;
    for (const copy of copies) {
      if (copy === chosen) continue;
      relations.push({ kind: 'same', rule: copyRule(index, chosen, copy, withUnits), terms: [{ fact: copy, sign: 1 }, { fact: chosen, sign: -1 }] });
    }
  });
  return { relations, reference, speakers };
}

/** The fact that stands for a coordinate, undefined where there is none. */
export function referenceOf(copies: Copies, id: number | undefined): number | undefined {
  const at = id === undefined ? -1 : (copies.reference[id] ?? -1);
  return at < 0 ? undefined : at;
}

/** One fact for every coordinate of a flow that a filled table prints. */
export function speakers(copies: Copies, flow: Flow): readonly number[] {
  return copies.speakers.get(flow) ?? [];
}

function spokesman(index: CoordinateIndex, copies: readonly number[]): number | undefined {
  if (copies.length === 0) return undefined;
  const votes = new Map<number, number>();
  for (const at of copies) votes.set(index.facts[at]?.fen ?? 0, (votes.get(index.facts[at]?.fen ?? 0) ?? 0) + 1);
  const rank = (at: number): readonly (number | string)[] => {
    const fact = index.facts[at];
    if (fact === undefined) return [];
    return [-(votes.get(fact.fen) ?? 0), fact.printed.kind === 'number' ? 0 : 1, fact.half, fact.place.sheet, fact.place.row, fact.place.column];
  };
  const [first = 0, ...others] = copies;
  let best = { at: first, rank: rank(first) };
  for (const at of others) {
    const own = rank(at);
    if (compare(own, best.rank) < 0) best = { at, rank: own };
  }
  return best.at;
}

function compare(left: readonly (number | string)[], right: readonly (number | string)[]): number {
  for (let at = 0; at < left.length; at += 1) {
    const [one, other] = [left[at] ?? 0, right[at] ?? 0];
    if (one < other) return -1;
    if (one > other) return 1;
  }
  return 0;
}

function tablesWithUnits(index: CoordinateIndex): ReadonlySet<number> {
  return new Set(index.facts.filter((fact) => fact.at.unit !== undefined).map((fact) => fact.place.table));
}

function copyRule(index: CoordinateIndex, one: number, other: number, withUnits: ReadonlySet<number>): string {
  const fact = index.facts[one];
  if (fact === undefined) return 'X-209';
  const twin = index.facts[other];
  if (twin !== undefined && fact.place.table !== twin.place.table && withUnits.has(fact.place.table) !== withUnits.has(twin.place.table)) return 'T-116';
  const { flow, source, account, economic } = fact.at;
  if (source === '政府性基金' || source === '国有资本') return 'X-206';
  if (flow === '收入') return 'X-201';
  if (flow !== '支出') return 'X-209';
  if (economic !== undefined) return 'X-205';
  if (source !== undefined) return 'X-204';
  return account === undefined ? 'X-202' : 'X-203';
}
