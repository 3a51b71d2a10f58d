import { solveRounding } from '#adapters/solver/yalpsSolver';
import { balanceImport } from '#app/balanceImport';
import { previewImport } from '#app/importFigures';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { recognisedCase } from '../support/recognisedCase';
import { sayAbsent, sharedCase } from '../support/shared';

/** The same tables printed in another unit, which is what an empty form of the same province would be. */
function inTenThousands(source: RecognisedWorkbook): RecognisedWorkbook {
  return { ...source, unit: '万元', facts: source.facts.map((fact) => (fact.measure === 'money' ? { ...fact, unit: '万元', formula: '' } : fact)) };
}

describe('舍位平衡 of an import', () => {
  test('a real disclosure in 元 adds up exactly in 万元, each figure moved by less than a step', async () => {
    const folder = sharedCase('jincheng-2022');
    if (folder === undefined) return sayAbsent('jincheng-2022');
    const source = await recognisedCase(folder);
    const target = inTenThousands(source);
    const balanced = balanceImport(target, source, previewImport(target, source), solveRounding);
    if (!balanced.ok) throw new Error(balanced.error);
    const { preview, moved, broken } = balanced.value;
    const values = new Map(preview.figures.map((figure) => [`${figure.place.sheet}!${String.fromCharCode(65 + figure.place.column)}${String(figure.place.row + 1)}`, Math.round(Number(figure.value) * 100)]));
    const relations = deriveRelations(source.facts, source.tables).filter(({ kind }) => kind === 'sum' || kind === 'balance');
    const amountAt = (index: number): number | undefined => {
      const place = source.facts[index]?.place;
      return place === undefined ? undefined : values.get(`${place.sheet}!${String.fromCharCode(65 + place.column)}${String(place.row + 1)}`);
    };
    const open = relations.filter(({ terms }) => terms.every(({ fact }) => source.facts[fact]?.printed.kind !== 'number' || amountAt(fact) !== undefined));
    const residuals = open.map(({ terms }) => terms.reduce((sum, { fact, sign }) => sum + sign * (amountAt(fact) ?? 0), 0));
    expect(open.length).toBeGreaterThan(50);
    expect(residuals.filter((residual) => residual !== 0).length).toBeLessThanOrEqual(broken);
    expect(broken).toBeLessThanOrEqual(1);
    for (const { exact, ordinary, balanced: value } of moved) {
      expect(Math.abs(value - exact)).toBeLessThan(10_000);
      expect(value).not.toBe(ordinary);
    }
  });

  test('nothing is rounded where the units are the same', async () => {
    const folder = sharedCase('shaoxing-2023');
    if (folder === undefined) return sayAbsent('shaoxing-2023');
    const source = await recognisedCase(folder);
    expect(balanceImport(source, source, previewImport(source, source), solveRounding)).toEqual({ ok: false, error: 'sameUnit' });
  });
});
