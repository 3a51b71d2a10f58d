import type { Flow } from '../cube/coordinate';
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
    const flows = new Set(table.figures.map((at) => index.facts[at]?.at.flow));
    const relations: Relation[] = [];
    for (const at of table.first.values()) {
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
  const lacking = flows.some((flow, at) => parts[at]?.length === 0 && printsFlow(index, table, flow));
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
  const key = index.replaced(total, 'flow', flow);
  const dimension = flow === '支出' ? 'account' : 'source';
  if (key === undefined) return [];
  return [...table.first.values()].filter((figure) => {
    if (index.facts[figure]?.at.flow !== flow || index.member(figure, dimension) === 0) return false;
    const above = index.ancestors(figure, dimension);
    const reaches = above.indexOf(key);
    return reaches >= 0 && above.slice(0, reaches).every((ancestor) => !table.first.has(ancestor));
  });
}

function printsFlow(index: CoordinateIndex, table: TableFigures, flow: Flow): boolean {
  return table.figures.some((figure) => index.facts[figure]?.at.flow === flow);
}
