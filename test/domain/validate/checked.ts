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

/** The same findings whatever their order: rule, grade, and the cells by meaning instead of place. */
export function meaning(document: Document): string[] {
  const keys = new Map(document.facts.map((fact) => [`${fact.place.sheet}!${fact.place.row}/${fact.place.column}`, `${fact.place.sheet}|${fact.key}`]));
  const { graded: relations } = checked(document);
  return relations
    .map(({ relation, grade, residual }) => {
      const terms = relation.terms.map(({ fact, sign }) => {
        const place = document.facts[fact]?.place;
        return `${sign}${keys.get(`${place?.sheet}!${place?.row}/${place?.column}`)}`;
      });
      return `${relation.kind} ${grade} ${residual} ${[terms[0], ...terms.slice(1).sort()].join(' ')}`;
    })
    .sort();
}
