import type { Fact, TableInfo } from '#domain/cube/fact';
import type { MoneyUnit } from '#domain/money/unit';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { BROKEN, gradeNet, type Graded } from '#domain/validate/grade';
import { weaveNet, type Net } from '#domain/validate/net';
import { validate, type Validation } from '#domain/validate/validate';

/** A document as validation takes it. */
export interface Document {
  readonly facts: readonly Fact[];
  readonly tables: readonly TableInfo[];
  readonly unit: MoneyUnit;
}

/** Relations and grades of a document without words. */
export function graded({ facts, tables }: Document): { net: Net; graded: Graded; broken: number[] } {
  const net = weaveNet(facts, deriveRelations(facts, tables));
  const result = gradeNet(net);
  return { net, graded: result, broken: [...result.verdicts].flatMap((verdict, row) => (verdict === BROKEN ? [row] : [])) };
}

/** The whole validation of a document without structural findings. */
export function checked({ facts, tables, unit }: Document): Validation {
  return validate({ facts, tables, unit, structure: [] });
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
