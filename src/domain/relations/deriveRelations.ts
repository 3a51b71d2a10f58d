import type { Fact, TableInfo } from '../cube/fact';
import { partRelations } from './atLeast';
import { balanceRelations } from './balance';
import { CoordinateIndex } from './coordinateIndex';
import { withoutGaps } from './gaps';
import type { Relation } from './relation';
import { sameRelations } from './same';
import { budgetRelations, softRelations } from './soft';
import { sumRelations } from './sum';
import { figuresByTable } from './tableFigures';
import { spendingRelations, travelRelations, vehicleRelations } from './witness';

/**
 * 推导勾稽关系: every relation the printed figures must obey, from their coordinates alone. Tables without one number
 * say nothing and take no part; relations between blanks are kept, for a blank may yet become a figure.
 */
export function deriveRelations(facts: readonly Fact[], tables: readonly TableInfo[]): Relation[] {
  const index = new CoordinateIndex(facts);
  const filled = figuresByTable(index, tables).filter((table) => !table.empty);
  const copies = sameRelations(index, filled);
  const sums = sumRelations(index, filled, copies);
  return [
    ...copies.relations,
    ...withoutGaps([...sums.relations, ...balanceRelations(index, filled)], facts, tables),
    ...partRelations(index, copies, sums),
    ...travelRelations(index, copies),
    ...spendingRelations(index, copies),
    ...vehicleRelations(index, copies),
    ...softRelations(index, copies),
    ...budgetRelations(index, copies),
  ];
}
