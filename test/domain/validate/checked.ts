import type { Fact, TableInfo } from '#domain/cube/fact';
import type { MoneyUnit } from '#domain/money/unit';
import { deriveRelations } from '#domain/relations/deriveRelations';
import type { ClosingFigure } from '#domain/validate/rules/opening';
import { BROKEN, gradeNet, type Graded } from '#domain/validate/grade';
import { weaveNet, type Net } from '#domain/validate/net';
import { validate, type Validation } from '#domain/validate/validate';

/** A document as validation takes it. */
export interface Document {
  readonly facts: readonly Fact[];
  readonly tables: readonly TableInfo[];
  readonly unit: MoneyUnit;
  readonly closing?: readonly ClosingFigure[];
}

const known = new WeakMap<readonly Fact[], ReturnType<typeof grade>>();

/** Relations and grades of a document without words; of the same facts worked out once. */
export function graded(document: Document): { net: Net; graded: Graded; broken: number[] } {
  const before = known.get(document.facts);
  if (before !== undefined) return before;
  const result = grade(document);
  known.set(document.facts, result);
  return result;
}

function grade({ facts, tables }: Document): { net: Net; graded: Graded; broken: number[] } {
  const net = weaveNet(facts, deriveRelations(facts, tables));
  const result = gradeNet(net);
  return { net, graded: result, broken: [...result.verdicts].flatMap((verdict, row) => (verdict === BROKEN ? [row] : [])) };
}

/** The whole validation of a document without structural findings. */
export function checked({ facts, tables, unit, closing = [] }: Document): Validation {
  return validate({ facts, tables, unit, structure: [], closing });
}

/** The relations with their verdicts whatever their order: figures by sheet and meaning instead of position. */
export function meaning(document: Document): string[] {
  const { net, graded: grades } = graded(document);
  const name = (at: number): string => `${document.facts[at]?.place.sheet}|${document.facts[at]?.key}`;
  return net.relations
    .map(({ kind, terms }, row) => {
      const [total, ...parts] = terms.map(({ fact, sign }) => `${sign}${name(fact)}`);
      return `${kind} ${grades.verdicts[row]} ${grades.residuals[row]} ${total} ${parts.sort().join(' ')}`;
    })
    .sort();
}
