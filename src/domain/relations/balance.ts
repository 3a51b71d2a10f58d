import type { Coordinate, Flow } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';
import type { CoordinateIndex } from './coordinateIndex';
import type { Relation, Term } from './relation';
import type { TableFigures } from './tableFigures';

const INFLOWS: readonly Flow[] = ['收入', '使用结余', '年初结转'];
const OUTFLOWS: readonly Flow[] = ['支出', '结余分配', '年末结转'];

/**
 * 收支平衡 inside one table: 收入总计 = 本年收入 + 使用结余 + 年初结转, 支出总计 = 本年支出 + 结余分配 + 年末结转, the two
 * totals are equal, and 结转: 年初 + 收入 + 使用结余 = 支出 + 分配 + 年末 (per fund and per 科目 where they are printed).
 * A flow printed only in parts counts with its parts.
 */
export function balanceRelations(index: CoordinateIndex, filled: readonly TableFigures[]): Relation[] {
  return filled.flatMap((table) => {
    const { flows } = table;
    if (!flows.has('收入总计') && !flows.has('支出总计') && !flows.has('年末结转')) return [];
    const relations: Relation[] = [];
    for (const at of table.figures) {
      const flow = index.facts[at]?.at.flow;
      if (flow === '收入总计') relations.push(...totalOf(index, table, at, INFLOWS, 'T-103'), ...totalsMeet(index, table, at));
      if (flow === '支出总计') relations.push(...totalOf(index, table, at, OUTFLOWS, 'T-104'), ...totalsMeet(index, table, at));
      if (flow === '支出' && flows.has('年初结转') && flows.has('年末结转')) relations.push(...carryOver(index, table, at));
    }
    return relations;
  });
}

function totalOf(index: CoordinateIndex, table: TableFigures, total: number, flows: readonly Flow[], rule: string): Relation[] {
  const own = index.facts[total]?.at;
  const parts = flows.map((flow) => cover(index, table, total, flow));
  if (own === undefined || parts[0]?.length === 0) return [];
  const lacking = flows.some((flow, at) => parts[at]?.length === 0 && table.flows.has(flow));
  if (lacking) return [];
  return [{ kind: 'balance', rule, terms: [{ fact: total, sign: 1 }, ...parts.flat().map((fact) => ({ fact, sign: -1 }) as const)] }];
}

function totalsMeet(index: CoordinateIndex, table: TableFigures, total: number): Relation[] {
  const key = index.facts[total]?.at.flow === '收入总计' ? index.replaced(total, 'flow', '支出总计') : undefined;
  const other = key === undefined ? undefined : table.first.get(key);
  return other === undefined ? [] : [{ kind: 'balance', rule: 'T-105', terms: [{ fact: total, sign: 1 }, { fact: other, sign: -1 }] }];
}

function carryOver(index: CoordinateIndex, table: TableFigures, spent: number): Relation[] {
  if (index.facts[spent]?.at.nature !== undefined || index.facts[spent]?.at.economic !== undefined) return [];
  const direct = (flow: Flow): number | undefined => at(index, table, spent, flow);
  const opening = cover(index, table, spent, '年初结转');
  const closing = direct('年末结转');
  const received = direct('收入');
  if (opening.length === 0 || closing === undefined || received === undefined) return [];
  const extra: Term[] = [];
  const used = direct('使用结余');
  const shared = direct('结余分配');
  if (used !== undefined) extra.push({ fact: used, sign: -1 });
  if (shared !== undefined) extra.push({ fact: shared, sign: 1 });
  return [
    {
      kind: 'balance',
      rule: 'T-106',
      terms: [{ fact: closing, sign: 1 }, { fact: spent, sign: 1 }, ...opening.map((fact) => ({ fact, sign: -1 }) as const), { fact: received, sign: -1 }, ...extra],
    },
  ];
}

function at(index: CoordinateIndex, table: TableFigures, figure: number, flow: Flow): number | undefined {
  const key = index.replaced(figure, 'flow', flow);
  return key === undefined ? undefined : table.first.get(key);
}

function cover(index: CoordinateIndex, table: TableFigures, total: number, flow: Flow): number[] {
  const direct = at(index, table, total, flow);
  if (direct !== undefined) return [direct];
  const dimension = flow === '支出' ? 'account' : 'source';
  const root = index.facts[total]?.at;
  if (root === undefined || !table.flows.has(flow)) return [];
  return table.figures.filter((figure) => {
    const own = index.facts[figure]?.at;
    if (own?.flow !== flow || index.member(figure, dimension) === 0) return false;
    if (index.above(figure, dimension).some((ancestor) => table.first.has(ancestor))) return false;
    return isPart(own, root, dimension);
  });
}

/** Whether a coordinate lies below another along one dimension and agrees with it in all others but the flow. */
function isPart(part: Coordinate, whole: Coordinate, dimension: 'account' | 'source'): boolean {
  const others = ['stage', 'source', 'account', 'nature', 'economic', 'unit', 'item'] as const;
  if (others.some((other) => other !== dimension && part[other] !== whole[other])) return false;
  for (let member: string | undefined | null = part[dimension]; member !== null; member = parentOf(dimension, member)) {
    if (member === whole[dimension]) return true;
    if (member === undefined) return false;
  }
  return false;
}
