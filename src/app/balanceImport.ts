import { balanceRounding, type MovedFigure, type RoundingSolver } from '#domain/balance/balanceRounding';
import type { Fact } from '#domain/cube/fact';
import { FEN_PER_UNIT } from '#domain/money/unit';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { deriveRelations } from '#domain/relations/deriveRelations';
import type { Relation } from '#domain/relations/relation';
import { err, ok, type Result } from '#domain/result';
import { address } from '#domain/sheet';
import { valueIn, type ImportedFigure, type ImportPreview } from './importFigures';

/** 舍位平衡 of an import: the preview with balanced values, and every figure that ordinary rounding would have written differently. */
export interface BalancedImport {
  readonly preview: ImportPreview;
  readonly moved: readonly MovedFigure[];
  /** 勾稽关系 that do not hold in the source itself, and so were left as they are. */
  readonly broken: number;
}

/** Why nothing was balanced: there is nothing to round, or no rounding adds up. */
export type BalanceRefusal = 'sameUnit' | 'unbalanced';

/** 舍位平衡: replaces the rounded values of an import by the nearest ones that add up exactly; figures kept in a formula follow by themselves. */
export function balanceImport(target: RecognisedWorkbook, source: RecognisedWorkbook, preview: ImportPreview, solve: RoundingSolver): Result<BalancedImport, BalanceRefusal> {
  if (FEN_PER_UNIT[target.unit] <= FEN_PER_UNIT[source.unit]) return err('sameUnit');
  const relations = deriveRelations(source.facts, source.tables);
  const whole = relations.filter((relation) => holds(relation, source.facts));
  const balanced = balanceRounding(source.facts, whole, FEN_PER_UNIT[target.unit] / 100, solve);
  if (balanced === undefined) return err('unbalanced');
  const sources = new Map(source.facts.map((fact) => [placeOf(fact), fact]));
  const homes = new Map(target.facts.map((fact) => [placeOf(fact), fact]));
  const figures = preview.figures.map((figure): ImportedFigure => {
    const [from, home] = [sources.get(`${figure.from.sheet}!${figure.from.address}`), homes.get(`${figure.place.sheet}!${address(figure.place.row, figure.place.column)}`)];
    const fen = from === undefined ? undefined : balanced.values.get(from.key);
    return fen === undefined || home === undefined || home.unit !== target.unit ? figure : { ...figure, value: valueIn(home.unit, fen) };
  });
  return ok({ preview: { ...preview, figures }, moved: balanced.moved, broken: relations.length - whole.length });
}

/** Other kinds than sums take no part in the rounding. */
function holds({ kind, terms }: Relation, facts: readonly Fact[]): boolean {
  if (kind !== 'sum' && kind !== 'balance') return true;
  const amounts = terms.map(({ fact, sign }) => {
    const figure = facts[fact];
    return figure?.measure === 'money' ? sign * figure.fen : 0;
  });
  return amounts.reduce((sum, amount) => sum + amount, 0) === 0;
}

function placeOf({ place }: Fact): string {
  return `${place.sheet}!${address(place.row, place.column)}`;
}
