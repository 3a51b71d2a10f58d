import { normaliseLabel } from '#domain/chart/normaliseLabel';
import { keyOf } from '#domain/cube/coordinate';
import type { Fact } from '#domain/cube/fact';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { bestPrinting, figureFor, groupsOf, homeOf, nameOf, type FigureSource, type HomelessFigure, type ImportedFigure, type ImportPreview } from './importFigures';

/** One 预算单位's workbook, named as the 分单位 tables name it. */
export interface UnitWorkbook {
  readonly unit: string;
  readonly recognised: RecognisedWorkbook;
}

/** Why a figure could not be added: no such row or column in the department's tables, its unit's row is missing, or it is no number. */
export type LeftReason = 'noCell' | 'noUnitRow' | 'notANumber';

/** 汇总结果: what would be written into the department's tables, and every figure that could not be added. */
export interface UnitSum extends Omit<ImportPreview, 'homeless'> {
  readonly left: readonly (HomelessFigure & { readonly unit: string; readonly why: LeftReason })[];
}

interface Summed {
  fen: number;
  readonly units: string[];
}

/**
 * 汇总: adds the units' figures by meaning, not by cell position, into the department's tables; rows of the 分单位 tables
 * take each unit's own total. Sums are exact in 分 and rounded once.
 */
export function sumUnits(target: RecognisedWorkbook, units: readonly UnitWorkbook[]): UnitSum {
  const names = unitNamesIn(target);
  const sums = new Map<string, Summed>();
  const homes = new Set(target.facts.map(({ key }) => key));
  const left: UnitSum['left'][number][] = [];
  for (const { unit, recognised } of units) {
    const own = names.get(normaliseLabel(unit)) ?? unit;
    left.push(...wordsInsteadOfFigures(unit, recognised));
    for (const fact of figuresOf(recognised)) {
      add(sums, fact.key, fact.fen, unit);
      add(sums, keyOf({ ...fact.at, unit: own }), fact.fen, unit);
      if (fact.fen !== 0 && !homes.has(fact.key)) left.push(leftFigure(unit, recognised, fact, 'noCell'));
    }
    if (names.size > 0 && !names.has(normaliseLabel(unit))) left.push({ unit, table: '', row: unit, column: '', printed: '', why: 'noUnitRow' });
  }
  const figures = target.facts.flatMap((home): ImportedFigure[] => {
    const sum = sums.get(home.key);
    return sum === undefined || home.formula !== '' ? [] : [figureFor(homeOf(home), sum.fen, sourceOf(sum.units))];
  });
  return { figures, groups: groupsOf(figures, target.tables.map((table) => [String(table.index), nameOf(table)])), left };
}

/** Each figure of a unit once, by its best printing; rows of a 分单位 table inside a unit's workbook are that unit's own details. */
function figuresOf(recognised: RecognisedWorkbook): readonly Fact[] {
  const printings = new Map<string, Fact[]>();
  for (const fact of recognised.facts) {
    if (fact.printed.kind !== 'number' || fact.at.unit !== undefined) continue;
    printings.set(fact.key, [...(printings.get(fact.key) ?? []), fact]);
  }
  return [...printings.values()].flatMap((facts) => bestPrinting(facts, recognised) ?? []);
}

function wordsInsteadOfFigures(unit: string, recognised: RecognisedWorkbook): UnitSum['left'] {
  return recognised.structure
    .filter(({ rule }) => rule === 'D-521' || rule === 'D-522')
    .flatMap(({ cells }) => cells.map(({ table, row, column, printed }) => ({ unit, table, row, column, printed, why: 'notANumber' as const })));
}

function leftFigure(unit: string, { tables }: RecognisedWorkbook, { place, printed }: Fact, why: LeftReason): UnitSum['left'][number] {
  return { unit, table: nameOf(tables[place.table]), row: place.rowLabel, column: place.columnLabel, printed: printed.text, why };
}

/** The units the department's tables list, by name in comparable form. */
function unitNamesIn(target: RecognisedWorkbook): ReadonlyMap<string, string> {
  return new Map(target.facts.flatMap(({ at }) => (at.unit === undefined ? [] : [[normaliseLabel(at.unit), at.unit] as const])));
}

function add(sums: Map<string, Summed>, key: string, fen: number, unit: string): void {
  const sum = sums.get(key) ?? { fen: 0, units: [] };
  sum.fen += fen;
  sum.units.push(unit);
  sums.set(key, sum);
}

function sourceOf(units: readonly string[]): FigureSource {
  return { table: units.join('、'), sheet: '', address: '', printed: '', unit: '元' };
}
