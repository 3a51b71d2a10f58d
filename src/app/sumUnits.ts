import { keyOf } from '#domain/cube/coordinate';
import type { Fact } from '#domain/cube/fact';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { SheetOp } from '#domain/sheet';
import { valueIn } from './importFigures';

/** One 预算单位's workbook, named as the 分单位 tables name it. */
export interface UnitWorkbook {
  readonly unit: string;
  readonly recognised: RecognisedWorkbook;
}

/** 汇总结果: the writes, how many figures were added up, and what could not be added. */
export interface UnitSum {
  readonly ops: readonly SheetOp[];
  readonly figures: number;
  readonly left: readonly { readonly unit: string; readonly row: string; readonly column: string; readonly printed: string; readonly reason: string }[];
}

/**
 * 汇总: adds the units' figures by meaning, not by cell position, into the department's tables; rows of the 分单位 tables
 * take each unit's own total. Sums are exact in 分 and rounded once.
 */
export function sumUnits(target: RecognisedWorkbook, units: readonly UnitWorkbook[]): UnitSum {
  const sums = new Map<string, number>();
  const seen = new Map<string, { fact: Fact; unit: string }>();
  for (const { unit, recognised } of units) {
    const own = new Set<string>();
    for (const fact of recognised.facts) {
      if (fact.printed.kind !== 'number' || own.has(fact.key) || fact.at.unit !== undefined) continue;
      own.add(fact.key);
      const ofUnit = keyOf({ ...fact.at, unit });
      for (const key of [fact.key, ofUnit]) sums.set(key, (sums.get(key) ?? 0) + fact.fen);
      seen.set(fact.key, { fact, unit });
    }
  }
  const homes = new Set(target.facts.map(({ key }) => key));
  const ops: SheetOp[] = [];
  for (const home of target.facts) {
    const fen = sums.get(home.key);
    if (fen === undefined || home.formula !== '') continue;
    ops.push({ op: 'write', sheet: home.place.sheet, row: home.place.row, column: home.place.column, cells: [[{ value: Number(valueIn(home, fen)) }]] });
  }
  const left = [...seen.values()]
    .filter(({ fact }) => fact.fen !== 0 && !homes.has(fact.key))
    .map(({ fact, unit }) => ({ unit, row: fact.place.rowLabel, column: fact.place.columnLabel, printed: fact.printed.text, reason: '汇总表中没有这一行或这一栏' }));
  return { ops, figures: ops.length, left };
}
