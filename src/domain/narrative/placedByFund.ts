import type { Coordinate, Source } from '../cube/coordinate';
import type { FactSet } from '../cube/factSet';
import { supplementKey, type Supplement, type SupplementCell } from '../supplement/supplement';

const OTHER_FUNDS: readonly Source[] = ['政府性基金', '国有资本'];
/** What was spent, or is planned in a 预算公开. */
const SPENT = ['决算', '年初预算'] as const;

/**
 * 补充资料 lists 年初预算 by 科目 without naming the fund: a 科目 that the tables spend from another fund only belongs to
 * that fund's budget.
 */
export function placedByFund(facts: FactSet, supplement: Supplement): Supplement {
  const isSpent = (at: Coordinate, source: Source): boolean => SPENT.some((stage) => facts.at({ ...at, source, stage }).some(({ fen }) => fen !== 0));
  const cells = new Map<string, SupplementCell>();
  for (const cell of supplement.cells.values()) {
    const at = cell.at;
    const fund = at?.account === undefined || isSpent(at, '一般公共') ? undefined : OTHER_FUNDS.find((source) => isSpent(at, source));
    const placed = at === undefined || fund === undefined ? cell : moved(cell, { ...at, source: fund });
    cells.set(placed.key, placed);
  }
  return { ...supplement, cells };
}

function moved(cell: SupplementCell, at: Coordinate): SupplementCell {
  return { ...cell, at, key: supplementKey(cell.aspect, at) };
}
